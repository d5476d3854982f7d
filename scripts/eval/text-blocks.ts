import type { Block } from '../../model/block.ts';

/** The lines of a plain text as blocks, each with the UTF-16 offset at which it starts. The first is the headline. */
export function textBlocks(text: string): { block: Block; start: number }[] {
  const blocks: { block: Block; start: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const id = blocks.length;
      blocks.push({ block: { id, text: line, section: 0, role: id === 0 ? 'heading' : 'paragraph' }, start });
    }
    start += line.length + 1;
  }
  return blocks;
}
