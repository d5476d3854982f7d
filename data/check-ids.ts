import type { PackError } from './pack-error.ts';
import type { PackRecords } from './pack-records.ts';
import { errorAt, type PlacedRecord } from './record-line.ts';

function checkUnique(rows: PlacedRecord<{ id: string }>[], what: string): PackError[] {
  const first = new Map<string, PlacedRecord<{ id: string }>>();
  const errors: PackError[] = [];
  for (const row of rows) {
    const earlier = first.get(row.record.id);
    if (!earlier) first.set(row.record.id, row);
    else {
      const where = `${earlier.file} line ${earlier.line}`;
      errors.push(errorAt(row, 'duplicate-id', 'id', `The ${what} id "${row.record.id}" is already used in ${where}.`));
    }
  }
  return errors;
}

/** `https://www.x.org/a/` and `http://x.org/a` are one page: counted twice they would feign two sources. */
function pageKey(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

function checkLinks(records: PackRecords): PackError[] {
  const first = new Map<string, string>();
  const errors: PackError[] = [];
  for (const row of records.sources) {
    const key = pageKey(row.record.url);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.record.id);
    else {
      const message = `The page is already source "${earlier}": cite that one, or two claims seem to come from two pages.`;
      errors.push(errorAt(row, 'duplicate-link', 'url', message));
    }
  }
  return errors;
}

function checkAliases(records: PackRecords): PackError[] {
  const errors: PackError[] = [];
  for (const row of [...records.actors, ...records.events]) {
    const seen = new Set<string>();
    for (const [i, alias] of row.record.aliases.entries()) {
      const key = `${alias.lang}|${alias.text}`;
      if (seen.has(key)) {
        const message = `The alias "${alias.text}" (${alias.lang}) is recorded twice for "${row.record.id}".`;
        errors.push(errorAt(row, 'duplicate-alias', `aliases[${i}]`, message));
      }
      seen.add(key);
    }
  }
  return errors;
}

/** Finds ids, pages and aliases recorded twice. Actors and events share one space of ids. */
export function checkIds(records: PackRecords): PackError[] {
  return [
    ...checkUnique(records.sources, 'source'),
    ...checkUnique([...records.actors, ...records.events], 'entity'),
    ...checkUnique(records.claims, 'claim'),
    ...checkLinks(records),
    ...checkAliases(records),
  ];
}
