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
    // A direct self-reference is told by check-references.ts; a circle once, at the event whose id sorts first.
    const circle = wayBack(trail, start);
    if (circle === null || circle.length === 0 || circle.some((id) => id < start)) continue;
    const message = `"${start}" is part of itself by way of "${circle[0]}": cut one partOf of the circle.`;
    errors.push(errorAt(row, 'part-of-circle', 'partOf', message));
  }
  return errors;
}

/** The events between `start` and itself, from the last step back to the first; null when no way leads back. */
function wayBack(trail: ReadonlyMap<string, string>, start: string): string[] | null {
  const ids: string[] = [];
  let here = trail.get(start);
  if (here === undefined) return null;
  while (here !== undefined && here !== start) {
    ids.push(here);
    here = trail.get(here);
  }
  return ids;
}
