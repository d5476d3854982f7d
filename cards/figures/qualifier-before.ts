import type { Qualifier } from '../../model/claim.ts';
import type { NumberLanguage } from './number-language.ts';
import type { Token } from './tokenise.ts';

/** The word a sentence puts before a number, and where it begins; 'exact' where there is none. */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  { qualifiers, notQualifying }: NumberLanguage,
): { qualifier: Qualifier; start: number } {
  for (const [words, qualifier] of qualifiers) {
    const count = wordsIn(words);
    const start = at - count;
    if (
      start >= 0 &&
      textOf(tokens, start, at) === words &&
      !(count === 1 && notQualifying.test(tokens[start - 1]?.text ?? ''))
    )
      return { qualifier, start };
  }
  return { qualifier: 'exact', start: at };
}

/** The same behind the number or the counted noun: "200 or so", "200 troops or more"; null where there is none. */
export function qualifierAfter(
  tokens: readonly Token[],
  at: number,
  { qualifiersAfter }: NumberLanguage,
): { qualifier: Qualifier; next: number } | null {
  const found = qualifiersAfter.find(([words]) => textOf(tokens, at, at + wordsIn(words)) === words);
  return found === undefined ? null : { qualifier: found[1], next: at + wordsIn(found[0]) };
}

function wordsIn(words: string): number {
  return words.split(' ').length;
}

function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
