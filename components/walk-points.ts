/**
 * Where a key leads among the points of a timeline; null when the key is none of its own or there is no way on.
 * @param at   the point walked from
 * @param rtl  true where the axis runs from right to left
 */
export function walkPoints(key: string, at: number, count: number, rtl: boolean): number | null {
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[key];
  const to = key === 'Home' ? 0 : key === 'End' ? count - 1 : step === undefined ? null : at + step;
  return to === null || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}
