/** One observation: numbers, and whether it was so. */
export interface Observation {
  x: readonly number[];
  y: boolean;
}

const PULL = 2; // observations' worth of trust in each prior weight
const ROUNDS = 4000;
const STEP = 0.05;
const [MOMENTUM, SPREAD, TINY] = [0.9, 0.999, 1e-8]; // the usual ones of the Adam descent

/**
 * The weights that explain the observations best by logistic regression, drawn towards prior weights: what the
 * observations hardly show stays as it was.
 */
export function fitLogistic(observations: readonly Observation[], prior: readonly number[], pull = PULL): number[] {
  const weights = [...prior];
  const mean = prior.map(() => 0);
  const square = prior.map(() => 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, at) => pull * (weight - prior[at]!));
    for (const { x, y } of observations) {
      const odds = x.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const miss = 1 / (1 + Math.exp(-odds)) - Number(y);
      for (let at = 0; at < x.length; at++) slope[at]! += miss * x[at]!;
    }
    slope.forEach((value, at) => {
      mean[at] = MOMENTUM * mean[at]! + (1 - MOMENTUM) * value;
      square[at] = SPREAD * square[at]! + (1 - SPREAD) * value * value;
      const step = mean[at]! / (1 - MOMENTUM ** round) / (Math.sqrt(square[at]! / (1 - SPREAD ** round)) + TINY);
      weights[at]! -= STEP * step;
    });
  }
  return weights;
}
