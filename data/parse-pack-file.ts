import type { Pack } from '../model/pack.ts';
import { fail, type Result } from '../model/result.ts';
import { assemblePack } from './assemble-pack.ts';
import type { PackError } from './pack-error.ts';
import { MAX_ERRORS } from './pack-limits.ts';
import { RECORD_SORTS, type RecordSort } from './pack-records.ts';
import { parseManifest } from './parse-manifest.ts';
import { readRecordLines } from './read-record-lines.ts';
import type { RawRecord } from './record-line.ts';
import { shownValue } from './shown-value.ts';

const FILE = 'pack file';
/** Stands for a record that was let go of. */
const NONE: RawRecord = { file: FILE, line: 0, value: {} };

function isRecordSort(value: unknown): value is RecordSort {
  return RECORD_SORTS.some((sort) => sort === value);
}

/**
 * Reads the one-file form of a pack, as serializePack writes it: JSON lines, the manifest first, then records, each
 * with its sort in `t`. Compression is the caller's.
 * @returns the checked pack, or the errors found, their `file` "pack file"
 */
export function parsePackFile(text: string): Result<Pack, PackError[]> {
  const { records, errors } = readRecordLines(FILE, text);
  const head = records[0];
  if (errors.length > 0) return fail(errors);
  if (head?.value.t !== 'manifest') {
    const message = 'The first line of a pack file must be the manifest, with "t" set to "manifest".';
    return fail([{ code: 'unknown-record', file: FILE, line: 1, field: 't', message }]);
  }
  const { t: _, ...manifestRecord } = head.value;
  const manifest = parseManifest(JSON.stringify(manifestRecord), FILE);
  if (!manifest.ok) return manifest;

  const raw: Record<RecordSort, RawRecord[]> = { source: [], actor: [], event: [], claim: [] };
  for (let i = 1; i < records.length && errors.length < MAX_ERRORS; i += 1) {
    const { file, line, value } = records[i]!;
    const { t, ...record } = value;
    if (isRecordSort(t)) raw[t].push({ file, line, value: record });
    else {
      const message = `"t" is ${t === undefined ? 'missing' : shownValue(t)}; a record is a ${RECORD_SORTS.join(', ')}.`;
      errors.push({ code: 'unknown-record', file, line, field: 't', message });
    }
    // What was read is let go of as soon as it is sorted: of a large pack two copies are many.
    records[i] = NONE;
  }
  return errors.length > 0 ? fail(errors) : assemblePack(manifest.value, raw, FILE);
}
