import type { Verdict } from '../model/card.ts';

const SHAPES: Record<Verdict, string> = {
  agree: 'M2.5 5h9M2.5 9h9', // two lines alike
  differ: 'M2.5 11.5l9-9M2.5 2.5l9 9', // two lines that cross
  'not-comparable': 'M1.5 1.5h5v5h-5zM10 7a2.75 2.75 0 1 1 0 5.5a2.75 2.75 0 1 1 0-5.5', // a square and a circle
  'one-source': 'M7 3a4 4 0 1 1 0 8a4 4 0 1 1 0-8', // one ring
};

const WORDS: Record<Verdict, string> = {
  agree: 'agree',
  differ: 'differ',
  'not-comparable': 'not comparable',
  'one-source': 'one source',
};

/** How the claims of a facet stand to each other: a shape, a word and their number. Never true or false. */
export function VerdictChip({ verdict, count }: { verdict: Verdict; count: number }) {
  return (
    <span class={`verdict verdict-${verdict}`}>
      <svg class="verdict-shape" viewBox="0 0 14 14" aria-hidden="true">
        <path d={SHAPES[verdict]} />
      </svg>
      {verdict === 'agree' ? `${count} agree` : WORDS[verdict]}
      {(verdict === 'differ' || verdict === 'not-comparable') && <span class="verdict-count"> ({count})</span>}
    </span>
  );
}
