import { pickOf } from './seeded-random.ts';

/** Pairs that writers of Arabic, Persian, Slavic and other names in Latin letters take for one another. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/kh/, 'h'],
  [/sh/, 'ch'],
  [/gh/, 'g'],
  [/th/, 't'],
  [/ou/, 'u'],
  [/oo/, 'u'],
  [/ee/, 'i'],
  [/ei/, 'ay'],
  [/ai/, 'ay'],
  [/aa/, 'a'],
  [/ov$/, 'off'],
  [/ov\b/, 'off'],
  [/sky\b/, 'ski'],
  [/ian\b/, 'yan'],
  [/zadeh\b/, 'zade'],
  [/\bal-/, 'el-'],
  [/k(?=[aou])/, 'q'],
  [/v/, 'w'],
  [/j/, 'dj'],
  [/([aeiou])s(?=[aeiou])/, '$1ss'],
];

/** The name in another transliteration, one or two of its sounds written otherwise; null where no rule fits. */
export function respell(name: string, random: () => number): string | null {
  const fitting = SPELLINGS.filter(([sound]) => sound.test(name));
  if (fitting.length === 0) return null;
  const [sound, other] = pickOf(fitting, random);
  const once = name.replace(sound, other);
  const [second, otherSecond] = pickOf(fitting, random);
  return second === sound ? once : once.replace(second, otherSecond);
}
