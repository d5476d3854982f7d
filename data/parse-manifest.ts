import type { PackManifest } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { checkRecord } from './check-record.ts';
import { manifestSchema } from './manifest-schema.ts';
import type { PackError } from './pack-error.ts';
import { MAX_LINE_CODE_UNITS } from './pack-limits.ts';

/**
 * Reads the description of a pack.
 * @param text  the JSON of manifest.json
 * @returns the manifest, or everything wrong with it; errors name line 1, the field and what would be right
 */
export function parseManifest(text: string, file = 'manifest.json'): Result<PackManifest, PackError[]> {
  const error = (code: PackError['code'], message: string) => fail([{ code, file, line: 1, field: null, message }]);
  if (text.length > MAX_LINE_CODE_UNITS) {
    return error('too-large', `The manifest has ${text.length} characters; at most ${MAX_LINE_CODE_UNITS} are read.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return error('not-json', `The manifest is not JSON: ${cause instanceof Error ? cause.message : 'unreadable'}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return error('not-a-record', 'The manifest holds JSON, but not an object in braces.');
  }
  const checked = checkRecord(manifestSchema, { file, line: 1, value: { ...value } });
  return 'errors' in checked ? fail(checked.errors) : ok(checked.placed.record);
}
