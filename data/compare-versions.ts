/**
 * Orders two pack versions by their numbers, left to right; a missing number counts as 0.
 * @returns below 0 when `a` is older, 0 when equal, above 0 when `a` is newer: fit for `sort`.
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const step = (left[i] ?? 0) - (right[i] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}
