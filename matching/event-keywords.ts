import type { NewsEvent } from '../model/entity.ts';
import { foldText } from './normalize-text.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { hashWord, stemHash } from './token-hash.ts';
import { CALENDAR, TITLE_WORDS } from './word-classes.ts';

/** A word that this share of the events have tells none of them apart: "Gaza", "ceasefire". */
const COMMON_SHARE = 0.07;
const RARE_COUNT = 3; // events; in a small pack even shared words tell something
const MOST_SAID = 60; // words an event has from what is said of it: those of the best-covered ones would fill the index

/** Small words of four letters and more, and the words of reporting. */
const SAYS_NOTHING = new Set(
  `about after again against also although among another because been before being between both came come could days during
  each even ever every first from further gave given have held here into just last later less like made make many more most much
  must near next once only other others over people reported reporters said same says second several should since some still such
  taken than that their them then there these they this those three through time told took under until upon very week weeks went
  were what when where which while whom whose will with within without would year years your month months house place places
  better used main open part parts case number called calls call country countries
  million billion expected included including ended ends ending morning evening days hours long large small early late full high
  home good great right left does done doing goes going gone know known leave like line lines look matter mean means need needs
  group groups side sides state states already away back behind below beside cannot despite down ever follow followed following found`.split(
    /\s+/,
  ),
);

/** The hashes of words that are nobody's keyword, however they begin: "states" is no "statement". */
export const SILENT_HASHES: ReadonlySet<number> = new Set([...SAYS_NOTHING, ...TITLE_WORDS, ...CALENDAR].map(hashWord));

/** The number that stands for a folded word and its inflections; 0 for words that say nothing. */
function keywordOf(folded: string): number {
  const hash = hashWord(folded);
  return SILENT_HASHES.has(hash) ? 0 : (NUMBER_WORDS.get(hash) ?? stemHash(folded, 0, folded.length));
}

/** The distinctive words of one event, by number. */
export interface EventKeywords {
  /** Those of its names and phrases first. */
  keywords: number[];
  /** How many of them are. */
  own: number;
}

/** What is said of events, beyond their names and phrases. */
export interface EventTexts {
  /** The names of those who take part, in one string: they are counted as such, not as keywords. */
  participants: string;
  /** Its description and the statements of sources about it. */
  said: string[];
}

/**
 * The words by which an event is told without being named: those of its names and triggers, of its description and of what
 * sources say about it, as far as few other events have them.
 * @returns keywords for each event, in the order given
 */
export function distinctiveKeywords(
  events: readonly NewsEvent[],
  textsOf: (event: NewsEvent) => EventTexts,
): EventKeywords[] {
  const all = events.map((event) => {
    const { participants, said } = textsOf(event);
    const names = stemsOf(participants);
    return { own: countWords(ownTexts(event), names), said: countWords(said, names) };
  });
  const most = Math.max(RARE_COUNT, events.length * COMMON_SHARE);
  const ownIn = countEvents(all.map(({ own }) => own));
  const saidIn = countEvents(all.map(({ own, said }) => new Map([...own, ...said])));
  return all.map(({ own, said }) => {
    const named = [...own.keys()].filter((keyword) => ownIn.get(keyword)! <= most);
    const told = [...said]
      .filter(([keyword]) => !own.has(keyword) && saidIn.get(keyword)! <= most)
      // What many sources say, and of no other event, before what one says of this and another.
      .sort(([a, n], [b, m]) => m / saidIn.get(b)! - n / saidIn.get(a)! || a - b)
      .slice(0, MOST_SAID);
    return { keywords: [...named, ...told.map(([keyword]) => keyword)], own: named.length };
  });
}

const ownTexts = (event: NewsEvent): string[] => [
  event.name,
  ...event.triggers,
  ...event.aliases.map((alias) => alias.text),
];

/** Days, months and years tell when, not what: `date-score.ts` reads them. */
const DATES =
  /\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}(?:-\d{1,2})? (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|(?<=\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )\d{1,2}\b/g;
const THOUSANDS = /(\d),(?=\d{3}\b)/g;

/** The keywords of texts, each with the number of texts that have it. */
function countWords(texts: readonly string[], without: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const keyword of stemsOf(text)) if (!without.has(keyword)) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  }
  return counts;
}

function stemsOf(text: string): Set<number> {
  const folded = foldText(text.replace(DATES, ' ').replace(THOUSANDS, '$1'));
  const stems = new Set(folded.split(' ').map(keywordOf));
  stems.delete(0);
  return stems;
}

function countEvents(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const words of all) for (const keyword of words.keys()) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  return counts;
}
