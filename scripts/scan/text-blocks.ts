import type { Block } from '../../model/block.ts';
import { collapseOffsets, collapseSpace } from '../../page/collapse-space.ts';

/** A block of a plain text, and for each of its units the offset in that text. */
export interface TextBlock {
  block: Block;
  /** Offsets into the whole text; one more entry than units, the last that of the end. */
  offsets: Uint32Array;
}

/** Code units; lines longer than this are paragraphs of their own, not wrapped ones. */
const MAX_WRAPPED_LINE = 100;
/** Code units; a longer line alone is a paragraph, not a heading. */
const MAX_HEADING = 100;

/**
 * Splits plain text into blocks: paragraphs end at empty lines, and at every line end unless the lines are wrapped to a
 * width. A short line alone without a full stop is taken for a heading. Offsets are kept to the unit.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let section = 0;
  for (const { start, end, alone } of paragraphs(text)) {
    const raw = text.slice(start, end);
    const shown = collapseSpace(raw);
    if (shown === '') continue;
    const isHeading = alone && looksLikeHeading(shown);
    if (isHeading && blocks.length > 0) section++;
    const offsets = collapseOffsets(raw).map((offset) => offset + start);
    const role = isHeading ? 'heading' : 'paragraph';
    blocks.push({ block: { id: blocks.length, text: shown, section, role }, offsets });
  }
  return blocks;
}

interface Stretch {
  start: number;
  end: number;
  /** One line between empty ones. */
  alone: boolean;
}

function paragraphs(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let lines: Stretch[] = [];
  const close = (): void => {
    if (lines.length > 1 && areWrapped(text, lines)) {
      stretches.push({ start: lines[0]!.start, end: lines.at(-1)!.end, alone: false });
    } else stretches.push(...lines.map((line) => ({ ...line, alone: lines.length === 1 })));
    lines = [];
  };
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(start, end).trim() === '') close();
    else lines.push({ start, end, alone: false });
    start = end + 1;
  }
  close();
  return stretches;
}

/** Lines of like length, most of which end within a sentence. */
function areWrapped(text: string, lines: readonly Stretch[]): boolean {
  const full = lines.slice(0, -1);
  const lengths = full.map((line) => line.end - line.start);
  if (Math.max(...lengths) > MAX_WRAPPED_LINE || Math.min(...lengths) < Math.max(...lengths) * 0.6) return false;
  const open = full.filter((line) => !/[.!?:…"”»')\]]\s*$/.test(text.slice(line.start, line.end)));
  return open.length > full.length / 2;
}

function looksLikeHeading(line: string): boolean {
  return line.length <= MAX_HEADING && /\p{L}/u.test(line) && !/[.!?…:;,。！？]["”»')\]]*$/.test(line);
}
