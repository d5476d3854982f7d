import type { Claim } from '../model/claim.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { wordDate } from './word-date.ts';
import { wordFigure } from './word-figure.ts';
import { wordList } from './word-list.ts';
import { wordNumber } from './word-number.ts';

/** Longer values say no more at a glance than the statement itself does. */
const MAX_ANSWER_LENGTH = 90;

/** The claim's answer in short, ready to show: a figure, a date, names or a few words; null where only the statement tells. */
export function wordAnswer(claim: Claim, entities: ReadonlyMap<EntityId, Entity>): string | null {
  if (claim.figure !== undefined) return wordFigure(claim.figure);
  const { value } = claim;
  if (value === null) return null;
  if (typeof value === 'number') return wordNumber(value);
  if (Array.isArray(value)) return value.length === 0 ? null : wordList(namesOf(value, entities));
  const text = value.replace(/\b\d{4}-\d\d(?:-\d\d)?\b/g, (found) => wordDate(found));
  return text.length > MAX_ANSWER_LENGTH || text === '' ? null : (entities.get(text)?.name ?? text);
}

/** The names of a list's items: those of actors, with any remark in brackets, or the items themselves. */
export function namesOf(list: readonly string[], entities: ReadonlyMap<EntityId, Entity>): string[] {
  return list.map((item) => {
    const [, id = item, remark = ''] = item.match(/^(\S+)( \(.+\))$/) ?? [];
    const name = entities.get(id)?.name;
    return name === undefined ? item : name + remark;
  });
}
