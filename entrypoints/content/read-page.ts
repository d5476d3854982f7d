import { logError } from '../../extension/log.ts';
import type { ArticleInfo } from '../../model/article.ts';
import type { EntityId } from '../../model/entity.ts';
import type { LinkedMention } from '../../model/mention.ts';
import type { PageMention } from '../../model/page-mention.ts';
import type { PagePassage } from '../../model/page-notes.ts';
import type { PageCastRow, PageState } from '../../model/page-state.ts';
import type { Settings } from '../../model/settings.ts';
import { createOverlay, type Overlay } from '../../overlay/overlay.ts';
import { annotatePage } from './annotate-page.ts';
import { createArticleLookup } from './article-lookup.ts';
import { articlesOnPage } from './articles-on-page.ts';
import { createCardDesk } from './card-desk.ts';
import { loadPopover } from './load-popover.ts';
import { openMarkRules } from './mark-rules-here.ts';
import { mentionOnPage } from './mention-on-page.ts';
import { createPageCast } from './page-cast.ts';

/** What goes on in this page; answers the popup. */
export interface PageReading {
  state(): PageState;
  /** The paragraphs that name somebody. */
  passages(): PagePassage[];
  /** The entity's first mention with what stands around it; null when it is not named. */
  mentionOf(entity: EntityId): PageMention | null;
  /** Scrolls to the entity's next mark; false when there is none. */
  showMention(entity: EntityId): boolean;
}

/**
 * Reads every article that the page shows, until the signal aborts; on a site that is switched off, none.
 * @param onChange  told whenever `state` or `passages` may give something else than before
 */
export function readPage(settings: Settings, onChange: () => void, signal: AbortSignal): PageReading {
  const host = location.hostname;
  let state: () => PageState = () => ({ kind: 'off', host });
  let passages: () => PagePassage[] = () => [];
  let mentionOf: PageReading['mentionOf'] = () => null;
  let overlay: Overlay | null = null;

  async function read(): Promise<void> {
    const noArticle = (reason: string): void => {
      state = () => ({ kind: 'not-article', host, reason });
      passages = () => [];
      mentionOf = () => null;
      onChange();
    };
    for await (const article of articlesOnPage(noArticle, signal)) {
      const ended = new AbortController();
      const untilLeft = AbortSignal.any([signal, ended.signal]);
      const lookup = createArticleLookup(article.info);
      const onRules = (): void => {
        overlay?.recheck();
        onChange();
      };
      const rules = await openMarkRules(onRules, untilLeft);
      const cast = createPageCast(rules.rejects, onChange);
      overlay = createOverlay({
        desk: createCardDesk(article.info, cast, rules),
        isRejected: (mention) => rules.rejects(mention, cast.paragraph(mention.block)?.text ?? null),
        loadPopover,
        dwellMs: () => settings.dwellMs,
        signal: untilLeft,
      });
      state = () => stateOf(host, article.info, cast.rows());
      passages = cast.passages;
      mentionOf = (entity) => mentionOnPage(cast, entity, article.info.lang);
      onChange();
      const isShown = (mention: LinkedMention): boolean => isWanted(mention, settings);
      await annotatePage({ article, lookup, overlay, cast, isShown, signal: untilLeft });
      ended.abort();
    }
  }

  onChange();
  if (!isOff(host, settings.sitesOff)) read().catch((cause) => logError('reading the page', cause));
  return {
    state: () => state(),
    passages: () => passages(),
    mentionOf: (entity) => mentionOf(entity),
    showMention: (entity) => overlay?.flash(entity) ?? false,
  };
}

function stateOf(host: string, article: ArticleInfo, cast: PageCastRow[]): PageState {
  if (cast.length === 0) return { kind: 'reading', host, article };
  return { kind: 'marked', host, article, cast, shown: cast.filter((row) => row.shown).length };
}

function isWanted({ type, kind, shown }: LinkedMention, settings: Settings): boolean {
  if (!(type === 'event' ? settings.markEvents : settings.markActors) || settings.kindsOff.includes(kind)) return false;
  return shown || settings.markEvery;
}

/** A site that is off takes its subdomains along. */
function isOff(host: string, sitesOff: readonly string[]): boolean {
  return sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}
