import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { Page, RecordKind } from './db.ts';
import { relatedEntities } from './related-entities.ts';
import type { StoredEntity } from './stored-entity.ts';

/** Small enough that a card reads few strangers with its own records, large enough that 100,000 records are 1,000 rows. */
const RECORDS_PER_PAGE = 100;

/** How records lie in the pages. Counts up with every change of it, so that what an older build laid out is laid out anew. */
export const LAYOUT = 4;

/**
 * Lays the records of a dataset out in pages for one generation. Claims are keyed by question (subject and facet) and
 * id, so that what one card weighs lies side by side. One page is made at a time: of a large pack they need never all be
 * held.
 */
export function* layOutRecords(dataset: Dataset, generation: number): Generator<Page> {
  const claims = new Map(dataset.claims.map((claim) => [`${question(claim)}/${claim.id}`, claim]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const publishers = new Map([...sources.values()].map(({ id, publisher }) => [id, publisher]));
  const stored = storedEntities(dataset, claims, publishers);
  yield* cutIntoPages('entity', stored.ids, stored.of, generation);
  yield* cutIntoPages('claim', claims.keys(), (key) => claims.get(key), generation);
  yield* cutIntoPages('source', sources.keys(), (id) => sources.get(id), generation);
}

/** Claims with one question are answers to be compared. */
function question(claim: Claim): string {
  return `${claim.about[0]}/${claim.facet}`;
}

function storedEntities(
  dataset: Dataset,
  claims: ReadonlyMap<string, Claim>,
  publishers: ReadonlyMap<string, string>,
): { ids: Iterable<EntityId>; of: (id: EntityId) => StoredEntity | undefined } {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const keysOf = claimKeysByEntity(claims);
  const claimsOf = new Map(
    [...keysOf].map(([id, keys]) => [id, [...keys].flatMap((key) => claims.get(key) ?? [])] as const),
  );
  const related = relatedEntities({ entities, publishers, claimsOf });
  const inClaimOrder = orderOf(claims.keys());
  const inEntityOrder = orderOf(entities.keys());
  const of = (id: EntityId): StoredEntity | undefined => {
    const entity = entities.get(id);
    if (entity === undefined) return undefined;
    return {
      entity,
      packs: [...(dataset.packsOf.get(id) ?? [])],
      claims: [...(keysOf.get(id) ?? [])].sort(inClaimOrder),
      related: [...related(id)].sort(inEntityOrder),
    };
  };
  return { ids: entities.keys(), of };
}

/** An entity's claims are all answers to every question that it has a part in: a verdict needs the whole set. */
function claimKeysByEntity(claims: ReadonlyMap<string, Claim>): Map<EntityId, Set<string>> {
  const answers = new Map<string, string[]>();
  for (const [key, claim] of claims) addTo(answers, question(claim), key);
  const questions = new Map<EntityId, Set<string>>();
  for (const claim of claims.values()) {
    for (const id of claim.about) questions.set(id, (questions.get(id) ?? new Set()).add(question(claim)));
  }
  return new Map([...questions].map(([id, own]) => [id, new Set([...own].flatMap((one) => answers.get(one) ?? []))]));
}

function addTo(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}

/** Compares keys by where they stand in the packs: what an editor put first comes first among equals on a card. */
function orderOf(keys: Iterable<string>): (a: string, b: string) => number {
  const places = new Map([...keys].map((key, place) => [key, place]));
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

function* cutIntoPages(
  kind: RecordKind,
  all: Iterable<string>,
  recordOf: (key: string) => unknown,
  generation: number,
): Generator<Page> {
  // Plain code-unit order, the order in which IndexedDB compares string keys.
  const sorted = [...all].sort((a, b) => (a < b ? -1 : 1));
  for (let start = 0; start < sorted.length; start += RECORDS_PER_PAGE) {
    const keys = sorted.slice(start, start + RECORDS_PER_PAGE);
    yield { generation, kind, first: keys[0] ?? '', keys, text: JSON.stringify(keys.map(recordOf)) };
  }
}
