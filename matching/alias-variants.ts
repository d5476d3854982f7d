import type { Alias, Entity } from '../model/entity.ts';
import { foldText } from './normalize-text.ts';
import type { PostingSort } from './surface-index.ts';

/** A name as it goes into the index. */
export interface Surface {
  text: string;
  sort: PostingSort;
  lang: string;
  weak: boolean;
  /** Words at its end that are the name itself, where the rest is a title; 0 for all. */
  nameWords: number;
}

/** Words that British and American newspapers spell differently inside names of bodies and events. */
const SPELLED_TWICE =
  /(?<=\w)i([sz])(?=ation\b)|(?<=\bcent)(re|er)\b|(?<=\bdefen)([cs])(?=e\b)|(?<=\blab)(ou?r)\b|(?<=\bcease)(-?)(?=fire\b)/gi;

/** Cheaper, and mostly false. */
const MAY_BE_SPELLED_TWICE = /ation|cent|defen|lab|cease/i;

function otherSpelling(found: string): string {
  const other = OTHER_SPELLING[found.toLowerCase()] ?? found;
  return found === found.toUpperCase() ? other.toUpperCase() : other;
}

const OTHER_SPELLING: Readonly<Record<string, string>> = {
  is: 'iz',
  iz: 'is',
  re: 'er',
  er: 're',
  c: 's',
  s: 'c',
  or: 'our',
  our: 'or',
  '': '-',
  '-': '',
};

/** A demonym in the singular whose plural takes an "s": "Qatari", "Egyptian". "British" and "Turkish" take none. */
const PLURAL_DEMONYM = /(?:[aiu]|an|ab)$/;

/** "J.D. Vance": initials written without spaces. */
const TIGHT_INITIALS = /\b((?:\p{Lu}\.){2,})(?= )/u;

/** "al-Sisi": the Arabic article, which writers spell as they hear it. */
const ARTICLE = /(^|[ -])(al|el)(?=[- ])/i;

/** Words that belong to the surname after them. */
const SURNAME_PARTICLES = new Set(['al', 'el', 'bin', 'ben', 'bar', 'abu', 'van', 'von', 'de', 'der', 'da', 'di']);

/**
 * An alias in all the forms in which newspapers write it without a pack having to list them: the other spelling of "organisation" and its kin, "J. D." for "J.D.", "el-" for "al-", demonyms in the plural.
 */
export function aliasVariants(alias: Alias, others: ReadonlySet<string>): Surface[] {
  const { lang, sort } = alias;
  const weak = alias.weak === true;
  const { text } = alias;
  const bare = text.replace(HONORIFIC, '');
  const isHonoured = bare !== text && isFullName(bare);
  const nameWords = isHonoured
    ? wordCount(bare)
    : sort === 'title' || POSSESSED.test(text)
      ? wordsAfterTitle(text, others)
      : 0;
  const variants = [{ text, sort, lang, weak, nameWords }];
  const add = (variant: string): void => {
    if (variant !== text) variants.push({ text: variant, sort, lang, weak, nameWords });
  };
  if (MAY_BE_SPELLED_TWICE.test(text)) add(text.replace(SPELLED_TWICE, otherSpelling));
  if (isHonoured) variants.push({ text: bare, sort: 'name', lang, weak, nameWords: 0 });
  for (const [long, short] of text.charCodeAt(0) === LETTER_U || text.charCodeAt(0) === LETTER_E
    ? NATION_PREFIXES
    : []) {
    if (text.startsWith(`${long} `) && text !== long) add(short + text.slice(long.length));
    if (text.startsWith(`${short} `) && !others.has(text.slice(short.length + 1))) add(long + text.slice(short.length));
  }
  // "State Department" for "US State Department": what is left is nobody's alone.
  if (sort === 'name' && /^(?:US|U\.S\.) \S+ \S/.test(text))
    variants.push({ text: text.replace(/^\S+ /, ''), sort, lang, weak: true, nameWords: 0 });
  for (const variant of dayVariants(text)) add(variant);
  if (ARTICLE_BEFORE_NAME.test(text)) add(text.slice('The '.length));
  if (LONG_ARTICLE_NAME.test(text)) variants.push({ text: text.slice(3), sort, lang, weak: true, nameWords: 0 });
  if (TIGHT_INITIALS.test(text)) add(text.replace(TIGHT_INITIALS, (initials) => initials.split('.').join('. ').trim()));
  if (ARTICLE.test(text)) add(text.replace(ARTICLE, (_, before, article) => before + swapArticle(article)));
  if (sort === 'demonym' && lang === 'en' && PLURAL_DEMONYM.test(text)) add(`${text}s`);
  return variants;
}

/** Ranks and styles before a full name; kings and popes keep theirs, which belong to their names. */
const HONORIFIC =
  /^(?:(?:Sheikh|Sheikha|Sir|Dame|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|(?:Vice |Rear )?Adm(?:iral|\.)|(?:Lt\.? |Maj\.? |Brig\.? )?Gen(?:eral|\.)|Col(?:onel|\.)|Field Marshal|Crown Prince|Sen(?:ator|\.)|Rep\.|Ambassador) )+/;
/** "Gaza's Government Media Office". */
const POSSESSED = /^\p{Lu}[\p{L}-]+['’]s /u;
const NATION_PREFIXES = [
  ['United Nations', 'UN'],
  ['United States', 'US'],
  ['United Kingdom', 'UK'],
  ['European Union', 'EU'],
] as const;
/** All these begin with one of two letters. */
const LETTER_E = 0x45;
const LETTER_U = 0x55;
/** "The New York Times": sentences have an article of their own, or none. */
const ARTICLE_BEFORE_NAME = /^The \p{Lu}\S+ \p{Lu}\S/u;
/** "El Alamein": papers leave the article out where it is long enough without. */
const LONG_ARTICLE_NAME = /^(?:El|Al)[ -]\p{Lu}\p{L}{5,}$/u;

/** Two words or more, and not a first name with a number behind it. */
function isFullName(text: string): boolean {
  return /^\p{Lu}\S* .*\p{L}{2}$/u.test(text) && !/ [IVX]+$/.test(text);
}

function wordCount(text: string): number {
  return foldText(text).split(' ').length;
}

/** "Defense Minister Katz" with "Katz" among the other names: the reader sees a title and a name of one word. */
function wordsAfterTitle(text: string, others: ReadonlySet<string>): number {
  const words = text.split(' ');
  for (let first = 1; first < words.length; first++) {
    if (others.has(words.slice(first).join(' '))) return wordCount(words.slice(first).join(' '));
  }
  return 0;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY_NAME = /^([A-Z][a-z]{2,8})\.? (\d{1,2})$/;

/** "Oct. 7" in all the ways in which papers write a day that has become a name. */
function dayVariants(text: string): string[] {
  const [, word, day] = DAY_NAME.exec(text) ?? [];
  if (word === undefined) return [];
  const month = MONTHS.find((name) => name.startsWith(word.slice(0, 3)));
  if (month === undefined) return [];
  const short = month.slice(0, 3);
  return [
    `${month} ${day}`,
    `${short} ${day}`,
    `${day} ${month}`,
    `${day} ${short}`,
    `${month} ${day}th`,
    `${day}th ${month}`,
  ];
}

function swapArticle(article: string): string {
  const other = article.toLowerCase() === 'al' ? 'el' : 'al';
  return article[0] === article[0]!.toUpperCase() ? other[0]!.toUpperCase() + other[1] : other;
}

/**
 * The surnames that follow from a person's full names and that the pack does not list. They mark only after the full
 * name has stood in the article.
 */
export function derivedSurnames(entity: Entity, aliases: readonly Alias[]): Surface[] {
  if (entity.type !== 'actor' || entity.kind !== 'person') return [];
  let listed: string[] | null = null;
  const isListed = (form: string): boolean => {
    listed ??= aliases.map(({ text }) => text.toLowerCase());
    return listed.includes(form.toLowerCase());
  };
  const found: string[] = [];
  for (const { text, sort } of aliases) {
    if (sort !== 'name' && sort !== 'variant') continue;
    const surname = surnameOf(text);
    for (const form of surname === null ? [] : [surname, withoutArticle(surname)]) {
      if (form !== null && !found.includes(form) && !isListed(form)) found.push(form);
    }
  }
  return found.map((text) => ({ text, sort: 'derived' as const, lang: 'und', weak: true, nameWords: 0 }));
}

const LATIN_NAME = /^[\p{Script=Latin}\p{M}.'’\- ]+$/u;
const SHORTEST_SURNAME = 3; // letters; "Xi" and "Li" are too short to follow anybody through a text

/** "Haddad" of "al-Haddad": so papers write it after the first time; null where there is no article, or too little without it. */
export function withoutArticle(surname: string): string | null {
  return /^(?:al|el)[- ]\p{Lu}\p{L}{4,}$/iu.test(surname) ? surname.slice(3) : null;
}

/** The last name of a full name in Latin letters, with its particles: "al-Sharaa", "bin Salman"; null for one word. */
export function surnameOf(name: string): string | null {
  if (!LATIN_NAME.test(name)) return null;
  const words = name.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  if (words.length < 2) return null;
  let first = words.length - 1;
  while (first > 1 && SURNAME_PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  const surname = words.slice(first).join(' ');
  return surname.length >= SHORTEST_SURNAME ? surname : null;
}
