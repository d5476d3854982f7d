import type { Block } from '../model/block.ts';
import type { DocumentMemory, LinkedMention } from '../model/mention.ts';
import { NAME_TRUST } from './name-trust.ts';

/**
 * More marks than this would make a carpet of the article. Ordinary news stays far below: it names few people. States and
 * places stand in every sentence of world news and have a ceiling of their own, so that neither crowds out the other.
 */
const UNITS_PER_MARK = 220; // code units; one mark in some forty words
const UNITS_PER_PLACE = 600; // one in a hundred
/** Marks that even the shortest text may have beyond that: a headline and a lead name several at once. */
const FREE_MARKS = 6;
const FREE_PLACES = 4;

/** How much a reader may want to know of it: the cards of states say the least that is new. */
const WORTH = { event: 4, actor: 3, place: 2, state: 1, adjective: 0 } as const;
/** A first mention in the headline or lead is where a reader meets a name. */
const LEAD_BLOCKS = 3;
const LEAD_WORTH = 0.5; // half a step: a place in the lead goes before a place further down, not before a person

/**
 * Decides which mentions the page marks: the first of each entity in a section, and no more than the density ceiling
 * allows. Where there is more than room, sure ones go before unsure ones, what was not marked yet in an earlier section
 * before what was; events go before people and bodies, places before states, and adjectives ("British") last.
 * Sets `shown` and returns the memory with what was marked.
 * @param mentions in reading order
 */
export function chooseShown(
  mentions: readonly LinkedMention[],
  blocks: readonly Block[],
  memory: DocumentMemory,
): { mentions: LinkedMention[]; memory: DocumentMemory } {
  const sections = new Map(blocks.map((block) => [block.id, block.section]));
  const marked = new Set(memory.marked);
  const length = blocks.reduce((sum, block) => sum + block.text.length, memory.length);
  const first = firstOfEach(mentions, sections, marked);
  const wanted = withinCeilings(inOrderOfWorth([...first], blocks, marked), length, memory);
  const shown = new Set(wanted.map(([, mention]) => mention));
  return {
    mentions: mentions.map((mention) => ({ ...mention, shown: shown.has(mention) })),
    memory: {
      ...memory,
      marked: [...memory.marked, ...wanted.map(([key]) => key)],
      length,
      shown: memory.shown + shown.size,
    },
  };
}

/** As many of the candidates, best first, as the text read so far has room for. */
function withinCeilings(
  candidates: readonly [string, LinkedMention][],
  length: number,
  memory: DocumentMemory,
): [string, LinkedMention][] {
  // Of which sort earlier marks were is not remembered: the places' share of the text before is taken as used up.
  const placesBefore = memory.length === 0 ? 0 : FREE_PLACES + Math.floor(memory.length / UNITS_PER_PLACE);
  const othersBefore = Math.max(0, memory.shown - placesBefore);
  let places = FREE_PLACES + Math.floor(length / UNITS_PER_PLACE) - placesBefore;
  let others = FREE_MARKS + Math.floor(length / UNITS_PER_MARK) - othersBefore;
  return candidates.filter(([, mention]) => (worthOf(mention) <= WORTH.place ? places-- > 0 : others-- > 0));
}

/** The mention of each entity in each section that may be marked, by `section/entity`. */
function firstOfEach(
  mentions: readonly LinkedMention[],
  sections: ReadonlyMap<number, number>,
  marked: ReadonlySet<string>,
): Map<string, LinkedMention> {
  const first = new Map<string, LinkedMention>();
  for (const mention of mentions) {
    const key = `${sections.get(mention.block) ?? 0}/${mention.entity}`;
    if (marked.has(key)) continue;
    const known = first.get(key);
    // A sure mention is worth waiting for: the unsure one before it stays unmarked; so does "Israeli" before "Israel".
    const better = known !== undefined && (known.unsure !== mention.unsure ? known.unsure : betterName(mention, known));
    if (known === undefined || better) first.set(key, mention);
  }
  return first;
}

function betterName(mention: LinkedMention, known: LinkedMention): boolean {
  return mention.block === known.block && isAdjective(known) && !isAdjective(mention);
}

function inOrderOfWorth(
  candidates: [string, LinkedMention][],
  blocks: readonly Block[],
  marked: ReadonlySet<string>,
): [string, LinkedMention][] {
  const seen = new Set([...marked].map(entityOf));
  const lead = new Set(blocks.slice(0, LEAD_BLOCKS).map((block) => block.id));
  const ranked = candidates.map((candidate, at) => {
    const [, mention] = candidate;
    const again = seen.has(mention.entity);
    seen.add(mention.entity);
    const worth = worthOf(mention) + (lead.has(mention.block) ? LEAD_WORTH : 0);
    return { candidate, at, again, worth };
  });
  ranked.sort((a, b) => {
    const unsure = Number(a.candidate[1].unsure) - Number(b.candidate[1].unsure);
    return unsure || Number(a.again) - Number(b.again) || b.worth - a.worth || a.at - b.at;
  });
  return ranked.map(({ candidate }) => candidate);
}

function entityOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

function worthOf(mention: LinkedMention): number {
  if (mention.type === 'event') return WORTH.event;
  if (isAdjective(mention)) return WORTH.adjective;
  if (mention.kind === 'state' || mention.kind === 'territory') return WORTH.state;
  return mention.kind === 'place' ? WORTH.place : WORTH.actor;
}

/** "British", "Americans": said by the reasons, which begin with the sort of name. */
function isAdjective({ reasons }: LinkedMention): boolean {
  return reasons[0] === NAME_TRUST.demonym.reason;
}
