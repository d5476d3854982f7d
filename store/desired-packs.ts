import { compareVersions } from '../data/compare-versions.ts';
import { comparePriority } from '../data/pack-priority.ts';
import type { PackId } from '../model/pack.ts';
import type { PackChoice } from '../model/pack-version.ts';
import type { KeptVersion } from './db.ts';

/** A pack of the build, as its list names it. */
export interface BundledPack {
  id: PackId;
  version: string;
}

/** A pack that is to be in force, and which version of it. */
export interface DesiredPack {
  choice: PackChoice;
  version: string;
  /** Key of the kept version; null: the one that ships. */
  key: string | null;
}

/** Room between the numbers of packs, so that one can be put between two without renumbering the others. */
const ORDER_STEP = 1000;

/** What is known of a pack nobody has decided about: it is on, after those that came before it. */
export function newChoice(pack: PackId, choices: readonly PackChoice[]): PackChoice {
  const order = choices.reduce((last, choice) => Math.max(last, choice.order), 0) + ORDER_STEP;
  return { pack, order, enabled: true, current: null, log: null };
}

/** The reader's choices, completed by those that stand until the reader makes one: the build's packs by their priority. */
export function completeChoices(bundled: readonly BundledPack[], choices: readonly PackChoice[]): PackChoice[] {
  const all = [...choices];
  for (const { id } of [...bundled].sort((a, b) => comparePriority(a.id, b.id))) {
    if (!all.some(({ pack }) => pack === id)) all.push(newChoice(id, all));
  }
  return all;
}

/**
 * Which packs are to be in force, in order of priority. The reader's own entries come before everything. A build that
 * ships a newer version than the one kept from a feed puts it in force; what came from a file stays until told otherwise.
 * @param choices  complete, as completeChoices gives them; those switched off are left out
 * @param kept     what is known of the kept versions, files aside
 */
export function desiredPacks(
  bundled: readonly BundledPack[],
  choices: readonly PackChoice[],
  kept: readonly Pick<KeptVersion, 'key' | 'version' | 'origin'>[],
): DesiredPack[] {
  const byKey = new Map(kept.map((version) => [version.key, version]));
  const desired = choices.flatMap((choice): (DesiredPack & { own: boolean })[] => {
    if (!choice.enabled) return [];
    const shipped = bundled.find(({ id }) => id === choice.pack);
    const version = choice.current === null ? undefined : byKey.get(choice.current);
    const overtaken =
      version?.origin.kind === 'feed' && shipped && compareVersions(shipped.version, version.version) > 0;
    if (version !== undefined && !overtaken) {
      return [{ choice, version: version.version, key: version.key, own: version.origin.kind === 'own' }];
    }
    return shipped === undefined ? [] : [{ choice, version: shipped.version, key: null, own: false }];
  });
  return desired
    .sort((a, b) => Number(b.own) - Number(a.own) || a.choice.order - b.choice.order)
    .map(({ choice, version, key }) => ({ choice, version, key }));
}

/** The version of one pack that is in force, or would be were it switched on; undefined when there is none. */
export function versionInForce(
  bundled: readonly BundledPack[],
  choices: readonly PackChoice[],
  kept: readonly Pick<KeptVersion, 'key' | 'version' | 'origin'>[],
  id: PackId,
): DesiredPack | undefined {
  const choice = choices.find(({ pack }) => pack === id);
  return choice === undefined ? undefined : desiredPacks(bundled, [{ ...choice, enabled: true }], kept)[0];
}

/**
 * A choice that puts a version in force and remembers the one before, to go back to. The same version again leaves what
 * can be gone back to as it was.
 * @param key     of the kept version
 * @param before  what is in force now, as versionInForce gives it
 */
export function chooseVersion(
  choice: PackChoice,
  key: string,
  before: DesiredPack | undefined,
  log: PackChoice['log'],
): PackChoice {
  if (before?.key === key) return { ...choice, current: key };
  const { previous: _, ...rest } = choice;
  return { ...rest, current: key, log, ...(before !== undefined && { previous: before.key }) };
}
