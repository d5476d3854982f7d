import { expect, it } from 'vitest';
import { addScores } from '../../scripts/eval/add-scores.ts';
import { parseMarkedArticle } from '../../scripts/eval/parse-marked-article.ts';
import { type Prediction, scoreMentions } from '../../scripts/eval/score-mentions.ts';

const article = (marked: string) => parseMarkedArticle('a', `date: 2025-10-25\n---\n${marked}`);

/** A prediction on the first place where `surface` stands in the text. */
function on(text: string, surface: string, entity: string, type: 'actor' | 'event' = 'actor'): Prediction {
  const start = text.indexOf(surface);
  expect(start, surface).toBeGreaterThanOrEqual(0);
  return { start, end: start + surface.length, surface, entity, type };
}

it('counts a link as right only with the exact span and the right entity', () => {
  const gold = article('[[Marco Rubio|rubio]] met [[Herzog|herzog]] and [[Katz|katz]].');
  const score = scoreMentions(gold, [
    on(gold.text, 'Marco Rubio', 'rubio'),
    on(gold.text, 'Herzog', 'gantz'),
    on(gold.text, 'Katz.', 'katz'),
  ]);
  expect(score.actors).toEqual({ right: 1, wrong: 2, missed: 2 });
  expect(score.misses.map((miss) => miss.kind)).toEqual(['wrong-entity', 'wrong-span', 'missed', 'missed']);
});

it('counts a found name as found whatever it was linked to', () => {
  const gold = article('[[Marco Rubio|rubio]] met [[Herzog|herzog]] in the rain.');
  const score = scoreMentions(gold, [on(gold.text, 'Herzog', 'gantz'), on(gold.text, 'rain', 'iran')]);
  expect(score.finding).toEqual({ right: 1, wrong: 1, missed: 1 });
});

it('neither rewards nor asks for optional labels, but a wrong entity there is wrong', () => {
  const gold = article('The [[Israeli|israel?]] side and the [[Qatari|qatar?]] side.');
  expect(scoreMentions(gold, []).actors).toEqual({ right: 0, wrong: 0, missed: 0 });
  expect(scoreMentions(gold, [on(gold.text, 'Israeli', 'israel')]).actors).toEqual({ right: 0, wrong: 0, missed: 0 });
  expect(scoreMentions(gold, [on(gold.text, 'Israeli', 'iran')]).actors).toEqual({ right: 0, wrong: 1, missed: 0 });
});

it('does not miss a name that lies under a longer right answer', () => {
  const gold = article("[[[[Israel|israel]]'s foreign ministry|israel-mfa?]] spoke.");
  const long = on(gold.text, "Israel's foreign ministry", 'israel-mfa');
  expect(scoreMentions(gold, [long]).actors).toEqual({ right: 0, wrong: 0, missed: 0 });
  expect(scoreMentions(gold, []).actors.missed).toBe(1);
});

it('misses an event whose name is only marked in part, as the place in it', () => {
  const gold = article('The [[[[Sharm el-Sheikh|sharm-el-sheikh?]] summit|@sharm-summit-oct13]].');
  const score = scoreMentions(gold, [on(gold.text, 'Sharm el-Sheikh', 'sharm-el-sheikh')]);
  expect(score).toMatchObject({ actors: { right: 0, wrong: 0 }, events: { right: 0, wrong: 0, missed: 1 } });
});

it('counts a linked trap as wrong and as a trap', () => {
  const gold = article('Gina [[Cooper|!a chef]] cooks [[turkey|!the bird]].');
  const score = scoreMentions(gold, [on(gold.text, 'Cooper', 'cooper-brad')]);
  expect(score).toMatchObject({ traps: 2, trapsLinked: 1, actors: { wrong: 1 }, singleWords: { wrong: 1 } });
});

it('takes a mark anywhere inside a telling as the event, and only once', () => {
  const gold = article('[[About 200 troops will go to [[Israel|israel]]|@~us-200-troops]].');
  const score = scoreMentions(gold, [
    on(gold.text, '200 troops', 'us-200-troops', 'event'),
    on(gold.text, 'will go', 'us-200-troops', 'event'),
    on(gold.text, 'Israel', 'israel'),
  ]);
  expect(score.events).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(score.actors).toEqual({ right: 1, wrong: 0, missed: 0 });
});

it('accepts any of several right answers, also by Wikidata id or Wikipedia title', () => {
  const gold = article('[[Washington|us+white-house]] and [[Paris|Q142]] and [[Rome|Italy]].');
  const score = scoreMentions(gold, [
    on(gold.text, 'Washington', 'white-house'),
    { ...on(gold.text, 'Paris', 'france'), qid: 'Q142' },
    { ...on(gold.text, 'Rome', 'italy'), wikipedia: 'Italy' },
  ]);
  expect(score.actors).toEqual({ right: 3, wrong: 0, missed: 0 });
});

it('leaves out what lies outside the labelled passage', () => {
  const gold = { ...article('Israel. [[Egypt|egypt]].'), evalSpan: { start: 8, end: 14 } };
  expect(scoreMentions(gold, [on(gold.text, 'Israel', 'israel')]).actors).toEqual({ right: 0, wrong: 0, missed: 1 });
});

it('sums counts over texts', () => {
  const gold = article('[[Egypt|egypt]]');
  const sum = addScores([scoreMentions(gold, []), scoreMentions(gold, [on(gold.text, 'Egypt', 'egypt')])]);
  expect(sum.actors).toEqual({ right: 1, wrong: 0, missed: 1 });
  expect(sum.misses).toHaveLength(1);
});
