/**
 * Counts the slips between two tokens: a letter left out, put in, changed, or two neighbours swapped ("Witkfof").
 * A letter is moved at most once (optimal string alignment).
 * @param limit  most slips of interest; above it the answer is `limit + 1`, found early
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let older = new Uint16Array(width);
  let before = new Uint16Array(width);
  let row = new Uint16Array(width);
  for (let j = 1; j < width; j++) before[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const same = unit === b.charCodeAt(j - 1);
      let cost = Math.min(before[j - 1]! + (same ? 0 : 1), before[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, older[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [older, before, row] = [before, row, older];
  }
  return Math.min(before[width - 1]!, limit + 1);
}
