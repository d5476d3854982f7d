import * as v from 'valibot';
import type { DeltaPart, PackDelta } from '../model/delta.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { checkRecord } from './check-record.ts';
import { claimSchema } from './claim-schema.ts';
import { actorSchema, eventSchema } from './entity-schema.ts';
import { slugField } from './field-schemas.ts';
import { manifestSchema } from './manifest-schema.ts';
import type { PackError } from './pack-error.ts';
import { MAX_ERRORS } from './pack-limits.ts';
import { readRecordLines } from './read-record-lines.ts';
import { errorAt, type RawRecord } from './record-line.ts';
import { shownValue } from './shown-value.ts';
import { sourceSchema } from './source-schema.ts';

const FILE = 'delta file';

const headSchema = v.strictObject({
  t: v.literal('delta'),
  format: v.literal(1, 'unknown-format'),
  from: v.strictObject({ version: v.string(), contentHash: v.string() }),
  contentHash: v.string(),
  manifest: manifestSchema,
});

/** One line about a record of a sort: dropped, put whole, or placed after another. */
function lineSchema<T>(record: v.GenericSchema<unknown, T>) {
  return v.union([
    v.strictObject({ drop: slugField }),
    v.strictObject({ put: record }),
    v.strictObject({ place: slugField, after: v.nullable(slugField) }),
  ]);
}

function emptyPart<T extends { id: string }>(): DeltaPart<T> {
  return { dropped: [], put: [], placed: [] };
}

/** Reads one line into the part of its sort; gives what is wrong with it. */
function readInto<T extends { id: string }>(
  part: DeltaPart<T>,
  record: v.GenericSchema<unknown, T>,
  raw: RawRecord,
): PackError[] {
  // A put record is checked by its own schema, so that an error names the field and not the union.
  if ('put' in raw.value) {
    const { put, ...rest } = raw.value;
    if (Object.keys(rest).length > 0) return unknownLine(raw);
    if (typeof put !== 'object' || put === null) return unknownLine(raw);
    const checked = checkRecord(record, { ...raw, value: { ...put } });
    if ('errors' in checked) return checked.errors;
    part.put.push(checked.placed.record);
    return [];
  }
  const checked = checkRecord(lineSchema(record), raw);
  if ('errors' in checked) return unknownLine(raw);
  const line = checked.placed.record;
  if ('drop' in line) part.dropped.push(line.drop);
  else if ('place' in line) part.placed.push({ id: line.place, after: line.after });
  return [];
}

function unknownLine(raw: RawRecord): PackError[] {
  const message = 'A line of a delta drops an id, puts a record, or places an id after another.';
  return [errorAt(raw, 'unknown-record', null, message)];
}

/**
 * Reads a delta as writeDelta writes it. Compression is the caller's.
 * @returns the delta, its records checked one by one, or the errors found, their `file` "delta file"
 */
export function parseDelta(text: string): Result<PackDelta, PackError[]> {
  const { records, errors } = readRecordLines(FILE, text);
  if (errors.length > 0) return fail(errors);
  const [first, ...rest] = records;
  const head = first === undefined ? null : checkRecord(headSchema, first);
  if (first === undefined || head === null || first.value.t !== 'delta') {
    const message = 'The first line of a delta must be its head, with "t" set to "delta".';
    return fail([errorAt({ file: FILE, line: 1 }, 'unknown-record', 't', message)]);
  }
  if ('errors' in head) return fail(head.errors);
  const { from, contentHash, manifest } = head.placed.record;
  const delta: PackDelta = {
    from,
    contentHash,
    manifest,
    sources: emptyPart(),
    actors: emptyPart(),
    events: emptyPart(),
    claims: emptyPart(),
  };
  const wrong: PackError[] = [];
  for (const raw of rest) {
    if (wrong.length >= MAX_ERRORS) break;
    wrong.push(...readLine(delta, raw));
  }
  return wrong.length > 0 ? fail(wrong.slice(0, MAX_ERRORS)) : ok(delta);
}

function readLine(delta: PackDelta, raw: RawRecord): PackError[] {
  const { t, ...value } = raw.value;
  const line = { ...raw, value };
  if (t === 'source') return readInto(delta.sources, sourceSchema, line);
  if (t === 'actor') return readInto(delta.actors, actorSchema, line);
  if (t === 'event') return readInto(delta.events, eventSchema, line);
  if (t === 'claim') return readInto(delta.claims, claimSchema, line);
  return [
    errorAt(
      raw,
      'unknown-record',
      't',
      `"t" is ${t === undefined ? 'missing' : shownValue(t)}; a record is a source, actor, event or claim.`,
    ),
  ];
}
