/**
 * The words of a list with the forms that stand for them: "bomb+" is a verb with its forms, "stop++" one that doubles its
 * last letter, "deal*" a noun with its plural. What is irregular has to be listed itself.
 * @param list words parted by white space, in small letters
 */
export function inflect(list: string): string[] {
  return list.split(/\s+/).flatMap((entry) => {
    const word = entry.replace(/[+*]+$/, '');
    if (word === '') return [];
    if (entry.endsWith('*')) return [word, withS(word)];
    if (!entry.endsWith('+')) return [word];
    const stem = entry.endsWith('++') ? word + word.at(-1)! : word;
    return [word, withS(word), ...pastAndGoing(stem)];
  });
}

const HISSES = /(?:s|sh|ch|x|z)$/;
const CONSONANT_Y = /[^aeiou]y$/;

function withS(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return HISSES.test(word) ? `${word}es` : `${word}s`;
}

function pastAndGoing(stem: string): string[] {
  if (CONSONANT_Y.test(stem)) return [`${stem.slice(0, -1)}ied`, `${stem}ing`];
  if (stem.endsWith('ee')) return [`${stem}d`, `${stem}ing`];
  return stem.endsWith('e') ? [`${stem}d`, `${stem.slice(0, -1)}ing`] : [`${stem}ed`, `${stem}ing`];
}
