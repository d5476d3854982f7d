import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../scripts/scan/text-blocks.ts';

const texts = (text: string): string[] => textBlocks(text).map(({ block }) => block.text);

describe('text-blocks', () => {
  it('ends a block at an empty line', () => {
    expect(texts('One is said.\r\n\r\nTwo is said.\n \nThree.')).toEqual(['One is said.', 'Two is said.', 'Three.']);
  });

  it('takes each line for a paragraph when lines are sentences', () => {
    expect(texts('Israel and Hamas signed on Friday.\nThe mediators were in the room with them.')).toHaveLength(2);
  });

  it('joins lines that are wrapped to a width, so that a name may go over a line end', () => {
    const wrapped =
      'The secretary of state of the United States, Marco\nRubio, came to the city late on Friday, and he said\nthat he would stay.';
    expect(texts(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  it('takes a short line alone for a heading and counts sections by it', () => {
    const blocks = textBlocks('Talks in Doha\n\nThey began.\n\nWhat comes next\n\nThey go on.').map(
      ({ block }) => block,
    );
    expect(blocks.map(({ role, section }) => [role, section])).toEqual([
      ['heading', 0],
      ['paragraph', 0],
      ['heading', 1],
      ['paragraph', 1],
    ]);
  });

  it('keeps the offset of every unit, for any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab.\n\r \t\ufeff]{0,60}$/), (text) => {
        for (const { block, offsets } of textBlocks(text)) {
          expect(offsets).toHaveLength(block.text.length + 1);
          for (let i = 0; i < block.text.length; i++) {
            const unit = text[offsets[i]!]!;
            expect(block.text[i] === ' ' ? /\s/.test(unit) : unit === block.text[i]).toBe(true);
          }
        }
      }),
    );
  });
});
