import type { Span } from '../model/mention.ts';
import { CASE_WRONG } from './letter-case.ts';
import { sortOf, WEAK } from './posting-flags.ts';
import type { Reading } from './read-block.ts';
import type { Spot } from './spot-mentions.ts';
import { postingEntity, postingFlags, type SurfaceIndex } from './surface-index.ts';

/** How sure words are of meaning one certain event. */
export type CueStrength = 'name' | 'weak-name' | 'composed' | 'noun';

/** An actor linked in a block. */
export interface LinkedActor extends Span {
  entity: number;
}

/** Words that point to events, by number. */
export interface EventPhrase extends Span {
  events: readonly number[];
}

/** Words that may denote an event, with the events they may denote. */
export interface EventCue extends EventPhrase {
  strength: CueStrength;
  /** For composed names: the noun, in small letters; else "". */
  noun: string;
  /** For composed names: a date is part of it, and is the event's. */
  dated: boolean;
}

const PLAIN = { noun: '', dated: false };

/**
 * The names of events in a block. Only one that no other event has, and that is not weak, is sure by itself. A weak name
 * of a ceasefire may be any of them: what stands beside it decides, not who was given the name first.
 */
export function namedCues(text: string, names: readonly Reading[], ceasefires: readonly number[]): EventCue[] {
  return names.map(({ spot, postings }) => {
    const fitting = postings.filter((posting) => posting.fit !== CASE_WRONG && posting.isEvent);
    const events = [...new Set(fitting.map((posting) => posting.entity))];
    const alone = postings.every((posting) => posting.entity === events[0]);
    const sure = alone && fitting.some((posting) => !(posting.flags & WEAK));
    const place = { start: spot.start, end: spot.end };
    if (sure) return { ...place, strength: 'name', events, ...PLAIN };
    const isTruce =
      ANY_TRUCE.test(text.slice(spot.start, spot.end)) && events.some((event) => ceasefires.includes(event));
    return { ...place, strength: 'weak-name', events: isTruce ? ceasefires : events, ...PLAIN };
  });
}

const ANY_TRUCE = /\b(?:cease-?fire|truce)$/i;

/** The phrases of a block that packs record as pointing to events. */
export function triggerCues(index: SurfaceIndex, triggers: readonly Spot[]): EventPhrase[] {
  return triggers.map(({ start, end, surface }) => {
    const events: number[] = [];
    for (let p = index.postingStart[surface]!; p < index.postingStart[surface + 1]!; p++) {
      if (sortOf(postingFlags(index, p)) === 'trigger') events.push(postingEntity(index, p));
    }
    return { start, end, events };
  });
}

const TRUCE = /\b(?:cease-?fire|truce)\b/gi;
/** After one of these it is a truce to come, or any, not the one in force. */
const INDEFINITE =
  /\b(?:an?|any|no|another|new|permanent|lasting|proposed|possible|future|long-term|\d+-day|calls? for|called for|immediate|without|next|previous|earlier|first|last)\s(?:[\w-]+\s)?$/i;
const DEFINITE = /\b(?:the|this|that|its|their|current|fragile|shaky)\s(?:[\w-]+\s){0,2}$/i;
/** "the ceasefire proposal" is about a proposal. */
const COMPOUND =
  /^[\s-](?:proposals?|offers?|efforts?|bids?|drafts?|calls?|demands?|talks|negotiations|negotiators?)\b/i;
const REACH = 40; // UTF-16 units; an article and two adjectives

/** Whether the word for a truce that begins at `start` means one to come, or any: "a lasting ceasefire". */
export function isIndefinite(text: string, start: number): boolean {
  return INDEFINITE.test(text.slice(Math.max(0, start - REACH), start));
}

/** The bare word for a truce where it means the one in force: "the ceasefire", "this fragile truce". */
export function truceCues(text: string, ceasefires: readonly number[]): EventCue[] {
  const cues: EventCue[] = [];
  for (const match of text.matchAll(TRUCE)) {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const end = match.index + match[0].length;
    if (INDEFINITE.test(before) || !DEFINITE.test(before) || COMPOUND.test(text.slice(end, end + REACH))) continue;
    cues.push({ start: match.index, end, strength: 'noun', events: ceasefires, ...PLAIN });
  }
  return cues;
}
