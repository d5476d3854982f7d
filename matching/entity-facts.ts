import type { IsoDate } from '../model/date.ts';
import { ACTOR_KINDS, type ActorKind, type EntityId, type EventKind } from '../model/entity.ts';
import type { IntList } from './int-list.ts';
import type { StringPool } from './string-pool.ts';
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
/** In records of events alone: first day as yyyymmdd, 0 for none; the word after it holds the last day. */
const START_WORD = 9;
const PLACE_WORD = 12;

/** How many roles and neighbours follow, in one number: the roles in its low bits. */
const COUNTS_WORD = 8;
const ROLE_COUNT_BITS = 12;
const MOST_ROLES = 2 ** ROLE_COUNT_BITS - 1; // nobody has held so many offices
const PRECISION_WORD = 11;
const PARTICIPANT_COUNT_WORD = 13;
const KEYWORD_COUNT_WORD = 14;
const OWN_KEYWORD_COUNT_WORD = 15;
const ACTOR_HEAD_INTS = 9;
const EVENT_HEAD_INTS = 16;
const ROLE_INTS = 4;

/** Writes the record of one entity to the end of `out`. Strings go in as numbers of the string pool. */
export function writeFacts(facts: EntityFacts, pool: StringPool, out: IntList): void {
  const poolString = (text: string | null): number => pool.number(text);
  const isEvent = facts.type === 'event';
  const roles = facts.roles.slice(0, MOST_ROLES);
  out.push(pool.numberOfId(facts.id));
  out.push(poolString(facts.name));
  out.push(poolString(facts.qid));
  out.push(poolString(facts.wikipedia));
  out.push(isEvent ? 1 : 0);
  out.push(KINDS.indexOf(facts.kind, isEvent ? ACTOR_KINDS.length : 0));
  out.push(Math.round(facts.prominence * PROMINENCE_STEPS));
  out.push(facts.pack);
  out.push(roles.length | (facts.neighbours.length << ROLE_COUNT_BITS));
  if (isEvent) {
    out.push(packDate(facts.start));
    out.push(packDate(facts.end));
    out.push((PRECISIONS.indexOf(facts.precision) << 1) | (facts.ongoing ? 1 : 0));
    out.push(facts.place);
    out.push(facts.participants.length);
    out.push(facts.keywords.length);
    out.push(facts.ownKeywords);
  }
  for (const { title, of, from, to } of roles) {
    out.push(poolString(title));
    out.push(of);
    out.push(packDate(from));
    out.push(packDate(to));
  }
  for (const neighbour of facts.neighbours) out.push(neighbour);
  if (!isEvent) return;
  for (const participant of facts.participants) out.push(participant);
  for (const keyword of facts.keywords) out.push(keyword);
}

/** Records that were read, by index: the same few are met from article to article. Forgotten together with the index. */
const met = new WeakMap<SurfaceIndex, Map<number, EntityFacts>>();
/** When so many are kept all are forgotten: some two megabytes, and more than the news of a day speaks of. */
const MOST_KEPT = 2048;

/** The record of entity number `at`; it is shared, so nobody changes it. Makes strings: call it for what was met, not for all. */
export function readFacts(index: SurfaceIndex, at: number): EntityFacts {
  let kept = met.get(index);
  if (kept === undefined || kept.size === MOST_KEPT) {
    kept = new Map();
    met.set(index, kept);
  }
  const known = kept.get(at);
  if (known !== undefined) return known;
  const facts = makeFacts(index, at);
  kept.set(at, facts);
  return facts;
}

function makeFacts(index: SurfaceIndex, at: number): EntityFacts {
  const { facts } = index;
  const head = index.entityStart[at]!;
  const word = (n: number): number => facts[head + n]!;
  const optional = (n: number): string | null => (word(n) < 0 ? null : readString(index, word(n)));
  const isEvent = word(TYPE_WORD) === 1;
  const ofEvent = (n: number): number => (isEvent ? word(n) : 0);
  const rolesAt = head + (isEvent ? EVENT_HEAD_INTS : ACTOR_HEAD_INTS);
  const neighboursAt = rolesAt + (word(COUNTS_WORD) & MOST_ROLES) * ROLE_INTS;
  const participantsAt = neighboursAt + (word(COUNTS_WORD) >>> ROLE_COUNT_BITS);
  const keywordsAt = participantsAt + ofEvent(PARTICIPANT_COUNT_WORD);
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
    type: isEvent ? 'event' : 'actor',
    kind: KINDS[word(KIND_WORD)]!,
    prominence: word(6) / PROMINENCE_STEPS,
    pack: word(PACK_WORD),
    start: unpackDate(ofEvent(START_WORD)),
    end: unpackDate(ofEvent(START_WORD + 1)),
    ongoing: (ofEvent(PRECISION_WORD) & 1) === 1,
    precision: PRECISIONS[ofEvent(PRECISION_WORD) >> 1]!,
    place: isEvent ? word(PLACE_WORD) : -1,
    roles,
    neighbours: [...facts.subarray(neighboursAt, participantsAt)],
    participants: [...facts.subarray(participantsAt, keywordsAt)],
    keywords: [...facts.subarray(keywordsAt, keywordsAt + ofEvent(KEYWORD_COUNT_WORD))],
    ownKeywords: ofEvent(OWN_KEYWORD_COUNT_WORD),
  };
}

/** The keywords of an event alone, without making the strings of its record. The entity must be an event. */
export function readKeywords(index: SurfaceIndex, at: number): { keywords: Int32Array; ownCount: number } {
  const head = index.entityStart[at]!;
  const end = index.entityStart[at + 1]!;
  const keywords = index.facts.subarray(end - index.facts[head + KEYWORD_COUNT_WORD]!, end);
  return { keywords, ownCount: index.facts[head + OWN_KEYWORD_COUNT_WORD]! };
}

/** Those who take part in an event, without making the strings of its record. The entity must be an event. */
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
