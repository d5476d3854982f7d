import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { PackError } from '../data/pack-error.ts';
import { parseEvaluationPack } from '../data/parse-evaluation-pack.ts';
import { parsePack } from '../data/parse-pack.ts';
import type { Pack } from '../model/pack.ts';
import { fail, type Result } from '../model/result.ts';

/**
 * Reads a pack directory from disk. A directory with neither sources.jsonl nor claims.jsonl is an evaluation pack and
 * is read leniently (data/parse-evaluation-pack.ts says what is filled in); any other must hold to the whole format.
 * @param strict  true refuses evaluation packs: what is to be installed needs its sources
 */
export function readPackDirectory(directory: string, { strict = false } = {}): Result<Pack, PackError[]> {
  if (!existsSync(directory)) {
    const message = `There is no directory ${directory}.`;
    return fail([{ code: 'missing-file', file: directory, line: null, field: null, message }]);
  }
  const files = readdirSync(directory)
    .filter((name) => /\.jsonl?$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));
  const isEvaluation = !files.some(({ name }) => name === 'sources.jsonl' || name === 'claims.jsonl');
  return isEvaluation && !strict ? parseEvaluationPack(files, basename(resolve(directory))) : parsePack(files);
}
