import { MAX_FILE_CODE_UNITS } from '../data/pack-limits.ts';
import { parsePackFile } from '../data/parse-pack-file.ts';
import type { Pack, PackId } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { StoreError } from './store-error.ts';
import { sha256, unpackFile } from './unpack-file.ts';

/** What ships inside the extension, as modules/bundled-packs.ts lists it. */
interface BundleList {
  packs: { id: PackId; version: string; file: string; bytes: number; sha256: string }[];
  index: { file: string; sha256: string };
}

/** The bundle of this build: the list, and its text as the bundle's name. Equal texts, equal contents. */
export interface BundleHead {
  text: string;
  list: BundleList;
}

/** Reads the list of what ships. @param urlOf  address of a bundled file by its name, at the extension's own origin */
export async function fetchBundleHead(urlOf: (file: string) => string): Promise<Result<BundleHead, StoreError>> {
  try {
    const text = new TextDecoder().decode(await fetchFile(urlOf('list.json')));
    // Our own build wrote the list; a broken one fails like a broken file.
    return ok({ text, list: JSON.parse(text) as BundleList });
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Reads one bundled pack; no network is involved. */
export async function fetchBundledPack(
  { list }: BundleHead,
  id: PackId,
  urlOf: (file: string) => string,
): Promise<Result<Pack, StoreError>> {
  const listed = list.packs.find((pack) => pack.id === id);
  if (listed === undefined) return unreadable(`it holds no pack ${id}`);
  try {
    const parsed = parsePackFile(
      await unpackFile(await fetchSound(urlOf(listed.file), listed.sha256), MAX_FILE_CODE_UNITS),
    );
    return parsed.ok ? parsed : unreadable(`${listed.file}: ${parsed.error[0]?.message ?? 'not a pack'}`);
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Reads the name index that was compiled at build time over all bundled packs, in their order of priority. */
export async function fetchBundledIndex(
  { list }: BundleHead,
  urlOf: (file: string) => string,
): Promise<Result<Uint8Array, StoreError>> {
  try {
    return ok(await fetchSound(urlOf(list.index.file), list.index.sha256));
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

function unreadable(why: string): Result<never, StoreError> {
  return fail({ code: 'bundle-unreadable', message: `The packs inside this build cannot be read: ${why}` });
}

async function fetchFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A file on a failing disk must not become data that nobody can explain. */
async function fetchSound(url: string, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchFile(url);
  if ((await sha256(bytes)) !== hash) throw new Error(`${url} is damaged`);
  return bytes;
}
