/** Counts in words, and what a careful writer means by them. */
const VAGUE: Record<string, [low: number, high: number]> = {
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  'tens of thousands': [20_000, 99_999],
  'hundreds of thousands': [200_000, 999_999],
};

/** The bounds of a value such as "dozens" or "hundreds"; null for any other text. */
export function vagueCount(value: string): [low: number, high: number] | null {
  const words = value.trim().toLowerCase();
  return Object.hasOwn(VAGUE, words) ? (VAGUE[words] ?? null) : null;
}
