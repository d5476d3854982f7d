import type { Block } from '../model/block.ts';
import type { Candidate, LinkedMention } from '../model/mention.ts';
import type { EntityFacts } from './entity-facts.ts';
import type { LinkedActorMention } from './link-actors.ts';
import type { FoundEvent } from './select-events.ts';

/** The actors and events of a block as plain mentions, in reading order; an event's name covers the actors inside it. */
export function mergeMentions(
  block: Block,
  actors: readonly LinkedActorMention[],
  events: readonly FoundEvent[],
): LinkedMention[] {
  const uncovered = actors.filter(({ start, end }) => !events.some((event) => start < event.end && end > event.start));
  const mentions = [
    ...uncovered.map(({ start, end, linked, rejected, unsure }) => ({
      ...placeOf(block, start, end),
      ...identityOf(linked.facts),
      score: roundScore(linked.score),
      reasons: linked.reasons,
      rejected: rejected.map(({ facts, score, reasons, excluded }) =>
        toCandidate(facts, excluded === null ? score : 0, excluded === null ? reasons : [excluded, ...reasons]),
      ),
      unsure,
      shown: false,
    })),
    ...events.map(({ start, end, best, rejected, unsure }) => ({
      ...placeOf(block, start, end),
      ...identityOf(best.facts),
      score: roundScore(best.score),
      reasons: best.reasons,
      rejected: rejected.map(({ facts, score, reasons }) => toCandidate(facts, score, reasons)),
      unsure,
      shown: false,
    })),
  ];
  return mentions.sort((a, b) => a.start - b.start);
}

function placeOf(block: Block, start: number, end: number): Pick<LinkedMention, 'block' | 'start' | 'end' | 'surface'> {
  return { block: block.id, start, end, surface: block.text.slice(start, end) };
}

function identityOf(
  facts: EntityFacts,
): Pick<LinkedMention, 'entity' | 'name' | 'type' | 'kind' | 'qid' | 'wikipedia'> {
  const { id, name, type, kind, qid, wikipedia } = facts;
  return {
    entity: id,
    name,
    type,
    kind,
    ...(qid === null ? {} : { qid }),
    ...(wikipedia === null ? {} : { wikipedia }),
  };
}

function toCandidate(facts: EntityFacts, score: number, reasons: string[]): Candidate {
  return { entity: facts.id, name: facts.name, score: roundScore(score), reasons };
}

const SCORE_STEPS = 1000; // three decimals tell candidates apart; more only makes messages longer

function roundScore(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * SCORE_STEPS) / SCORE_STEPS;
}
