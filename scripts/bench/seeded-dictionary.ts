import type { Pack } from '../../model/pack.ts';

/** A dictionary of invented people and bodies, the same for the same seed, and names of it for planting in a text. */
export interface SeededDictionary {
  pack: Pack;
  names: string[];
}

const ONSETS = ['b', 'd', 'g', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'z', 'sh', 'kh', 'th', 'br', 'kr', 'st'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 'm', 'k', 'd', 'sky', 'ov', 'ini', 'man', 'son'];
const BODIES = ['Council', 'Ministry', 'Front', 'Union', 'Bank', 'Forum', 'Authority'];

/** @returns pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32) */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a pack with about `size` aliases: two in three of people, the rest of bodies. */
export function seededDictionary(size: number, seed = 1): SeededDictionary {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = (): string => {
    let made = '';
    for (let syllables = 1 + Math.floor(random() * 3); syllables > 0; syllables--) made += pick(ONSETS) + pick(VOWELS);
    made += pick(CODAS);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const names = Array.from({ length: size }, () =>
    random() < 0.67 ? `${word()} ${word()}` : `${word()} ${pick(BODIES)}`,
  );
  return { names, pack: packOf(names) };
}

function packOf(names: readonly string[]): Pack {
  return {
    manifest: {
      format: 1,
      id: 'seeded',
      title: 'Seeded names',
      description: 'Invented names for measuring.',
      version: '1',
      cutOff: '2026-01-01',
      licence: 'CC0-1.0',
      attributions: [],
      languages: ['en'],
      counts: { actors: names.length, events: 0, claims: 0, sources: 0 },
    },
    entities: names.map((name, number) => ({
      type: 'actor',
      kind: 'organisation',
      id: `seeded-${number}`,
      name,
      description: '',
      descriptionSources: [],
      aliases: [],
      roles: [],
      relations: [],
    })),
    claims: [],
    sources: [],
  };
}

const FILLER =
  'the talks went on for a second week while officials said that nothing had been settled and that both sides would come back with answers before the end of the month'.split(
    ' ',
  );
const UNITS_PER_NAME = 90; // about eleven names a kilobyte, a dense news text

/** A text of about `length` code units in paragraphs, with names planted in it. */
export function plantedText(names: readonly string[], length: number, seed = 2): string {
  const random = seededRandom(seed);
  let text = '';
  let sinceName = 0;
  while (text.length < length) {
    const name = sinceName > UNITS_PER_NAME * (0.5 + random());
    const piece = name ? names[Math.floor(random() * names.length)]! : FILLER[Math.floor(random() * FILLER.length)]!;
    sinceName = name ? 0 : sinceName + piece.length + 1;
    text += piece + (random() < 0.02 ? '.\n\n' : ' ');
  }
  return text.slice(0, length);
}
