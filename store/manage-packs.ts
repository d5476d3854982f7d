import { MAX_FILE_CODE_UNITS, MAX_PACKED_BYTES } from '../data/pack-limits.ts';
import { parsePackFile } from '../data/parse-pack-file.ts';
import { serializePack } from '../data/serialize-pack.ts';
import type { Pack, PackId } from '../model/pack.ts';
import type { PackChoice } from '../model/pack-version.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { changeChoices, unknownPack, withChoice } from './change-choices.ts';
import { versionInForce } from './desired-packs.ts';
import { inTurn } from './in-turn.ts';
import { contentOf, type PackContent } from './pack-content.ts';
import { readPack } from './read-pack.ts';
import { type PackSwitch, type PacksInForce, readInForce, type StoreWorld } from './switch-packs.ts';
import { packFile, unpackFile } from './unpack-file.ts';
import { storeFailed, updateError } from './update-error.ts';

type Done = Result<null, UpdateError>;

function choose(world: StoreWorld, change: (inForce: PacksInForce) => PackSwitch | UpdateError): Promise<Done> {
  return inTurn(world.db, () => changeChoices(world, change));
}

/** Goes back to the version before, one step; the version left can be gone back to in turn. */
export function rollBackPack(world: StoreWorld, id: PackId): Promise<Done> {
  return choose(world, ({ choices }) => {
    const choice = choices.find(({ pack }) => pack === id);
    if (choice?.previous === undefined)
      return updateError('store-failed', `There is no version of “${id}” to go back to.`);
    const { previous, current } = choice;
    return {
      choices: withChoice(choices, id, (one) => ({ ...one, current: previous, previous: current, log: null })),
      add: [],
    };
  });
}

/** Switches a pack on or off; it stays installed. */
export function enablePack(world: StoreWorld, id: PackId, enabled: boolean): Promise<Done> {
  return choose(world, ({ choices }) => {
    if (!choices.some(({ pack }) => pack === id)) return unknownPack(id);
    return { choices: withChoice(choices, id, (choice) => ({ ...choice, enabled })), add: [] };
  });
}

/** Puts the packs in an order of priority; packs not named follow in the order they had. */
export function orderPacks(world: StoreWorld, ids: readonly PackId[]): Promise<Done> {
  return choose(world, ({ choices }) => {
    const rank = ({ pack, order }: PackChoice) => (ids.includes(pack) ? ids.indexOf(pack) : ids.length + order);
    const sorted = [...choices].sort((a, b) => rank(a) - rank(b));
    return { choices: sorted.map((choice, i) => ({ ...choice, order: i + 1 })), add: [] };
  });
}

/**
 * Removes a pack: its kept versions go, and no feed brings it back. A pack that ships with the extension cannot be
 * removed, only switched off: it would come again with the next build.
 */
export function removePack(world: StoreWorld, id: PackId): Promise<Done> {
  return inTurn(world.db, () => removeNow(world, id));
}

/** The same for callers whose turn it is already. */
export function removeNow(world: StoreWorld, id: PackId): Promise<Done> {
  return changeChoices(world, ({ choices, head }) => {
    if (!choices.some(({ pack }) => pack === id)) return unknownPack(id);
    const ships = head.list.packs.some((pack) => pack.id === id);
    const next = ships
      ? withChoice(choices, id, ({ pack, order }) => ({ pack, order, enabled: false, current: null, log: null }))
      : choices.filter(({ pack }) => pack !== id);
    return { choices: next, add: [], leave: id };
  });
}

/** What a file that the reader picked holds, told before it is installed: nobody vouches for it. */
export interface PickedPack {
  pack: Pack;
  content: PackContent;
  /** The version in force of the pack of that id; null when there is none. */
  replaces: string | null;
}

/** Reads a pack file that the reader picked, plain or packed with gzip. Installs nothing. */
export async function readPickedFile(
  world: StoreWorld,
  file: Uint8Array<ArrayBuffer>,
): Promise<Result<PickedPack, UpdateError>> {
  const isPacked = file[0] === 0x1f && file[1] === 0x8b; // the first two bytes of every gzip file
  const text = await textOf(file, isPacked);
  if (!text.ok) return text;
  const parsed = parsePackFile(text.value);
  if (!parsed.ok)
    return unreadable('broken-pack', `This is not a sound pack: ${parsed.error[0]?.message ?? 'it is empty'}`);
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const { head, choices, kept } = inForce.value;
  const replaces = versionInForce(head.list.packs, choices, kept, parsed.value.manifest.id)?.version ?? null;
  const content = await contentOf(parsed.value, { text: text.value, packed: isPacked ? file : null });
  return ok({ pack: parsed.value, content, replaces });
}

/** Of a file that nobody signed, no publisher can be told. */
function unreadable(code: 'broken-pack' | 'not-gzip', message: string): Result<never, UpdateError> {
  return fail({ code, message, remedy: 'Nothing was installed. Choose another file, or ask whoever made this one.' });
}

async function textOf(file: Uint8Array<ArrayBuffer>, isPacked: boolean): Promise<Result<string, UpdateError>> {
  if (file.length > (isPacked ? MAX_PACKED_BYTES : MAX_FILE_CODE_UNITS)) {
    return unreadable('broken-pack', 'The file is larger than any pack is read.');
  }
  try {
    return ok(
      isPacked ? await unpackFile(file, MAX_FILE_CODE_UNITS) : new TextDecoder('utf-8', { fatal: true }).decode(file),
    );
  } catch (cause) {
    const why = cause instanceof RangeError ? cause.message : 'The file is cut short, or is no text.';
    return unreadable('not-gzip', why);
  }
}

/** The pack file of a pack in force, packed with gzip, as `pack build` writes it: to be saved by the reader. */
export async function exportPack(
  world: StoreWorld,
  id: PackId,
): Promise<Result<{ name: string; file: Uint8Array<ArrayBuffer> }, UpdateError>> {
  const inForce = await readInForce(world);
  if (!inForce.ok) return fail(storeFailed(inForce.error));
  const pack = await readPack(world, id, inForce.value);
  if (pack === null) return fail(unknownPack(id));
  return ok({ name: `${id}-${pack.manifest.version}.jsonl.gz`, file: await packFile(serializePack(pack)) });
}
