/*
 * Names in other scripts, spelt in the sound units of name-sounds.ts by rule. Two units more come from here:
 *   L  r or l, which Japanese and Korean do not tell apart       |  a vowel held longer (Katakana), or an r after it
 * No rule tells how a Chinese character is read: such names are found only where a pack holds them.
 */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const VOWEL_COUNT = 21;
const FINAL_COUNT = 28;
/** Revised Romanisation, as sound units. A syllable is (first * 21 + vowel) * 28 + last above U+AC00. */
const HANGUL_FIRST = 'g,k,n,d,t,L,m,b,p,s,s,,J,J,C,k,t,P,h'.split(',');
const HANGUL_VOWEL = 'a,e,ia,ie,o,e,io,ie,o,wa,we,oE,io,u,wo,we,wi,iu,u,i,i'.split(',');
const HANGUL_LAST = ',k,k,k,n,n,n,t,L,k,m,L,L,L,p,L,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');

/** Katakana by row: the consonant, then the five syllables a i u e o; an underscore stands where there is none. */
const KANA_ROWS =
  '-アイウエオ kカキクケコ gガギグゲゴ sサ_スセソ zザ_ズゼゾ tタ__テト dダ__デド nナニヌネノ hハヒ_ヘホ bバビブベボ pパピプペポ ' +
  'mマミムメモ iヤ_ユ_ヨ Lラリルレロ wワヰ_ヱヲ vヷヸヴヹヺ';
/** Syllables whose consonant is not that of their row. */
const KANA_OTHERS = 'シSi ジJi チCi ツ1u ヂJi ヅzu フfu ンn ー|';
const KANA = new Map<string, string>();
for (const row of KANA_ROWS.split(' ')) {
  const consonant = row[0] === '-' ? '' : row[0]!;
  [...row.slice(1)].forEach((syllable, vowel) => {
    if (syllable !== '_') KANA.set(syllable, consonant + 'aiueo'[vowel]);
  });
}
for (const entry of KANA_OTHERS.split(' ')) KANA.set(entry[0]!, entry.slice(1));
/** Small syllables take the place of the vowel before them ("fa" is written "fu-a"), except after u alone ("uo"). */
const SMALL_KANA: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ia',
  ュ: 'iu',
  ョ: 'io',
};
const HIRAGANA_SHIFT = 0x60; // both kana lie in the same order

/** Scripts of India lie alike in their blocks of 128, which begin at U+0900: units by place, from 5 on. */
const FIRST_INDIC = 0x900;
const LAST_INDIC = 0xd7f;
const INDIC_BLOCK = 0x7f;
const INDIC_LETTERS =
  'a,a,i,i,u,u,ri,l,e,e,e,E,o,o,o,au,k,X,g,G,n,C,C,J,J,n,t,T,d,D,n,t,T,d,D,n,n,p,P,b,b,m,i,r,r,l,l,l,v,S,S,s,h';
const INDIC_SIGNS = 'a,i,i,u,u,ri,ri,e,e,e,E,o,o,o,au';
const INDIC_UNITS = new Map<number, string>([
  [1, 'n'],
  [2, 'n'],
]);
INDIC_LETTERS.split(',').forEach((units, at) => {
  INDIC_UNITS.set(5 + at, units);
});
INDIC_SIGNS.split(',').forEach((units, at) => {
  INDIC_UNITS.set(0x3e + at, units);
});
'k,X,G,z,r,r,f,i'.split(',').forEach((units, at) => {
  INDIC_UNITS.set(0x58 + at, units);
});

/**
 * The sound units of a word in Hangul, kana, or a script of India.
 * @returns null for a word in another script
 */
export function transcribeWord(word: string): string | null {
  const code = word.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) return transcribeHangul(word);
  if (code >= 0x3041 && code <= 0x30ff) return transcribeKana(word);
  if (code >= FIRST_INDIC && code <= LAST_INDIC) return transcribeIndic(word);
  return null;
}

/** Whether a word is written in Hangul from its first letter to its last. */
export function isHangul(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return false;
  }
  return word !== '';
}

function transcribeHangul(word: string): string {
  let units = '';
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) - FIRST_SYLLABLE;
    const vowel = Math.floor(place / FINAL_COUNT) % VOWEL_COUNT;
    const first = HANGUL_FIRST[Math.floor(place / (FINAL_COUNT * VOWEL_COUNT))];
    if (first !== undefined && place >= 0) units += first + HANGUL_VOWEL[vowel] + HANGUL_LAST[place % FINAL_COUNT];
  }
  return units;
}

function transcribeKana(word: string): string {
  let units = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const letter = String.fromCharCode(code < 0x30a0 ? code + HIRAGANA_SHIFT : code);
    const small = SMALL_KANA[letter];
    if (small === undefined) units += KANA.get(letter) ?? '';
    else
      units =
        (word[i - 1] === 'ウ' ? units : units.slice(0, -1)) +
        ('SJC'.includes(units.at(-2) ?? '-') ? small.slice(-1) : small);
  }
  return units;
}

/** Consonants carry an "a" that is not written; leaving a vowel out costs little across scripts. */
function transcribeIndic(word: string): string {
  let units = '';
  for (let i = 0; i < word.length; i++) {
    units += INDIC_UNITS.get(word.charCodeAt(i) & INDIC_BLOCK) ?? '';
  }
  return units;
}
