import type { NewsEvent } from '../model/entity.ts';
import { foldText } from './normalize-text.ts';
import { hashWord, stemHash } from './token-hash.ts';
import { CALENDAR, TITLE_WORDS } from './word-classes.ts';

/** A word that this share of the events have tells none of them apart: "Gaza", "ceasefire". */
const COMMON_SHARE = 0.07;
const RARE_COUNT = 3; // events; in a small pack even shared words tell something

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
  if (SILENT_HASHES.has(hashWord(folded))) return 0;
  return stemHash(folded, 0, folded.length);
}

/** The distinctive words of one event, by number. */
export interface EventKeywords {
  /** Those of its names and phrases first. */
  keywords: number[];
  /** How many of them are. */
  own: number;
}

/**
 * The words by which an event is told without being named: those of its names, triggers and description that few other
 * events have.
 * @param nameOf the names of those who take part, in one string: they are counted as such, not as keywords
 * @returns keywords for each event, in the order given
 */
export function distinctiveKeywords(
  events: readonly NewsEvent[],
  nameOf: (event: NewsEvent) => string,
): EventKeywords[] {
  const all = events.map((event) => {
    const own = keywordsOf(ownTexts(event), nameOf(event));
    const described = keywordsOf([event.description], nameOf(event));
    for (const keyword of own) described.delete(keyword);
    return { own, described };
  });
  const counts = new Map<number, number>();
  for (const { own, described } of all) {
    for (const keyword of [...own, ...described]) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  }
  const most = Math.max(RARE_COUNT, events.length * COMMON_SHARE);
  return all.map(({ own, described }) => {
    const isRare = (keyword: number): boolean => counts.get(keyword)! <= most;
    const named = [...own].filter(isRare);
    return { keywords: [...named, ...[...described].filter(isRare)], own: named.length };
  });
}

const ownTexts = (event: NewsEvent): string[] => [
  event.name,
  ...event.triggers,
  ...event.aliases.map((alias) => alias.text),
];

function keywordsOf(texts: readonly string[], participants: string): Set<number> {
  const keywords = new Set<number>();
  for (const text of texts) for (const word of foldText(text).split(' ')) keywords.add(keywordOf(word));
  for (const word of foldText(participants).split(' ')) keywords.delete(keywordOf(word));
  keywords.delete(0);
  return keywords;
}
