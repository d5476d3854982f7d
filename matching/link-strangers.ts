import { surnameOf } from './alias-variants.ts';
import { type ArticleEvidence, factsOf } from './article-evidence.ts';
import type { LinkedActorMention } from './link-actors.ts';
import { LINK_THRESHOLD, SURE_THRESHOLD } from './link-mention.ts';
import type { NameIndex } from './name-index.ts';
import { foldText } from './normalize-text.ts';
import type { ReadBlock } from './read-block.ts';
import type { Stranger } from './read-strangers.ts';
import { type NearCache, type RepairedName, repairName } from './repair-names.ts';
import type { SurfaceIndex } from './surface-index.ts';

/**
 * Adds to the actors of a block those whose names are misspelt, and short forms that only this article uses: an acronym
 * it introduced, the surname of a misspelt full name.
 * @returns all actors of the block in reading order
 */
export function linkStrangers(
  index: SurfaceIndex,
  names: NameIndex,
  { block, strangers }: ReadBlock,
  actors: LinkedActorMention[],
  evidence: ArticleEvidence,
  cache: NearCache,
): LinkedActorMention[] {
  if (strangers.length === 0) return actors;
  const all = [...actors];
  for (const stranger of strangers) {
    const found =
      introduced(index, stranger, evidence) ?? repairName(index, names, block.text, stranger, evidence, cache);
    if (found === null || found.score < LINK_THRESHOLD) continue;
    if (all.some((actor) => actor.start < found.end && actor.end > found.start)) continue;
    if (found.full) {
      const surname = surnameOf(block.text.slice(found.start, found.end));
      if (surname !== null) evidence.shortForms.set(foldText(surname), found.facts.number);
      evidence.present.set(found.facts.number, Math.max(found.score, evidence.present.get(found.facts.number) ?? 0));
    }
    all.push(toActor(found));
  }
  return all.sort((a, b) => a.start - b.start);
}

const INTRODUCED_SCORE = 0.8;

function introduced(index: SurfaceIndex, stranger: Stranger, evidence: ArticleEvidence): RepairedName | null {
  const owner = evidence.shortForms.get(stranger.word);
  if (owner === undefined || owner < 0 || stranger.before.length > 0 || stranger.after.length > 0) return null;
  return {
    start: stranger.start,
    end: stranger.end,
    facts: factsOf(index, evidence, owner),
    score: INTRODUCED_SCORE,
    reasons: ['short form; the full name stands in an earlier paragraph'],
    full: false,
  };
}

function toActor({ start, end, facts, score, reasons }: RepairedName): LinkedActorMention {
  return {
    start,
    end,
    entity: facts.number,
    linked: { facts, sort: 'misspelling', score, reasons, strong: true, start, end, excluded: null },
    rejected: [],
    unsure: score < SURE_THRESHOLD,
  };
}
