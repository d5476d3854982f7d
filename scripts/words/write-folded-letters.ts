import { writeFileSync } from 'node:fs';
import { takeApart } from './take-apart.ts';

/*
 * node scripts/words/write-folded-letters.ts
 * Writes matching/folded-letters.ts with what the engine at hand knows of accented letters.
 */
const RUNS: readonly [number, number, string][] = [
  [0xaa, 0x24f, 'Latin'],
  [0x370, 0x52f, 'Greek, Cyrillic'],
  [0x1e00, 0x1fff, 'Latin of Vietnam and of transliterations, old Greek'],
  [0xfb1d, 0xfb4f, 'Hebrew with points'],
  [0xfe70, 0xfefc, 'Arabic in joined shape'],
];

/** The string as it stands in a source file: what no editor shows is written as its code. */
function quoted(text: string): string {
  const shown = text.replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic} ]/gu, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${shown}'`;
}

const rows = RUNS.map(([first, last, what]) => {
  return `  // ${what}\n  [0x${first.toString(16)}, ${quoted(takeApart(first, last))}],\n`;
});
writeFileSync(
  'matching/folded-letters.ts',
  `/** Stands in FOLDED_LETTERS for a code that is no letter. */
export const NO_LETTER = 0x20;

/**
 * What accented and joined letters fold to: small, taken apart, the first letter of what comes out. Each run by its first
 * code unit and one letter for each that follows. Written by scripts/words/write-folded-letters.ts; a test compares it
 * with what the engine says.
 */
// biome-ignore format: a run is one string
export const FOLDED_LETTERS: readonly (readonly [first: number, letters: string])[] = [
${rows.join('')}];
`,
);
