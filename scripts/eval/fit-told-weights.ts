import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { SIGNS } from '../../matching/told-evidence.ts';
import { TOLD_BIAS, TOLD_WEIGHTS } from '../../matching/told-weights.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { fitLogistic } from './fit-logistic.ts';
import { loadArticles } from './load-articles.ts';
import { readToldSamples } from './told-samples.ts';

/*
 * node scripts/eval/fit-told-weights.ts
 * Learns what each sign of a telling is worth from the tuning articles, never from the held-out ones, and prints the
 * weights for matching/told-weights.ts. Starts from the weights in force and stays near them where the articles say little.
 */

const packs = ['data/packs/gaza-2025', 'data/packs/world'].flatMap((directory) => {
  const pack = readPackDirectory(directory);
  return pack.ok ? [pack.value] : [];
});
const index = openIndex(compileIndex(packs));
const samples = loadArticles('tests/fixtures/articles').flatMap((gold) => readToldSamples(index, gold));
const prior = [...SIGNS.map((sign) => TOLD_WEIGHTS[sign]), TOLD_BIAS];
const fitted = fitLogistic(
  samples.map(({ signs, isTold }) => ({ x: [...signs, 1], y: isTold })),
  prior,
);
console.log(`${samples.length} samples, ${samples.filter(({ isTold }) => isTold).length} told`);
for (const [at, sign] of [...SIGNS, 'bias'].entries()) console.log(`  ${sign}: ${fitted[at]!.toFixed(2)},`);
