import type { Surroundings } from './surroundings.ts';
import {
  BUSINESSES,
  NORTH_AMERICA,
  PERSONAL_TITLES,
  PLACES_LIKE_FIRST_NAMES,
  RANKS,
  THINGS,
  TITLE_WORDS,
} from './word-classes.ts';

/** "two grocers called Rashad and Qassem": a name that has to be introduced is nobody known. */
const INTRODUCED = /\b(?:called|named|nicknamed|dubbed|known as|by the name of)\s(?:\p{Lu}[\p{L}'’]+(?:,|\sand)\s)?$/u;
const SAYS_INTRODUCED = /(?:called|named|dubbed|known as|name of)\s/; // cheaper, and nearly always false
/** "Dar es Salaam", "Trump & Compass". */
const GOES_ON = /^\s(?:(?:es|al|el|de|da|del|di|la|bin|ibn|von|van)[\s-]|[&+]\s)\p{Lu}/u;
/** "A Mr Khan": nobody whom the reader is to know. */
const A_STRANGER = /\b[Aa]\s(?:Mr|Mrs|Ms|Miss|Dr)\.?\s$/;
/** "a woman known to him only as Sydney". */
const KNOWN_AS =
  /\b(?:known\s(?:\w+\s){0,3}as|nicknamed|[Nn]ames?\s(?:is|was|being)|(?:who|is|was|be)\s(?:called|named))\s$/;
/** "The lunch line at Kushner's on Main Street". */
const SHOP_IN = /^['’]s\s(?:in|on|at)\s(?:the\s)?\p{Lu}/u;
const AT_SHOP = /\b(?:at|outside)\s$/;
const OWNS_NOTHING = /^['’]s(?:\s(?:on|in|at|for|and|near|where|is|was)\b|[.,;!?]|$)/;
/** "A bar that calls itself Geneva". */
const SELVES = new Set(['itself', 'himself', 'herself', 'themselves']);
/** "Boston, Lincolnshire", "Paris, in Bourbon County". */
const TEAM_FROM = /\b(?:team|club|side|squad|fans|supporters)\s(?:from|of)\s$/;
/** "Virginia, a nice lady". */
const IS_SOMEBODY =
  /^,\s(?:a|an|the)\s(?:\w+\s)?(?:lady|woman|man|girl|boy|teenager|toddler|widow|grandmother|grandfather|mother|father|pensioner|student|nurse)\b/;
const IN_ANOTHER = /^,\s(?:in\s)?(?:\p{Lu}\p{L}+(?:shire|\sCounty)|County\s\p{Lu})/u;
/** "Washington, the one near Sunderland", "Paris, a town in Ontario": who has to say which does not mean the well-known. */
const THE_ONE =
  /^,?\s\(?(?:(?:that\sis,\s)?the\sone\s(?:in|near|on|by|outside|up|down|across|that|with)|(?:a|the)\s(?:\w+\s)?(?:town|village|hamlet|suburb|township)\s(?:in|near|of|on|outside)|(?:\w+\s){1,3}(?:up|down)\sthe\sroad)\b/;
/** "Her dog, Putin", "the ferry Istanbul". */
const BEAST_OR_SHIP =
  /\b(?:dog|cat|parrot|horse|pony|goat|hamster|puppy|kitten|rabbit|donkey|tortoise|ferry|freighter|tanker|yacht|boat|vessel|trawler|frigate|destroyer|steamer|bulk carrier|perro|gato|Hund|Katze|chien|chat|barco|Schiff)(?:,\s(?:called\s|named\s)?|\s(?:called\s|named\s)?)$|\baboard\s(?:the\s)?$|\b(?:USS|HMS|RMS|HMCS|HMAS|USNS|SS|MV)\s$/;
const WORKS =
  'band|film|movie|song|album|novel|musical|play|painting|river|restaurant|bar|pub|nightclub|cafe|brand|perfume|cocktail|typeface|racehorse|asteroid|comet|moon|crater|cultivar|software|startup|magazine|series|sitcom|game|hamlet|village';
/** "The river Jordan", "a film called Lebanon". */
const WORK_BEFORE = new RegExp(`\\b(?:${WORKS})\\s(?:called\\s|named\\s|titled\\s|entitled\\s)?[“"‘']?$`);
const WORK_CALLED = new RegExp(
  `\\b(?:${WORKS}|shop|hotel|dog|cat|horse|ship|boat)(?:\\swhich\\sis|\\sthat\\sis)?\\s(?:called|named|titled|entitled)\\s[“"‘']?$`,
);
/** "Isis, the river in Oxford", "Casablanca, a film of 1942". */
const WORK_AFTER = new RegExp(
  `^,\\s(?:the|a|an|that|this)\\s(?:[a-z-]+\\s){0,2}(?:${WORKS}|ship|horse|dog|cat|airline|carrier|clothes)\\b`,
);
/** "The Niger bend", "the Senegal river", in small letters: the water, not the state on it. */
const WATERS = new Set('river bend delta basin estuary tributary rapids headwaters riverbed'.split(' '));
/** "Putin's Kitchen": a capital where a plain noun has none. */
const OWN_SHOP =
  /^['’]s\s(?:Kitchen|Bar|Diner|Cafe|Café|Deli|Bakery|Grill|Taxis|Cabs|Plumbing|Pizza|Pizzeria|Tavern|Inn|Butchers|Burgers|Barbers|Salon|Garage|Hardware|Stores|Place|Corner)\b/;
/** "UN Plaza", "EU Business School", "US Steel": private bodies that begin with the letters of public ones. */
const PRIVATE_BODY =
  /^\s(?:\p{Lu}\p{L}+\s){0,2}(?:School|College|Academy|Kitchen|Hotel|Restaurant|Airlines|Airways|Clinic|League|Cup|Club|FC|Open|Steel|Weekly|Plaza)\b/u;

/** "Her daughter, Sofia", "his cousin India". */
const KIN =
  /\b(?:daughter|son|sister|brother|cousin|niece|nephew|aunt|uncle|wife|husband|mother|father|girlfriend|boyfriend|friend|twins?|baby|grandson|granddaughter|grandmother|grandfather)(?:,\s|\s)$/;
/** Callings that stand before the surname of private people: "Nurse Macron", "Lady Netanyahu". */
const OTHER_CALLINGS = new Set([
  'lady',
  'dr',
  'doctor',
  'nurse',
  'constable',
  'detective',
  'inspector',
  'coach',
  'sister',
  'father',
  'brother',
  'uncle',
  'aunt',
  'chef',
  'officer',
  'corporal',
  'private',
]);
const PLACES: ReadonlySet<string> = new Set(['state', 'territory', 'place']);
const HER_OR_HIS = /^\s[a-z]+\s(?:[a-z]+\s)?(?:her|his)\b/;
/** Before a name at the start of a sentence these are plain words: "Major Ukraine offensive". */
const RANKS_LIKE_WORDS = new Set(['major', 'justice', 'private', 'chief']);

/** Whether these words end in what stands before a ship's or beast's name. */
export function isBeastOrShip(lead: string): boolean {
  return BEAST_OR_SHIP.test(lead);
}

/** What the words before a name say of one who only bears it, however many words it has: a ship, a dog, a team. */
export function bearerCue({ lead, tail, after }: Surroundings, kind: string): string | null {
  if (BEAST_OR_SHIP.test(lead)) return 'a beast or ship of that name';
  if (WORK_CALLED.test(lead) || WORK_AFTER.test(tail) || OWN_SHOP.test(tail)) return 'something else of that name';
  if (PLACES.has(kind) && WORK_BEFORE.test(lead)) return 'something else of that name';
  if (PLACES.has(kind) && WATERS.has(after)) return 'the water of that name';
  return PLACES.has(kind) && TEAM_FROM.test(lead) ? 'the team of that name' : null;
}

/** Why letters that stand for a body are only part of the name of a private one, or a plain noun: "a PA is"; null when not. */
export function letterCue({ before, after, tail }: Surroundings): string | null {
  if (PRIVATE_BODY.test(tail)) return 'part of a longer name';
  const plain = (before === 'a' || before === 'an') && (after === '' || NO_NOUN_AFTER.has(after));
  return plain ? 'a thing with the same letters' : null;
}

const NO_NOUN_AFTER = new Set(
  'of is was are were has had who which that and or to in on at for from with earned can will'.split(' '),
);

/** What the words around a single word say of a namesake: a shop, a stranger introduced, a person for a state. */
export function namesakeCue(around: Surroundings, kind: string): string | null {
  if (kind === 'person' && SAYS_INTRODUCED.test(around.lead) && INTRODUCED.test(around.lead)) {
    return 'another first name: somebody introduced here';
  }
  if (A_STRANGER.test(around.lead)) return 'another first name: somebody introduced here';
  if (PLACES.has(kind) && KNOWN_AS.test(around.lead)) return 'makes it a person';
  if (SHOP_IN.test(around.tail) || (AT_SHOP.test(around.lead) && OWNS_NOTHING.test(around.tail)))
    return 'the name of a shop';
  if (PLACES.has(kind) && SELVES.has(around.before)) return 'the name of something else';
  if (PLACES.has(kind) && isElsewhere(around, kind)) return 'another place of that name';
  if (PLACES.has(kind) && IS_SOMEBODY.test(around.tail)) return 'what follows makes it a person';
  if (PLACES.has(kind) && KIN.test(around.lead)) return 'the name of a child or friend makes it a person';
  if (THINGS.has(around.after)) return `a sort of ${around.after}`;
  if (around.tail.charCodeAt(0) === 0x20 && kind !== 'place') {
    if (GOES_ON.test(around.tail)) return 'part of a longer name';
    if (BUSINESSES.has(around.after)) return `the name of a ${around.after}`;
    const second = around.after === '' || TITLE_WORDS.has(around.after) ? '' : around.tail.split(/[^a-z]+/, 3)[2];
    if (second !== undefined && BUSINESSES.has(second)) return `the name of a ${second}`;
  }
  if (/^\s&\s\p{Lu}/u.test(around.tail)) return 'part of a longer name';
  const owned = /^['’]s,?\s(?:(?:the|a|an)\s)?(\p{L}+)(?:\s(\p{L}+))?/u.exec(around.tail);
  for (const word of owned?.slice(1, 3) ?? []) {
    const noun = word?.toLowerCase();
    if (noun !== undefined && BUSINESSES.has(noun)) return `the name of a ${noun}`;
  }
  if (kind === 'person') {
    const other = around.beforeCapital && !around.beforeIsApart && OTHER_CALLINGS.has(around.before);
    return other ? `"${around.before}" makes it another person` : null;
  }
  return personForPlace(around);
}

/** A place in a county or, where the name is a state's, in a part of North America: "Lebanon, Pennsylvania". */
function isElsewhere({ tail }: Surroundings, kind: string): boolean {
  if (THE_ONE.test(tail)) return true;
  if (tail.charCodeAt(0) !== 0x2c) return false;
  return IN_ANOTHER.test(tail) || (kind === 'state' && isInNorthAmerica(tail));
}

/** Whether the text after a name begins with a state of the US or province of Canada: "London, Ontario". */
export function isInNorthAmerica(tail: string): boolean {
  const [, one, two] = /^,\s(\p{Lu}\p{L}+)(?:\s(\p{Lu}\p{L}+))?/u.exec(tail) ?? [];
  return one !== undefined && (NORTH_AMERICA.has(one) || NORTH_AMERICA.has(`${one} ${two}`));
}

/** "Queen Victoria", "General Trujillo", "Jordan told her mother": people with the name of a place. */
function personForPlace(around: Surroundings): string | null {
  const { before } = around;
  if (around.beforeCapital && !around.beforeIsApart && (PERSONAL_TITLES.has(before) || RANKS.has(before))) {
    const plain = RANKS_LIKE_WORDS.has(before) && (around.titleCase || around.beforeStartsSentence);
    if (!plain) return `"${before}" makes it a person`;
  }
  return PLACES_LIKE_FIRST_NAMES.has(around.word) && HER_OR_HIS.test(around.tail) ? 'a person of that name' : null;
}
