import { hashWord } from './token-hash.ts';

const NUMBERS: Record<string, number> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * Hash of a number in letters -> hash of its figures: "thirteen" votes are the "13" of another page. Numbers below ten say
 * nothing in either form.
 */
export const NUMBER_WORDS: ReadonlyMap<number, number> = new Map(
  Object.entries(NUMBERS).map(([word, number]) => [hashWord(word), hashWord(String(number))]),
);
