import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Written by hand while the data was gathered, and not shipped. */
const CONFLICTS = '../shared/research/gaza-2025/conflicts.jsonl';
const isAbsent = !existsSync(CONFLICTS);
if (isAbsent)
  console.warn(`SKIPPED: there is no ${CONFLICTS}, so verdicts are not set against conflicts found by hand.`);

// Without the file there is nothing to compare with; the pack alone cannot tell what a person found.
it.skipIf(isAbsent)('finds most conflicts of dates and figures that a person found', () => {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/eval/conflicts.ts'], { encoding: 'utf8' });
  expect(status).toBe(0);
  const shareOf = (kind: string) => {
    const [, agreed, all] = stdout.match(new RegExp(`^${kind} +(\\d+) of +(\\d+)`, 'm')) ?? [];
    return Number(agreed) / Number(all);
  };
  // What remains is set apart for a reason that the card gives, or stands under different questions.
  expect(shareOf('date')).toBeGreaterThanOrEqual(0.75);
  expect(shareOf('figure')).toBeGreaterThanOrEqual(0.5);
  expect(shareOf('outdated')).toBeGreaterThanOrEqual(0.7);
});
