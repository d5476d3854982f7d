import type { Block } from '../model/block.ts';
import { caseFit, isShouted } from './letter-case.ts';
import { partOfLongerName, readSurroundings, type Surroundings } from './name-guards.ts';
import { type Spot, spotMentions } from './spot-mentions.ts';
import { KINDS, postingEntity, postingFlags, type SurfaceIndex } from './surface-index.ts';
import { CAPITAL, SCRIPT_SPACED, scriptOf } from './tokenize.ts';

/** A spot with all that its block says about it, so that the block's words need not be kept. */
export interface Reading {
  block: Block;
  spot: Spot;
  around: Surroundings;
  /** Set in capitals or like a headline, where a capital says nothing. */
  shouted: boolean;
  /** For each posting of the surface, in order. */
  postings: PostingReading[];
}

/** How one posting of a surface sits in this place of the text. */
export interface PostingReading {
  posting: number;
  entity: number;
  flags: number;
  /** CASE_WRONG, CASE_RIGHT or CASE_LOWERED. */
  fit: number;
  /** Why it is only part of another name; null when it is not. */
  longerName: string | null;
}

/** One block as read: its names, and the phrases that point to events. */
export interface ReadBlock {
  block: Block;
  names: Reading[];
  triggers: Spot[];
}

const HEADLINE_SHARE = 0.6; // of the words have capitals; prose about people stays below 0.4
const SHORTEST_HEADLINE = 4; // words

/** Reads one block. Everything that needs the words of the block is worked out here. */
export function readBlock(index: SurfaceIndex, block: Block): ReadBlock {
  const { text } = block;
  const { names, triggers } = spotMentions(index, text);
  if (names.length === 0) return { block, names: [], triggers };
  const shouted = isShouted(text);
  const titleCase = shouted || isTitleCase(index);
  const readings = names.map((spot, at) => {
    const around = readSurroundings(index, text, names, at, titleCase);
    return { block, spot, around, shouted, postings: readPostings(index, text, spot, around) };
  });
  return { block, names: readings, triggers };
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
    const kind = KINDS[index.facts[index.entityStart[entity]! + KIND_WORD]!]!;
    const isEvent = index.facts[index.entityStart[entity]! + TYPE_WORD] === 1;
    readings.push({
      posting,
      entity,
      flags,
      fit: caseFit(flags, text, index.tokens, spot.first, spot.last, spot.crossesComma),
      longerName: partOfLongerName(index, text, spot, around, isEvent ? 'event' : kind, flags),
    });
  }
  return readings;
}

const TYPE_WORD = 4; // places in the record of entity-facts.ts
const KIND_WORD = 5;

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
