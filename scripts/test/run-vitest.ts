import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Tally } from './step.ts';

const REPORTS = join('.artifacts', 'test');

/** What we read of Vitest's JSON report. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

/**
 * Runs Vitest and counts its tests. A run that fails without a failed test, such as a file that does not load, counts
 * one failure, so that nothing failed ever adds up to nothing.
 * @param name  of the report file
 */
export async function runVitest(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Tally> {
  const file = join(REPORTS, `${name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runCommand('vitest', ['run', ...args, ...reporters], env);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  // Vitest wrote it just now.
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failed = report.numFailedTests === 0 && code !== 0 ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}
