import * as v from 'valibot';
import { type Claim, type Figure, QUALIFIERS } from '../model/claim.ts';
import { dayField, listOf, nameField, numberField, sentenceField, slugField } from './field-schemas.ts';
import { MAX_LIST_ENTRIES } from './pack-limits.ts';

const figureSchema: v.GenericSchema<unknown, Figure> = v.strictObject({
  metric: nameField,
  population: v.exactOptional(nameField),
  area: v.exactOptional(slugField),
  period: v.exactOptional(v.strictObject({ from: v.nullable(dayField), to: v.nullable(dayField) })),
  cumulative: v.exactOptional(v.boolean()),
  low: numberField,
  high: numberField,
  qualifier: v.picklist(QUALIFIERS, 'unknown-value'),
  unit: nameField,
});

/** A line of claims.jsonl. */
export const claimSchema: v.GenericSchema<unknown, Claim> = v.strictObject({
  id: slugField,
  about: v.pipe(v.tupleWithRest([slugField], slugField), v.maxLength(MAX_LIST_ENTRIES, 'too-many')),
  facet: slugField,
  statement: sentenceField,
  value: v.union([v.null(), sentenceField, numberField, listOf(nameField)], 'wrong-type'),
  figure: v.exactOptional(figureSchema),
  asOf: dayField,
  asOfBasis: v.picklist(['stated', 'inferred'], 'unknown-value'),
  source: slugField,
  origin: v.exactOptional(nameField),
  issuer: nameField,
  issuerId: v.exactOptional(slugField),
  confidence: v.picklist(['high', 'medium', 'low'], 'unknown-value'),
});
