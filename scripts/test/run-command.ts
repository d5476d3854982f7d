import { spawn } from 'node:child_process';
import type { Tally } from './step.ts';

/**
 * Runs a command with its output shown as it comes.
 * @param command  looked up in node_modules/.bin first, as npm does for scripts
 * @returns its exit code; 1 when it could not be started or was killed
 */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a check that counts as one: passed when the command exits with 0. */
export async function runCheck(command: string, ...args: string[]): Promise<Tally> {
  const passed = (await runCommand(command, args)) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}
