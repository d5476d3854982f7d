import type { ArticleContext, DocumentMemory } from '../model/mention.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { readFacts } from './entity-facts.ts';
import { findEntity, type SurfaceIndex } from './surface-index.ts';

/** The `shortForms` entry of a short form that stands for somebody whom the index does not know. */
const NOBODY_KNOWN = '';

/** Scores that only names of several words reach; see name-trust.ts. */
const NAMED_IN_FULL = 0.9;

/** What an article has told before its first block. */
export function emptyMemory(): DocumentMemory {
  return { entities: {}, shortForms: {}, marked: [], length: 0, shown: 0 };
}

/** Memory as evidence: ids become numbers of this index; what the index no longer holds is forgotten. */
export function recallEvidence(index: SurfaceIndex, memory: DocumentMemory, context: ArticleContext): ArticleEvidence {
  const evidence: ArticleEvidence = {
    asOf: context.asOf,
    lang: context.lang,
    present: new Map(),
    inFull: new Set(),
    possible: new Set(),
    shortForms: new Map(),
    namesakes: new Set(),
    sportBlocks: new Set(),
    culture: false,
    local: false,
    otherPlaces: new Set(),
    facts: new Map(),
  };
  for (const [id, { best }] of Object.entries(memory.entities)) {
    const entity = findEntity(index, id);
    if (entity < 0) continue;
    evidence.present.set(entity, best);
    if (best >= NAMED_IN_FULL) evidence.inFull.add(entity);
  }
  for (const [form, id] of Object.entries(memory.shortForms)) {
    const entity = id === NOBODY_KNOWN ? -1 : findEntity(index, id);
    if (entity >= 0 || id === NOBODY_KNOWN) evidence.shortForms.set(form, entity);
    if (id === NOBODY_KNOWN) evidence.namesakes.add(form);
  }
  return evidence;
}

/** The memory to carry to the next blocks: the earlier one and what these blocks added. */
export function rememberEvidence(
  index: SurfaceIndex,
  memory: DocumentMemory,
  evidence: ArticleEvidence,
  linked: readonly { entity: number; score: number }[],
): DocumentMemory {
  const entities = { ...memory.entities };
  const idOf = (entity: number): string => evidence.facts.get(entity)?.id ?? readFacts(index, entity).id;
  for (const { entity, score } of linked) {
    const id = idOf(entity);
    const known = entities[id];
    entities[id] = { count: (known?.count ?? 0) + 1, best: Math.max(known?.best ?? 0, score) };
  }
  const shortForms: Record<string, string> = {};
  for (const word of evidence.namesakes) shortForms[word] = NOBODY_KNOWN;
  for (const [form, entity] of evidence.shortForms) shortForms[form] = entity < 0 ? NOBODY_KNOWN : idOf(entity);
  return { ...memory, entities, shortForms };
}
