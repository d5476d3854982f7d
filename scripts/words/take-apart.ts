const LETTER = /[\p{L}\p{N}]/u;

/** For each code unit of a run the small letter without accents that it is made of; a space where it is no letter. */
export function takeApart(first: number, last: number): string {
  let letters = '';
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code);
    const base = letter.toLowerCase().normalize('NFKD').charAt(0);
    letters += !LETTER.test(letter) ? ' ' : LETTER.test(base) ? base : letter;
  }
  return letters;
}
