import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { addScores } from '../../scripts/eval/add-scores.ts';
import { loadArticles } from '../../scripts/eval/load-articles.ts';
import { loadWordList } from '../../scripts/eval/load-word-list.ts';
import { predictMentions } from '../../scripts/eval/predict-mentions.ts';
import { restrictToPacks } from '../../scripts/eval/restrict-to-packs.ts';
import { scoreMentions, type Tally } from '../../scripts/eval/score-mentions.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';

const packs = ['data/packs/gaza-2025', 'data/packs/world'].map((directory) => {
  const pack = readPackDirectory(directory);
  if (!pack.ok) throw new Error(pack.error[0]?.message);
  return pack.value;
});
const index = openIndex(compileIndex(packs));

// The list lies beside the repository and is not part of it.
const WORDS = '../shared/research/world/common-words.txt';
if (!existsSync(WORDS)) console.warn(`SKIPPED: ${WORDS} is not there.`);

/** Floors, below what docs/benchmarks.md reports, so that a change for the worse is seen and noise is not. */
const FLOORS = [
  { folder: 'tests/fixtures/articles', precision: 0.975, recall: 0.955, eventPrecision: 0.78, mostTraps: 25 },
  { folder: 'tests/fixtures/articles/held-out', precision: 0.97, recall: 0.96, eventPrecision: 0.7, mostTraps: 5 },
  {
    folder: 'tests/fixtures/articles/held-out-second',
    precision: 0.91,
    recall: 0.92,
    eventPrecision: 0.8,
    mostTraps: 20,
  },
  {
    folder: 'tests/fixtures/articles/held-out-third',
    precision: 0.95,
    recall: 0.94,
    eventPrecision: 0.85,
    mostTraps: 3,
  },
];

const precision = ({ right, wrong }: Tally) => right / (right + wrong);
const recall = ({ right, missed }: Tally) => right / (right + missed);

it.each(FLOORS)('links what a reader would want in $folder', ({ folder, ...floor }) => {
  const gold = restrictToPacks(loadArticles(folder), packs);
  const { actors, events, trapsLinked } = addScores(
    gold.map((text) => scoreMentions(text, predictMentions(index, text))),
  );
  expect(precision(actors)).toBeGreaterThan(floor.precision);
  expect(recall(actors)).toBeGreaterThan(floor.recall);
  expect(precision(events)).toBeGreaterThan(floor.eventPrecision);
  expect(trapsLinked).toBeLessThanOrEqual(floor.mostTraps);
});

it.skipIf(!existsSync(WORDS))('marks nothing in common words run as text', () => {
  for (const text of loadWordList(WORDS, 'lower')) expect(predictMentions(index, text)).toEqual([]);
});
