import type { SIGNS } from './told-evidence.ts';

/** What each sign of a telling is worth, in log odds. Fitted by scripts/eval/fit-told-weights.ts on the tuning articles. */
export const TOLD_WEIGHTS: Record<(typeof SIGNS)[number], number> = {
  tells: 1.67,
  hints: 0.79,
  own: 1.54,
  said: 0.32,
  figure: 2.87,
  phrase: 0.41,
  clauseParts: 1.78,
  sentenceParts: 1.07,
  blockParts: 0.23,
  articleParts: -0.25,
  allThere: -0.24,
  place: 0.85,
  others: -1.33,
  otherPlace: -0.28,
  day: 3.05,
  month: 2.44,
  dayBefore: 0.26,
  otherDay: -1.12,
  justNow: 0.89,
  lately: 0.67,
  longAgo: 0.33,
  lasts: -0.11,
  undated: -1,
  ahead: -1.54,
  unreal: -0.88,
  established: -0.96,
};

/** Log odds of a clause that shows no sign. */
export const TOLD_BIAS = -6.33;
