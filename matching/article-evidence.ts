import type { IsoDate } from '../model/date.ts';
import type { EntityFacts } from './entity-facts.ts';
import { readFacts } from './entity-facts.ts';
import type { SurfaceIndex } from './surface-index.ts';

/** What the article has told so far that helps to decide about the next mention. */
export interface ArticleEvidence {
  /** The article's date, null when unknown. */
  asOf: IsoDate | null;
  /** Entities named beyond doubt, here or in earlier blocks, with the score of their best mention. */
  present: Map<number, number>;
  /** Folded short form -> entity it stands for in this article; -1: somebody whom the index does not know. */
  shortForms: Map<string, number>;
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

const WORLD_KNOWN = 0.8; // prominence from which a name says little about an article's subject

/** Whether the article names so many less famous entities of the same pack that it must be about the pack's subject. */
export function hasCompany(
  index: SurfaceIndex,
  evidence: ArticleEvidence,
  entity: EntityFacts,
  atLeast: number,
): boolean {
  let company = 0;
  for (const other of evidence.present.keys()) {
    const facts = factsOf(index, evidence, other);
    if (other !== entity.number && facts.pack === entity.pack && facts.prominence < WORLD_KNOWN) company++;
    if (company === atLeast) return true;
  }
  return false;
}
