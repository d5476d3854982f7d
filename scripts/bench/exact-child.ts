import { EXACT_PEERS, type ExactMatcher } from './exact-peers.ts';
import { heapMegabytes, stopwatch, timeRepeated } from './measure.ts';
import { compareSpans, type FoundSpan, referenceMatch } from './reference-matcher.ts';
import { seededNames } from './seeded-names.ts';
import { seededText } from './seeded-text.ts';
import { serveParent } from './serve-parent.ts';

const ROUND_MS = 30; // a round repeats the scan so long
const TEXT_SEED = 2;

/**
 * In a child process: one matcher over `size` invented names. Steps: `build` (ready after a first scan, since V8 compiles a
 * RegExp at its first use), `round` (milliseconds a scan of a text of so many code units), `check` (against the reference).
 */
export function serveExact(peer: string, size: number): void {
  const names = seededNames(size);
  const plain = names.map(({ text }) => text);
  const texts = new Map<number, string>();
  const textOf = (units: number): string => {
    if (!texts.has(units)) texts.set(units, seededText(plain, units, TEXT_SEED).text);
    return texts.get(units)!;
  };
  let matcher: ExactMatcher;
  serveParent({
    async build() {
      const before = heapMegabytes();
      const elapsed = stopwatch();
      matcher = await EXACT_PEERS[peer]!(names);
      matcher.scan('Ready.');
      const buildMs = elapsed();
      return { buildMs, heapMb: heapMegabytes() - before, ...matcher.figures };
    },
    round(units) {
      const text = textOf(units);
      return { ms: timeRepeated(() => matcher.scan(text), ROUND_MS) };
    },
    check(units) {
      const text = textOf(units);
      const found: FoundSpan[] | undefined = matcher.spans?.(matcher.scan(text), text);
      return found === undefined ? {} : { ...compareSpans(found, referenceMatch(plain, text)) };
    },
  });
}
