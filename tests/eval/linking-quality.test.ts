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

const pack = readPackDirectory('data/packs/gaza-2025');
if (!pack.ok) throw new Error(pack.error[0]?.message);
const packs = [pack.value];
const index = openIndex(compileIndex(packs));

// The list lies beside the repository and is not part of it.
const WORDS = '../shared/research/world/common-words.txt';
if (!existsSync(WORDS)) console.warn(`SKIPPED: ${WORDS} is not there.`);

/** Floors, below what docs/benchmarks.md reports, so that a change for the worse is seen and noise is not. */
const FLOOR = { precision: 0.97, recall: 0.93, eventPrecision: 0.7 };
const MOST_TRAPS_LINKED = 8;

const precision = ({ right, wrong }: Tally) => right / (right + wrong);
const recall = ({ right, missed }: Tally) => right / (right + missed);

it.each(['tests/fixtures/articles', 'tests/fixtures/articles/held-out'])(
  'links what a reader would want in %s',
  (folder) => {
    const gold = restrictToPacks(loadArticles(folder), packs);
    const { actors, events, trapsLinked } = addScores(
      gold.map((text) => scoreMentions(text, predictMentions(index, text))),
    );
    expect(precision(actors)).toBeGreaterThan(FLOOR.precision);
    expect(recall(actors)).toBeGreaterThan(FLOOR.recall);
    expect(precision(events)).toBeGreaterThan(FLOOR.eventPrecision);
    expect(trapsLinked).toBeLessThanOrEqual(MOST_TRAPS_LINKED);
  },
);

it.skipIf(!existsSync(WORDS))('marks nothing in common words run as text', () => {
  for (const text of loadWordList(WORDS, 'lower')) expect(predictMentions(index, text)).toEqual([]);
});
