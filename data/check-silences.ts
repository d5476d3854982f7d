import type { PackError } from './pack-error.ts';
import type { PackRecords } from './pack-records.ts';
import { errorAt } from './record-line.ts';

/**
 * Finds silences that cannot be: of a page that a claim says does carry an answer, told twice, or of a page that was
 * read before it was published.
 */
export function checkSilences(records: PackRecords): PackError[] {
  const claims = new Map(
    records.claims.map(({ record: { id, about, facet, source } }) => [`${about[0]}/${facet}/${source}`, id]),
  );
  const published = new Map(records.sources.map(({ record }) => [record.id, record.published]));
  return [...records.actors, ...records.events].flatMap((row) => {
    const seen = new Set<string>();
    return (row.record.silences ?? []).flatMap(({ facet, source, checked }, i) => {
      const key = `${row.record.id}/${facet}/${source}`;
      const [claim, day, isTwice] = [claims.get(key), published.get(source) ?? null, seen.has(key)];
      seen.add(key);
      const fault =
        claim !== undefined
          ? `"${source}" is said to carry nothing on "${facet}", yet "${claim}" cites it for that: drop one of the two.`
          : isTwice
            ? `"${source}" is said twice to carry nothing on "${facet}": drop one of the two.`
            : day !== null && checked < day
              ? `"${source}" was read on ${checked}, but published on ${day}.`
              : null;
      return fault === null ? [] : [errorAt(row, 'broken-silence', `silences[${i}]`, fault)];
    });
  });
}
