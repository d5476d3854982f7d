import type { Figure, Qualifier } from '../model/claim.ts';
import { wordCounted } from './word-counted.ts';
import { wordDate } from './word-date.ts';
import { wordNumber } from './word-number.ts';

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  nearly: 'nearly ',
  some: 'some ',
};

const CURRENCY_SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', ILS: '₪' };

/** A figure as the card shows it: "about 200 troops", "at least 67,000 people killed since 7 Oct 2023". */
export function wordFigure(figure: Figure): string {
  const counted = CURRENCY_SIGNS[figure.unit] === undefined ? wordCounted(figure) : '';
  return [wordAmount(figure), counted, wordPeriod(figure)].filter(Boolean).join(' ');
}

/** The amount alone, with the source's qualifier and any sign of a currency or percentage. */
function wordAmount({ low, high, qualifier, unit }: Figure): string {
  const sign = CURRENCY_SIGNS[unit] ?? '';
  const after = unit === 'percent' ? ' percent' : '';
  const amount = low === high ? sign + wordNumber(low) : `${sign}${wordNumber(low)} to ${wordNumber(high)}`;
  return QUALIFIER_WORDS[qualifier] + amount + after;
}

function wordPeriod({ period, cumulative }: Figure): string {
  if (period === undefined) return '';
  const { from, to } = period;
  // The end of a running count is the day it holds for, which stands beside it.
  if (cumulative) return from === null ? '' : `since ${wordDate(from)}`;
  if (from === null) return to === null ? '' : `up to ${wordDate(to)}`;
  if (to === null) return `since ${wordDate(from)}`;
  return from === to ? `on ${wordDate(from)}` : `from ${wordDate(from)} to ${wordDate(to)}`;
}
