import type { PackId } from '../model/pack.ts';

/** The packs that ship, the special before the general: who writes about one matter knows it better than who lists the world. */
const BY_PRIORITY: readonly PackId[] = ['gaza-2025', 'world'];

/** Orders pack ids by whose word counts first; ids not ranked come last, by the alphabet. */
export function comparePriority(a: PackId, b: PackId): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(id: PackId): number {
  const at = BY_PRIORITY.indexOf(id);
  return at < 0 ? BY_PRIORITY.length : at;
}
