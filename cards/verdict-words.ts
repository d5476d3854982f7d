import type { SourceCounts, Verdict } from '../model/card.ts';
import { wordCount } from './word-count.ts';

/** The verdicts in words, as every text that leaves the card writes them. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  agree: 'agree',
  differ: 'differ',
  'not-comparable': 'not comparable',
  'one-source': 'one source',
};

/** "6 outlets, 2 origins, 1 party"; parties are left out where there is none. */
export function wordCounts({ outlets, origins, parties }: SourceCounts): string {
  const words = [wordCount(outlets, 'outlet', 'outlets'), wordCount(origins, 'origin', 'origins')];
  return [...words, ...(parties === 0 ? [] : [wordCount(parties, 'party', 'parties')])].join(', ');
}
