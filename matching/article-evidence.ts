import type { IsoDate } from '../model/date.ts';
import type { EntityFacts } from './entity-facts.ts';
import { PACK_WORD, readFacts, TYPE_WORD } from './entity-facts.ts';
import type { SurfaceIndex } from './surface-index.ts';

/** What the article has told so far that helps to decide about the next mention. */
export interface ArticleEvidence {
  /** The article's date, null when unknown. */
  asOf: IsoDate | null;
  /** ISO 639 code of the page's language, null when unknown. */
  lang: string | null;
  /** Entities named beyond doubt, here or in earlier blocks, with the score of their best mention. */
  present: Map<number, number>;
  /** Those of them who were named by more than one word. */
  inFull: Set<number>;
  /** People whose full name stands in the article but may be another's: they speak for one another. */
  possible: Set<number>;
  /** Folded short form -> entity it stands for in this article; -1: somebody whom the index does not know. */
  shortForms: Map<string, number>;
  /** Folded single words that are part of a stranger's name somewhere in these blocks: "Lewis Hamilton", "Jordan Baker". */
  namesakes: Set<string>;
  /** Ids of the blocks that speak of sport. */
  sportBlocks: Set<number>;
  /** These blocks are on music, film or books. */
  culture: boolean;
  /** These blocks are news of one district. */
  local: boolean;
  /** Folded names of places that in this article are other places: "Washington, the one near Sunderland". */
  otherPlaces: Set<string>;
  /** Records read once per article, by entity number. */
  facts: Map<number, EntityFacts>;
}

/** The record of an entity, read from the index once per article. */
export function factsOf(index: SurfaceIndex, evidence: ArticleEvidence, entity: number): EntityFacts {
  const known = evidence.facts.get(entity);
  if (known !== undefined) return known;
  const facts = readFacts(index, entity);
  evidence.facts.set(entity, facts);
  return facts;
}

/** Two ties are as good as ten: looking for more costs time on every mention of a long article. */
const ENOUGH_NEIGHBOURS = 2;

/**
 * Entities of the article that are tied to this one, two at most; states left out where asked: they are tied to everybody.
 */
export function neighboursPresent(
  index: SurfaceIndex,
  evidence: ArticleEvidence,
  entity: EntityFacts,
  withStates: boolean,
): EntityFacts[] {
  const found: EntityFacts[] = [];
  for (const other of evidence.present.keys()) {
    if (other === entity.number) continue;
    const facts = factsOf(index, evidence, other);
    if (!withStates && (facts.kind === 'state' || facts.kind === 'territory')) continue;
    if (entity.neighbours.includes(other) || facts.neighbours.includes(entity.number)) found.push(facts);
    if (found.length === ENOUGH_NEIGHBOURS) break;
  }
  return found;
}

/**
 * Somebody of the article who has a tie in common with this person, as an office in the same state: the company in which
 * an obscure politician is met. Null when there is none.
 */
export function companionOf(index: SurfaceIndex, evidence: ArticleEvidence, person: EntityFacts): EntityFacts | null {
  for (const others of [evidence.present.keys(), evidence.possible.keys()]) {
    for (const other of others) {
      if (other === person.number) continue;
      const facts = factsOf(index, evidence, other);
      if (facts.kind === 'person' && facts.neighbours.some((tie) => person.neighbours.includes(tie))) return facts;
    }
  }
  return null;
}

/** How many known entities of the article, less than world-known, share a tie with this one, `most` at most. */
export function countCompanions(
  index: SurfaceIndex,
  evidence: ArticleEvidence,
  { number, neighbours }: EntityFacts,
  most: number,
): number {
  let count = 0;
  for (const other of evidence.present.keys()) {
    if (other === number) continue;
    const facts = factsOf(index, evidence, other);
    if (facts.prominence >= WORLD_KNOWN || (facts.kind !== 'person' && facts.kind !== 'party')) continue;
    if (facts.neighbours.some((tie) => neighbours.includes(tie))) count++;
    if (count === most) break;
  }
  return count;
}

const WORLD_KNOWN = 0.8; // prominence from which a name says little about an article's subject

/**
 * Whether the article names so many less famous entities of the same pack that it must be about the pack's subject. A
 * pack without events has no subject: that two states of the world are named says nothing of a third.
 */
export function hasCompany(
  index: SurfaceIndex,
  evidence: ArticleEvidence,
  entity: EntityFacts,
  atLeast: number,
): boolean {
  if (!hasSubject(index, entity.pack)) return false;
  let company = 0;
  for (const other of evidence.present.keys()) {
    const facts = factsOf(index, evidence, other);
    if (other !== entity.number && facts.pack === entity.pack && facts.prominence < WORLD_KNOWN) company++;
    if (company === atLeast) return true;
  }
  return false;
}

/** Packs that tell of events, by index. */
const subjects = new WeakMap<SurfaceIndex, ReadonlySet<number>>();

function hasSubject(index: SurfaceIndex, pack: number): boolean {
  let known = subjects.get(index);
  if (known === undefined) {
    const packs = new Set<number>();
    for (let at = 0; at < index.entityStart.length - 1; at++) {
      const head = index.entityStart[at]!;
      if (index.facts[head + TYPE_WORD] === 1) packs.add(index.facts[head + PACK_WORD]!);
    }
    known = packs;
    subjects.set(index, known);
  }
  return known.has(pack);
}
