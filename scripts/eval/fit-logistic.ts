/** One observation: numbers, and whether it was so. */
export interface Observation {
  x: readonly number[];
  y: boolean;
}

const PULL = 1; // observations' worth of doubt in each weight: what the observations hardly show stays near nothing
const STEPS = 25; // Newton's method has settled long before
const SETTLED = 1e-7;

/**
 * The weights that explain the observations best by logistic regression, each drawn towards zero, by Newton's method: the
 * same observations give the same weights, in whatever order they come.
 * @param free places of weights that nothing draws, as that of the constant
 */
export function fitLogistic(observations: readonly Observation[], free: readonly number[], pull = PULL): number[] {
  const size = observations[0]?.x.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (free.includes(at) ? 0 : -pull * weight));
    const bend = weights.map((_, row) =>
      weights.map((_, column) => (row !== column ? 0 : free.includes(row) ? 0 : pull)),
    );
    for (const { x, y } of observations) {
      const odds = x.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const spread = chance * (1 - chance);
      for (let row = 0; row < size; row++) {
        const value = x[row]!;
        if (value === 0) continue;
        slope[row]! += (Number(y) - chance) * value;
        for (let column = 0; column < size; column++) bend[row]![column]! += spread * value * x[column]!;
      }
    }
    const move = solve(bend, slope);
    move.forEach((by, at) => {
      weights[at]! += by;
    });
    if (Math.max(...move.map(Math.abs)) < SETTLED) break;
  }
  return weights;
}

const NEARLY_ZERO = 1e-12;

/** Solves a linear system by elimination with pivots. A column that says nothing gets zero. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]![column]!;
    if (Math.abs(head) < NEARLY_ZERO) continue;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const share = rows[row]![column]! / head;
      if (share === 0) continue;
      for (let at = column; at <= size; at++) rows[row]![at]! -= share * rows[column]![at]!;
    }
  }
  return rows.map((row, at) => (Math.abs(row[at]!) < NEARLY_ZERO ? 0 : row[size]! / row[at]!));
}
