import * as v from 'valibot';
import {
  ACTOR_KINDS,
  type Actor,
  ALIAS_SORTS,
  type Alias,
  EVENT_KINDS,
  type NewsEvent,
  type Relation,
  type Role,
  type Silence,
} from '../model/entity.ts';
import {
  dayField,
  languageField,
  listOf,
  nameField,
  numberField,
  sentenceField,
  slugField,
  sourcesField,
} from './field-schemas.ts';

const aliasSchema: v.GenericSchema<unknown, Alias> = v.strictObject({
  text: nameField,
  lang: languageField,
  sort: v.picklist(ALIAS_SORTS, 'unknown-value'),
  weak: v.exactOptional(v.boolean()),
  seenIn: v.exactOptional(slugField),
  note: v.exactOptional(sentenceField),
});

const roleSchema: v.GenericSchema<unknown, Role> = v.strictObject({
  title: nameField,
  of: v.nullable(slugField),
  from: v.nullable(dayField),
  to: v.nullable(dayField),
  acting: v.exactOptional(v.boolean()),
  sources: sourcesField,
});

const relationSchema: v.GenericSchema<unknown, Relation> = v.strictObject({
  target: slugField,
  relation: nameField,
  from: v.nullable(dayField),
  to: v.nullable(dayField),
  sources: sourcesField,
});

const silenceSchema: v.GenericSchema<unknown, Silence> = v.strictObject({
  facet: slugField,
  source: slugField,
  checked: dayField,
});

const commonFields = {
  id: slugField,
  name: nameField,
  description: sentenceField,
  descriptionSources: sourcesField,
  aliases: listOf(aliasSchema),
  qid: v.exactOptional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'bad-qid'))),
  wikipedia: v.exactOptional(nameField),
  ambiguity: v.exactOptional(sentenceField),
  prominence: v.exactOptional(v.pipe(numberField, v.minValue(0, 'bad-number'), v.maxValue(1, 'bad-number'))),
  silences: v.exactOptional(listOf(silenceSchema)),
};

/** A line of actors.jsonl. */
export const actorSchema: v.GenericSchema<unknown, Actor> = v.strictObject({
  ...commonFields,
  type: v.literal('actor', 'unknown-value'),
  kind: v.picklist(ACTOR_KINDS, 'unknown-value'),
  roles: listOf(roleSchema),
  relations: listOf(relationSchema),
});

/** A line of events.jsonl. */
export const eventSchema: v.GenericSchema<unknown, NewsEvent> = v.strictObject({
  ...commonFields,
  type: v.literal('event', 'unknown-value'),
  kind: v.picklist(EVENT_KINDS, 'unknown-value'),
  start: dayField,
  end: v.nullable(dayField),
  ongoing: v.exactOptional(v.boolean()),
  precision: v.picklist(['day', 'month', 'year'], 'unknown-value'),
  place: v.nullable(slugField),
  participants: listOf(v.strictObject({ actor: slugField, role: nameField })),
  triggers: listOf(nameField),
  partOf: listOf(slugField),
  follows: listOf(slugField),
  atOddsWith: listOf(slugField),
  sources: sourcesField,
});
