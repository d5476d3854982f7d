/** A value reduced to what counts when words are compared: case, accents, punctuation and articles do not. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|an?|of|and|in|by)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
