import type { Block } from '../model/block.ts';
import type { ArticleContext, Candidate, DocumentMemory, LinkedMention } from '../model/mention.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { chooseShown } from './choose-shown.ts';
import { emptyMemory, recallEvidence, rememberEvidence } from './document-memory.ts';
import { type LinkDecision, linkMention } from './link-mention.ts';
import { type RankedCandidate, rankCandidates } from './rank-candidates.ts';
import { type ReadBlock, type Reading, readBlock, readInside } from './read-block.ts';
import { isForeignAcronym, learnShortForms, learnStranger } from './short-forms.ts';
import { spotInside } from './spot-mentions.ts';
import type { SurfaceIndex } from './surface-index.ts';

/**
 * Finds the known names in the blocks and decides which entity each denotes.
 * Blocks of one article may come in pieces: give the memory that the previous call returned. Later pieces profit from
 * what earlier ones told, never the other way round.
 * @param memory null for the first blocks of an article
 * @returns mentions in reading order, never overlapping, each linked to an entity; `shown` tells which the page marks
 * Never throws: text it cannot read gives no mentions.
 */
export function findMentions(
  index: SurfaceIndex,
  blocks: readonly Block[],
  context: ArticleContext,
  memory: DocumentMemory | null,
): { mentions: LinkedMention[]; memory: DocumentMemory } {
  const before = memory ?? emptyMemory();
  const evidence = recallEvidence(index, before, context);
  const read = blocks.map((block) => readBlock(index, block));
  for (const block of read) gatherEvidence(index, block, evidence);
  const mentions = read.flatMap((block) => linkBlock(index, block, evidence));
  const linked = mentions.map(({ number, mention }) => ({ entity: number, score: mention.score }));
  const remembered = rememberEvidence(index, before, evidence, linked);
  return chooseShown(
    mentions.map(({ mention }) => mention),
    blocks,
    remembered,
  );
}

interface NumberedMention {
  number: number;
  mention: LinkedMention;
}

/** First pass: what is named beyond doubt, anywhere in these blocks, is evidence for the rest. */
function gatherEvidence(index: SurfaceIndex, { names }: ReadBlock, evidence: ArticleEvidence): void {
  for (const reading of names) {
    const { linked } = linkMention(rankCandidates(index, reading, evidence));
    if (linked?.strong)
      evidence.present.set(linked.facts.number, Math.max(linked.score, evidence.present.get(linked.facts.number) ?? 0));
  }
}

/** Second pass, in reading order. */
function linkBlock(index: SurfaceIndex, { block, names }: ReadBlock, evidence: ArticleEvidence): NumberedMention[] {
  const mentions: NumberedMention[] = [];
  let last: { end: number; entity: number } | null = null;
  const settle = (reading: Reading): boolean => {
    const ranked = rankCandidates(index, reading, evidence);
    const decision = linkMention(ranked);
    const { linked } = decision;
    if (linked === null || isForeignAcronym(reading, last, linked.facts.number)) {
      if (ranked[0]) learnStranger(reading, ranked[0], evidence);
      return false;
    }
    const start = Math.max(linked.start, last?.end ?? 0);
    learnShortForms(reading, linked, evidence);
    if (linked.strong) evidence.present.set(linked.facts.number, linked.score);
    mentions.push({ number: linked.facts.number, mention: toMention(reading, linked, decision, start) });
    last = { end: reading.spot.end, entity: linked.facts.number };
    return true;
  };
  for (const reading of names) {
    if (settle(reading) || reading.spot.first === reading.spot.last) continue;
    readBlock(index, block); // the words of this block again, for the look inside
    for (const inner of readInside(index, reading, spotInside(index, block.text, reading.spot))) settle(inner);
  }
  return mentions;
}

function toMention(reading: Reading, linked: RankedCandidate, decision: LinkDecision, start: number): LinkedMention {
  const { facts } = linked;
  const { block, spot } = reading;
  return {
    block: block.id,
    start,
    end: spot.end,
    surface: block.text.slice(start, spot.end),
    entity: facts.id,
    name: facts.name,
    type: facts.type,
    kind: facts.kind,
    ...(facts.qid === null ? {} : { qid: facts.qid }),
    ...(facts.wikipedia === null ? {} : { wikipedia: facts.wikipedia }),
    score: roundScore(linked.score),
    reasons: linked.reasons,
    rejected: decision.rejected.map(toCandidate),
    unsure: decision.unsure,
    shown: false,
  };
}

function toCandidate(candidate: RankedCandidate): Candidate {
  const { facts, score, reasons, excluded } = candidate;
  return {
    entity: facts.id,
    name: facts.name,
    score: excluded === null ? roundScore(score) : 0,
    reasons: excluded === null ? reasons : [excluded, ...reasons],
  };
}

function roundScore(score: number): number {
  return Math.round(score * 1000) / 1000;
}
