import { toJsonSchema } from '@valibot/to-json-schema';
import { claimSchema } from '../../data/claim-schema.ts';
import { actorSchema, eventSchema } from '../../data/entity-schema.ts';
import { envelopeSchema, feedSchema } from '../../data/feed-schema.ts';
import { manifestSchema } from '../../data/manifest-schema.ts';
import { sourceSchema } from '../../data/source-schema.ts';

const SCHEMAS = {
  manifest: manifestSchema,
  actor: actorSchema,
  event: eventSchema,
  claim: claimSchema,
  source: sourceSchema,
  'feed-envelope': envelopeSchema,
  feed: feedSchema,
} as const;

/**
 * The formats as JSON Schema, for editors and for tools in other languages. They say what one record must look like;
 * what holds between records (ids that resolve, dates in order) only `pack check` says.
 * @returns file name and text, in the order of the format's page
 */
export function jsonSchemas(): { name: string; text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    // Checks that are code (a day that exists, each id once) have no words in JSON Schema and are left out.
    const json = { title: `Sidelight ${name.replace('-', ' ')}`, ...toJsonSchema(schema, { errorMode: 'ignore' }) };
    return { name: `${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}
