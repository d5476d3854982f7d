import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacetRegister } from '../../data/facet-register.ts';
import { formatFinding, type LintFinding } from '../../data/lint-finding.ts';
import { lintPack } from '../../data/lint-pack.ts';
import type { Pack } from '../../model/pack.ts';
import { lintParties } from './lint-parties.ts';
import { readSound } from './read-sound.ts';

/** All that the linter finds in a pack that lies in a directory, with the directory's register of facets where there is one. */
export function lintDirectory(directory: string, pack: Pack): LintFinding[] {
  const path = join(directory, 'facets.md');
  const register = existsSync(path) ? readFacetRegister(readFileSync(path, 'utf8')) : null;
  return [...lintPack(pack, register), ...lintParties(pack)];
}

function lint(directory: string): boolean {
  const pack = readSound(directory);
  if (pack === null) return false;
  const findings = lintDirectory(directory, pack);
  for (const finding of findings) console.error(`${directory}: ${formatFinding(finding)}`);
  if (findings.length === 0) console.log(`${directory}: nothing to mend.`);
  return findings.length === 0;
}

/** `pack lint DIRECTORY...` */
export function lintCommand(directories: string[]): number {
  if (directories.length === 0) return 2;
  return directories.map(lint).every(Boolean) ? 0 : 1;
}
