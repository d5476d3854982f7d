import type { Card, CardNotice } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import { wordDate } from './word-date.ts';

/** The parts of a card that its notices speak about. */
export type NoticedParts = Pick<
  Card,
  | 'type'
  | 'kind'
  | 'description'
  | 'descriptionSources'
  | 'when'
  | 'asOf'
  | 'today'
  | 'rolesThen'
  | 'rolesNow'
  | 'rolesDiffer'
  | 'relations'
  | 'facets'
  | 'pack'
  | 'morePacks'
>;

/**
 * What the reader should know about the card itself, each in its own words: nothing reported (and what there is in its
 * place), no date, an article outside what the packs cover, and packs that have grown old.
 */
export function listNotices(card: NoticedParts): CardNotice[] {
  return [noClaims(card), aboutDate(card), grownOld(card), noRole(card)].filter((notice) => notice !== null);
}

/** Empty: what the card still tells, so that nobody takes the silence of the packs for that of the world. */
function noClaims({ type, kind, facets, descriptionSources, rolesThen, rolesNow, relations }: NoticedParts) {
  if (facets.length > 0) return null;
  const isTold = descriptionSources.length > 0 || rolesThen.length > 0 || rolesNow.length > 0 || relations.length > 0;
  const who = type === 'event' ? 'what this was' : kind === 'person' ? 'who this is' : 'what this is';
  return isTold
    ? notice('no-claims', `The packs say ${who}; they hold no reports to compare.`)
    : notice('no-claims', 'The packs know this name and no more.');
}

/** Out of range: no date, or one that the packs do not reach. */
function aboutDate(card: NoticedParts): CardNotice | null {
  const { asOf, when } = card;
  if (asOf.date === null) {
    return notice('no-date', 'The page gives no date, so this shows what is known by now.');
  }
  const article = wordDate(asOf.date);
  if (asOf.date > lastDayOf(card)) {
    return notice(
      'article-after-pack',
      `${packsEnd(card)}; this article is later (${article}). What happened between is not in ${itOrThem(card)}.`,
    );
  }
  if (when === null || asOf.date >= when.start) return null;
  return notice(
    'article-before-subject',
    `This article (${article}) is older than the event, which began on ${wordDate(when.start)}.`,
  );
}

/** Stale: the reader's day is beyond the packs. Said once: an article beyond them says it already. */
function grownOld(card: NoticedParts): CardNotice | null {
  const lastDay = lastDayOf(card);
  if (card.today <= lastDay || (card.asOf.date !== null && card.asOf.date > lastDay)) return null;
  const now = card.rolesDiffer
    ? ' “Now” means that day.'
    : card.rolesNow.length > 0
      ? ' Offices are those of that day.'
      : '';
  return notice('today-after-pack', `${packsEnd(card)}; what came later is not in ${itOrThem(card)}.${now}`);
}

function noRole({ kind, asOf, rolesThen, rolesNow, description }: NoticedParts): CardNotice | null {
  if (kind !== 'person' || asOf.date === null || rolesThen.length > 0) return null;
  // Packs put an office into the description when they know it and not its days.
  const isToldElsewhere = rolesNow.length === 0 && /\bas of\b|\bsince\b/.test(description);
  const day = wordDate(asOf.date);
  return isToldElsewhere
    ? notice(
        'no-role-known',
        `No office with its dates is recorded for ${day}; what is known stands in the description.`,
      )
    : notice('no-role-known', `No office is recorded for ${day}.`);
}

function notice(code: CardNotice['code'], text: string): CardNotice {
  return { code, text };
}

function lastDayOf({ pack, morePacks = [] }: NoticedParts): IsoDate {
  return morePacks.reduce((last, { cutOff }) => (cutOff > last ? cutOff : last), pack.cutOff);
}

function packsEnd(card: NoticedParts): string {
  return `${card.morePacks === undefined ? 'The pack ends on' : 'The packs reach no further than'} ${wordDate(lastDayOf(card))}`;
}

function itOrThem({ morePacks }: NoticedParts): string {
  return morePacks === undefined ? 'it' : 'them';
}
