import { findMentions } from '../../matching/find-mentions.ts';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import type { Block } from '../../model/block.ts';

/**
 * Every kind of name the matcher treats apart, a misspelt one too, so that its code is compiled and its tables are made
 * before the first page asks.
 */
const SENTENCE =
  'Secretary of State Marco Rubio and Steve Witkopf met Israel’s leaders; the U.S.-backed International ' +
  'Stabilization Force (ISF) and ' +
  'HAMAS were on the table, officials from al-Arish to Jerusalem said on 9 October 2025. ';

/** Enough for the engine to compile the hot path, little enough to cost a few milliseconds. */
const REPEATS = 8;

/** Runs the matcher over a little text of our own. The answer is thrown away. */
export function warmUp(index: SurfaceIndex): void {
  const blocks: Block[] = Array.from({ length: REPEATS }, (_, id) => {
    return { id, text: SENTENCE, section: 0, role: 'paragraph' };
  });
  findMentions(index, blocks, { asOf: '2025-10-25', lang: 'en' }, null);
}
