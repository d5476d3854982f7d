import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFigures } from '../../cards/figures/read-figures.ts';
import type { ReadFigure } from '../../model/passage.ts';

/** The reader was tuned on the first; the second was written after it and run once. */
const FIXTURES = ['labelled', 'held-out'] as const;

const fixturePath = (name: string) => `tests/fixtures/figures/${name}.tsv`;

/** One labelled sentence. Figures are written as the fixture writes them. */
interface Labelled {
  lang: string;
  sentence: string;
  figures: string[];
}

function readLabelled(name: string): Labelled[] {
  return readFileSync(fixturePath(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [lang = '', sentence = '', figures = ''] = line.split('\t');
      return { lang, sentence, figures: figures.split('; ').filter(Boolean) };
    });
}

/** A figure as the fixture writes it; of what is counted the last word, the noun. */
function label({ low, high, qualifier, unit, counted }: ReadFigure): string {
  const noun = counted?.split(' ').at(-1) ?? '-';
  return `${low === high ? low : `${low}-${high}`} ${qualifier} ${unit} ${noun}`;
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

function measure(name: string, verbose: boolean): void {
  const totals = new Map<string, { sentences: number; read: number; right: number; labelled: number }>();
  for (const { lang, sentence, figures } of readLabelled(name)) {
    const read = readFigures(sentence, lang).map(label);
    const right = read.filter((one) => figures.includes(one)).length;
    for (const key of [lang, 'all']) {
      const total = totals.get(key) ?? { sentences: 0, read: 0, right: 0, labelled: 0 };
      total.sentences += 1;
      total.read += read.length;
      total.right += right;
      total.labelled += figures.length;
      totals.set(key, total);
    }
    if (verbose && (right < read.length || right < figures.length)) {
      console.log(`${lang}: ${sentence}`);
      console.log(`    labelled ${figures.join('; ') || 'none'}\n    read     ${read.join('; ') || 'none'}`);
    }
  }
  console.log(`${name.padEnd(10)}  sentences  labelled  read  right  precision  recall`);
  for (const [lang, total] of [...totals].sort((a, b) => b[1].sentences - a[1].sentences)) {
    const { sentences, labelled, read, right } = total;
    const counts = [String(sentences).padStart(9), String(labelled).padStart(8), String(read).padStart(4)].join('  ');
    const shares = `${share(right, read).padStart(9)}  ${share(right, labelled).padStart(6)}`;
    console.log(`${lang.padEnd(10)}  ${counts}  ${String(right).padStart(5)}  ${shares}`);
  }
}

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
for (const name of FIXTURES) measure(name, values.verbose);
