import { parseArgs } from 'node:util';
import { compileIndex } from '../../matching/compile-index.ts';
import { toldModel } from '../../matching/rank-told.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { addScores } from './add-scores.ts';
import { authorOf } from './fit-authors.ts';
import { fitTold } from './fit-told-weights.ts';
import { loadArticles } from './load-articles.ts';
import { predictMentions } from './predict-mentions.ts';
import { restrictToPacks } from './restrict-to-packs.ts';
import { scoreMentions, type Tally } from './score-mentions.ts';
import { readToldSamples } from './told-samples.ts';

/*
 * node scripts/eval/fit-left-out.ts [--shift 0]...
 * How well events are linked in the tuning articles of each author with weights fitted on those of the others: what a
 * stranger's text may get. `shift` is added to the log odds of every clause: below zero fewer are linked, and surer ones.
 */

const { values } = parseArgs({ options: { shift: { type: 'string', multiple: true, default: ['0'] } } });
const packs = ['data/packs/gaza-2025', 'data/packs/world'].flatMap((directory) => {
  const pack = readPackDirectory(directory);
  return pack.ok ? [pack.value] : [];
});
const index = openIndex(compileIndex(packs));
const gold = restrictToPacks(loadArticles('tests/fixtures/articles'), packs);
const samples = gold.map((article) => ({ author: authorOf(article.id), of: readToldSamples(index, article) }));
const authors = [...new Set(samples.map(({ author }) => author))].sort();
const models = new Map(
  authors.map((left) => [left, fitTold(samples.flatMap(({ author, of }) => (author === left ? [] : of)))]),
);

const tell = ({ right, wrong, missed }: Tally): string =>
  `P ${(right / (right + wrong)).toFixed(3)} R ${(right / (right + missed)).toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)`;

for (const shift of values.shift.map(Number)) {
  const scores = authors.map((author) => {
    const { weights, bias } = models.get(author)!;
    toldModel.weights.set(weights);
    toldModel.bias = bias + shift;
    const texts = gold.filter(({ id }) => authorOf(id) === author);
    return addScores(texts.map((text) => scoreMentions(text, predictMentions(index, text))));
  });
  scores.forEach(({ events }, at) => {
    console.log(`  author ${authors[at]}: ${tell(events)}`);
  });
  console.log(`shift ${shift}: ${tell(addScores(scores).events)}`);
}
