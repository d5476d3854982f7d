import type { Pack, PackManifest } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { checkDates } from './check-dates.ts';
import { checkIds } from './check-ids.ts';
import { checkPartOf } from './check-part-of.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { checkSilences } from './check-silences.ts';
import { claimSchema } from './claim-schema.ts';
import { actorSchema, eventSchema } from './entity-schema.ts';
import type { PackError } from './pack-error.ts';
import { MAX_ERRORS } from './pack-limits.ts';
import type { PackRecords, RecordSort } from './pack-records.ts';
import { quickCheckOf } from './quick-check.ts';
import type { PlacedRecord, RawRecord } from './record-line.ts';
import { sourceSchema } from './source-schema.ts';

function checkCounts(records: PackRecords, manifest: PackManifest, file: string): PackError[] {
  const sorts = ['actors', 'events', 'claims', 'sources'] as const;
  return sorts.flatMap((sort) => {
    const [told, found] = [manifest.counts[sort], records[sort].length];
    if (told === found) return [];
    const message = `The manifest counts ${told} ${sort}, the pack holds ${found}: write ${found}.`;
    return [{ code: 'wrong-count', file, line: 1, field: `counts.${sort}`, message } satisfies PackError];
  });
}

/**
 * Checks records one by one, then against each other, and makes the pack of them.
 * The second step only runs when the first found nothing: half-read records would raise false alarms.
 * @returns the pack, records in the order given, or at most MAX_ERRORS errors
 */
export function assemblePack(
  manifest: PackManifest,
  raw: Record<RecordSort, RawRecord[]>,
  manifestFile: string,
): Result<Pack, PackError[]> {
  const errors: PackError[] = [];
  const check = <T>(rows: RawRecord[], schema: Parameters<typeof checkRecord<T>>[0]): PlacedRecord<T>[] => {
    const isSound = quickCheckOf(schema);
    const placed: PlacedRecord<T>[] = [];
    for (const row of rows) {
      if (errors.length >= MAX_ERRORS) break;
      if (isSound(row.value)) placed.push({ file: row.file, line: row.line, record: row.value });
      else {
        const checked = checkRecord(schema, row);
        if ('placed' in checked) placed.push(checked.placed);
        else errors.push(...checked.errors);
      }
    }
    return placed;
  };
  const records: PackRecords = {
    actors: check(raw.actor, actorSchema),
    events: check(raw.event, eventSchema),
    claims: check(raw.claim, claimSchema),
    sources: check(raw.source, sourceSchema),
  };
  if (errors.length === 0) {
    for (const found of [
      checkIds(records),
      checkReferences(records),
      checkPartOf(records),
      checkSilences(records),
      checkDates(records, manifest.cutOff),
      checkCounts(records, manifest, manifestFile),
    ]) {
      errors.push(...found.slice(0, MAX_ERRORS));
    }
  }
  if (errors.length > 0) return fail(errors.slice(0, MAX_ERRORS));
  return ok({
    manifest,
    entities: [...records.actors, ...records.events].map((row) => row.record),
    claims: records.claims.map((row) => row.record),
    sources: records.sources.map((row) => row.record),
  });
}
