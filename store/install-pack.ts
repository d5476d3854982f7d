import { logChanges } from '../data/log-changes.ts';
import type { Pack } from '../model/pack.ts';
import type { PackOrigin } from '../model/pack-version.ts';
import { fail, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { changeChoices } from './change-choices.ts';
import type { KeptVersion } from './db.ts';
import { chooseVersion, newChoice, versionInForce } from './desired-packs.ts';
import { inTurn } from './in-turn.ts';
import { contentOf, type PackContent } from './pack-content.ts';
import { readPack } from './read-pack.ts';
import { readInForce, type StoreWorld } from './switch-packs.ts';
import { storeFailed } from './update-error.ts';

/**
 * Installs a pack that was read from a file.
 * @param pack     as parsePackFile gives it, hence sound
 * @param content  of the pack, where it is known already
 */
export function installPack(
  world: StoreWorld,
  pack: Pack,
  origin: PackOrigin,
  content?: PackContent,
): Promise<Result<null, UpdateError>> {
  return inTurn(world.db, () => installNow(world, pack, origin, content));
}

/** The same for callers whose turn it is already. */
export async function installNow(
  world: StoreWorld,
  pack: Pack,
  origin: PackOrigin,
  content?: PackContent,
): Promise<Result<null, UpdateError>> {
  const { id, version } = pack.manifest;
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const older = await readPack(world, id, inForce.value);
  const { contentHash, file } = content ?? (await contentOf(pack));
  const kept: KeptVersion = {
    key: `${id}@${contentHash}`,
    pack: id,
    version,
    contentHash,
    file,
    origin,
    addedAt: world.now(),
  };
  return changeChoices(world, ({ head, choices, kept: known }) => {
    const choice = choices.find((one) => one.pack === id) ?? newChoice(id, choices);
    const before = versionInForce(head.list.packs, choices, known, id);
    const next = chooseVersion(choice, kept.key, before, logChanges(older, pack, world.now()));
    const others = choices.filter((one) => one.pack !== id);
    return { choices: [...others, { ...next, enabled: true }], add: [kept], read: new Map([[kept.key, pack]]) };
  });
}
