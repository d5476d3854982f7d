import { pickOf, seededRandom } from './seeded-random.ts';

/** What an invented name is made to look like. */
export type SeededKind = 'person' | 'organisation' | 'place';

export interface SeededName {
  text: string;
  kind: SeededKind;
}

/*
 * Invented names in the proportions of a news dictionary: 69 % people, 19 % organisations (a third of them acronyms), 12 %
 * places; 17 letters and 2.2 words on average. One name in twelve has a letter outside ASCII, often at its edge, because
 * that is where a matcher with ASCII word edges goes wrong.
 */
const PEOPLE = 0.69;
const ORGANISATIONS = 0.19;
const GIVEN_NAMES = 1500; // people share first names; surnames are many
const ONSETS =
  'b d f g h j k l m n p r s t v w y z sh kh th ch gh br dr kr pr tr st sl al el ar as in ur ab ib om'.split(' ');
const VOWELS = 'a e i o u a e i o ai ou ei ia aa ee oo'.split(' ');
const CODAS = ',,,,n,r,s,l,m,k,d,t,sky,ov,ini,man,son,berg,zadeh,ian,ski,ez,ic'.split(',');
const ACCENTED = 'é á ó í ü ö ç ş č ž ø å ñ ı ğ ł'.split(' ');
const BODIES = 'Council Ministry Front Union Bank Forum Authority Movement Party Institute Agency Brigade'.split(' ');
const OF_BODIES = [
  'National Council of',
  'Ministry of',
  'Bank of',
  'University of',
  'Popular Front of',
  'High Court of',
];
const PARTICLES = ['al-', 'bin ', 'van ', 'de ', 'Abu ', 'ben '];
const PLACES = ['', '', '', ' City', ' Heights', 'abad', 'grad', ' Crossing', ' Valley'];
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * @returns distinct names; those of a smaller `size` are the first of a larger one, for the same seed
 */
export function seededNames(size: number, seed = 1): SeededName[] {
  const random = seededRandom(seed);
  const given = Array.from({ length: GIVEN_NAMES }, () => inventWord(random, 2));
  const seen = new Set<string>();
  const names: SeededName[] = [];
  while (names.length < size) {
    const name = inventName(random, given);
    if (seen.has(name.text)) continue;
    seen.add(name.text);
    names.push(name);
  }
  return names;
}

function inventName(random: () => number, given: readonly string[]): SeededName {
  const kind = random();
  if (kind < PEOPLE) return { kind: 'person', text: inventPerson(random, given) };
  if (kind < PEOPLE + ORGANISATIONS) return { kind: 'organisation', text: inventBody(random) };
  return { kind: 'place', text: inventWord(random, 3) + pickOf(PLACES, random) };
}

function inventPerson(random: () => number, given: readonly string[]): string {
  const first = pickOf(given, random);
  const shape = random();
  if (shape < 0.12) return `${first} ${pickOf(given, random)} ${inventWord(random, 3)}`;
  if (shape < 0.22) return `${first} ${pickOf(PARTICLES, random)}${inventWord(random, 3)}`;
  if (shape < 0.26) return `${first} ${pickOf([...CAPITALS], random)}. ${inventWord(random, 3)}`;
  return `${first} ${inventWord(random, 3)}`;
}

function inventBody(random: () => number): string {
  const shape = random();
  if (shape < 0.33) return inventAcronym(random);
  if (shape < 0.6) return `${pickOf(OF_BODIES, random)} ${inventWord(random, 3)}`;
  return `${inventWord(random, 3)} ${random() < 0.3 ? 'National ' : ''}${pickOf(BODIES, random)}`;
}

function inventAcronym(random: () => number): string {
  const letters = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pickOf([...CAPITALS], random));
  return random() < 0.1 ? `${letters.join('.')}.` : letters.join('');
}

/** A capitalised word of one to `most` syllables, at least four letters long. */
function inventWord(random: () => number, most: number): string {
  let made = '';
  let syllables = 1 + Math.floor(random() * most);
  while (syllables-- > 0 || made.length < 4) made += pickOf(ONSETS, random) + pickOf(VOWELS, random);
  made += pickOf(CODAS, random);
  if (random() < 0.045) made = accented(made, random);
  return made[0]!.toUpperCase() + made.slice(1);
}

/** An accented letter in place of the first or last letter, or of one inside. */
function accented(word: string, random: () => number): string {
  const letter = pickOf(ACCENTED, random);
  const where = random();
  if (where < 0.35) return letter + word.slice(1);
  if (where < 0.7) return word.slice(0, -1) + letter;
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + letter + word.slice(at + 1);
}
