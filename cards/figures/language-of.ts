import { ARABIC } from './arabic-numbers.ts';
import { ENGLISH } from './english-numbers.ts';
import { FRENCH } from './french-numbers.ts';
import { GERMAN } from './german-numbers.ts';
import type { NumberLanguage } from './number-language.ts';
import { SPANISH } from './spanish-numbers.ts';

const LANGUAGES: Record<string, NumberLanguage> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, ar: ARABIC };

/** How numbers are written on a page; null for a language whose numbers are not read. Without a language English is tried. */
export function languageOf(lang: string | null): NumberLanguage | null {
  const code = (lang ?? 'en').toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LANGUAGES, code) ? (LANGUAGES[code] ?? null) : null;
}
