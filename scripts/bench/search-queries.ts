import { misspell } from './misspell.ts';
import { respell } from './respell.ts';
import { pickOf, seededRandom } from './seeded-random.ts';

/** What somebody types, and the number of the name that is meant. */
export interface SearchQuery {
  kind: string;
  typed: string;
  wanted: number;
}

const TYPED_PER_KIND = 30;
const LOOKED_UP_PER_KIND = 70;
/** A query names nobody in particular when more names than a list of five fit it. */
const MOST_FITTING = 5;
const ONE_SLIP = { edits: 1, leastLetters: 5 } as const;

type MakeQuery = (name: string, random: () => number) => string | null;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

/**
 * Queries as they are typed, thirty of each of six kinds, in turns: the shortest beginning that at most five names share,
 * a last word, the beginnings of two words, and the same with a slip of the keyboard.
 */
export function typedQueries(names: readonly string[], seed: number): SearchQuery[] {
  const folded = lower(names);
  const sorted = [...folded].sort();
  const holders = new Map<string, number>();
  for (const word of folded.flatMap((name) => name.split(' '))) holders.set(word, (holders.get(word) ?? 0) + 1);
  const begun: MakeQuery = (name) => shortestBeginning(sorted, name);
  const word: MakeQuery = (name) => {
    const last = lastWord(name);
    return last !== name && last.length > 4 && holders.get(last)! <= MOST_FITTING ? last : null;
  };
  return inTurns(names, TYPED_PER_KIND, seed, {
    beginning: begun,
    'last word': word,
    'two beginnings': (name) => {
      const [first = '', second = ''] = name.split(' ');
      if (first.length < 4 || second.length < 4) return null;
      const fitting = folded.filter(
        (other) => other.startsWith(first.slice(0, 3)) && other.includes(` ${second.slice(0, 4)}`),
      );
      return fitting.length > MOST_FITTING ? null : `${first.slice(0, 3)} ${second.slice(0, 4)}`;
    },
    misspelt: (name, random) => misspell(name, ONE_SLIP, random),
    'misspelt last word': (name, random) => {
      const last = word(name, random);
      return last === null ? null : misspell(last, { edits: 1, leastLetters: 6 }, random);
    },
    'misspelt beginning': (name, random) => {
      const long = name.slice(0, Math.max(8, begun(name, random)!.length + 3));
      return long === name ? null : misspell(long, ONE_SLIP, random);
    },
  });
}

/** Whole names typed once: with one slip, with two in one word or in two, in another transliteration. */
export function lookUpQueries(names: readonly string[], seed: number): SearchQuery[] {
  const slipped: MakeQuery = (name, random) => misspell(name, ONE_SLIP, random);
  return inTurns(names, LOOKED_UP_PER_KIND, seed, {
    'one slip': slipped,
    'two slips': (name, random) => {
      const once = slipped(name, random);
      return once === null ? null : slipped(once, random);
    },
    transliteration: respell,
  });
}

/**
 * Queries of every kind in turns, so that a peer that is stopped early has met all kinds. A query that is some name as it
 * stands names that one: two slips may undo each other.
 */
function inTurns(
  names: readonly string[],
  count: number,
  seed: number,
  kinds: Readonly<Record<string, MakeQuery>>,
): SearchQuery[] {
  const random = seededRandom(seed);
  const known = new Set(lower(names));
  const queries: SearchQuery[] = [];
  for (let turn = 0; turn < count; turn++) {
    for (const [kind, make] of Object.entries(kinds)) {
      let typed: string | null = null;
      let wanted = 0;
      while (typed === null || known.has(typed)) {
        wanted = names.indexOf(pickOf(names, random));
        typed = names[wanted]!.includes(' ') ? make(names[wanted]!.toLowerCase(), random) : null;
      }
      queries.push({ kind, typed, wanted });
    }
  }
  return queries;
}

/** The shortest beginning of a name that at most five of the sorted names share, and three letters at least. */
function shortestBeginning(sorted: readonly string[], name: string): string {
  for (let length = 3; length < name.length; length++) {
    const beginning = name.slice(0, length);
    const from = lowerBound(sorted, beginning);
    if (!sorted[from + MOST_FITTING]?.startsWith(beginning)) return beginning;
  }
  return name;
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
