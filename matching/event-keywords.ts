import type { NewsEvent } from '../model/entity.ts';
import { foldText } from './normalize-text.ts';
import { stemHash } from './token-hash.ts';
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
  better used main open part parts case number called calls call country countries`.split(/\s+/),
);

/** The number that stands for a folded word and its inflections; 0 for words that say nothing. */
function keywordOf(folded: string): number {
  if (SAYS_NOTHING.has(folded) || TITLE_WORDS.has(folded) || CALENDAR.has(folded)) return 0;
  return stemHash(folded, 0, folded.length);
}

/**
 * The words by which an event is told without being named: those of its names, triggers and description that few other
 * events have.
 * @param nameOf the names of those who take part, in one string: they are counted as such, not as keywords
 * @returns keywords for each event, in the order given
 */
export function distinctiveKeywords(events: readonly NewsEvent[], nameOf: (event: NewsEvent) => string): number[][] {
  const all = events.map((event) => keywordsOf(event, nameOf(event)));
  const counts = new Map<number, number>();
  for (const keywords of all) for (const keyword of keywords) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  const most = Math.max(RARE_COUNT, events.length * COMMON_SHARE);
  return all.map((keywords) => [...keywords].filter((keyword) => counts.get(keyword)! <= most));
}

function keywordsOf(event: NewsEvent, participants: string): Set<number> {
  const texts = [event.name, event.description, ...event.triggers, ...event.aliases.map((alias) => alias.text)];
  const keywords = new Set<number>();
  for (const text of texts) for (const word of foldText(text).split(' ')) keywords.add(keywordOf(word));
  for (const word of foldText(participants).split(' ')) keywords.delete(keywordOf(word));
  for (const word of [...SAYS_NOTHING, ...TITLE_WORDS]) keywords.delete(stemHash(word, 0, word.length));
  keywords.delete(0);
  return keywords;
}
