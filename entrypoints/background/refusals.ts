import type { LookupError } from '../../extension/protocol.ts';

/** Pages are read and explained; what is installed and searched for is no business of theirs. */
export const NOT_ALLOWED: LookupError = { code: 'not-allowed', message: 'Only Sidelight’s own pages may ask this.' };

/** Code units of an id told back: it may be anything that somebody put into an address. */
const MAX_ID_SHOWN = 80;

/** The answer about an entity that no installed pack has. */
export function unknownEntity(entity: string): LookupError {
  return { code: 'unknown-entity', message: `The packs installed do not know “${entity.slice(0, MAX_ID_SHOWN)}”.` };
}
