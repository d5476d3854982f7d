import { sendMessage } from '../../extension/messenger.ts';
import type { EntityId } from '../../model/entity.ts';
import type { PackId } from '../../model/pack.ts';
import { fail, type Result } from '../../model/result.ts';
import type { SearchResult } from '../../model/search-result.ts';

/** Rows that a pack's card has room for; whoever wants more types more. */
const RESULTS = 12;

/** The search within one pack; never rejects. */
export function searchIn(pack: PackId): (query: string) => Promise<Result<SearchResult[], { message: string }>> {
  return (query) =>
    sendMessage('searchEntities', { query, limit: RESULTS, pack }).catch(() =>
      fail({ message: 'Sidelight is not answering. Reload this page.' }),
    );
}

/** Opens the full page about somebody in a tab of its own. */
export function openDossier(entity: EntityId): void {
  // A background that is gone is woken by the next click.
  sendMessage('openDossier', { entity, asOf: null }).catch(() => {});
}
