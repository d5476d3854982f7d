import type { Actor } from '../model/entity.ts';
import type { OwnEntry } from '../model/own-entry.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import { HALF_LETTER, HIDDEN_CHARACTER } from './field-schemas.ts';
import { MAX_NAME_CODE_UNITS, MAX_SENTENCE_CODE_UNITS } from './pack-limits.ts';

/** The pack in which the reader's own entries live, like any other pack. */
export const OWN_PACK_ID = 'own';

const HIDDEN = new RegExp(HIDDEN_CHARACTER, 'g');
const HALF = new RegExp(HALF_LETTER, 'gu');
/** Where an entry's source is named that points to no page: an address that nobody can own. */
const NO_PAGE = 'https://own-entry.invalid/';
const OWN_PUBLISHER = 'You';
/** Nobody is better known to the reader than whom the reader wrote down: no doubt is called for. */
const OWN_PROMINENCE = 1;

/** One line without what may not stand in a pack's text. */
function tidy(text: string, limit: number): string {
  return text.replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, limit).replace(HALF, '');
}

/** What keeps a draft from becoming an entry, in words; null when nothing does. */
export function faultOf({ name, aliases, link }: Pick<OwnEntry, 'name' | 'aliases' | 'link'>): string | null {
  if (tidy(name, MAX_NAME_CODE_UNITS) === '') return 'An entry needs a name.';
  if ([name, ...aliases].some((text) => /^[\p{P}\p{S}\p{N}\s]*$/u.test(text) && text !== '')) {
    return 'A name needs letters: digits and signs alone would mark half a page.';
  }
  if (
    [name, ...aliases].some(
      (text) => [...tidy(text, MAX_NAME_CODE_UNITS)].length === 1 && /^[\p{Script=Latin}]$/u.test(text.trim()),
    )
  ) {
    return 'A single letter would mark half a page.';
  }
  if (link !== null && !/^https?:\/\/[^\s@/?#"<>\\]+(?:[/?#][^\s"<>\\]*)?$/i.test(link)) {
    return 'The link must begin with https:// or http://.';
  }
  return null;
}

/** Entries of one's own must not take the ids of the packs' entities: settings and addresses know those by id. */
const ID_PREFIX = 'own-';

/** A fresh id for an entry: from its name where that has Latin letters, never one that is taken. */
export function ownId(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'entry';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? `${ID_PREFIX}${slug}` : `${ID_PREFIX}${slug}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/**
 * The reader's entries as a pack: installed, exported and imported like any other.
 * @param entries  without faults
 * @param today    ISO day
 * @param revision counts the reader's changes
 */
export function ownPack(entries: readonly OwnEntry[], today: string, revision: number): Pack {
  const actors = entries.map(actorOf);
  const linked = new Set<string>();
  const sources = entries.map((entry) => sourceOf(entry, linked));
  return {
    manifest: {
      format: 1,
      id: OWN_PACK_ID,
      title: 'My entries',
      description: 'What the reader of this browser wrote.',
      version: `1.${revision}`,
      cutOff: today,
      licence: 'CC0-1.0',
      attributions: [],
      languages: ['und'],
      counts: { actors: actors.length, events: 0, claims: 0, sources: sources.length },
    },
    entities: actors,
    claims: [],
    sources,
  };
}

function actorOf(entry: OwnEntry): Actor {
  const name = tidy(entry.name, MAX_NAME_CODE_UNITS);
  const texts = new Set(
    entry.aliases.map((alias) => tidy(alias, MAX_NAME_CODE_UNITS)).filter((text) => text !== '' && text !== name),
  );
  const note = tidy(entry.note, MAX_SENTENCE_CODE_UNITS);
  return {
    id: entry.id,
    name,
    description: note === '' ? 'An entry of yours, without a note.' : note,
    descriptionSources: [`${entry.id}-note`],
    aliases: [...texts].map((text) => ({ text, lang: 'und', sort: 'name' })),
    type: 'actor',
    kind: entry.kind,
    prominence: OWN_PROMINENCE,
    roles: [],
    relations: [],
  };
}

/** @param linked  pages that entries before this one point to */
function sourceOf(entry: OwnEntry, linked: Set<string>): Source {
  // The same page twice is an error in a pack; a reader may well point to one page from two entries.
  const again = entry.link !== null && linked.has(entry.link);
  if (entry.link !== null) linked.add(entry.link);
  const page = again ? `${entry.link}${againMark(entry)}` : entry.link;
  return {
    id: `${entry.id}-note`,
    publisher: OWN_PUBLISHER,
    country: null,
    publisherType: 'dataset',
    origin: OWN_PUBLISHER,
    url: page ?? `${NO_PAGE}${entry.id}`,
    title: 'Your own note',
    titleBasis: 'described',
    published: entry.changed,
    language: 'und',
  };
}

/** What tells the second entry's address of a page from the first's; it stands behind the page's own anchor. */
function againMark({ id }: { id: string }): string {
  return `#entry-${id}`;
}

/** Reads the entries back from a pack of such; what other packs hold besides is passed over. */
export function entriesOf(pack: Pack): OwnEntry[] {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return pack.entities.flatMap((entity) => {
    if (entity.type !== 'actor') return [];
    const source = sources.get(entity.descriptionSources[0] ?? '');
    const url = source?.url ?? NO_PAGE;
    return [
      {
        id: entity.id,
        name: entity.name,
        kind: entity.kind,
        aliases: entity.aliases.map(({ text }) => text),
        note: entity.description === 'An entry of yours, without a note.' ? '' : entity.description,
        link: url.startsWith(NO_PAGE) ? null : withoutEnd(url, againMark(entity)),
        changed: source?.published ?? pack.manifest.cutOff,
      },
    ];
  });
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}
