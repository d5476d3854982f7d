import * as v from 'valibot';
import type { Attribution, PackManifest } from '../model/pack.ts';
import { dayField, languageField, linkField, listOf, nameField, sentenceField, slugField } from './field-schemas.ts';

const licenceField = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, 'bad-licence'));
const countField = v.pipe(v.number(), v.integer('bad-number'), v.minValue(0, 'bad-number'));

const attributionSchema: v.GenericSchema<unknown, Attribution> = v.strictObject({
  name: nameField,
  licence: nameField,
  url: v.exactOptional(linkField),
  text: v.exactOptional(sentenceField),
});

/** manifest.json, or the first line of a pack file. */
export const manifestSchema: v.GenericSchema<unknown, PackManifest> = v.strictObject({
  format: v.literal(1, 'unknown-format'),
  id: slugField,
  title: nameField,
  description: sentenceField,
  version: v.pipe(v.string(), v.regex(/^\d{1,6}(?:\.\d{1,6}){0,3}$/, 'bad-version')),
  cutOff: dayField,
  licence: licenceField,
  attributions: listOf(attributionSchema),
  homepage: v.exactOptional(linkField),
  languages: v.pipe(listOf(languageField), v.minLength(1, 'missing-field')),
  counts: v.strictObject({ actors: countField, events: countField, claims: countField, sources: countField }),
});
