import { createRequire } from 'node:module';
import { findMentions } from '../../matching/find-mentions.ts';
import { spotMentions } from '../../matching/spot-mentions.ts';
import { createTokenBuffer, tokenize } from '../../matching/tokenize.ts';
import { openSeeded } from './open-seeded.ts';
import type { FoundSpan } from './reference-matcher.ts';
import type { SeededName } from './seeded-names.ts';
import { paragraphBlocks } from './seeded-text.ts';

/** A matcher that is ready: its scan, and what it found as spans. */
export interface ExactMatcher<Found = unknown> {
  /** The work that is timed: everything up to knowing where the names are. */
  scan(text: string): Found;
  /** Spans of what a scan gave; not timed. Absent where nothing is matched. */
  spans?(found: Found, text: string): FoundSpan[];
  /** What else is known of the structure, in units the column names: bytes an alias, milliseconds to open. */
  figures?: Record<string, number>;
}

type MakeMatcher = (names: readonly SeededName[]) => ExactMatcher | Promise<ExactMatcher>;

const texts = (names: readonly SeededName[]): string[] => names.map(({ text }) => text);
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** For packages that are CommonJS and find their data so. */
const require = createRequire(import.meta.url);

/** Keeps the types of a scan and its spans together. */
const matcher = <Found>(made: ExactMatcher<Found>): ExactMatcher => made as ExactMatcher;

function bare(): ExactMatcher {
  return {
    scan: (text) => {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      return sum;
    },
  };
}

function words(): ExactMatcher {
  const buffer = createTokenBuffer();
  return { scan: (text) => tokenize(text, buffer) };
}

function spotting(names: readonly SeededName[]): ExactMatcher {
  const { index, figures } = openSeeded(names);
  return matcher({
    scan: (text) => spotMentions(index, text).names,
    spans: (spots) => spots.map(({ start, end }) => [start, end] as const),
    figures,
  });
}

function linking(names: readonly SeededName[]): ExactMatcher {
  const { index, figures } = openSeeded(names);
  const context = { asOf: '2026-01-01', lang: 'en' };
  return matcher({
    scan: (text) => {
      const { blocks, starts } = paragraphBlocks(text);
      return { starts, mentions: findMentions(index, blocks, context, null).mentions };
    },
    spans: ({ starts, mentions }) =>
      mentions.map(({ block, start, end }) => [starts[block]! + start, starts[block]! + end] as const),
    figures,
  });
}

/** One alternation of all names, longest first. Without `u` its word edges are ASCII. */
function regExp(names: readonly SeededName[], unicode: boolean): ExactMatcher {
  const any = texts(names)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  // A name that ends in a full stop has no word edge behind it.
  const pattern = unicode
    ? new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${any})(?![\\p{L}\\p{N}\\p{M}_])`, 'gu')
    : new RegExp(`\\b(?:${any})(?:\\b|(?<=\\.))`, 'g');
  return matcher({
    scan: (text) => {
      const found: FoundSpan[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        found.push([match.index, pattern.lastIndex]);
      }
      return found;
    },
    spans: (found) => found,
  });
}

const MOST_WORDS = 8; // in a name

/** Words by a Unicode RegExp, then every run of up to eight of them looked up in a Map. */
function mapOfNGrams(names: readonly SeededName[]): ExactMatcher {
  const known = new Map(texts(names).map((name, number) => [name, number]));
  return matcher({
    scan: (text) => {
      const found: FoundSpan[] = [];
      const runs = [...text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu)].map((match) => [
        match.index,
        match.index + match[0].length,
      ]);
      for (let i = 0; i < runs.length; i++) {
        for (let last = Math.min(runs.length, i + MOST_WORDS) - 1; last >= i; last--) {
          const [start, end] = [runs[i]![0]!, runs[last]![1]!];
          if (!known.has(text.slice(start, end))) continue;
          found.push([start, end]);
          i = last;
          break;
        }
      }
      return found;
    },
    spans: (found) => found,
  });
}

async function monyone(names: readonly SeededName[], greedy: boolean): Promise<ExactMatcher> {
  const { AhoCorasick } = greedy ? await import('@monyone/aho-corasick/greedy') : await import('@monyone/aho-corasick');
  const automaton = new AhoCorasick(texts(names));
  return matcher({
    scan: (text) => automaton.matchInText(text),
    spans: (found) => found.map(({ begin, end }) => [begin, end] as const),
  });
}

async function ahocorasick(names: readonly SeededName[]): Promise<ExactMatcher> {
  const { default: AhoCorasick } = await import('ahocorasick');
  const automaton = new AhoCorasick(texts(names));
  return matcher({
    scan: (text) => automaton.search(text),
    // It gives the last letter of each hit.
    spans: (found) => found.flatMap(([last, hits]) => hits.map((hit) => [last + 1 - hit.length, last + 1] as const)),
  });
}

async function modernAhoCorasick(names: readonly SeededName[]): Promise<ExactMatcher> {
  const { default: AhoCorasick } = await import('modern-ahocorasick');
  const automaton = new AhoCorasick(texts(names), { boundary: 'unicode' });
  return matcher({
    scan: (text) => automaton.search(text, { strategy: 'leftmost-longest' }),
    spans: (found) => found.map(({ start, end }) => [start, end] as const),
  });
}

/** Fed by paragraph: the time for one call grows faster than the text. */
async function compromise(names: readonly SeededName[]): Promise<ExactMatcher> {
  const { default: nlp } = await import('compromise/one');
  const trie = nlp.buildTrie(texts(names));
  return matcher({
    scan: (text) => {
      const { blocks, starts } = paragraphBlocks(text);
      return blocks.flatMap((block, at): FoundSpan[] => {
        const hits: { text: string; offset: { start: number } }[] = nlp(block.text).lookup(trie).json({ offset: true });
        return hits.map((hit) => withoutMarks(hit.text, starts[at]! + hit.offset.start));
      });
    },
    spans: (found) => found,
  });
}

/** It counts the marks beside a word to the word. */
function withoutMarks(text: string, start: number): FoundSpan {
  const before = /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
  const dotted = /(?:\p{L}\.){2,}$/u.test(text);
  const after = dotted ? 0 : /(?:['’]s)?[^\p{L}\p{N}\p{M}]*$/u.exec(text)![0].length;
  return [start + before, start + text.length - after];
}

function wink(names: readonly SeededName[]): ExactMatcher {
  const makeWink: typeof import('wink-nlp').default = require('wink-nlp');
  const nlp = makeWink(require('wink-eng-lite-web-model'), ['cer']);
  // Its patterns are words with spaces between; a hyphen is a word of its own.
  const patterns = texts(names).map((name) => name.replace(/-/g, ' - '));
  nlp.learnCustomEntities(
    patterns.map((pattern, number) => ({ name: String(number), patterns: [pattern] })),
    { matchValue: true },
  );
  return matcher({
    scan: (text) => {
      const read = nlp.readDoc(text);
      const spans: number[][] = [];
      read.customEntities().each((entity: { out(its: unknown): unknown }) => {
        spans.push(entity.out(nlp.its.span) as number[]);
      });
      return {
        spans,
        words: read.tokens().out() as string[],
        spaces: read.tokens().out(nlp.its.precedingSpaces) as string[],
      };
    },
    spans: ({ spans, words, spaces }) => {
      const starts: number[] = [];
      let at = 0;
      for (const [i, word] of words.entries()) {
        at += spaces[i]!.length;
        starts.push(at);
        at += word.length;
      }
      return spans.map(([first, last]) => [starts[first!]!, starts[last!]! + words[last!]!.length] as const);
    },
  });
}

/** The limit, ours, and what an engineer would take instead, by the name shown in the table. */
export const EXACT_PEERS: Readonly<Record<string, MakeMatcher>> = {
  'bare pass': bare,
  'our words (fold, hash)': words,
  'our spotting': spotting,
  'our whole linking': linking,
  RegExp: (names) => regExp(names, false),
  'RegExp with u': (names) => regExp(names, true),
  'Map of n-grams': mapOfNGrams,
  '@monyone/aho-corasick': (names) => monyone(names, false),
  '@monyone/…/greedy': (names) => monyone(names, true),
  ahocorasick,
  'modern-ahocorasick': modernAhoCorasick,
  compromise,
  'wink-nlp': wink,
};
