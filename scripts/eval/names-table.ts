import { alignTable } from './align-table.ts';
import { NAME_TARGETS } from './eval-targets.ts';
import { type NameScores, SAME_NAME } from './score-names.ts';

/**
 * Names under other spellings: a line for Latin variants alone and in a crowd, and a line a script; then look-alikes. What
 * misses its target is followed by "!".
 */
export function namesTable(scores: NameScores): string {
  const rows = scores.rows.filter(({ set, kind }) => kind === 'all' || !set.startsWith('Latin'));
  const cells = rows.map(({ set, kind, names, lookUps, foundFirst, wrongFirst, nothing }) => [
    kind === 'all' ? set : `  ${kind}`,
    String(names),
    String(lookUps),
    mark(foundFirst, set.startsWith('Latin') && foundFirst < NAME_TARGETS.latinFoundFirst),
    wrongFirst.toFixed(3),
    nothing.toFixed(3),
  ]);
  const { lookAlikesMerged, lookAlikesTaken, lookAlikePairs, bench } = scores;
  const merged = mark(lookAlikesMerged, lookAlikesMerged > NAME_TARGETS.lookAlikesMerged);
  const taken = mark(lookAlikesTaken, lookAlikesTaken > NAME_TARGETS.lookAlikesMerged);
  return [
    alignTable([
      ['', 'names', 'look-ups', 'found first', 'wrong first', 'nothing'],
      ['target, Latin', '', '', `${NAME_TARGETS.latinFoundFirst.toFixed(2)} `, '', ''],
      ...cells,
    ]),
    `${lookAlikePairs} pairs of look-alikes: merged when both are known ${merged}; one taken for the other at ${SAME_NAME} when one is known ${taken}(at most ${NAME_TARGETS.lookAlikesMerged})`,
    `${bench.pairs} labelled pairs, same at ${SAME_NAME}: precision ${bench.precision.toFixed(3)}, recall ${bench.recall.toFixed(3)}`,
  ].join('\n');
}

const mark = (share: number, missed: boolean): string => `${share.toFixed(3)}${missed ? '!' : ' '}`;
