import type { Block } from '../model/block.ts';
import type { Card } from '../model/card.ts';
import type { ArticleDate, IsoDate } from '../model/date.ts';
import type { DossierPage } from '../model/dossier-page.ts';
import type { EntityId } from '../model/entity.ts';
import type { ArticleContext, DocumentMemory, LinkedMention } from '../model/mention.ts';
import type { OwnEntry } from '../model/own-entry.ts';
import type { PackId } from '../model/pack.ts';
import type { FeedOffer, PackBoard, PickedFile } from '../model/pack-board.ts';
import type { PageMention } from '../model/page-mention.ts';
import type { ArticleCheck, PageNotes, PagePassage } from '../model/page-notes.ts';
import type { PageState } from '../model/page-state.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import type { SearchResult } from '../model/search-result.ts';
import type { UpdateError } from '../model/update.ts';

/** Why the background could not answer, for the one sentence the asker shows. */
export interface LookupError {
  code: 'not-installed' | 'unknown-entity' | 'too-large' | 'store-failed' | 'not-allowed';
  message: string;
}

/** Every message: who sends it to whom, what for, argument -> reply. */
export interface Protocol {
  /** content -> background. Mentions in these blocks, in reading order, and the memory to send along next time. */
  findMentions(request: {
    blocks: Block[];
    context: ArticleContext;
    memory: DocumentMemory | null;
  }): Result<{ mentions: LinkedMention[]; memory: DocumentMemory; generation: number }, LookupError>;
  /** any page -> background. The card for one entity, as of the article's date. */
  composeCard(request: CardRequest): Result<Card, LookupError>;
  /** any page -> background. The same card as Markdown, with its sources. */
  writeCard(request: CardRequest): Result<string, LookupError>;
  /** dossier page -> background. Everything about one entity. */
  composeDossierPage(request: DossierRequest): Result<DossierPage, LookupError>;
  /** dossier page -> background. The same as the text of a file. */
  exportDossier(request: DossierRequest & { format: DossierFormat }): Result<string, LookupError>;
  /** any page -> background. Opens the full page about an entity in a tab of its own. */
  openDossier(request: { entity: EntityId; asOf: IsoDate | null }): void;
  /** side panel -> background. What the list of a page's cast says of each, and the page's events on an axis. */
  composePageNotes(request: {
    entities: EntityId[];
    asOf: ArticleDate;
    today: IsoDate;
  }): Result<PageNotes, LookupError>;
  /**
   * side panel -> background. Figures and offices of an article beside what the packs have, of each passage by itself, so
   * that a page that grows is asked about what is new alone. Nothing of it is kept.
   */
  checkArticle(request: {
    passages: PagePassage[];
    lang: string | null;
    asOf: ArticleDate;
  }): Result<ArticleCheck[], LookupError>;
  /** any of our pages -> background. Entities whose names or aliases fit the query, best first; of one pack where named. */
  searchEntities(request: { query: string; limit: number; pack?: PackId }): Result<SearchResult[], LookupError>;
  /** options -> background. All that is shown of packs, feeds and storage. */
  readPackBoard(): Result<PackBoard, LookupError>;
  /** options -> background. Check one feed now, or all (null). Answers when the run has ended; steps come by update-news. */
  checkFeeds(request: { feed: string | null }): Result<null, UpdateError>;
  /** options -> background. Stop the feed's run; the previous data stay in use. */
  cancelUpdate(request: { feed: string }): void;
  /** options -> background. A feed as it shows itself; nothing is kept. The host must have been allowed. */
  previewFeed(request: { url: string }): Result<FeedOffer, UpdateError>;
  /** options -> background. Subscribe under the key that was shown, then check. */
  subscribeFeed(request: { url: string; fingerprint: string; packs: PackId[] }): Result<null, UpdateError>;
  /** options -> background. Forget a feed; its packs stay. */
  unsubscribeFeed(request: { feed: string }): Result<null, UpdateError>;
  /** options -> background. */
  rollBackPack(request: { pack: PackId }): Result<null, UpdateError>;
  enablePack(request: { pack: PackId; enabled: boolean }): Result<null, UpdateError>;
  removePack(request: { pack: PackId }): Result<null, UpdateError>;
  /** options -> background. All packs in their order of priority. */
  orderPacks(request: { packs: PackId[] }): Result<null, UpdateError>;
  /** options -> background. What a picked file holds; `bytes` in base64. Installs nothing. */
  readPickedFile(request: { bytes: string }): Result<PickedFile, UpdateError>;
  /** options -> background. Install a picked file after the warning; `contentHash` is the one that was shown. */
  installPickedFile(request: { name: string; bytes: string; contentHash: string }): Result<null, UpdateError>;
  /** options -> background. The pack as a file to save; `bytes` in base64. */
  exportPack(request: { pack: PackId }): Result<{ name: string; bytes: string }, UpdateError>;
  /** options -> background. What the reader wrote. */
  readOwnEntries(): Result<OwnEntry[], UpdateError>;
  /** options -> background. A new entry when `id` is empty, otherwise in place of that one. */
  saveOwnEntry(draft: Omit<OwnEntry, 'changed'>): Result<null, UpdateError>;
  deleteOwnEntry(request: { id: EntityId }): Result<null, UpdateError>;
  /** gate -> background. The page is a news article: load the content script into it. */
  pageIsArticle(): void;
  /** content -> background. Load the script that draws cards into the asking frame; false when that is not possible. */
  loadCardScript(): boolean;
  /** content -> side panel. What getPageState and getPagePassages answer is not what it was. */
  pageChanged(): void;
  /** popup -> content. What this page is to us. */
  getPageState(): PageState;
  /** side panel -> content. The paragraphs that name somebody, in page order. */
  getPagePassages(): PagePassage[];
  /** popup, side panel -> content. The first mention of an entity on the page with what stands around it; null without one. */
  getMention(request: { entity: EntityId }): PageMention | null;
  /** popup -> content. Scroll to the entity's next mark and flash it; false when there is none. */
  showMention(request: { entity: EntityId }): boolean;
}

/** Which card. `passage`: what stands around the mark that led to it; it stays on the machine and is not kept. */
interface CardRequest {
  entity: EntityId;
  asOf: ArticleDate;
  today: IsoDate;
  passage?: Passage;
}

/** Whom the full page is about, and for which day. */
interface DossierRequest {
  entity: EntityId;
  asOf: ArticleDate;
  today: IsoDate;
}

/** What a dossier can be saved as. */
export type DossierFormat = 'markdown' | 'csv' | 'json';

/** What a message carries. */
export type Request<M extends keyof Protocol> = Parameters<Protocol[M]>[0];
/** What a message is answered with. */
export type Reply<M extends keyof Protocol> = ReturnType<Protocol[M]>;
