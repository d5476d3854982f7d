import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex, type SurfaceIndex } from '../../matching/surface-index.ts';
import type { Pack } from '../../model/pack.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { addScores } from './add-scores.ts';
import type { Aim } from './eval-targets.ts';
import type { GoldText } from './gold-label.ts';
import { knownNames } from './known-names.ts';
import { loadArticles } from './load-articles.ts';
import { loadPlover } from './load-plover.ts';
import { loadRe3d } from './load-re3d.ts';
import { loadWikiFair } from './load-wiki-fair.ts';
import { loadWordList } from './load-word-list.ts';
import { namesTable } from './names-table.ts';
import { pageTable } from './page-table.ts';
import { predictMentions } from './predict-mentions.ts';
import { restrictToPacks } from './restrict-to-packs.ts';
import { scoreMentions } from './score-mentions.ts';
import { scoreNames } from './score-names.ts';
import { scorePlover, tellPlover } from './score-plover.ts';
import { type SetScore, scoreTable } from './score-table.ts';
import { tellMisses } from './tell-misses.ts';

/*
 * npm run eval -- [--verbose] [--pack DIR]... [--set NAME]...
 * Prints one table: how well names are found and linked, a line a set, then the sets that are counted otherwise. A figure
 * that misses its target is followed by "!". --verbose lists what went wrong, except in the held-out articles, which nobody
 * reads while changing the matcher.
 */

const DEFAULT_PACKS = ['data/packs/gaza-2025', 'data/packs/world'];
const FIXTURES = '../shared/fixtures';
const WORDS = '../shared/research/world/common-words.txt';
const ARTICLES = 'tests/fixtures/articles';
const VERDICTS = `${ARTICLES}/html-news-dev-verdicts.jsonl`;

/** A set of labelled texts: where it lies, how to read it, and what it is held to. */
interface EvalSet {
  name: string;
  path: string;
  aim: Aim;
  secret?: boolean;
  load: (path: string, packs: readonly Pack[]) => GoldText[];
}

const SETS: EvalSet[] = [
  { name: 'articles', path: ARTICLES, aim: 'articles', load: loadArticles },
  { name: 'held-out', path: `${ARTICLES}/held-out`, aim: 'articles', secret: true, load: loadArticles },
  { name: 'held-out-second', path: `${ARTICLES}/held-out-second`, aim: 'articles', secret: true, load: loadArticles },
  { name: 'held-out-third', path: `${ARTICLES}/held-out-third`, aim: 'articles', secret: true, load: loadArticles },
  { name: 'words-lower', path: WORDS, aim: 'no marks', load: (path) => loadWordList(path, 'lower') },
  { name: 'words-sentences', path: WORDS, aim: 'no marks', load: (path) => loadWordList(path, 'sentences') },
  { name: 'el-wiki-dev', path: `${FIXTURES}/el-wiki-dev/wiki-fair-dev.jsonl.gz`, aim: null, load: loadWikiFair },
  { name: 'ner-conflict-dev', path: `${FIXTURES}/ner-conflict-dev/re3d.jsonl`, aim: null, load: loadRe3d },
];

/** Sets that are counted otherwise: what is printed of each. */
const OTHER_SETS: { name: string; path: string; tell: (path: string, index: SurfaceIndex) => string }[] = [
  {
    name: 'names-dev',
    path: `${FIXTURES}/names-dev`,
    tell: () => {
      const scored = scoreNames(packs);
      if (scored === null) return 'SKIPPED: the names among which they are looked for are not there.';
      return [namesTable(scored), ...(values.verbose ? scored.misses.map((miss) => `  ${miss}`) : [])].join('\n');
    },
  },
  {
    name: 'events-plover-dev',
    path: `${FIXTURES}/events-plover-dev/plover-gsr.jsonl`,
    tell: (path, index) => {
      const score = scorePlover(loadPlover(path), knownNames(packs), (text) =>
        predictMentions(index, { text, date: null, lang: 'en' }),
      );
      return [tellPlover(score), ...(values.verbose ? score.misses.map((miss) => `  ${miss}`) : [])].join('\n');
    },
  },
  {
    name: 'html-news-dev',
    path: `${FIXTURES}/html-news-dev`,
    tell: (path, index) => pageTable(path, VERDICTS, index, values.verbose),
  },
];

function readPackOrExit(directory: string): Pack {
  const pack = readPackDirectory(directory);
  if (pack.ok) return pack.value;
  for (const { file, line, message } of pack.error)
    console.error(`${file}${line === null ? '' : `:${line}`}  ${message}`);
  return process.exit(1);
}

function scoreSet({ name, path, aim, load }: EvalSet, index: SurfaceIndex): { scored: SetScore; gold: GoldText[] } {
  const gold = restrictToPacks(load(path, packs), packs);
  const score = addScores(gold.map((text) => scoreMentions(text, predictMentions(index, text))));
  return { scored: { name, texts: gold.length, score, aim }, gold };
}

/** Whether the set was asked for and lies there. */
function isWanted({ name, path }: { name: string; path: string }): boolean {
  if (!values.set.includes(name)) return false;
  if (!existsSync(path)) console.warn(`SKIPPED ${name}: ${path} is not there.`);
  return existsSync(path);
}

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    pack: { type: 'string', multiple: true, default: DEFAULT_PACKS },
    set: { type: 'string', multiple: true, default: [...SETS, ...OTHER_SETS].map(({ name }) => name) },
  },
});
const packs = values.pack.map(readPackOrExit);
const index = openIndex(compileIndex(packs));
const scores: SetScore[] = [];
for (const set of SETS.filter(isWanted)) {
  const { scored, gold } = scoreSet(set, index);
  scores.push(scored);
  if (values.verbose && !set.secret) console.log(`${set.name}\n${tellMisses(scored.score.misses, gold)}\n`);
}
console.log(`packs: ${packs.map(({ manifest }) => `${manifest.id} ${manifest.version}`).join(', ')}`);
if (scores.length > 0) console.log(scoreTable(scores));
for (const { name, path, tell } of OTHER_SETS.filter(isWanted)) console.log(`\n${name}\n${tell(path, index)}`);
