import { expect, it } from 'vitest';
import { budgetTable } from '../../scripts/bench/budgets.ts';

it('marks the figures that miss their budget, above a ceiling as below a floor', () => {
  const table = budgetTable([
    { figure: 'compile 100k names: ms', value: 200 },
    { figure: 'gate.js: kB', value: 5 },
    { figure: 'search as you type, 100k: hit@5', value: 0.9 },
  ]);
  expect(table).toMatch(/compile 100k names: ms +200 +<= 150 +60 +MISSED/);
  expect(table).toMatch(/hit@5 +0\.90 +>= 0\.97 +0\.97 +MISSED/);
  expect(table).toMatch(/gate\.js: kB +5\.00 +<= 6 +- *$/m);
});

it('leaves out what was not measured', () => {
  expect(budgetTable([{ figure: 'gate.js: kB', value: Number.NaN }])).not.toMatch(/gate/);
});
