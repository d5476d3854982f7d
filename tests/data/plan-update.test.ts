import { expect, it } from 'vitest';
import { planUpdate } from '../../data/plan-update.ts';
import { aFeed } from './a-feed.ts';

const plan = (version: string | null, whole: string[] = []) =>
  planUpdate(aFeed(), new Map([['lake', version]]), new Set(whole));

it('takes the delta from the version installed', () => {
  expect(plan('1.0')).toMatchObject([{ pack: 'lake', from: '1.0', to: '2.0', way: 'delta', bytes: 10 }]);
});

it('takes the whole file where no delta leads on, where one did not fit, and for a pack that is new', () => {
  expect(plan('0.9')).toMatchObject([{ way: 'whole', bytes: 100 }]);
  expect(plan('1.0', ['lake'])).toMatchObject([{ way: 'whole' }]);
  expect(plan(null)).toMatchObject([{ way: 'whole', from: null }]);
});

it('takes the whole file when the delta is larger', () => {
  const [pack] = aFeed().packs;
  const deltas = [{ from: '1.0', file: { ...pack!.file, bytes: 101 } }];
  const feed = aFeed({ packs: [{ ...pack!, deltas }] });
  expect(planUpdate(feed, new Map([['lake', '1.0']]))).toMatchObject([{ way: 'whole' }]);
});

it('fetches nothing that is not newer, and nothing that is not wanted', () => {
  expect(plan('2.0')).toEqual([]);
  expect(plan('2.0.1')).toEqual([]);
  expect(planUpdate(aFeed(), new Map())).toEqual([]);
});
