import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex, type SurfaceIndex } from '../../matching/surface-index.ts';
import type { Pack } from '../../model/pack.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { addScores } from './add-scores.ts';
import { alignTable } from './align-table.ts';
import { countPageMarks } from './count-page-marks.ts';
import type { GoldText } from './gold-label.ts';
import { judgePageLinks } from './judge-page-links.ts';
import { loadArticles } from './load-articles.ts';
import { loadRe3d } from './load-re3d.ts';
import { loadWikiFair } from './load-wiki-fair.ts';
import { loadWordList } from './load-word-list.ts';
import { predictMentions } from './predict-mentions.ts';
import { restrictToPacks } from './restrict-to-packs.ts';
import { scoreMentions } from './score-mentions.ts';
import { type SetScore, scoreTable } from './score-table.ts';
import { tellMisses } from './tell-misses.ts';

/*
 * npm run eval -- [--verbose] [--pack DIR]... [--set NAME]...
 * Prints one table: how well names are found and linked, a line a set. --verbose lists what went wrong, except in the
 * held-out articles, which nobody reads while changing the matcher.
 */

const DEFAULT_PACKS = ['data/packs/gaza-2025', 'data/packs/world'];
const FIXTURES = '../shared/fixtures';
const PAGES = `${FIXTURES}/html-news-dev`;
const VERDICTS = 'tests/fixtures/articles/html-news-dev-verdicts.jsonl';
const WORDS = '../shared/research/world/common-words.txt';
const ARTICLES = 'tests/fixtures/articles';

/** A set of labelled texts: where it lies, and how to read it. */
interface EvalSet {
  name: string;
  path: string;
  secret?: boolean;
  load: (path: string, packs: readonly Pack[]) => GoldText[];
}

const SETS: EvalSet[] = [
  { name: 'articles', path: ARTICLES, load: loadArticles },
  { name: 'held-out', path: `${ARTICLES}/held-out`, secret: true, load: loadArticles },
  { name: 'words-lower', path: WORDS, load: (path) => loadWordList(path, 'lower') },
  { name: 'words-sentences', path: WORDS, load: (path) => loadWordList(path, 'sentences') },
  { name: 'el-wiki-dev', path: `${FIXTURES}/el-wiki-dev/wiki-fair-dev.jsonl.gz`, load: loadWikiFair },
  { name: 'ner-conflict-dev', path: `${FIXTURES}/ner-conflict-dev/re3d.jsonl`, load: loadRe3d },
];

function readPacks(directories: readonly string[]): Pack[] {
  return directories.map(readPackOrExit);
}

function readPackOrExit(directory: string): Pack {
  const pack = readPackDirectory(directory);
  if (pack.ok) return pack.value;
  for (const { file, line, message } of pack.error)
    console.error(`${file}${line === null ? '' : `:${line}`}  ${message}`);
  return process.exit(1);
}

function pageTable(index: SurfaceIndex): string {
  const rows = countPageMarks(PAGES, index);
  const cells = rows.map((page) => {
    const { publisher, lang, date, length, actors, events, shown } = page;
    return [publisher, lang ?? '-', date ?? '-', ...[length, actors, events, shown].map(String)];
  });
  const sum = (key: 'length' | 'actors' | 'events' | 'shown') =>
    String(rows.reduce((total, row) => total + row[key], 0));
  const total = [`all ${rows.length} pages`, '', '', sum('length'), sum('actors'), sum('events'), sum('shown')];
  const { right, wrong, doubtful, unread } = judgePageLinks(
    VERDICTS,
    rows.flatMap((row) => row.links),
  );
  const verdicts = `by hand check: ${right} right, ${wrong} wrong, ${doubtful} doubtful, ${unread.length} not read yet`;
  const news = unread.map(({ publisher, surface, entity }) => `  not read yet: ${publisher} ${surface} -> ${entity}`);
  const table = alignTable([['page', 'lang', 'date', 'characters', 'actors', 'events', 'shown'], ...cells, total]);
  return [table, verdicts, ...news].join('\n');
}

function scoreSet(
  set: EvalSet,
  index: SurfaceIndex,
  packs: readonly Pack[],
): SetScore & { texts: number; gold: GoldText[] } {
  const gold = restrictToPacks(set.load(set.path, packs), packs);
  const score = addScores(gold.map((text) => scoreMentions(text, predictMentions(index, text))));
  return { name: set.name, texts: gold.length, score, gold };
}

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    pack: { type: 'string', multiple: true, default: DEFAULT_PACKS },
    set: { type: 'string', multiple: true, default: [...SETS.map((set) => set.name), 'html-news-dev'] },
  },
});
const packs = readPacks(values.pack);
const index = openIndex(compileIndex(packs));
const scores: SetScore[] = [];
for (const set of SETS.filter(({ name }) => values.set.includes(name))) {
  if (!existsSync(set.path)) {
    console.warn(`SKIPPED ${set.name}: ${set.path} is not there.`);
    continue;
  }
  const scored = scoreSet(set, index, packs);
  scores.push(scored);
  if (values.verbose && !set.secret) console.log(`${set.name}\n${tellMisses(scored.score.misses, scored.gold)}\n`);
}
console.log(`packs: ${packs.map(({ manifest }) => `${manifest.id} ${manifest.version}`).join(', ')}`);
console.log(scoreTable(scores));
if (values.set.includes('html-news-dev')) {
  if (existsSync(PAGES)) console.log(`\nhtml-news-dev\n${pageTable(index)}`);
  else console.warn(`SKIPPED html-news-dev: ${PAGES} is not there.`);
}
