import { expect, it } from 'vitest';
import type { PackChoice } from '../../model/pack-version.ts';
import { completeChoices, desiredPacks } from '../../store/desired-packs.ts';

const SHIPPED = [
  { id: 'world', version: '2.0' },
  { id: 'gaza-2025', version: '2.0' },
];
const FEED = { kind: 'feed', feed: 'f', fingerprint: 'k' } as const;
const choice = (fields: Partial<PackChoice>): PackChoice => {
  return { pack: 'world', order: 1, enabled: true, current: null, log: null, ...fields };
};
const chosen = (choices: readonly PackChoice[], kept: Parameters<typeof desiredPacks>[2] = []) =>
  desiredPacks(SHIPPED, completeChoices(SHIPPED, choices), kept).map(
    ({ choice: { pack }, version }) => `${pack} ${version}`,
  );

it('takes what ships, the special before the general, when the reader chose nothing', () => {
  expect(chosen([])).toEqual(['gaza-2025 2.0', 'world 2.0']);
});

it('takes a kept version from a feed until a build ships a newer one', () => {
  const taken = [choice({ current: 'w' })];
  expect(chosen(taken, [{ key: 'w', version: '2.1', origin: FEED }])[0]).toBe('world 2.1');
  expect(chosen(taken, [{ key: 'w', version: '1.9', origin: FEED }])[0]).toBe('world 2.0');
});

it('keeps what came from a file, older than the build or not', () => {
  const taken = [choice({ current: 'w' })];
  expect(chosen(taken, [{ key: 'w', version: '1.0', origin: { kind: 'file', name: 'w' } }])[0]).toBe('world 1.0');
});

it('falls back to what ships when a kept version is gone', () => {
  expect(chosen([choice({ current: 'lost' })])).toContain('world 2.0');
});

it('leaves out what is switched off, and packs of which nothing is left', () => {
  expect(chosen([choice({ enabled: false }), choice({ pack: 'gone', current: 'lost' })])).toEqual(['gaza-2025 2.0']);
});
