import { expect, it } from 'vitest';
import { startChild } from '../../scripts/bench/bench-child.ts';
import { processSeconds } from '../../scripts/bench/process-seconds.ts';

const LIMIT_SECONDS = 60;

it('measures a peer in a process of its own: ready, a scan, and whether it is right', async () => {
  const child = startChild('Map of n-grams', ['exact', 'Map of n-grams', '200']);
  const built = await child.ask('build', 0, LIMIT_SECONDS);
  const scanned = await child.ask('round', 5000, LIMIT_SECONDS);
  const checked = await child.ask('check', 5000, LIMIT_SECONDS);
  child.stop();
  expect(built?.buildMs).toBeGreaterThan(0);
  expect(scanned?.ms).toBeGreaterThan(0);
  expect(checked?.precision).toBe(1);
});

it('says why a peer gave no figures, and asks it no more', async () => {
  const child = startChild('nobody', ['exact', 'nobody', '10']);
  expect(await child.ask('build', 0, LIMIT_SECONDS)).toBeNull();
  expect(child.failed).toMatch(/not a function/);
  expect(await child.ask('round', 5000, LIMIT_SECONDS)).toBeNull();
});

it.skipIf(process.platform !== 'linux')('counts the time for which a process had a processor', () => {
  expect(processSeconds(process.pid)).toBeGreaterThan(0);
  expect(processSeconds(2 ** 30)).toBeNull();
});
