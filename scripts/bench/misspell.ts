import { pickOf } from './seeded-random.ts';

const LETTERS = 'abcdefghijklmnoprstuvwyz';

/** Where slips may fall: in a word of at least so many letters, none in its first letter, as people type. */
export interface SlipRule {
  edits: 1 | 2;
  leastLetters: number;
}

/**
 * A name with slips in one of its words: letters left out, put in, taken for another, or swapped.
 * @returns null when no word is long enough
 */
export function misspell(name: string, { edits, leastLetters }: SlipRule, random: () => number): string | null {
  const words = [...name.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= leastLetters && /\p{Ll}/u.test(word));
  if (words.length === 0) return null;
  const { 0: word, index } = pickOf(words, random);
  for (let tries = 0; tries < 20; tries++) {
    let slipped = slip(word, random);
    if (edits === 2) slipped = slip(slipped, random);
    // Two slips may undo one another, or be one.
    if (distance(word, slipped) === edits) return name.slice(0, index) + slipped + name.slice(index + word.length);
  }
  return null;
}

function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + pickOf([...LETTERS], random) + word.slice(at);
  if (kind === 2 || at === word.length - 1)
    return word.slice(0, at) + pickOf([...LETTERS], random) + word.slice(at + 1);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

/** Letters to put in, leave out, change, or swap with the next one, to come from one word to another. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
