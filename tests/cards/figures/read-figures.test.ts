import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../cards/figures/read-figures.ts';

const read = (sentence: string, lang: string | null = 'en') =>
  readFigures(sentence, lang).map(({ surface, low, high, qualifier, unit, counted }) => [
    surface,
    low,
    high,
    qualifier,
    unit,
    counted,
  ]);

describe('figures of a sentence', () => {
  it('span qualifier, number and what is counted, at the places of the sentence', () => {
    const sentence = 'In October about 200 US troops arrived.';
    const [figure] = readFigures(sentence, 'en');
    expect(figure).toMatchObject({
      surface: 'about 200 US troops',
      low: 200,
      high: 200,
      qualifier: 'about',
      counted: 'us troops',
    });
    expect(sentence.slice(figure?.start, figure?.end)).toBe(figure?.surface);
  });

  it('keep their places where digits are Arabic-Indic', () => {
    const sentence = 'قتل أكثر من ٦٧٬٠٠٠ فلسطيني';
    const [figure] = readFigures(sentence, 'ar');
    expect(figure?.low).toBe(67_000);
    expect(sentence.slice(figure?.start, figure?.end)).toBe('أكثر من ٦٧٬٠٠٠ فلسطيني');
  });

  it.each([
    ['Two hundred and fifty soldiers left.', 250],
    ['A hundred trucks came.', 100],
    ['Half a million people fled.', 500_000],
    ['Some 1.2m people fled.', 1_200_000],
    ['67k people signed.', 67_000],
    ['Twenty-four prisoners were freed.', 24],
    ['Three hundred thousand residents stayed.', 300_000],
  ])('read numbers in words and with scales: %s', (sentence, value) => {
    expect(readFigures(sentence, 'en').map(({ low }) => low)).toEqual([value]);
  });

  it.each([
    ['en', '1,200 troops', 1200],
    ['en', '1.2 million troops', 1_200_000],
    ['de', '1.200 Soldaten', 1200],
    ['de', '1,2 Millionen Menschen', 1_200_000],
    ['fr', '1 200 soldats', 1200],
    ['es', '1.200 soldados', 1200],
  ])('part thousands and decimals as the language does: %s %s', (lang, sentence, value) => {
    expect(readFigures(sentence, lang).map(({ low }) => low)).toEqual([value]);
  });

  it('tell ranges from changes', () => {
    expect(read('From 600 to 800 trucks a day crossed.')).toEqual([
      ['From 600 to 800 trucks', 600, 800, 'exact', 'count', 'trucks'],
    ]);
    expect(read('The number rose from 600 to 800 trucks.')).toEqual([
      ['800 trucks', 800, 800, 'exact', 'count', 'trucks'],
    ]);
  });

  it('tell who was killed from who was wounded', () => {
    expect(readFigures('The strike killed 20 people and wounded 50.', 'en').map(({ cues }) => cues)).toEqual([
      ['killed'],
      ['injured'],
    ]);
  });

  it('NEVER are read in a language whose numbers are not known', () => {
    expect(read('200 katonát küldenek.', 'hu')).toEqual([]);
  });

  it('are none in an empty or endless sentence, without error', () => {
    expect(read('')).toEqual([]);
    expect(read('1 '.repeat(5000))).toEqual([]);
  });
});

it('reads labelled sentences with a precision of at least 0.95, those it was not tuned on too', () => {
  const { stdout } = spawnSync(process.execPath, ['scripts/eval/figures.ts'], { encoding: 'utf8' });
  const rows = [...stdout.matchAll(/^all +(\d+) +\d+ +\d+ +\d+ +([\d.]+) +([\d.]+)$/gm)].map(([, ...row]) =>
    row.map(Number),
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]?.[0]).toBeGreaterThanOrEqual(150);
  for (const [, precision, recall] of rows) {
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  }
});
