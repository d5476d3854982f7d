import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseOffsets, collapseSpace } from '../../page/collapse-space.ts';
import type { PageBlock } from '../../page/page-block.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { nodesOf, textEnds } from '../../page/text-map.ts';
import { pageOf } from './read-fixture.ts';

function blockOf(body: string): PageBlock {
  const { document } = pageOf(body);
  return [...readBlocks({ parts: [document.body], isApart: () => false })][0]!;
}

function spanOf(block: PageBlock, words: string): { start: number; end: number } {
  const start = block.block.text.indexOf(words);
  return { start, end: start + words.length };
}

/** The raw page text between the ends. */
function textBetween(block: PageBlock, words: string): string | null {
  const [ends] = textEnds(block, [spanOf(block, words)]);
  if (ends == null) return null;
  const nodes = nodesOf(block);
  const from = nodes.indexOf(ends.startContainer);
  const to = nodes.indexOf(ends.endContainer);
  return nodes
    .slice(from, to + 1)
    .map((node, i) => node.data.slice(i === 0 ? ends.startOffset : 0, from + i === to ? ends.endOffset : undefined))
    .join('');
}

describe('text-map', () => {
  it('finds a name that markup and white space split', () => {
    const block = blockOf('<p>  So <b>Marco</b>\n   <i>Ru</i>bio said</p>');
    expect(block.block.text).toBe('So Marco Rubio said');
    expect(textBetween(block, 'Marco Rubio')).toBe('Marco\n   Rubio');
  });

  it('does not reach over the last letter into the next node', () => {
    const block = blockOf('<p><b>Marco</b> said</p>');
    const ends = textEnds(block, [spanOf(block, 'Marco')])[0];
    expect(ends?.endContainer.data).toBe('Marco');
    expect(ends?.endOffset).toBe(5);
  });

  it('counts soft hyphens and letters beyond the first plane as the page does', () => {
    const block = blockOf('<p>𝒜 Medi\u00adterranean Sea</p>');
    expect(textBetween(block, 'Sea')).toBe('Sea');
  });

  it('gives null, and does not throw, when the page has changed under the block', () => {
    const block = blockOf('<p>So Marco Rubio said</p>');
    nodesOf(block)[0]!.data = 'So nobody said a thing';
    expect(textEnds(block, [{ start: 3, end: 8 }])[0]).toBeNull();
    block.element.remove();
    expect(textEnds(block, [{ start: 3, end: 8 }])[0]).toBeNull();
  });

  it('answers for several spans in their order, the good ones beside the bad', () => {
    const block = blockOf('<p>So <b>Marco</b> Rubio said</p>');
    const ends = textEnds(block, [spanOf(block, 'Rubio'), { start: 0, end: 99 }, spanOf(block, 'Marco')]);
    expect(ends.map((one) => one?.startContainer.data ?? null)).toEqual([' Rubio said', null, 'Marco']);
  });

  it('gives null for spans outside the block', () => {
    const block = blockOf('<p>Short</p>');
    expect(textEnds(block, [{ start: 0, end: 6 }])[0]).toBeNull();
    expect(textEnds(block, [{ start: 3, end: 3 }])[0]).toBeNull();
  });

  it('leads each unit of a block to the same one in the page, for any markup and white space', () => {
    const piece = fc.tuple(fc.constantFrom('b', 'i', 'span'), fc.stringMatching(/^[a-c \n\tİß]{0,8}$/));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const { document } = pageOf(`<p>${pieces.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('')}</p>`);
        const block = [...readBlocks({ parts: [document.body], isApart: () => false })][0];
        if (block === undefined) return;
        const { text } = block.block;
        const units = Array.from({ length: text.length }, (_, at) => ({ start: at, end: at + 1 }));
        const found = textEnds(block, units).map((ends) => ends!.startContainer.data[ends!.startOffset]!);
        expect(found.map((unit) => (/\s/.test(unit) ? ' ' : unit)).join('')).toBe(text);
      }),
    );
  });

  it('maps collapsed text to raw text exactly', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab \n\t\u00a0]{0,30}$/), (raw) => {
        const shown = collapseSpace(raw);
        const offsets = collapseOffsets(raw);
        expect(offsets).toHaveLength(shown.length + 1);
        for (let i = 0; i < shown.length; i++) {
          const unit = raw[offsets[i]!]!;
          expect(shown[i] === ' ' ? /\s/.test(unit) : unit === shown[i]).toBe(true);
        }
      }),
    );
  });
});
