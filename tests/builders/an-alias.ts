import type { Alias } from '../../model/entity.ts';

/** An alias for tests: English, a full name, strong, unless the test says otherwise. */
export function anAlias(text: string, fields: Partial<Alias> = {}): Alias {
  return { text, lang: 'en', sort: 'name', ...fields };
}
