import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../matching/find-mentions.ts';
import type { LinkedMention } from '../../model/mention.ts';
import { castIndex, link, links, paragraphs } from './a-newsroom.ts';

const index = castIndex();

const NEWSY = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Israel',
      'Katz',
      'Marco Rubio',
      'Rubio',
      '(ISF)',
      'the Gaza ceasefire',
      'US',
      "Hamas'",
      'Witkopf',
      'of',
      'said.',
      '—',
      '\n',
      'نتنياهو',
      'בישראל',
      '以色列',
      'Oct. 9',
      'about 200 troops',
      '\u00ad',
      '\u200f',
      'İ',
      'ß',
      '🙂',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 40 },
);

describe('whatever the text', () => {
  const check = (text: string, mentions: readonly LinkedMention[]): void => {
    let end = 0;
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(mention.end).toBeGreaterThan(mention.start);
      end = mention.end;
    }
  };

  it('never throws, never overlaps, and its offsets always give the surface', () => {
    fc.assert(
      fc.property(NEWSY, fc.constantFrom(' ', '', '-'), (words, gap) => {
        const text = words.join(gap);
        check(text, link(index, text));
      }),
    );
  });

  it('finds in pieces no name that it would not find at once, for names that need no evidence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Qatar met Egypt.', 'Marco Rubio spoke.', 'Hamas replied.', 'Rain fell.')),
        (texts) => {
          const context = { asOf: '2025-10-25', lang: 'en' };
          const atOnce = findMentions(index, paragraphs(...texts), context, null);
          let memory = null;
          const pieces: LinkedMention[] = [];
          for (const block of paragraphs(...texts)) {
            const piece = findMentions(index, [block], context, memory);
            memory = piece.memory;
            pieces.push(...piece.mentions);
          }
          expect(links(pieces)).toEqual(links(atOnce.mentions));
        },
      ),
    );
  });
});
