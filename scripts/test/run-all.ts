import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from '../browsers/browser-candidates.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { runCheck } from './run-command.ts';
import { runVitest } from './run-vitest.ts';
import type { Step, Tally } from './step.ts';

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Everything `npm test` looks at, in order. The end-to-end tests need the builds, which come before them. */
const STEPS: readonly Step[] = [
  { name: 'types', title: 'types', run: () => runCheck('tsc', '--noEmit') },
  { name: 'pure', title: 'types of the pure rooms', run: () => runCheck('tsc', '-p', 'tsconfig.pure.json') },
  { name: 'lint', title: 'biome', run: () => runCheck('biome', 'ci', '.') },
  { name: 'knip', title: 'nothing unused', run: () => runCheck('knip') },
  { name: 'unit', title: 'structure and unit tests', run: () => runVitest('unit', []) },
  { name: 'build', title: 'build for Chrome', run: () => runCheck('wxt', 'build', '-b', 'chrome', '--mv3') },
  { name: 'build', title: 'build for Firefox', run: () => runCheck('wxt', 'build', '-b', 'firefox', '--mv3') },
  { name: 'web-ext', title: 'web-ext lint', run: () => runCheck('web-ext', 'lint', '-s', '.output/firefox-mv3') },
  ...BROWSER_NAMES.map((browser) => ({
    name: 'e2e',
    title: `end to end in ${browser}`,
    run: async () => {
      const executable = ensureBrowser(browser, console.log);
      const env = { SIDELIGHT_BROWSER: browser, SIDELIGHT_EXECUTABLE: executable };
      return runVitest(`e2e-${browser}`, ['--config', 'tests/e2e/vitest.config.ts'], env);
    },
  })),
];

/** Runs a step to its end; one that throws has failed once. */
async function take(step: Step): Promise<Tally> {
  console.log(`\n=== ${step.title}`);
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...NOTHING, failed: 1 };
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = STEPS.filter((step) => values.only === undefined || values.only.split(',').includes(step.name));

const rows: { title: string; tally: Tally; seconds: number }[] = [];
for (const step of chosen) {
  const started = performance.now();
  const tally = await take(step);
  rows.push({ title: step.title, tally, seconds: (performance.now() - started) / 1000 });
}

const sum = (key: keyof Tally): number => rows.reduce((total, { tally }) => total + tally[key], 0);
console.log('\n=== summary');
for (const { title, tally, seconds } of rows) {
  const verdict = tally.failed > 0 || tally.passed === 0 ? 'FAILED' : 'ok';
  const counts = `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`.padEnd(40);
  console.log(`${verdict.padEnd(7)}${title.padEnd(30)}${counts}${seconds.toFixed(1).padStart(6)} s`);
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
