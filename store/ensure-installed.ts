import type { Result } from '../model/result.ts';
import { inTurn } from './in-turn.ts';
import type { StoreError } from './store-error.ts';
import { type StoreWorld, switchPacks } from './switch-packs.ts';

/**
 * Sees to it that what the reader chose of the packs of this build and of those kept is installed, and does nothing
 * when it is.
 * @returns the generation in force. On failure the previous one, if any, stays in force.
 */
export function ensureInstalled(world: StoreWorld): Promise<Result<number, StoreError>> {
  return inTurn(world.db, () => switchPacks(world, null));
}
