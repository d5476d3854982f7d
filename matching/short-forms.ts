import { surnameOf, withoutArticle } from './alias-variants.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import type { EntityFacts } from './entity-facts.ts';
import { FIRST_NAMES } from './first-names.ts';
import { foldText } from './normalize-text.ts';
import { FIRST_NAME } from './posting-flags.ts';
import type { RankedCandidate } from './rank-candidates.ts';
import type { Reading } from './read-block.ts';
import { PLACES_LIKE_FIRST_NAMES } from './word-classes.ts';
import { mayContain } from './word-filter.ts';

/** An acronym in brackets right after a name: "International Stabilization Force (ISF)". */
const ACRONYM_AFTER = /^['’]?s?\s?\(["“]?((?:\p{Lu}[\p{Lu}\p{Ll}\d.-]{1,9}))["”]?\)/u;
const LONGEST_ACRONYM_TAIL = 16; // UTF-16 units after the name in which the bracket must close

/**
 * Notes what a linked mention teaches about later, shorter ones: the surname after a person's full name, the acronym
 * that follows a name in brackets. The newest meaning of a short form counts.
 */
export function learnShortForms(reading: Reading, linked: RankedCandidate, evidence: ArticleEvidence): void {
  const { facts } = linked;
  const { block, spot } = reading;
  const surface = block.text.slice(linked.start, spot.end);
  if (facts.kind === 'person' && surface.includes(' ')) {
    for (const surname of [surnameOf(surface), surnameOf(facts.name)]) {
      for (const form of surname === null ? [] : [surname, withoutArticle(surname)]) {
        if (form !== null) evidence.shortForms.set(foldText(form), facts.number);
      }
    }
  }
  const acronym = ACRONYM_AFTER.exec(block.text.slice(spot.end, spot.end + LONGEST_ACRONYM_TAIL))?.[1];
  if (acronym !== undefined && spells(foldText(acronym), foldText(surface)))
    evidence.shortForms.set(foldText(acronym), facts.number);
}

/** Whether the letters of an acronym stand in this order in a name, the first one first: "cmcc" in "civil military ...". */
function spells(acronym: string, name: string): boolean {
  if (acronym[0] !== name[0]) return false;
  let at = 0;
  for (const letter of acronym) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Notes that a known surname follows an unknown first name: from here on the bare surname is that other person's. */
export function learnStranger(reading: Reading, candidate: RankedCandidate, evidence: ArticleEvidence): void {
  if (candidate.facts.kind !== 'person') return;
  const { block, spot } = reading;
  if (candidate.excluded === null) {
    // "Jason Smith" may be the known one or not: either way "Smith" is now his, and not Adrian Smith's.
    const surname = surnameOf(block.text.slice(candidate.start, spot.end));
    if (surname !== null) evidence.shortForms.set(foldText(surname), -1);
    return;
  }
  if (!OTHER_PERSON.test(candidate.excluded)) return;
  evidence.shortForms.set(foldText(block.text.slice(spot.start, spot.end)), -1);
}

const ANOTHER = /makes it (?:a|another) person$|^another place/;
const OTHER_PERSON = /first name|double name/;

/**
 * The single word of a reading that is part of somebody else's name here, folded: "hamilton" of "Lewis Hamilton", "jordan" of
 * "Jordan Baker"; null when it is not.
 */
export function strangersWord({ around, postings }: Reading): string | null {
  const { word } = around;
  if (word === '') return null;
  for (const { longerName, flags } of postings) {
    if (longerName === null) continue;
    if (OTHER_PERSON.test(longerName) || ANOTHER.test(longerName)) return word;
    if (around.beforeCapital && mayContain(FIRST_NAMES, around.before) && !around.beforeIsApart) return word;
    if ((flags & FIRST_NAME || PLACES_LIKE_FIRST_NAMES.has(word)) && around.afterCapital && !around.afterHyphen)
      return word;
  }
  return null;
}

/** Whether the text says of a single word that here it is another place: "Washington, the one near Sunderland". */
export function isOtherPlace({ around, postings }: Reading): boolean {
  return around.word !== '' && postings.some(({ longerName }) => longerName?.startsWith(ANOTHER_PLACE) === true);
}

const ANOTHER_PLACE = 'another place';

/**
 * Whether an acronym in brackets belongs to words before it that were linked to nobody or somebody else: then the text
 * itself says that it is not the known one. "Independent Schools Federation (ISF)".
 */
export function isForeignAcronym(
  reading: Reading,
  before: { end: number; entity: number } | null,
  { number: entity, name }: EntityFacts,
): boolean {
  const { block, spot } = reading;
  const { text } = block;
  const expansion = EXPANSION_AFTER.exec(text.slice(spot.end, spot.end + LONGEST_EXPANSION))?.[1];
  if (expansion !== undefined && spot.first === spot.last) {
    const spelt = initialsOf(expansion).startsWith(foldText(text.slice(spot.start, spot.end)));
    return spelt && !sharesWord(expansion, name);
  }
  if (text[spot.start - 1] !== '(' || text[spot.end] !== ')') return false;
  if (before !== null && before.end >= spot.start - 3) return before.entity !== entity;
  return initialsOf(text.slice(0, spot.start - 1)).endsWith(foldText(text.slice(spot.start, spot.end)));
}

/** "Isis (Institute of Strategic and International Studies)". */
const EXPANSION_AFTER = /^\s\((\p{Lu}[^()]{8,})\)/u;

function sharesWord(expansion: string, name: string): boolean {
  const own = foldText(name).split(' ');
  return foldText(expansion)
    .split(' ')
    .some((word) => word.length > 3 && own.includes(word));
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', '&']);
const LONGEST_EXPANSION = 80; // UTF-16 units before the bracket

function initialsOf(before: string): string {
  const words = before
    .slice(-LONGEST_EXPANSION)
    .trim()
    .split(/[\s-]+/);
  return words
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => foldText(word)[0] ?? '')
    .join('');
}
