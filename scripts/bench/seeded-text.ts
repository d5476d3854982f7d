import type { Block } from '../../model/block.ts';
import { misspell, type SlipRule } from './misspell.ts';
import { pickOf, seededRandom } from './seeded-random.ts';

/** A name put into a text. */
export interface Planted {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Its number among the names given. */
  name: number;
}

export interface SeededText {
  text: string;
  planted: Planted[];
}

/*
 * Running text of common words in sentences and paragraphs, with quotation marks, figures and names: 15 names a kilobyte,
 * about twice what a news page has, so that the matcher and not the filler is measured.
 */
const NAME_SHARE = 0.1; // of the words, which comes to 15 a kilobyte
const SENTENCE_END = 0.06;
const PARAGRAPH_END = 0.25; // of sentences
const COMMA = 0.05;
const QUOTED_NAME = 0.03;
const POSSESSIVE = 0.08;
const WORDS =
  'the of to and a in that said on for with was by is from as at it they were had their has after about over would who its two be an this not have been will more but one than which could also last before other while against under most between three because only week when officials people talks country city group government leaders border report plan aid forces former including during first there months years since many such against until out into up near still part public support called told asked signed went came back held made called took met spoke agreed refused opened closed moved waited hoped feared warned thousands hundreds figures weeks days hours morning evening night later earlier both sides answer question paper letter road bridge market school hospital water power price work workers trade oil grain rain winter summer spring north south east west'.split(
    ' ',
  );

/**
 * @param units   length of the text, about, in UTF-16 code units
 * @param slips   misspell every name planted so; names that cannot be are not planted. Null: as they are
 * @returns the same for the same seed
 */
export function seededText(
  names: readonly string[],
  units: number,
  seed: number,
  slips: SlipRule | null = null,
): SeededText {
  const random = seededRandom(seed);
  const planted: Planted[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  let begins = true;
  while (length < units) {
    if (!begins && random() < NAME_SHARE) {
      const name = Math.floor(random() * names.length);
      const surface = slips === null ? names[name]! : misspell(names[name]!, slips, random);
      if (surface === null) continue;
      const quoted = random() < QUOTED_NAME;
      if (quoted) add('“');
      planted.push({ start: length, end: length + surface.length, name });
      add(surface + (quoted ? '”' : random() < POSSESSIVE ? '’s' : ''));
    } else {
      const word = random() < 0.02 ? String(Math.floor(random() * 5000)) : pickOf(WORDS, random);
      add(begins ? word[0]!.toUpperCase() + word.slice(1) : word);
    }
    begins = random() < SENTENCE_END;
    if (begins) add(random() < PARAGRAPH_END ? '.\n\n' : '. ');
    else add(random() < COMMA ? ', ' : ' ');
  }
  return { text: pieces.join(''), planted };
}

/** The paragraphs of a text as blocks, each with its offset. */
export function paragraphBlocks(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ id: blocks.length, text: paragraph, section: 0, role: 'paragraph' });
    starts.push(start);
    start += paragraph.length + 2;
  }
  return { blocks, starts };
}
