import { parseArgs } from 'node:util';
import { alignTable } from './align-table.ts';
import { type NameScores, SAME_NAME, scoreNames } from './score-names.ts';

/*
 * node scripts/eval/names.ts [--verbose]
 * How well a name is found under another spelling, and whether people with names like one another stay two; what is
 * counted is said in score-names.ts. --verbose lists what went wrong.
 */
const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const scores = scoreNames();
if (scores === null) console.warn('Skipped: the labelled names are not beside the repository.');
else report(scores);

function report({ rows, curve, bench, misses, ofTwoNames, ...scored }: NameScores): void {
  if (values.verbose) console.log(misses.join('\n'));
  const share = (value: number): string => value.toFixed(3);
  console.log(
    alignTable([
      ['set', 'names', 'look-ups', 'right first', 'wrong first', 'nothing'],
      ...rows.map(({ set, kind, names, lookUps, foundFirst, wrongFirst, nothing }) => [
        `${set}: ${kind}`,
        ...[names, lookUps].map(String),
        ...[foundFirst, wrongFirst, nothing].map(share),
      ]),
    ]),
  );
  console.log(
    `\nlook-alikes, ${scored.lookAlikePairs} pairs: both known, the other first ${share(scored.lookAlikesMerged)}`,
  );
  console.log(`look-alikes, one known: taken for the other at ${SAME_NAME} ${share(scored.lookAlikesTaken)}`);
  if (ofTwoNames !== undefined) {
    const { taken, pairs } = ofTwoNames;
    console.log(`  without those that are one name in their own script, ${pairs} pairs: ${share(taken)}`);
  }
  console.log('');
  console.log(
    alignTable([
      ['said to be the same from', 'look-alikes', 'Latin variants'],
      ...curve.map((row) => [String(row.from), share(row.lookAlikesTaken), share(row.variantsSaid)]),
    ]),
  );
  console.log(`\nname-bench, ${bench.pairs} pairs: precision ${share(bench.precision)}, recall ${share(bench.recall)}`);
}
