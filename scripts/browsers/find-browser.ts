import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { type BrowserName, CANDIDATES } from './browser-candidates.ts';

/** Long enough for a cold disk; a stub that wants to install a snap first never answers. */
const ANSWER_MS = 20_000;

/**
 * Finds a browser that can load an unpacked extension and starts on this machine.
 * @returns the executable's path, or null when there is none
 * @throws when the environment variable names something that does not start: silently taking another would mislead
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths, caches } = CANDIDATES[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`${variable} names ${named}, which does not start`);
  }
  const cached = caches.flatMap(({ directory, executables }) => executablesIn(directory, executables));
  return [...commands.flatMap(onPath), ...cached, ...paths].find((path) => existsSync(path) && starts(path)) ?? null;
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, command));
}

/** Newest first, as far as directory names tell: downloads are kept by version. */
function executablesIn(directory: string, names: readonly string[]): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => names.includes(basename(path)))
    .map((path) => join(directory, path))
    .filter(isExecutable)
    .sort()
    .reverse();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function starts(path: string): boolean {
  // Windows programs do not print their version; that they are there has to do.
  if (process.platform === 'win32') return existsSync(path);
  const run = spawnSync(path, ['--version'], { timeout: ANSWER_MS, encoding: 'utf8' });
  return run.status === 0 && /\d+\.\d+/.test(run.stdout);
}
