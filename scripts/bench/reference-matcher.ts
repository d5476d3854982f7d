/** A found name: UTF-16 offsets, end exclusive. */
export type FoundSpan = readonly [start: number, end: number];

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * What counts as right: at each place where a word begins, from left to right, the longest name that ends where a word
 * ends. As plain as it can be written, and slow: every other matcher is held against it.
 */
export function referenceMatch(names: readonly string[], text: string): FoundSpan[] {
  const known = new Set(names);
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  const isWord = Array.from(text.split(''), (unit) => WORD.test(unit));
  const found: FoundSpan[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWord[start] || isWord[start - 1]) continue;
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      if (isWord[end] || !known.has(text.slice(start, end))) continue;
      found.push([start, end]);
      start = end - 1;
      break;
    }
  }
  return found;
}

/** Shares of 1: how much of what a matcher found is right, and how much of what is right it found. */
export function compareSpans(
  found: readonly FoundSpan[],
  right: readonly FoundSpan[],
): { precision: number; recall: number } {
  const wanted = new Set(right.map((span) => span.join()));
  const distinct = new Set(found.map((span) => span.join()));
  const hits = [...distinct].filter((span) => wanted.has(span)).length;
  return { precision: hits / Math.max(1, distinct.size), recall: hits / Math.max(1, wanted.size) };
}
