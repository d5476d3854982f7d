import { compileIndex } from '../../matching/compile-index.ts';
import { findMentions } from '../../matching/find-mentions.ts';
import { spotMentions } from '../../matching/spot-mentions.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { createTokenBuffer, tokenize } from '../../matching/tokenize.ts';
import type { Pack } from '../../model/pack.ts';
import { alignTable } from '../eval/align-table.ts';
import { type BenchArticle, benchTexts } from './bench-texts.ts';
import type { Measured } from './budgets.ts';
import { heapMegabytes, median, timeInTurns, timeOnce } from './measure.ts';
import { bytesPerAlias } from './open-seeded.ts';
import { short } from './short.ts';

const TEXT_UNITS = 50_000; // a long news page
const ROUNDS = 15;
const COMPILES = 3;
const OPENINGS = 20;

const COLUMNS =
  'text;units;mentions;words ms/50 kB;spotting;linking;linking x words;compile ms;open ms;index MB;heap MB;B/name'.split(
    ';',
  );

/** Whole linking with the real packs: one line a set of packs and a sort of text, times for 50 kB of it. */
export function packTable(sets: Readonly<Record<string, readonly Pack[]>>): { table: string; measured: Measured[] } {
  const measured: Measured[] = [];
  const rows = Object.entries(sets).flatMap(([name, packs]) => {
    const { rows, figures } = packRows(name, packs);
    if (packs.length > 1) measured.push(...figures);
    return rows;
  });
  return { table: alignTable([['packs', ...COLUMNS], ...rows]), measured };
}

function packRows(name: string, packs: readonly Pack[]): { rows: string[][]; figures: Measured[] } {
  let bytes: Uint8Array = new Uint8Array(0);
  const compile = (): unknown => {
    bytes = compileIndex(packs);
    return bytes;
  };
  const compileMs = median(Array.from({ length: COMPILES }, () => timeOnce(compile)));
  const openMs = Math.min(...Array.from({ length: OPENINGS }, () => timeOnce(() => openIndex(bytes))));
  const index = openIndex(bytes);
  const { exactBytes, fuzzyBytes, allBytes } = bytesPerAlias(index, index.postingCount);
  const weights = [exactBytes, fuzzyBytes, allBytes].map((each) => each!.toFixed(0)).join('/');
  const heapMb = bytes.byteLength / 1e6 + heldBesides(bytes, packs);
  const packCells = [...[compileMs, openMs, bytes.byteLength / 1e6, heapMb].map(short), weights];
  const words = createTokenBuffer();
  const rows: string[][] = [];
  const figures: Measured[] = [{ figure: 'index of both packs in the background: MB', value: heapMb }];
  for (const [text, articles] of Object.entries(benchTexts(packs, TEXT_UNITS))) {
    let mentions = 0;
    const times = timeInTurns(
      [
        () => eachBlock(articles, (block) => tokenize(block, words)),
        () => eachBlock(articles, (block) => spotMentions(index, block)),
        () => {
          mentions = 0;
          for (const { blocks, context } of articles)
            mentions += findMentions(index, blocks, context, null).mentions.length;
        },
      ],
      ROUNDS,
    );
    let units = 0;
    eachBlock(articles, (block) => {
      units += block.length;
    });
    const [wordsMs, spotMs, linkMs] = times.map((ms) => (ms * TEXT_UNITS) / units);
    const counts = [text, units.toLocaleString('en'), String(mentions)];
    rows.push([name, ...counts, ...[wordsMs!, spotMs!, linkMs!, linkMs! / wordsMs!].map(short), ...packCells]);
    figures.push({ figure: `whole linking, both packs, ${text}, 50 kB: ms`, value: linkMs! });
  }
  return { rows, figures };
}

/** Megabytes that an opened index holds beside its bytes once a text was linked with it: scratch memory and what it caches. */
function heldBesides(bytes: Uint8Array, packs: readonly Pack[]): number {
  const [article] = Object.values(benchTexts(packs, TEXT_UNITS))[0]!;
  const before = heapMegabytes();
  const index = openIndex(bytes);
  findMentions(index, article!.blocks, article!.context, null);
  return heapMegabytes() - before;
}

function eachBlock(articles: readonly BenchArticle[], work: (text: string) => unknown): void {
  for (const { blocks } of articles) for (const { text } of blocks) work(text);
}
