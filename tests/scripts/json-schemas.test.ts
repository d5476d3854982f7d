import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/pack/json-schemas.ts';

it.each(jsonSchemas())(
  'publishes $name as the code has it: npm run pack -- schemas writes it anew',
  ({ name, text }) => {
    expect(readFileSync(`docs/schemas/${name}`, 'utf8')).toBe(text);
  },
);
