/** What an engineer would write instead, and the bare work that nobody gets under. Each gives a function of the text. */

/** Reads every code unit once. */
export function barePass(): (text: string) => number {
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One alternation of all names, longest first. Without `u` its word edges are ASCII. */
export function regExpScan(names: readonly string[], unicode: boolean): (text: string) => number {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = unicode
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
  return (text) => {
    let found = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null) found++;
    return found;
  };
}

const MOST_WORDS = 8; // in a name

/** Words by a Unicode RegExp, then every run of up to eight of them looked up in a Map. */
export function mapScan(names: readonly string[]): (text: string) => number {
  const known = new Map(names.map((name, number) => [name, number]));
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    let found = 0;
    for (let i = 0; i < words.length; i++) {
      for (let last = Math.min(words.length, i + MOST_WORDS) - 1; last >= i; last--) {
        if (!known.has(text.slice(words[i]!.start, words[last]!.end))) continue;
        found++;
        i = last;
        break;
      }
    }
    return found;
  };
}
