import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formatPackError } from '../../data/pack-error.ts';
import { MAX_FILE_CODE_UNITS } from '../../data/pack-limits.ts';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import type { FeedFile } from '../../model/feed.ts';
import type { Pack } from '../../model/pack.ts';
import { readSound } from './read-sound.ts';

const GZIP_LEVEL = 9; // packed once, fetched by every reader

/** SHA-256, lower-case hex. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a version's content hash is taken of: the pack file unpacked. */
export function contentHashOf(pack: Pack): string {
  return sha256Of(serializePack(pack));
}

/** Compresses a text and writes it. Gives what a feed says of such a file, its address the name given. */
export function writePacked(path: string, name: string, text: string): FeedFile {
  const bytes = gzipSync(text, { level: GZIP_LEVEL });
  writeFileSync(path, bytes);
  return { url: name, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** Reads a pack directory or a pack file; prints every error and gives null when it is not sound. */
export function readPackAt(path: string): Pack | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return readSound(path);
  const text = unpack(path);
  if (text === null) return null;
  const pack = parsePackFile(text);
  if (pack.ok) return pack.value;
  for (const error of pack.error) console.error(`${path}: ${formatPackError(error)}`);
  return null;
}

/**
 * Whether a pack file holds the very text that `pack build` writes of its pack. Readers make a newer version of an older one
 * by writing it anew; a file with its fields in another order says the same and has another hash.
 */
export function isWrittenAsBuilt(path: string, pack: Pack): boolean {
  return unpack(path) === serializePack(pack);
}

function unpack(path: string): string | null {
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: MAX_FILE_CODE_UNITS }).toString('utf8');
  } catch (cause) {
    console.error(`${path}: not a pack file: ${cause instanceof Error ? cause.message : String(cause)}`);
    return null;
  }
}
