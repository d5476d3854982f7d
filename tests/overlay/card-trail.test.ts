import { expect, it } from 'vitest';
import { answerStep, follow, startTrail, stepBy } from '../../overlay/card-trail.ts';

const shown = (trail: ReturnType<typeof startTrail<string>>) => trail.steps[trail.at]!;

it('follows names three deep and comes back the same way', () => {
  let trail = startTrail('a', 'card a');
  for (const entity of ['b', 'c', 'd']) trail = answerStep(follow(trail, entity), entity, `card ${entity}`);
  expect(shown(trail)).toEqual({ entity: 'd', answer: 'card d' });
  trail = stepBy(stepBy(stepBy(trail, -1), -1), -1);
  expect(shown(trail)).toEqual({ entity: 'a', answer: 'card a' });
  expect(stepBy(trail, -1)).toBe(trail);
  expect(shown(stepBy(trail, 1)).entity).toBe('b');
});

it('drops what lay ahead when another name is followed', () => {
  const back = stepBy(follow(follow(startTrail('a', 'card a'), 'b'), 'c'), -1);
  expect(follow(back, 'd').steps.map(({ entity }) => entity)).toEqual(['a', 'b', 'd']);
});

it('does NOT follow the entity that is shown', () => {
  const trail = startTrail('a', 'card a');
  expect(follow(trail, 'a')).toBe(trail);
});

it('keeps a late answer for the step it belongs to, and shows the step the reader went back to', () => {
  const back = stepBy(follow(startTrail('a', 'card a'), 'b'), -1);
  const answered = answerStep(back, 'b', 'card b');
  expect(shown(answered).entity).toBe('a');
  expect(shown(stepBy(answered, 1)).answer).toBe('card b');
  expect(answerStep(answered, 'b', 'another')).toBe(answered);
});
