import type { Pack } from '../model/pack.ts';
import { fail, type Result } from '../model/result.ts';
import { assemblePack } from './assemble-pack.ts';
import type { PackError } from './pack-error.ts';
import { RECORD_SORTS, type RecordSort } from './pack-records.ts';
import { parseManifest } from './parse-manifest.ts';
import { readRecordLines } from './read-record-lines.ts';
import type { RawRecord } from './record-line.ts';

const FILE = 'pack file';

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
  for (const { file, line, value } of records.slice(1)) {
    const { t, ...record } = value;
    if (isRecordSort(t)) raw[t].push({ file, line, value: record });
    else {
      const message = `"t" is ${JSON.stringify(t) ?? 'missing'}; a record is a ${RECORD_SORTS.join(', ')}.`;
      errors.push({ code: 'unknown-record', file, line, field: 't', message });
    }
  }
  return errors.length > 0 ? fail(errors) : assemblePack(manifest.value, raw, FILE);
}
