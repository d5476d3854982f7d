import type { Entity, EntityId, NewsEvent } from '../model/entity.ts';
import type { Pack, PackId } from '../model/pack.ts';
import { aliasVariants, derivedSurnames, type Surface } from './alias-variants.ts';
import { compileNameIndex } from './compile-name-index.ts';
import { type EntityFacts, writeFacts } from './entity-facts.ts';
import { distinctiveKeywords, type EventKeywords, type EventTexts } from './event-keywords.ts';
import { joinSections } from './index-sections.ts';
import { IntList } from './int-list.ts';
import { type MergedEntity, type MergedPacks, mergePacks } from './merge-packs.ts';
import { sortOf } from './posting-flags.ts';
import { StringPool } from './string-pool.ts';
import { idSlot } from './surface-index.ts';
import { SurfaceTable } from './surface-table.ts';

/**
 * Compiles the names and ties of all packs into the bytes of one index (layout: surface-index.ts).
 * The same entity in two packs (equal Wikidata id or Wikipedia title, and equal type) becomes one, with the first
 * pack's id and the names of both; an id that collides with a different entity becomes `packId/id`.
 * @param packs in order of priority
 * @param alone pack whose names mean its entities and nobody else: what the reader wrote; null for none
 * @returns bytes for `openIndex`; they depend on nothing but the packs
 */
export function compileIndex(packs: readonly Pack[], alone: PackId | null = null): Uint8Array {
  const merged = mergePacks(packs);
  const pool = new StringPool();
  const table = new SurfaceTable();
  const entityStart = new Uint32Array(merged.entities.length + 1);
  const facts = new IntList();
  const keywords = keywordsByNumber(merged, packs);
  const own = alone === null ? -1 : packs.findIndex(({ manifest }) => manifest.id === alone);
  const claimed = namesClaimedBy(own, merged);
  merged.entities.forEach((entity, number) => {
    entityStart[number] = facts.length;
    writeFacts(factsOf(entity, number, merged, keywords), pool, facts);
    addNames(table, pool, number, entity, entity.pack === own ? NOTHING : claimed);
  });
  entityStart[merged.entities.length] = facts.length;
  const surfaces = table.toSections();
  const strings = pool.toSections();
  return joinSections([
    surfaces.firstMask,
    surfaces.bucketStart,
    surfaces.entries,
    surfaces.checks,
    surfaces.postingStart,
    surfaces.postings,
    surfaces.postingText,
    entityStart,
    facts.toArray(),
    idSlots(merged.entities),
    strings.starts,
    strings.bytes,
    compileNameIndex(namesOf(surfaces.postings, surfaces.postingText, pool.texts())),
  ]);
}

/** Every name with its posting number; phrases that point to events are no names. */
function namesOf(
  postings: Int32Array,
  postingText: Uint32Array,
  texts: readonly string[],
): { text: string; ref: number }[] {
  const names: { text: string; ref: number }[] = [];
  postingText.forEach((text, posting) => {
    if (sortOf(postings[2 * posting + 1]!) !== 'trigger') names.push({ text: texts[text]!, ref: posting });
  });
  return names;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Every way in which a pack's entities are written. */
function namesClaimedBy(pack: number, { entities }: MergedPacks): ReadonlySet<string> {
  if (pack < 0) return NOTHING;
  const own = entities.filter((entity) => entity.pack === pack);
  return new Set(
    own.flatMap(({ aliases }) => {
      const texts = new Set(aliases.map(({ text }) => text));
      return aliases.flatMap((alias) => aliasVariants(alias, texts).map(({ text }) => text));
    }),
  );
}

function addNames(
  table: SurfaceTable,
  pool: StringPool,
  number: number,
  { aliases, records }: MergedEntity,
  claimed: ReadonlySet<string>,
): void {
  // An entity has some ten surfaces: a list is looked through sooner than a set of them is made.
  const seen: string[] = [];
  const texts = aliases.length < 2 ? NOTHING : new Set(aliases.map(({ text }) => text));
  const add = (surface: Surface): void => {
    if (claimed.has(surface.text) || seen.includes(surface.text)) return;
    seen.push(surface.text);
    table.add(number, surface, pool.number(surface.text));
  };
  for (const alias of aliases) for (const surface of aliasVariants(alias, texts)) add(surface);
  for (const surface of derivedSurnames(records[0]!.entity, aliases)) add(surface);
  for (const { entity: event } of records) {
    if (event.type !== 'event') continue;
    for (const text of event.triggers) {
      table.add(number, { text, sort: 'trigger', lang: 'und', weak: true, nameWords: 0 }, pool.number(text));
    }
  }
}

function factsOf(
  merged: MergedEntity,
  number: number,
  packs: MergedPacks,
  keywords: ReadonlyMap<number, EventKeywords>,
): EntityFacts {
  const first = merged.records[0]!.entity;
  const event = first.type === 'event' ? first : null;
  const neighbours: number[] = [];
  const participants: number[] = [];
  const tie = (to: number[], other: number): void => {
    if (other >= 0 && other !== number && !to.includes(other)) to.push(other);
  };
  for (const { pack, entity } of merged.records) {
    for (const id of tiesOf(entity)) tie(neighbours, packs.numberOf(pack, id));
    if (entity.type === 'event')
      for (const { actor } of entity.participants) tie(participants, packs.numberOf(pack, actor));
  }
  const records = merged.records.map((record) => record.entity);
  return {
    number,
    id: merged.id,
    name: first.name,
    qid: records.find((record) => record.qid)?.qid ?? null,
    wikipedia: records.find((record) => record.wikipedia)?.wikipedia ?? null,
    type: first.type,
    kind: first.kind,
    prominence: Math.max(...records.map((record) => record.prominence ?? 0)),
    pack: merged.pack,
    start: event?.start ?? null,
    end: event?.end ?? null,
    ongoing: event?.ongoing ?? false,
    precision: event?.precision ?? 'day',
    place: packs.numberOf(merged.pack, event?.place ?? null),
    roles: merged.records.flatMap(({ pack, entity }) =>
      entity.type === 'event'
        ? []
        : entity.roles.map(({ title, of, from, to }) => ({ title, of: packs.numberOf(pack, of), from, to })),
    ),
    neighbours,
    participants,
    keywords: keywords.get(number)?.keywords ?? [],
    ownKeywords: keywords.get(number)?.own ?? 0,
  };
}

/** The keywords of each event, by entity number. */
function keywordsByNumber({ entities, numberOf }: MergedPacks, packs: readonly Pack[]): Map<number, EventKeywords> {
  const statements = statementsBySubject(packs);
  const numbers: number[] = [];
  const events: NewsEvent[] = [];
  const texts = new Map<NewsEvent, EventTexts>();
  entities.forEach(({ records }, number) => {
    const { entity: record, pack } = records[0]!;
    if (record.type !== 'event') return;
    const parts = record.participants.map(
      ({ actor }) => entities[numberOf(pack, actor)]?.records[0]?.entity.name ?? '',
    );
    const said = records.flatMap((one) => statements.get(`${one.pack} ${one.entity.id}`) ?? []);
    texts.set(record, { participants: parts.join(' '), said: [record.description, ...said] });
    numbers.push(number);
    events.push(record);
  });
  const textsOf = (event: NewsEvent): EventTexts => texts.get(event) ?? { participants: '', said: [] };
  return new Map(distinctiveKeywords(events, textsOf).map((keywords, at) => [numbers[at]!, keywords]));
}

/** What sources say about each subject, by the number of its pack and its id. */
function statementsBySubject(packs: readonly Pack[]): Map<string, string[]> {
  const statements = new Map<string, string[]>();
  packs.forEach(({ claims }, pack) => {
    for (const { about, statement } of claims) {
      const key = `${pack} ${about[0]}`;
      const known = statements.get(key);
      if (known === undefined) statements.set(key, [statement]);
      else known.push(statement);
    }
  });
  return statements;
}

/** Ids of everything the record ties its entity to. */
function tiesOf(entity: Entity): (EntityId | null)[] {
  if (entity.type === 'actor')
    return [...entity.roles.map((role) => role.of), ...entity.relations.map((tie) => tie.target)];
  return [...entity.participants.map((part) => part.actor), entity.place, ...entity.partOf, ...entity.follows];
}

const SLOTS_PER_ID = 1.3; // at three quarters full a look-up tries two or three slots; it is rare

/** Open addressing from the hash of an id to its entity number + 1; one slot at least is free. */
function idSlots(entities: readonly MergedEntity[]): Int32Array {
  const slots = new Int32Array(Math.ceil(entities.length * SLOTS_PER_ID) + 1);
  entities.forEach(({ id }, number) => {
    let at = idSlot(id, slots.length);
    while (slots[at] !== 0) at = (at + 1) % slots.length;
    slots[at] = number + 1;
  });
  return slots;
}
