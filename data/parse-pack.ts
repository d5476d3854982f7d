import type { Pack } from '../model/pack.ts';
import { fail, type Result } from '../model/result.ts';
import { assemblePack } from './assemble-pack.ts';
import type { PackError } from './pack-error.ts';
import { MAX_ERRORS } from './pack-limits.ts';
import { RECORD_FILES, RECORD_SORTS, type RecordSort } from './pack-records.ts';
import { parseManifest } from './parse-manifest.ts';
import { readRecordLines } from './read-record-lines.ts';
import type { RawRecord } from './record-line.ts';

/** A file of a pack directory: its name inside the directory, and its text. */
export interface PackFile {
  name: string;
  text: string;
}

/**
 * Reads a pack directory: manifest.json, actors.jsonl, events.jsonl, claims.jsonl, sources.jsonl. Other files are
 * for people (README.md, LICENSE) and are passed over.
 * @returns the checked pack, in which every id resolves, or the errors found, at most MAX_ERRORS
 */
export function parsePack(files: readonly PackFile[]): Result<Pack, PackError[]> {
  const byName = new Map(files.map((file) => [file.name, file.text]));
  const errors: PackError[] = [];
  const textOf = (name: string): string | null => {
    const text = byName.get(name);
    if (text !== undefined) return text;
    const message = `The pack has no ${name}: add it, empty if there is nothing to tell.`;
    errors.push({ code: 'missing-file', file: name, line: null, field: null, message });
    return null;
  };

  const manifestText = textOf('manifest.json');
  const manifest = manifestText === null ? null : parseManifest(manifestText);
  if (manifest && !manifest.ok) errors.push(...manifest.error);

  const raw: Record<RecordSort, RawRecord[]> = { source: [], actor: [], event: [], claim: [] };
  for (const sort of RECORD_SORTS) {
    const text = textOf(RECORD_FILES[sort]);
    if (text === null) continue;
    const lines = readRecordLines(RECORD_FILES[sort], text);
    raw[sort] = lines.records;
    errors.push(...lines.errors);
  }
  if (errors.length > 0 || !manifest?.ok) return fail(errors.slice(0, MAX_ERRORS));
  return assemblePack(manifest.value, raw, 'manifest.json');
}
