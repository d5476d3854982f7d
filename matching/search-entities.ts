import type { Span } from '../model/mention.ts';
import type { SearchResult } from '../model/search-result.ts';
import { readFacts } from './entity-facts.ts';
import { openNameIndex } from './name-index.ts';
import { foldText, foldWithOffsets } from './normalize-text.ts';
import { sortOf, WEAK } from './posting-flags.ts';
import { searchDetail } from './search-detail.ts';
import { type Likeness, nameLikeness } from './search-likeness.ts';
import { type NameHit, searchNames } from './search-names.ts';
import { createWordLikeness } from './search-word-likeness.ts';
import { searchWords } from './search-words.ts';
import { postingEntity, postingFlags, postingSpelling, type SurfaceIndex } from './surface-index.ts';

/** Hits asked for per result wanted: an entity with many aliases takes many hits. */
const HITS_PER_RESULT = 6;
/** Enough to put the president before a namesake, too little to put a famous near-miss before the name typed. */
const PRIOR_SHARE = 0.04;
/** Results that trail the best by more are noise beside it. */
const MAX_TRAIL = 0.35;
/** An alias must fit this much better than the name itself to be shown in its place. */
const ALIAS_LEAD = 0.005;
/** What a name that may not mark alone loses: "Washington" means the city's government less often than the man. */
const WEAK_COST = 0.06;

/**
 * Finds actors and events by name or alias: misspelt, begun, in any order, in another script, as an acronym.
 * @param query  as typed; only its first 200 code units count
 * @param limit  most results
 * @returns best first, each entity once; empty when the query has no letter or digit, or nothing is near
 */
export function searchEntities(index: SurfaceIndex, query: string, limit: number): SearchResult[] {
  const source = {
    text: (posting: number) => postingSpelling(index, posting),
    prior: (posting: number) => prominenceOf(index, postingEntity(index, posting)),
  };
  const hits = searchNames(openNameIndex(index.names), query, source, limit * HITS_PER_RESULT);
  const best = new Map<number, NameHit>();
  for (const hit of hits) {
    const flags = postingFlags(index, hit.ref);
    if (sortOf(flags) === 'trigger') continue; // a phrase that hints at an event is not a name of it
    const entity = postingEntity(index, hit.ref);
    const cost = flags & WEAK ? WEAK_COST : 0;
    const score = hit.score - cost + PRIOR_SHARE * prominenceOf(index, entity);
    if ((best.get(entity)?.score ?? 0) < score) best.set(entity, { ...hit, score });
  }
  const ranked = [...best].sort(([a, one], [b, other]) => other.score - one.score || a - b);
  const least = (ranked[0]?.[1].score ?? 0) - MAX_TRAIL;
  return ranked
    .filter(([, { score }]) => score >= least)
    .slice(0, limit)
    .map(([entity, hit]) => resultOf(index, query, entity, hit));
}

function resultOf(index: SurfaceIndex, query: string, entity: number, hit: NameHit): SearchResult {
  const facts = readFacts(index, entity);
  const words = searchWords(query);
  const ofName = nameLikeness(words, foldText(facts.name).split(' '), createWordLikeness());
  // The reader looks for the entity, so its own name is shown unless another name explains the match better.
  const nameFits = hit.text === facts.name || ofName.met + ALIAS_LEAD >= hit.likeness.met;
  const shown = nameFits ? facts.name : hit.text;
  return {
    entity: facts.id,
    name: facts.name,
    type: facts.type,
    kind: facts.kind,
    detail: searchDetail(index, facts),
    score: Math.round(Math.min(1, Math.max(0, hit.score)) * 1000) / 1000,
    matchedAlias: nameFits ? null : hit.text,
    matches: matchedSpans(shown, nameFits ? ofName : hit.likeness),
  };
}

/** Where the matched letters of a folded name lie in the name as written; touching spans are joined. */
function matchedSpans(name: string, likeness: Likeness): Span[] {
  const folded = foldWithOffsets(name);
  const starts = [0];
  for (let i = 0; i < folded.text.length; i++) if (folded.text[i] === ' ') starts.push(i + 1);
  return likeness.words.map(({ word, letters }) => ({
    start: folded.offsets[starts[word]!]!,
    end: endOf(folded.offsets, starts[word]! + letters, folded.text),
  }));
}

/** A span ends where its last letter does, not where the next word begins. */
function endOf(offsets: Uint32Array, at: number, folded: string): number {
  const inside = at < folded.length && folded[at] !== ' ';
  return inside ? offsets[at]! : (offsets[at] ?? offsets[offsets.length - 1]!);
}

/** Place and unit of the prominence in an entity's record; read directly because a search asks for thousands. */
const PROMINENCE_AT = 6;
const PROMINENCE_STEPS = 1000;

function prominenceOf(index: SurfaceIndex, entity: number): number {
  return index.facts[index.entityStart[entity]! + PROMINENCE_AT]! / PROMINENCE_STEPS;
}
