import { surnameOf } from './alias-variants.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { linkMention } from './link-mention.ts';
import { foldText } from './normalize-text.ts';
import { WEAK } from './posting-flags.ts';
import { type RankedCandidate, rankCandidates } from './rank-candidates.ts';
import { type ReadBlock, type Reading, readInside } from './read-block.ts';
import { isForeignAcronym, isOtherPlace, learnShortForms, learnStranger, strangersWord } from './short-forms.ts';
import { spotInside, spotMentions } from './spot-mentions.ts';
import type { SurfaceIndex } from './surface-index.ts';

/** A name in a block, decided upon. */
export interface LinkedActorMention {
  start: number;
  end: number;
  entity: number;
  linked: RankedCandidate;
  rejected: RankedCandidate[];
  unsure: boolean;
}

/** Before the first pass: what single words are part of a stranger's name anywhere in the blocks at hand. */
export function gatherNamesakes({ names }: ReadBlock, evidence: ArticleEvidence): void {
  for (const reading of names) {
    const word = strangersWord(reading);
    if (word !== null) evidence.namesakes.add(word);
  }
}

/** First pass: what is named beyond doubt, anywhere in the blocks at hand, is evidence for the rest. */
export function gatherEvidence(index: SurfaceIndex, { names }: ReadBlock, evidence: ArticleEvidence): void {
  for (const reading of names) {
    if (reading.postings.every((posting) => posting.flags & WEAK)) continue;
    const ranked = rankCandidates(index, reading, evidence);
    const { linked } = linkMention(ranked);
    if (linked?.strong) notePresent(reading, linked, evidence);
    for (const candidate of linked === null ? ranked : []) {
      if (candidate.facts.kind !== 'person' || candidate.excluded !== null) continue;
      const surname = surnameOf(surfaceOf(reading, candidate));
      if (surname !== null) evidence.possible.add(candidate.facts.number);
      if (surname !== null) evidence.namesakes.add(foldText(surname));
    }
  }
}

/** Second pass, in reading order: decides about each name, and learns the short forms it teaches. */
export function linkActors(index: SurfaceIndex, read: ReadBlock, evidence: ArticleEvidence): LinkedActorMention[] {
  const mentions: LinkedActorMention[] = [];
  const settle = (reading: Reading): boolean => {
    if (isOtherPlace(reading)) evidence.otherPlaces.add(reading.around.word);
    const last = mentions.at(-1) ?? null;
    const ranked = rankCandidates(index, reading, evidence);
    const { linked, rejected, unsure } = linkMention(ranked);
    if (linked === null || isForeignAcronym(reading, last, linked.facts)) {
      if (ranked[0]) learnStranger(reading, ranked[0], evidence);
      return false;
    }
    learnShortForms(reading, linked, evidence);
    if (linked.strong) notePresent(reading, linked, evidence);
    // Given names found before a surname may have been taken for a name of their own: "Sheikh Mohammed" ... "Al Thani".
    while ((mentions.at(-1)?.end ?? 0) > linked.start && linked.facts.kind === 'person') mentions.pop();
    const start = Math.max(linked.start, mentions.at(-1)?.end ?? 0);
    mentions.push({ start, end: linked.end, entity: linked.facts.number, linked, rejected, unsure });
    return true;
  };
  for (const reading of read.names) {
    if (settle(reading) || reading.spot.first === reading.spot.last) continue;
    spotMentions(index, read.block.text); // puts the words of this block back, for the look inside the refused name
    for (const inner of readInside(index, reading, spotInside(index, read.block.text, reading.spot))) settle(inner);
  }
  return mentions;
}

function notePresent(reading: Reading, linked: RankedCandidate, evidence: ArticleEvidence): void {
  const { number } = linked.facts;
  if (/\s/.test(surfaceOf(reading, linked))) evidence.inFull.add(number);
  evidence.present.set(number, Math.max(linked.score, evidence.present.get(number) ?? 0));
}

function surfaceOf({ block }: Reading, { start, end }: RankedCandidate): string {
  return block.text.slice(start, end);
}
