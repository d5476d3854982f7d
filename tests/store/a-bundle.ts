import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { serializePack } from '../../data/serialize-pack.ts';
import { compileIndex } from '../../matching/compile-index.ts';
import type { Pack } from '../../model/pack.ts';

/**
 * Lays packs out as a build ships them.
 * @param serve  is given the function that answers for `fetch`
 * @returns the address of a bundled file by its name
 */
export function aBundle(
  packs: readonly Pack[],
  serve: (fetch: (url: string) => Promise<Response>) => void,
): (file: string) => string {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const put = (file: string, bytes: Uint8Array) => {
    files.set(file, Uint8Array.from(bytes));
    return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const list = {
    packs: packs.map((pack) => {
      const { id, version } = pack.manifest;
      return { id, version, ...put(`${id}.jsonl.gz`, gzipSync(serializePack(pack))) };
    }),
    index: put('index.bin', compileIndex(packs)),
  };
  put('list.json', new TextEncoder().encode(JSON.stringify(list)));
  serve(async (url) => {
    const bytes = files.get(url.replace('bundle:/', ''));
    return new Response(bytes ?? null, { status: bytes === undefined ? 404 : 200 });
  });
  return (file) => `bundle:/${file}`;
}
