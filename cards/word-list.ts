/** Words joined as a sentence does: "Egypt, Qatar and Turkey"; past `limit` the rest is counted: "and 3 more". */
export function wordList(words: readonly string[], limit = Number.POSITIVE_INFINITY): string {
  // "and 1 more" would take as much room as the one itself.
  if (words.length > limit + 1) return `${words.slice(0, limit).join(', ')} and ${words.length - limit} more`;
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
