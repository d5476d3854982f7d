import { expect, it } from 'vitest';
import { passageAt } from '../../../entrypoints/content/passage-at.ts';
import { aMark } from '../../overlay/a-mark.ts';

const TEXT = 'Ada Quill came by ship. With her, Gen. Bo Reed saw about 200 inspectors. Cy Lund stayed in Vell.';
const named = (surface: string, entity: string) => {
  const start = TEXT.indexOf(surface);
  return aMark({ surface, entity, start, end: start + surface.length }).mention;
};
const ada = named('Ada Quill', 'ada');
const bo = named('Bo Reed', 'bo');
const cy = named('Cy Lund', 'cy');
const paragraph = { text: TEXT, mentions: [ada, bo, cy, named('Vell', 'vell'), ada] };

it('gives the sentence of the mark and the others of the paragraph, each once, in reading order', () => {
  const passage = passageAt(paragraph, 'bo', bo, 'en')!;
  expect(passage.sentence).toBe('With her, Gen. Bo Reed saw about 200 inspectors.');
  expect(passage.sentence!.slice(passage.mark!.start, passage.mark!.end)).toBe('Bo Reed');
  expect(passage.beside).toEqual(['ada', 'cy', 'vell']);
});

it('gives the first and the last sentence whole', () => {
  expect(passageAt(paragraph, 'ada', ada, 'en')!.sentence).toBe('Ada Quill came by ship.');
  expect(passageAt(paragraph, 'cy', cy, 'en')!.sentence).toBe('Cy Lund stayed in Vell.');
});

it('finds the place of another whom the paragraph names, for the card that is opened from a card', () => {
  expect(passageAt(paragraph, 'cy', ada, 'en')!.sentence).toBe('Cy Lund stayed in Vell.');
});

it('has nothing to tell of somebody whom the paragraph does not name', () => {
  expect(passageAt(paragraph, 'dan', ada, 'en')).toBeNull();
});

it('reads a page that names no language the browser knows', () => {
  expect(passageAt(paragraph, 'cy', cy, 'x!')!.sentence).toBe('Cy Lund stayed in Vell.');
});
