import type { Card, CardNotice } from '../model/card.ts';
import { wordDate } from './word-date.ts';

/** The parts of a card that its notices speak about. */
export type NoticedParts = Pick<
  Card,
  'type' | 'kind' | 'when' | 'asOf' | 'today' | 'rolesThen' | 'rolesNow' | 'facets' | 'pack'
>;

/** What the reader should know about the card itself: nothing said, no date, and dates beyond what the pack covers. */
export function listNotices(card: NoticedParts): CardNotice[] {
  const { asOf, today, facets, pack } = card;
  const notices: CardNotice[] = [];
  const cutOff = wordDate(pack.cutOff);
  if (facets.length === 0) {
    notices.push({ code: 'no-claims', text: 'In the packs, but no source speaks about it yet.' });
  }
  if (asOf.date === null) {
    notices.push({ code: 'no-date', text: 'The page gives no date, so this shows what is known by now.' });
  } else if (asOf.date > pack.cutOff) {
    notices.push({
      code: 'article-after-pack',
      text: `The pack ends on ${cutOff}; this article is later (${wordDate(asOf.date)}). What happened between is not in it.`,
    });
  } else if (card.when !== null && asOf.date < card.when.start) {
    notices.push({
      code: 'article-before-subject',
      text: `This article (${wordDate(asOf.date)}) is older than the event, which began on ${wordDate(card.when.start)}.`,
    });
  }
  if (today > pack.cutOff && !(asOf.date !== null && asOf.date > pack.cutOff)) {
    const now = card.rolesNow.length > 0 ? ' “Now” means that day.' : '';
    notices.push({ code: 'today-after-pack', text: `The pack ends on ${cutOff}; what came later is not in it.${now}` });
  }
  if (card.kind === 'person' && asOf.date !== null && card.rolesThen.length === 0) {
    notices.push({ code: 'no-role-known', text: `No office is recorded for ${wordDate(asOf.date)}.` });
  }
  return notices;
}
