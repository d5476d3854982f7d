import { writeFileSync } from 'node:fs';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { SIGNS } from '../../matching/told-evidence.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { fitLogistic } from './fit-logistic.ts';
import { loadArticles } from './load-articles.ts';
import { readToldSamples, type ToldSample } from './told-samples.ts';

/*
 * node scripts/eval/fit-told-weights.ts
 * Learns what each sign of a telling is worth from the tuning articles, never from the held-out ones, and writes
 * matching/told-weights.ts. Which events count as told before depends on the weights in force, so run it until the file
 * no longer changes; two or three times are enough.
 */

/** Signs that no tuning article shows, with a weight set by hand: each article has its date. */
const SET_BY_HAND: Partial<Record<(typeof SIGNS)[number], number>> = { undated: -1 };

/** The weights of SIGNS in order, and the log odds of a clause without signs, as these samples show them. */
export function fitTold(samples: readonly ToldSample[]): { weights: number[]; bias: number } {
  const fitted = fitLogistic(
    samples.map(({ signs, isTold }) => ({ x: [...signs, 1], y: isTold })),
    [SIGNS.length],
  );
  return { weights: SIGNS.map((sign, at) => SET_BY_HAND[sign] ?? fitted[at]!), bias: fitted[SIGNS.length]! };
}

function weightsFile({ weights, bias }: ReturnType<typeof fitTold>): string {
  const rows = SIGNS.map((sign, at) => `  ${sign}: ${Number(weights[at]!.toFixed(2))},`).join('\n');
  return `import type { SIGNS } from './told-evidence.ts';

/** What each sign of a telling is worth, in log odds. Written by scripts/eval/fit-told-weights.ts from the tuning articles. */
export const TOLD_WEIGHTS: Record<(typeof SIGNS)[number], number> = {
${rows}
};

/** Log odds of a clause that shows no sign. */
export const TOLD_BIAS = ${Number(bias.toFixed(2))};
`;
}

if (import.meta.main) {
  const packs = ['data/packs/gaza-2025', 'data/packs/world'].flatMap((directory) => {
    const pack = readPackDirectory(directory);
    return pack.ok ? [pack.value] : [];
  });
  const index = openIndex(compileIndex(packs));
  const samples = loadArticles('tests/fixtures/articles').flatMap((gold) => readToldSamples(index, gold));
  writeFileSync('matching/told-weights.ts', weightsFile(fitTold(samples)));
  console.log(`${samples.length} samples, ${samples.filter(({ isTold }) => isTold).length} told`);
}
