import type { Block } from '../model/block.ts';
import type { ArticleContext, DocumentMemory, LinkedMention } from '../model/mention.ts';
import { chooseShown } from './choose-shown.ts';
import { speaksOfCulture, weighCulture } from './culture-reading.ts';
import { emptyMemory, recallEvidence, rememberEvidence } from './document-memory.ts';
import { catalogueEvents } from './event-catalogue.ts';
import { findEvents } from './find-events.ts';
import { gatherEvidence, gatherNamesakes, linkActors } from './link-actors.ts';
import { linkStrangers } from './link-strangers.ts';
import { countLocal, LOCAL_NEWS } from './local-reading.ts';
import { openNameIndex } from './name-index.ts';
import { readBlock } from './read-block.ts';
import { nearCacheOf } from './repair-names.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { speaksOfSport } from './team-reading.ts';
import { tellOnce } from './tell-once.ts';
import { mergeMentions } from './write-mention.ts';

/**
 * Finds the known names in the blocks and decides which entity each denotes.
 * Blocks of one article may come in pieces: give the memory that the previous call returned. Later pieces profit from
 * what earlier ones told, never the other way round.
 * @param memory null for the first blocks of an article
 * @returns mentions in reading order, never overlapping, each linked to an entity; `shown` tells which the page marks
 * Never throws: text it cannot read gives no mentions.
 */
export function findMentions(
  index: SurfaceIndex,
  blocks: readonly Block[],
  context: ArticleContext,
  memory: DocumentMemory | null,
): { mentions: LinkedMention[]; memory: DocumentMemory } {
  const before = memory ?? emptyMemory();
  const evidence = recallEvidence(index, before, context);
  const catalogue = catalogueEvents(index, context.asOf);
  let culture = 0;
  let words = 0;
  let local = 0;
  const read = blocks.map((block) => {
    const one = readBlock(index, block, catalogue);
    if (speaksOfSport(index.tokens)) evidence.sportBlocks.add(block.id);
    culture += weighCulture(index.tokens);
    words += index.tokens.count;
    local += countLocal(block.text);
    return one;
  });
  evidence.culture = speaksOfCulture(culture, words);
  evidence.local = local >= LOCAL_NEWS;
  for (const block of read) gatherNamesakes(block, evidence);
  for (const block of read) gatherEvidence(index, block, evidence);
  const names = openNameIndex(index.names);
  const cache = nearCacheOf(index);
  const actors = read.map((block) =>
    linkStrangers(index, names, block, linkActors(index, block, evidence), evidence, cache),
  );
  const events = tellOnce(read.map((block, at) => findEvents(index, block, actors[at]!, evidence, catalogue)));
  const linked = [
    ...actors.flat().map(({ entity, linked: { score } }) => ({ entity, score })),
    ...events.flat().map(({ best }) => ({ entity: best.facts.number, score: best.score })),
  ];
  return chooseShown(
    read.flatMap(({ block }, at) => mergeMentions(block, actors[at]!, events[at]!)),
    blocks,
    rememberEvidence(index, before, evidence, linked),
  );
}
