import type { Block } from '../model/block.ts';
import { KIND_WORD, TYPE_WORD } from './entity-facts.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import { type KeywordHit, readKeywordHits } from './keyword-hits.ts';
import { CASE_WRONG, caseFit, isShouted } from './letter-case.ts';
import { partOfLongerName } from './name-guards.ts';
import { sortOf } from './posting-flags.ts';
import { readStrangers, type Stranger } from './read-strangers.ts';
import { type Spot, spotInside, spotMentions } from './spot-mentions.ts';
import { KINDS, postingEntity, postingFlags, type SurfaceIndex } from './surface-index.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { CAPITAL, SCRIPT_SPACED, scriptOf } from './tokenize.ts';

/** A spot with all that its block says about it, so that the block's words need not be kept. */
export interface Reading {
  block: Block;
  spot: Spot;
  around: Surroundings;
  /** Set in capitals or like a headline, where a capital says nothing. */
  shouted: boolean;
  /** For each posting of the surface that is a name, in order. */
  postings: PostingReading[];
}

/** How one posting of a surface sits in this place of the text. */
export interface PostingReading {
  posting: number;
  entity: number;
  flags: number;
  isEvent: boolean;
  /** CASE_WRONG, CASE_RIGHT or CASE_LOWERED. */
  fit: number;
  /** Why it is only part of another name; null when it is not. */
  longerName: string | null;
}

/** One block as read. */
export interface ReadBlock {
  block: Block;
  /** Names that may denote actors. */
  names: Reading[];
  /** Names that may denote events; they may cover names of actors. */
  eventNames: Reading[];
  /** Phrases that point to events. */
  triggers: Spot[];
  /** Capitalised words that are no known names. */
  strangers: Stranger[];
  /** Words that some event has as its own. */
  keywordHits: KeywordHit[];
}

const HEADLINE_SHARE = 0.6; // of the words have capitals, and no stop ends them; prose about people stays below 0.4
const SHORTEST_HEADLINE = 4; // words

/** Reads one block. Everything that needs the words of the block is worked out here. */
export function readBlock(index: SurfaceIndex, block: Block, catalogue: EventCatalogue): ReadBlock {
  const { text } = block;
  const { names, triggers } = spotMentions(index, text);
  const strangers = readStrangers(index, text, names);
  const keywordHits = readKeywordHits(index, text, catalogue);
  const read: ReadBlock = { block, names: [], eventNames: [], triggers, strangers, keywordHits };
  if (names.length === 0) return read;
  const shouted = isShouted(text);
  const titleCase = shouted || (!/[.!?][”"’')]*\s*$/.test(text) && isTitleCase(index));
  names.forEach((spot, at) => {
    const around = readSurroundings(index, text, names, at, titleCase);
    const reading = { block, spot, around, shouted, postings: readPostings(index, text, spot, around) };
    const fitting = reading.postings.filter((posting) => posting.fit !== CASE_WRONG);
    if (fitting.some((posting) => posting.isEvent)) read.eventNames.push(reading);
    if (fitting.some((posting) => !posting.isEvent)) read.names.push(reading);
    else read.names.push(...readInside(index, reading, spotInside(index, text, spot)));
  });
  return read;
}

/** Reads a spot inside one that was refused; `index.tokens` must hold the words of the block. */
export function readInside(index: SurfaceIndex, refused: Reading, spots: readonly Spot[]): Reading[] {
  const { block, shouted, around } = refused;
  return spots.map((spot, at) => {
    const near = readSurroundings(index, block.text, spots, at, around.titleCase);
    return { block, spot, around: near, shouted, postings: readPostings(index, block.text, spot, near) };
  });
}

function readPostings(index: SurfaceIndex, text: string, spot: Spot, around: Surroundings): PostingReading[] {
  const readings: PostingReading[] = [];
  for (let posting = index.postingStart[spot.surface]!; posting < index.postingStart[spot.surface + 1]!; posting++) {
    const entity = postingEntity(index, posting);
    const flags = postingFlags(index, posting);
    if (sortOf(flags) === 'trigger') continue;
    const kind = KINDS[index.facts[index.entityStart[entity]! + KIND_WORD]!]!;
    const isEvent = index.facts[index.entityStart[entity]! + TYPE_WORD] === 1;
    readings.push({
      posting,
      entity,
      flags,
      isEvent,
      fit: caseFit(flags, text, index.tokens, spot.first, spot.last, spot.crossesComma),
      longerName: partOfLongerName(index, text, spot, around, isEvent ? 'event' : kind, flags),
    });
  }
  return readings;
}

function isTitleCase(index: SurfaceIndex): boolean {
  const { flags, count } = index.tokens;
  let capitals = 0;
  let cased = 0;
  for (let i = 0; i < count; i++) {
    if (scriptOf(flags[i]!) !== SCRIPT_SPACED) continue;
    cased++;
    if (flags[i]! & CAPITAL) capitals++;
  }
  return cased >= SHORTEST_HEADLINE && capitals >= HEADLINE_SHARE * cased;
}
