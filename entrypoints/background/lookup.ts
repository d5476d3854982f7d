import { cardAsMarkdown } from '../../cards/card-as-markdown.ts';
import { composeCard } from '../../cards/compose-card.ts';
import { excerptCard } from '../../cards/excerpt-card.ts';
import { logError } from '../../extension/log.ts';
import type { LookupError, Reply, Request } from '../../extension/protocol.ts';
import { findMentions } from '../../matching/find-mentions.ts';
import { searchEntities } from '../../matching/search-entities.ts';
import { openIndex, type SurfaceIndex } from '../../matching/surface-index.ts';
import type { InstalledPack } from '../../model/installed-pack.ts';
import type { LinkedMention } from '../../model/mention.ts';
import type { PackId, PackManifest } from '../../model/pack.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { SearchResult } from '../../model/search-result.ts';
import { ensureInstalled } from '../../store/ensure-installed.ts';
import { readDossier } from '../../store/read-dossier.ts';
import { readIndexBytes, readInstalledPacks } from '../../store/read-installed.ts';
import { type RecordReader, recordsOf } from '../../store/read-records.ts';
import type { StoredEntity } from '../../store/stored-entity.ts';
import type { StoreWorld } from '../../store/switch-packs.ts';
import { checkPassage } from './check-passage.ts';
import { checkMentionRequest } from './check-request.ts';
import { unknownEntity } from './refusals.ts';
import { warmUp } from './warm-up.ts';

/** The one generation in memory. Lost when the browser stops the background; opening it again takes some 10 ms. */
interface Opened {
  generation: number;
  index: SurfaceIndex;
  records: RecordReader;
  /** Those that answer; what is switched off has nothing to say, not even how far its facts reach. */
  packs: InstalledPack[];
}

/** Where reading and stocking meet: answers every question from the data installed. Never throws, never rejects. */
export interface Lookup {
  findMentions(request: Request<'findMentions'>): Promise<Reply<'findMentions'>>;
  composeCard(request: Request<'composeCard'>): Promise<Reply<'composeCard'>>;
  writeCard(request: Request<'writeCard'>): Promise<Reply<'writeCard'>>;
  searchEntities(request: Request<'searchEntities'>): Promise<Reply<'searchEntities'>>;
  /** Answers any other question from the same records. */
  fromRecords<T>(
    from: (records: RecordReader, manifests: PackManifest[]) => Promise<Result<T, LookupError>>,
  ): Promise<Result<T, LookupError>>;
  /** Installs the packs of this build unless they are; questions asked meanwhile wait for it. */
  install(): Promise<void>;
  /** Resolves when packs are installed, or cannot be. */
  ready(): Promise<void>;
  /** Another generation answers from now on: what was opened is opened anew when next asked. */
  forget(): void;
  /** Opens the data and runs the matcher once, so that the question about to come finds all ready. */
  prepare(): Promise<void>;
}

/** Code units of a search; longer ones are pasted by mistake. */
const MAX_QUERY_LENGTH = 200;
const MAX_RESULTS = 50;
/** Results among which those of one pack are looked for. */
const MAX_SIFTED = 400;

export function createLookup(store: StoreWorld): Lookup {
  const { db } = store;
  let opened: Promise<Opened | LookupError> | null = null;
  /** The one opened last, which answers when the database no longer lets itself be opened: a full disk is enough for that. */
  let last: Opened | null = null;
  let installing: Promise<void> | null = null;

  function install(): Promise<void> {
    installing ??= ensureInstalled(store).then((result) => {
      if (!result.ok) logError('installing the packs', result.error);
      opened = null;
    });
    return installing;
  }

  async function open(): Promise<Opened | LookupError> {
    await installing;
    try {
      const read = await openStored();
      if (!('code' in read)) last = read;
      return read;
    } catch (cause) {
      if (last === null) throw cause;
      logError('opening the data anew', cause);
      return last;
    }
  }

  async function openStored(): Promise<Opened | LookupError> {
    let stored = await readIndexBytes(db);
    if (stored === null) {
      await install();
      stored = await readIndexBytes(db);
    }
    if (stored === null) return { code: 'not-installed', message: 'No pack is installed; the options page says why.' };
    const { generation, bytes } = stored;
    return {
      generation,
      index: openIndex(bytes),
      records: recordsOf(db, generation),
      packs: (await readInstalledPacks(db)).filter(({ enabled }) => enabled),
    };
  }

  /** Answers from the opened generation; whatever goes wrong on the way becomes an error value. */
  async function answer<T>(from: (data: Opened) => T | Promise<T>) {
    try {
      await installing;
      opened ??= open();
      const data = await opened;
      if ('code' in data) {
        opened = null;
        return fail(data);
      }
      return await from(data);
    } catch (cause) {
      opened = null;
      logError('answering a question', cause);
      return fail({ code: 'store-failed', message: 'The stored data could not be read.' } satisfies LookupError);
    }
  }

  return {
    install,
    async ready() {
      await answer(() => ok(null));
    },
    forget() {
      opened = null;
    },
    async prepare() {
      await answer(({ index }) => ok(warmUp(index)));
    },
    async findMentions(request) {
      const tooLarge = checkMentionRequest(request);
      if (tooLarge !== null) return fail(tooLarge);
      return answer(({ index, generation, records }) => {
        const found = findMentions(index, request.blocks, request.context, request.memory);
        expectCards(records, found.mentions);
        return ok({ ...found, generation });
      });
    },
    composeCard: (request) =>
      answer(async (data) => {
        const card = await cardFrom(data, request);
        return card.ok ? ok(excerptCard(card.value, checkPassage(request.passage)?.beside ?? [])) : card;
      }),
    writeCard: (request) =>
      answer(async (data) => {
        const card = await cardFrom(data, request);
        return card.ok ? ok(cardAsMarkdown(card.value)) : card;
      }),
    fromRecords: (from) =>
      answer(({ records, packs }) =>
        from(
          records,
          packs.map((pack) => pack.manifest),
        ),
      ),
    searchEntities: ({ query, limit, pack }) =>
      answer(async ({ index, records }) => {
        const most = Math.min(limit, MAX_RESULTS);
        const found = searchEntities(index, query.slice(0, MAX_QUERY_LENGTH), pack === undefined ? most : MAX_SIFTED);
        return ok(pack === undefined ? found : (await ofPack(records, found, pack)).slice(0, most));
      }),
  };
}

/** A page's process that was broken into can send anything: what it sends of the page is looked at first. */
async function cardFrom({ records, packs }: Opened, request: Request<'composeCard'>): Promise<Reply<'composeCard'>> {
  const { entity, asOf, today, passage } = request;
  const manifests = packs.map((pack) => pack.manifest);
  const dossier = await readDossier(records, manifests, entity);
  return dossier === null ? fail(unknownEntity(entity)) : ok(composeCard(dossier, asOf, today, checkPassage(passage)));
}

/** Those of the results that a pack records. */
async function ofPack(records: RecordReader, found: readonly SearchResult[], pack: PackId): Promise<SearchResult[]> {
  // What layOutRecords wrote under this kind.
  const rows = (await records.read(
    'entity',
    found.map(({ entity }) => entity),
  )) as StoredEntity[];
  const inPack = new Set(rows.filter(({ packs }) => packs.includes(pack)).map(({ entity }) => entity.id));
  return found.filter(({ entity }) => inPack.has(entity));
}

/** Fetches the records of what was just found, so that the first card need not wait for the database. */
function expectCards(records: RecordReader, mentions: readonly LinkedMention[]): void {
  const ids = mentions.map(({ entity }) => entity);
  // Only a head start: whoever asks for the card meets the failure and tells it.
  records.read('entity', ids).catch(() => {});
}
