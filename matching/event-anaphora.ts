import type { EventKind } from '../model/entity.ts';
import type { Span } from '../model/mention.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import type { EventCatalogue, EventRow } from './event-catalogue.ts';
import { kindBit } from './event-words.ts';
import type { KeywordHit } from './keyword-hits.ts';
import { readDates, type TextDate } from './read-dates.ts';

/** Nouns that take up an event told before, and the kinds of event they may stand for. */
const NOUNS: Record<string, EventKind[]> = {
  deal: ['ceasefire'],
  agreement: ['ceasefire'],
  accord: ['ceasefire'],
  truce: ['ceasefire'],
  ceasefire: ['ceasefire'],
  'cease-fire': ['ceasefire'],
  meeting: ['meeting', 'summit'],
  gathering: ['meeting', 'summit'],
  session: ['meeting', 'summit'],
  conference: ['meeting', 'summit'],
  summit: ['summit', 'meeting'],
  ceremony: ['summit', 'opening'],
  signing: ['summit', 'opening'],
  opening: ['opening'],
  reopening: ['opening'],
  talks: ['talks', 'meeting'],
  round: ['talks'],
  strike: ['strike'],
  strikes: ['strike'],
  raid: ['strike'],
  raids: ['strike'],
  bombing: ['strike'],
  bombardment: ['strike'],
  attack: ['attack', 'strike'],
  assault: ['attack', 'strike'],
  massacre: ['attack'],
  killing: ['attack', 'strike'],
  release: ['release'],
  exchange: ['release'],
  handover: ['release'],
  resolution: ['resolution'],
  vote: ['resolution', 'statement'],
  apology: ['statement'],
  call: ['statement'],
  statement: ['statement'],
  finding: ['statement'],
  ruling: ['statement'],
  opinion: ['statement'],
  warning: ['statement'],
  visit: ['visit'],
  trip: ['visit'],
  tour: ['visit'],
  stopover: ['visit'],
  ban: ['aid'],
  closure: ['aid'],
  blockade: ['aid'],
};

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PATTERN = new RegExp(
  `\\b(?:([Tt]hat|[Tt]his)|(${DAY}|[Yy]esterday)(?: (?:morning|afternoon|evening|night))?[’']s)\\s((?:[a-z-]+\\s)?)(${Object.keys(NOUNS).join('|')})\\b(?![-’']|\\s(?:of|on|in|at|between|with|against)\\b)`,
  'g',
);
/** "That second attack" is another one. */
const ANOTHER = /^(?:new|next|other|same|second|first|last|kind|sort|earlier|previous|latest|future)\s$/;

/** Words that take up an event, and which. */
export interface EventAnaphor extends Span {
  event: number;
}

/**
 * Nouns that take up an event the article has told for sure: "that meeting" the latest of its kind, "Monday's summit" the
 * one of that day in which somebody of the article took part. Where two could be meant, none is.
 * @param words the words of the block that tell events: one between the two tells another of that kind
 * @param before events of the block with where they are told, in order
 */
export function eventAnaphora(
  text: string,
  before: readonly (Span & { event: number })[],
  words: readonly KeywordHit[],
  { present, asOf }: ArticleEvidence,
  catalogue: EventCatalogue,
): EventAnaphor[] {
  const found: EventAnaphor[] = [];
  let dates: TextDate[] | null = null;
  for (const match of text.matchAll(PATTERN)) {
    const [, pointer, , adjective, noun] = match;
    if (ANOTHER.test(adjective!)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const kinds = NOUNS[noun!]!.reduce((bits, kind) => bits | kindBit(kind), 0);
    const isKind = (row: EventRow | undefined): row is EventRow => row !== undefined && (row.kind & kinds) !== 0;
    if (pointer === undefined) {
      dates ??= readDates(text, asOf);
      const days = dates.filter((date) => date.start === start);
      const rows = [...catalogue.rows.values()].filter(
        (row) =>
          isKind(row) &&
          row.facts.precision === 'day' &&
          days.some(({ from, to }) => row.facts.start! >= from && row.facts.start! <= to) &&
          [...row.participants].some((actor) => present.has(actor)),
      );
      if (rows.length === 1) found.push({ start: end - noun!.length, end, event: rows[0]!.event });
      continue;
    }
    const here = before.findLast((one) => one.end <= start && isKind(catalogue.rows.get(one.event)));
    const told = here?.event ?? [...present.keys()].findLast((entity) => isKind(catalogue.rows.get(entity)));
    const from = here?.end ?? 0;
    const isFresh = words.some((hit) => hit.start >= from && hit.end <= start && (hit.tells & kinds) !== 0);
    if (told !== undefined && !isFresh) found.push({ start: end - noun!.length, end, event: told });
  }
  return found;
}
