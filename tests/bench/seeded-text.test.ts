import { expect, it } from 'vitest';
import { misspell } from '../../scripts/bench/misspell.ts';
import { seededRandom } from '../../scripts/bench/seeded-random.ts';
import { paragraphBlocks, seededText } from '../../scripts/bench/seeded-text.ts';

const names = ['Marco Rubio', 'Zohran Mamdani', 'UN'];

it('plants names where it says that it planted them', () => {
  const { text, planted } = seededText(names, 5000, 1);
  expect(planted.length).toBeGreaterThan(50);
  for (const { start, end, name } of planted) expect(text.slice(start, end)).toBe(names[name]);
});

it('misspells every name planted when told so, and leaves out those too short for it', () => {
  const { text, planted } = seededText(names, 5000, 1, { edits: 1, leastLetters: 5 });
  expect(planted.length).toBeGreaterThan(50);
  for (const { start, end, name } of planted) {
    expect(name).not.toBe(2);
    expect(text.slice(start, end)).not.toBe(names[name]);
  }
});

it('keeps the first letter of a word when misspelling it', () => {
  const random = seededRandom(1);
  for (let time = 0; time < 50; time++) {
    expect(misspell('Netanyahu', { edits: 2, leastLetters: 5 }, random)).toMatch(/^N/);
  }
});

it('misspells no word that is too short', () => {
  expect(misspell('Marco Rubio', { edits: 1, leastLetters: 6 }, seededRandom(1))).toBeNull();
});

it('cuts a text into paragraphs that stand where it says', () => {
  const { text } = seededText(names, 5000, 1);
  const { blocks, starts } = paragraphBlocks(text);
  expect(blocks.length).toBeGreaterThan(2);
  blocks.forEach((block, at) => {
    expect(text.startsWith(block.text, starts[at])).toBe(true);
  });
});
