import { readFileSync, writeFileSync } from 'node:fs';
import { foldText } from '../../matching/normalize-text.ts';
import { writeWordFilter } from '../../matching/word-filter.ts';

/*
 * node scripts/words/write-word-lists.ts COMMON-WORDS.txt FIRST-NAMES.txt
 * Writes matching/everyday-words.ts and matching/first-names.ts from two lists of one word a line.
 */
const [commonPath, firstNamesPath] = process.argv.slice(2);
if (!commonPath || !firstNamesPath) {
  console.error('Give two files: common words, first names; one word a line.');
  process.exit(1);
}

/** Single letters say nothing, and letters alone are never repaired or linked. */
const SHORTEST = 2;

function readWords(path: string): string[] {
  const words = readFileSync(path, 'utf8').split('\n').map(foldText);
  return [...new Set(words)].filter((word) => word.length >= SHORTEST && !word.includes(' ')).sort();
}

function writeModule(path: string, name: string, about: string, words: string[]): void {
  const written = writeWordFilter(words);
  const head = `import { readWordFilter, type WordFilter } from './word-filter.ts';\n\n`;
  const body = `/**\n${about}\n * ${words.length} words, written by scripts/words/write-word-lists.ts.\n */\n`;
  writeFileSync(
    path,
    `${head}${body}// biome-ignore format: one long string\nexport const ${name}: WordFilter = readWordFilter('${written}');\n`,
  );
  console.log(`${path}: ${words.length} words, ${written.length} characters`);
}

writeModule(
  'matching/everyday-words.ts',
  'COMMON_WORDS',
  ` * Common words of English, inflected forms included, without proper names. A name that is one of them ("Cooper",
 * "Turkey") needs more evidence, and no misspelling is repaired out of one.
 * From SCOWL, sizes 10 to 40. Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and
 * sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any
 * purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both
 * that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
 * representations about the suitability of this array for any purpose. It is provided "as is" without express or
 * implied warranty.`,
  readWords(commonPath),
);
writeModule(
  'matching/first-names.ts',
  'FIRST_NAMES',
  ` * First names, mostly of the English-speaking world. A known surname after an unknown first name is somebody else.
 * From the lexicon of compromise, MIT licence, copyright 2019 Spencer Kelly.`,
  readWords(firstNamesPath),
);
