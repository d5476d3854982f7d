import { expect, it } from 'vitest';
import { knownNames } from '../../scripts/eval/known-names.ts';
import type { Prediction } from '../../scripts/eval/score-mentions.ts';
import { scorePlover } from '../../scripts/eval/score-plover.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';

const names = knownNames([aPack({ entities: [anActor({ id: 'france', name: 'France', kind: 'state' })] })]);
const text = 'France and Elbonia agreed on talks.';
const actors = [
  { start: 0, end: 6 },
  { start: 11, end: 18 },
];
const sentence = { id: 's', text, event: 'AGREE', eventText: 'agreed talks', actors };
const link = (surface: string, entity: string, type: 'actor' | 'event' = 'actor'): Prediction => {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, surface, entity, type };
};

it('asks only for actors that the packs know by name', () => {
  expect(scorePlover([sentence], names, () => [])).toMatchObject({ actorsKnown: 1, actorsLinked: 0 });
  expect(scorePlover([sentence], names, () => [link('France', 'france')])).toMatchObject({
    actorsLinked: 1,
    linksWrong: 0,
  });
});

it('counts a link in an actor to somebody whom the words do not name as wrong, and leaves links elsewhere unjudged', () => {
  const score = scorePlover([sentence], names, () => [link('Elbonia', 'france'), link('talks', 'france')]);
  expect(score).toMatchObject({ linksInside: 1, linksWrong: 1, linksElsewhere: 1 });
});

it('counts every link to an event, since the sentences are from before all of ours', () => {
  expect(scorePlover([sentence], names, () => [link('talks', 'doha-talks', 'event')]).eventLinks).toBe(1);
});

it('knows the words of an event by its kind, where we have such a kind', () => {
  expect(scorePlover([sentence], names, () => [])).toMatchObject({ kindsAsked: 1, kindsKnown: 1 });
  const protest = { ...sentence, event: 'PROTEST', eventText: 'marched' };
  expect(scorePlover([protest], names, () => [])).toMatchObject({ kindsAsked: 0, kindsKnown: 0 });
});
