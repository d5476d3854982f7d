import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, type DatedFigure } from '../../cards/compare-figures.ts';
import { AGREE, apart, differ } from '../../cards/comparison.ts';
import { type Figure, QUALIFIERS } from '../../model/claim.ts';
import { aFigure } from '../builders/a-figure.ts';

function on(asOf: string, value: number, fields: Partial<Figure> = {}): DatedFigure {
  return { asOf, figure: aFigure(value, fields) };
}

const troops = (value: number, fields: Partial<Figure> = {}) =>
  on('2025-10-10', value, { metric: 'troops', unit: 'troops', ...fields });
const toll = (asOf: string, value: number, fields: Partial<Figure> = {}) =>
  on(asOf, value, { cumulative: true, period: { from: '2023-10-07', to: asOf }, ...fields });

const STRIKE = { start: '2025-09-09', end: '2025-09-09' };

describe('figures of one day', () => {
  it('agree when one is about the other', () => {
    expect(compareFigures(troops(200, { qualifier: 'about' }), troops(200), null)).toEqual(AGREE);
    expect(compareFigures(troops(200, { qualifier: 'up-to' }), troops(200), null)).toEqual(AGREE);
  });

  it('differ when they are ten times apart, whatever words go with them', () => {
    for (const qualifier of QUALIFIERS) {
      expect(compareFigures(troops(200, { qualifier }), troops(2000), null)).toEqual(differ('figures'));
    }
  });

  it('agree when a range holds the other', () => {
    expect(compareFigures(troops(25, { low: 20, high: 30 }), troops(24), null)).toEqual(AGREE);
  });

  it('agree when one is rounded', () => {
    expect(compareFigures(toll('2025-10-10', 67000), toll('2025-10-10', 67682), null)).toEqual(AGREE);
  });
});

describe('figures that are NOT comparable', () => {
  it('count different things', () => {
    expect(compareFigures(troops(200), troops(200, { metric: 'trucks' }), null)).toEqual(apart('metric'));
  });

  it('are in different units, even when the numbers are equal', () => {
    const [perDay, all] = [{ unit: 'trucks per day' }, { unit: 'trucks' }];
    expect(compareFigures(troops(600, perDay), troops(600, all), null)).toEqual(apart('unit'));
  });

  it('take one spelling of a unit for another: that is the same unit', () => {
    expect(compareFigures(troops(1, { unit: 'troop' }), troops(1, { unit: 'Troops' }), null)).toEqual(AGREE);
  });

  it('count other people', () => {
    const pair = [troops(46, { population: 'children' }), troops(104, { population: 'adults' })] as const;
    expect(compareFigures(...pair, null)).toEqual(apart('population'));
  });

  it('may count other people, when only one says whom', () => {
    expect(compareFigures(troops(46, { population: 'children' }), troops(104), null)).toEqual(apart('population'));
  });

  it('cover other areas', () => {
    expect(compareFigures(troops(5, { area: 'gaza-strip' }), troops(9, { area: 'west-bank' }), null)).toEqual(
      apart('area'),
    );
  });

  it('began at other times', () => {
    const sinceTruce = toll('2025-11-27', 345, { period: { from: '2025-10-10', to: '2025-11-27' } });
    expect(compareFigures(sinceTruce, toll('2025-11-27', 69000), null)).toEqual(apart('period'));
  });

  it('are a July toll and an October toll', () => {
    expect(compareFigures(toll('2025-07-09', 57500), toll('2025-10-10', 67682), null)).toEqual(apart('superseded'));
  });

  it('tell of a state on other days', () => {
    const held = (asOf: string, value: number) => on(asOf, value, { metric: 'hostages held' });
    expect(compareFigures(held('2025-10-09', 48), held('2025-10-14', 19), null)).toEqual(apart('as-of'));
  });
});

describe('running counts', () => {
  it('differ when two reports of one day do', () => {
    expect(compareFigures(toll('2025-12-31', 414), toll('2025-12-31', 418), null)).toEqual(differ('figures'));
  });

  it('differ when the later one is lower', () => {
    expect(compareFigures(toll('2025-10-10', 67682), toll('2025-10-12', 65682), null)).toEqual(differ('falls'));
  });

  it('count from the first day of the event when a source does not say since when', () => {
    const war = { start: '2023-10-07', end: null };
    const { period: _, ...since } = aFigure(67682, { cumulative: true });
    const unsaid = { asOf: '2025-10-10', figure: since };
    expect(compareFigures(unsaid, toll('2025-10-10', 67682), war)).toEqual(AGREE);
  });

  it('take a start two days apart for one start, and three days apart for two', () => {
    const from = (day: string, value: number) => toll('2025-11-27', value, { period: { from: day, to: null } });
    expect(compareFigures(from('2025-10-09', 345), from('2025-10-11', 345), null)).toEqual(AGREE);
    expect(compareFigures(from('2025-10-08', 345), from('2025-10-11', 345), null)).toEqual(apart('period'));
  });
});

describe('figures about an event that is over', () => {
  it('are compared however late they are reported', () => {
    expect(compareFigures(on('2025-09-10', 6), on('2026-03-01', 7), STRIKE)).toEqual(differ('figures'));
  });

  it('are settled after a month, also where the toll was running', () => {
    const running = { cumulative: true };
    expect(compareFigures(on('2025-09-09', 5, running), on('2025-09-10', 6, running), STRIKE)).toEqual(
      apart('superseded'),
    );
    expect(compareFigures(on('2025-12-01', 5, running), on('2026-01-10', 6, running), STRIKE)).toEqual(
      differ('figures'),
    );
  });
});

const figures = fc.record({
  asOf: fc.constantFrom('2025-07-09', '2025-10-09', '2025-10-10', '2026-01-01'),
  figure: fc.record(
    {
      metric: fc.constantFrom('killed', 'troops', 'hostages held'),
      unit: fc.constantFrom('persons', 'troops'),
      qualifier: fc.constantFrom(...QUALIFIERS),
      low: fc.constantFrom(5, 200, 210, 67000),
      high: fc.constantFrom(67000, 67682, 70000),
      cumulative: fc.boolean(),
      population: fc.constantFrom('children', 'adults'),
      area: fc.constantFrom('gaza-strip', 'israel'),
      period: fc.record({
        from: fc.constantFrom(null, '2023-10-07', '2025-10-10'),
        to: fc.constantFrom(null, '2025-10-10'),
      }),
    },
    { requiredKeys: ['metric', 'unit', 'qualifier', 'low', 'high'] },
  ),
});
const frames = fc.constantFrom(null, STRIKE, { start: '2023-10-07', end: null });

it('says the same whichever figure comes first', () => {
  fc.assert(
    fc.property(figures, figures, frames, (a, b, frame) => {
      expect(compareFigures(a, b, frame)).toEqual(compareFigures(b, a, frame));
    }),
    { numRuns: 2000 },
  );
});

it('NEVER compares across units', () => {
  fc.assert(
    fc.property(figures, figures, frames, (a, b, frame) => {
      const inUnit = (dated: DatedFigure, unit: string) => ({ ...dated, figure: { ...dated.figure, unit } });
      expect(compareFigures(inUnit(a, 'persons'), inUnit(b, 'percent'), frame).relation).toBe('apart');
    }),
  );
});

it('agrees with itself', () => {
  fc.assert(
    fc.property(figures, frames, (figure, frame) => {
      expect(compareFigures(figure, figure, frame)).toEqual(AGREE);
    }),
  );
});
