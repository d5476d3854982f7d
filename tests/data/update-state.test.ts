import { expect, it } from 'vitest';
import { IDLE_UPDATE, isBusy, stepUpdate, type UpdateEvent } from '../../data/update-state.ts';
import type { UpdateError, UpdateJob, UpdateState } from '../../model/update.ts';

const AT = '2026-11-24T12:00:00Z';
const JOB: UpdateJob = { pack: 'lake', title: 'Lake', from: '1.0', to: '2.0', way: 'delta', bytes: 10 };
const FAULT: UpdateError = { code: 'offline', message: 'No network.', remedy: 'Check again.' };

const after = (events: readonly UpdateEvent[], state: UpdateState = IDLE_UPDATE) => events.reduce(stepUpdate, state);
const TO_DOWNLOAD: UpdateEvent[] = [
  { type: 'check-started', run: 1 },
  { type: 'planned', run: 1, jobs: [JOB, { ...JOB, pack: 'sea' }] },
];
const TO_INSTALL: UpdateEvent[] = [
  ...TO_DOWNLOAD,
  { type: 'received', run: 1, bytes: 10 },
  { type: 'file-complete', run: 1 },
  { type: 'file-sound', run: 1 },
  { type: 'file-complete', run: 1 },
  { type: 'file-sound', run: 1 },
  { type: 'install-started', run: 1 },
];

it('goes from checking over each file to installed', () => {
  expect(after(TO_DOWNLOAD)).toMatchObject({ phase: 'downloading', job: 0 });
  expect(after(TO_INSTALL.slice(0, 5))).toMatchObject({ phase: 'downloading', job: 1, received: 0 });
  expect(after(TO_INSTALL)).toMatchObject({ phase: 'installing', job: 2 });
  const done = after([...TO_INSTALL, { type: 'installed', run: 1, at: AT }]);
  expect(done).toMatchObject({ phase: 'idle', lastCheck: AT, lastChange: AT, failures: 0 });
});

it('is idle again when there is nothing new, and remembers when it looked', () => {
  const done = after([TO_DOWNLOAD[0]!, { type: 'nothing-new', run: 1, at: AT }]);
  expect(done).toMatchObject({ phase: 'idle', lastCheck: AT, lastChange: null });
});

it('begins no second run while one is under way', () => {
  const busy = after(TO_DOWNLOAD);
  expect(stepUpdate(busy, { type: 'check-started', run: 2 })).toBe(busy);
});

it('lets nothing late from an earlier run change a later one', () => {
  const second = after(
    [
      { type: 'failed', run: 1, at: AT, error: FAULT },
      { type: 'check-started', run: 2 },
    ],
    after(TO_DOWNLOAD),
  );
  const late: UpdateEvent[] = [...TO_INSTALL.slice(1), { type: 'failed', run: 1, at: AT, error: FAULT }];
  expect(after(late, second)).toBe(second);
});

it('installs only when every file is sound', () => {
  const halfway = after(TO_INSTALL.slice(0, 5));
  expect(stepUpdate(halfway, { type: 'install-started', run: 1 })).toBe(halfway);
});

it('says in which phase it failed, and counts failures in a row', () => {
  const failed = after([{ type: 'failed', run: 1, at: AT, error: FAULT }], after(TO_DOWNLOAD));
  expect(failed).toMatchObject({ phase: 'failed', failedIn: 'downloading', failures: 1, error: FAULT });
  const again = after(
    [
      { type: 'check-started', run: 2 },
      { type: 'failed', run: 2, at: AT, error: FAULT },
    ],
    failed,
  );
  expect(again.failures).toBe(2);
});

it('does not count what the reader stopped as a failure', () => {
  const cancelled: UpdateError = { ...FAULT, code: 'cancelled' };
  expect(after([{ type: 'failed', run: 1, at: AT, error: cancelled }], after(TO_DOWNLOAD)).failures).toBe(0);
});

it.each(TO_INSTALL.map((_, i) => i))('tells of a background that died after step %i', (i) => {
  const before = after(TO_INSTALL.slice(0, i + 1));
  const revived = stepUpdate(before, { type: 'background-started', at: AT });
  expect(revived).toMatchObject({ phase: 'failed', failedIn: before.phase, error: { code: 'interrupted' } });
  expect(isBusy(revived)).toBe(false);
});

it('has nothing to tell of a background that died while idle', () => {
  expect(stepUpdate(IDLE_UPDATE, { type: 'background-started', at: AT })).toBe(IDLE_UPDATE);
});

it('fetches the whole file when a delta did not serve', () => {
  const whole: UpdateJob = { ...JOB, way: 'whole', bytes: 100 };
  const again = after(
    [
      { type: 'file-complete', run: 1 },
      { type: 'fetch-instead', run: 1, job: whole },
    ],
    after(TO_DOWNLOAD),
  );
  expect(again).toMatchObject({ phase: 'downloading', job: 0, received: 0, jobs: [whole, { pack: 'sea' }] });
});
