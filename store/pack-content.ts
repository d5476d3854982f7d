import { packLines, serializePack } from '../data/serialize-pack.ts';
import type { Pack } from '../model/pack.ts';
import { packFile, sha256 } from './unpack-file.ts';

/** What a pack is kept as: its file, and the name that its content has everywhere. */
export interface PackContent {
  /** SHA-256 of the pack as serializePack writes it, lower-case hex. */
  contentHash: string;
  /** That text, packed with gzip. */
  file: Uint8Array<ArrayBuffer>;
}

/** A file that a pack was read from. */
interface ReadFrom {
  text: string;
  /** The same packed with gzip; null when it came plain. */
  packed: Uint8Array<ArrayBuffer> | null;
}

/**
 * The content of a pack.
 * @param from  where it was read from: a file that is written as `pack build` writes one is kept as it came
 */
export async function contentOf(pack: Pack, from: ReadFrom | null = null): Promise<PackContent> {
  const asWritten = from !== null && isWritten(pack, from.text);
  const text = asWritten ? from.text : serializePack(pack);
  const contentHash = await sha256(new TextEncoder().encode(text));
  return { contentHash, file: (asWritten ? from.packed : null) ?? (await packFile(text)) };
}

/** Whether a text is the very one that the pack is written as; line by line, so that no second one is made. */
function isWritten(pack: Pack, text: string): boolean {
  let at = 0;
  for (const line of packLines(pack)) {
    if (!text.startsWith(line, at)) return false;
    at += line.length;
  }
  return at === text.length;
}
