import type { IsoDate } from '../model/date.ts';
import { ACTOR_KINDS, type ActorKind, type EntityId, type EventKind } from '../model/entity.ts';
import { KINDS, readString, type SurfaceIndex } from './surface-index.ts';

/** What linking needs to know of an entity; entities are numbers of the index, -1 for none. */
export interface EntityFacts {
  number: number;
  id: EntityId;
  name: string;
  qid: string | null;
  wikipedia: string | null;
  type: 'actor' | 'event';
  kind: ActorKind | EventKind;
  /** 0 unknown or obscure, 1 world-famous. */
  prominence: number;
  /** Place in the order of packs: 0 for the first. */
  pack: number;
  /** For events. Null for actors. */
  start: IsoDate | null;
  /** Null: one day, or still running. */
  end: IsoDate | null;
  ongoing: boolean;
  precision: 'day' | 'month' | 'year';
  place: number;
  roles: RoleFacts[];
  /** Entities this one is tied to, by relations, offices, participation or place; recorded on one side only. */
  neighbours: number[];
  participants: number[];
  /** For events: the words by which they are told; see event-keywords.ts. */
  keywords: number[];
  /** So many of the keywords, the first ones, are of its names and phrases; the rest of its description. */
  ownKeywords: number;
}

export interface RoleFacts {
  title: string;
  of: number;
  from: IsoDate | null;
  to: IsoDate | null;
}

const PRECISIONS = ['day', 'month', 'year'] as const;
const PROMINENCE_STEPS = 1000;

/** Places in the record that are read without making the rest: 1 for events, and the kind's number in KINDS. */
export const TYPE_WORD = 4;
export const KIND_WORD = 5;
/** Place in the order of packs. */
export const PACK_WORD = 7;
/** First day as yyyymmdd, 0 for none; the word after it holds the last day. */
export const START_WORD = 8;
export const PLACE_WORD = 12;

/** Writes the record of one entity. Strings go in as numbers of the string pool. */
export function writeFacts(facts: EntityFacts, poolString: (text: string | null) => number): number[] {
  return [
    poolString(facts.id),
    poolString(facts.name),
    poolString(facts.qid),
    poolString(facts.wikipedia),
    facts.type === 'event' ? 1 : 0,
    KINDS.indexOf(facts.kind, facts.type === 'event' ? ACTOR_KINDS.length : 0),
    Math.round(facts.prominence * PROMINENCE_STEPS),
    facts.pack,
    packDate(facts.start),
    packDate(facts.end),
    facts.ongoing ? 1 : 0,
    PRECISIONS.indexOf(facts.precision),
    facts.place,
    facts.roles.length,
    facts.neighbours.length,
    facts.participants.length,
    facts.keywords.length,
    facts.ownKeywords,
    ...facts.roles.flatMap((role) => [poolString(role.title), role.of, packDate(role.from), packDate(role.to)]),
    ...facts.neighbours,
    ...facts.participants,
    ...facts.keywords,
  ];
}
const ROLE_COUNT_WORD = 13;
const NEIGHBOUR_COUNT_WORD = 14;
const PARTICIPANT_COUNT_WORD = 15;
const KEYWORD_COUNT_WORD = 16;
const OWN_KEYWORD_COUNT_WORD = 17;
const HEAD_INTS = 18;
const ROLE_INTS = 4;

/** Reads the record of entity number `at`. Makes strings: call it for what was met, not for all. */
export function readFacts(index: SurfaceIndex, at: number): EntityFacts {
  const { facts } = index;
  const head = index.entityStart[at]!;
  const word = (n: number): number => facts[head + n]!;
  const optional = (n: number): string | null => (word(n) < 0 ? null : readString(index, word(n)));
  const rolesAt = head + HEAD_INTS;
  const neighboursAt = rolesAt + word(ROLE_COUNT_WORD) * ROLE_INTS;
  const participantsAt = neighboursAt + word(NEIGHBOUR_COUNT_WORD);
  const keywordsAt = participantsAt + word(PARTICIPANT_COUNT_WORD);
  const roles: RoleFacts[] = [];
  for (let r = rolesAt; r < neighboursAt; r += ROLE_INTS) {
    roles.push({
      title: readString(index, facts[r]!),
      of: facts[r + 1]!,
      from: unpackDate(facts[r + 2]!),
      to: unpackDate(facts[r + 3]!),
    });
  }
  return {
    number: at,
    id: readString(index, word(0)),
    name: readString(index, word(1)),
    qid: optional(2),
    wikipedia: optional(3),
    type: word(4) === 1 ? 'event' : 'actor',
    kind: KINDS[word(5)]!,
    prominence: word(6) / PROMINENCE_STEPS,
    pack: word(7),
    start: unpackDate(word(8)),
    end: unpackDate(word(9)),
    ongoing: word(10) === 1,
    precision: PRECISIONS[word(11)]!,
    place: word(12),
    roles,
    neighbours: [...facts.subarray(neighboursAt, participantsAt)],
    participants: [...facts.subarray(participantsAt, keywordsAt)],
    keywords: [...facts.subarray(keywordsAt, keywordsAt + word(KEYWORD_COUNT_WORD))],
    ownKeywords: word(OWN_KEYWORD_COUNT_WORD),
  };
}

/** The keywords of an event alone, without making the strings of its record; none for actors. */
export function readKeywords(index: SurfaceIndex, at: number): { keywords: Int32Array; ownCount: number } {
  const head = index.entityStart[at]!;
  const end = index.entityStart[at + 1]!;
  const keywords = index.facts.subarray(end - index.facts[head + KEYWORD_COUNT_WORD]!, end);
  return { keywords, ownCount: index.facts[head + OWN_KEYWORD_COUNT_WORD]! };
}

/** Those who take part in an event, without making the strings of its record. */
export function readParticipants(index: SurfaceIndex, at: number): Int32Array {
  const head = index.entityStart[at]!;
  const end = index.entityStart[at + 1]! - index.facts[head + KEYWORD_COUNT_WORD]!;
  return index.facts.subarray(end - index.facts[head + PARTICIPANT_COUNT_WORD]!, end);
}

function packDate(date: IsoDate | null): number {
  return date === null ? 0 : Number(date.replaceAll('-', ''));
}

function unpackDate(packed: number): IsoDate | null {
  if (packed === 0) return null;
  const digits = String(packed).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
