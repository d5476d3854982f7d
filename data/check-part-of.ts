import type { PackError } from './pack-error.ts';
import type { PackRecords } from './pack-records.ts';
import { errorAt } from './record-line.ts';

/** Finds events that are, over some steps, part of themselves: a card that walks up would never end. */
export function checkPartOf(records: PackRecords): PackError[] {
  const parents = new Map(records.events.map(({ record }) => [record.id, record.partOf]));
  const errors: PackError[] = [];
  for (const row of records.events) {
    const start = row.record.id;
    const trail = new Map<string, string>();
    const open = [...row.record.partOf];
    for (const parent of open) trail.set(parent, start);
    while (open.length > 0) {
      const here = open.pop();
      if (here === undefined || here === start) break;
      for (const parent of parents.get(here) ?? []) {
        if (trail.has(parent)) continue;
        trail.set(parent, here);
        open.push(parent);
      }
    }
    // A direct self-reference is told by check-references.ts.
    if (trail.has(start) && !row.record.partOf.includes(start)) {
      const message = `"${start}" is part of itself by way of "${trail.get(start)}": cut one partOf of the circle.`;
      errors.push(errorAt(row, 'part-of-circle', 'partOf', message));
    }
  }
  return errors;
}
