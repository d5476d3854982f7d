import * as v from 'valibot';
import { PUBLISHER_TYPES, type Source } from '../model/source.ts';
import {
  countryField,
  dayField,
  languageField,
  linkField,
  nameField,
  sentenceField,
  slugField,
} from './field-schemas.ts';

/** A line of sources.jsonl. */
export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  id: slugField,
  publisher: nameField,
  publisherNote: v.exactOptional(sentenceField),
  country: v.nullable(countryField),
  publisherType: v.picklist(PUBLISHER_TYPES, 'unknown-value'),
  via: v.exactOptional(nameField),
  textOf: v.exactOptional(nameField),
  origin: nameField,
  url: linkField,
  title: sentenceField,
  titleBasis: v.picklist(['own', 'described'], 'unknown-value'),
  published: v.nullable(dayField),
  language: languageField,
});
