import type { PackId } from '../model/pack.ts';
import type { PackChoice } from '../model/pack-version.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { type PackSwitch, type PacksInForce, readInForce, type StoreWorld, switchPacks } from './switch-packs.ts';
import { storeFailed, updateError } from './update-error.ts';

/**
 * Puts changed choices in force. Whoever calls this has waited for their turn (`inTurn`): what is read here must still
 * be in force when it is written.
 * @param change  the choices as they shall be, or why not
 */
export async function changeChoices(
  world: StoreWorld,
  change: (inForce: PacksInForce) => PackSwitch | UpdateError,
): Promise<Result<null, UpdateError>> {
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const next = change(inForce.value);
  if ('code' in next) return fail(next);
  const switched = await switchPacks(world, next);
  return switched.ok ? ok(null) : fail(storeFailed(switched.error));
}

/** The failure to name a pack that is there. */
export function unknownPack(id: PackId): UpdateError {
  return updateError('store-failed', `There is no pack “${id}”.`);
}

/** Changes one pack's choice and leaves the others. */
export function withChoice(
  choices: readonly PackChoice[],
  id: PackId,
  change: (choice: PackChoice) => PackChoice,
): PackChoice[] {
  return choices.map((choice) => (choice.pack === id ? change(choice) : choice));
}
