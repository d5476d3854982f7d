import { expect, it } from 'vitest';
import { alignTable } from '../../scripts/eval/align-table.ts';
import { namesTable } from '../../scripts/eval/names-table.ts';
import { parseMarkedArticle } from '../../scripts/eval/parse-marked-article.ts';
import { scoreMentions } from '../../scripts/eval/score-mentions.ts';
import { scoreTable } from '../../scripts/eval/score-table.ts';
import { tellMisses } from '../../scripts/eval/tell-misses.ts';
import { textBlocks } from '../../scripts/eval/text-blocks.ts';

const gold = parseMarkedArticle('a', 'date: 2025-10-25\n---\n[[Rubio|rubio]] met [[Katz|katz]].');
const score = scoreMentions(gold, [{ start: 0, end: 5, surface: 'Rubio', entity: 'rubio', type: 'actor' }]);

it('shows shares of one, and a dash where nothing was asked', () => {
  const [head, row] = scoreTable([{ name: 'ours', texts: 1, score, aim: null }]).split('\n');
  expect(head).toMatch(/^set +texts +find P +R +F1/);
  expect(row?.split(/ +/)).toEqual('ours 1 1.000 0.500 0.667 1.000 0.500 0.667 - - - 1.000 0 0/0 0 1'.split(' '));
});

it('marks what misses the targets, where the set is held to them', () => {
  const [, targets, row] = scoreTable([{ name: 'ours', texts: 1, score, aim: 'articles' }]).split('\n');
  expect(targets).toMatch(/^target on articles +0\.98 +0\.95 +0\.92 +0\.80 +0\.99 +0 *$/);
  expect(row).toMatch(/1\.000 +0\.500! +0\.667/);
});

it('marks any link where nothing may be marked', () => {
  const wrong = scoreMentions({ ...gold, labels: [] }, [
    { start: 0, end: 5, surface: 'Rubio', entity: 'rubio', type: 'actor' },
  ]);
  expect(scoreTable([{ name: 'words', texts: 1, score: wrong, aim: 'no marks' }])).toMatch(/ 1! +0$/m);
});

it('tells what was missed, in its surroundings', () => {
  expect(tellMisses(score.misses, [gold])).toBe('  Missed (1)\n    actor wanted katz | Rubio met [Katz]. | a');
});

it('tells how often names were found, a line a script, and marks what misses its target', () => {
  const row = { names: 10, lookUps: 4, wrongFirst: 0.25, nothing: 0 };
  const table = namesTable({
    rows: [
      { ...row, set: 'Latin, alone', kind: 'all', foundFirst: 0.75 },
      { ...row, set: 'Latin, alone', kind: 'order', foundFirst: 0.75 },
      { ...row, set: 'other scripts', kind: 'Arabic', foundFirst: 0.75 },
    ],
    ...{ lookAlikesMerged: 0, lookAlikesTaken: 0.5, lookAlikePairs: 2, curve: [], misses: [] },
    bench: { precision: 1, recall: 0.5, pairs: 3 },
  });
  expect(table).toMatch(/^Latin, alone +10 +4 +0\.750! +0\.250 +0\.000$/m);
  expect(table).toMatch(/^ {2}Arabic +10 +4 +0\.750 +0\.250/m);
  expect(table).not.toMatch(/order/);
  expect(table).toMatch(
    /merged when both are known 0\.000 ; one taken for the other at 0\.85 when one is known 0\.500!/,
  );
});

it('aligns the first column left and the others right', () => {
  expect(
    alignTable([
      ['a', '1'],
      ['bbb', '22'],
    ]),
  ).toBe('a     1\nbbb  22');
});

it('cuts a text into lines, each with its offset, empty ones left out', () => {
  expect(textBlocks('Head\n\nBody here')).toEqual([
    { block: { id: 0, text: 'Head', section: 0, role: 'heading' }, start: 0 },
    { block: { id: 1, text: 'Body here', section: 0, role: 'paragraph' }, start: 6 },
  ]);
});
