import type { Block } from '../model/block.ts';
import type { DocumentMemory, LinkedMention } from '../model/mention.ts';

/** More marks than this would make a carpet of the article: one in 90 code units, about one in fifteen words. */
const UNITS_PER_MARK = 90;
/** Marks that even the shortest text may have. */
const FREE_MARKS = 8;

/**
 * Decides which mentions the page marks: the first of each entity in a section, sure ones before unsure ones, and no
 * more than the density ceiling allows. Sets `shown` and returns the memory with what was marked.
 * @param mentions in reading order
 */
export function chooseShown(
  mentions: readonly LinkedMention[],
  blocks: readonly Block[],
  memory: DocumentMemory,
): { mentions: LinkedMention[]; memory: DocumentMemory } {
  const sections = new Map(blocks.map((block) => [block.id, block.section]));
  const marked = new Set(memory.marked);
  const length = blocks.reduce((sum, block) => sum + block.text.length, memory.length);
  const room = Math.max(0, FREE_MARKS + Math.floor(length / UNITS_PER_MARK) - memory.shown);
  const first = new Map<string, LinkedMention>();
  for (const mention of mentions) {
    const key = `${sections.get(mention.block) ?? 0}/${mention.entity}`;
    const known = first.get(key);
    if (marked.has(key)) continue;
    // A sure mention is worth waiting for: the unsure one before it stays unmarked.
    if (known === undefined || (known.unsure && !mention.unsure)) first.set(key, mention);
  }
  const wanted = [...first].sort(([, a], [, b]) => Number(a.unsure) - Number(b.unsure)).slice(0, room);
  const shown = new Set(wanted.map(([, mention]) => mention));
  return {
    mentions: mentions.map((mention) => ({ ...mention, shown: shown.has(mention) })),
    memory: {
      ...memory,
      marked: [...memory.marked, ...wanted.map(([key]) => key)],
      length,
      shown: memory.shown + shown.size,
    },
  };
}
