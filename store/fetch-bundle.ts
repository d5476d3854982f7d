import { parsePackFile } from '../data/parse-pack-file.ts';
import type { Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { StoreError } from './store-error.ts';

/** The packs and the index that ship inside the extension, as modules/bundled-packs.ts lays them. */
export interface Bundle {
  packs: Pack[];
  index: Uint8Array;
  /** Bytes of each pack's file, by pack id. */
  bytes: Record<string, number>;
}

interface BundleList {
  packs: { id: string; file: string; bytes: number }[];
  index: { file: string };
}

/** The name of the bundle of this build: the whole list, hashes included. Equal names, equal contents. */
export async function fetchBundleStamp(urlOf: (file: string) => string): Promise<string> {
  return (await fetchFile(urlOf('list.json'))).text();
}

/**
 * Reads the bundled packs from the extension's own files; no network is involved.
 * @param stamp  what fetchBundleStamp gave
 * @param urlOf  address of a bundled file by its name, at the extension's own origin
 */
export async function fetchBundle(stamp: string, urlOf: (file: string) => string): Promise<Result<Bundle, StoreError>> {
  try {
    // Our own build wrote the list; a broken one fails below like a broken pack.
    const list = JSON.parse(stamp) as BundleList;
    const packs: Pack[] = [];
    for (const { file } of list.packs) {
      const parsed = parsePackFile(await unzipped(await fetchFile(urlOf(file))));
      if (!parsed.ok) return unreadable(`${file}: ${parsed.error[0]?.message ?? 'not a pack'}`);
      packs.push(parsed.value);
    }
    const index = new Uint8Array(await (await fetchFile(urlOf(list.index.file))).arrayBuffer());
    return ok({ packs, index, bytes: Object.fromEntries(list.packs.map(({ id, bytes }) => [id, bytes])) });
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

function unreadable(why: string): Result<Bundle, StoreError> {
  return fail({ code: 'bundle-unreadable', message: `The packs inside this build cannot be read: ${why}` });
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
}

function unzipped(response: Response): Promise<string> {
  if (response.body === null) throw new Error(`${response.url} is empty`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
}
