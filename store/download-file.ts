import type { FeedFile } from '../model/feed.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import type { SidelightDb } from './db.ts';
import { type Network, networkError, requestFile } from './request-file.ts';
import { storeErrorOf } from './store-error.ts';
import { sha256 } from './unpack-file.ts';
import { storeFailed, updateError } from './update-error.ts';

/** Written in pieces of this size: a killed background loses at most one, and a piece is one row. */
const PART_BYTES = 256 * 1024;

/**
 * Downloads a file into staging and gives it once its size and hash are right. What an earlier attempt left in staging
 * is gone on from by a range request; a host that ignores ranges sends the whole file anew.
 * @param url         absolute
 * @param onReceived  bytes in staging so far, at every piece
 */
export async function downloadFile(
  { db, network }: { db: SidelightDb; network: Network },
  url: string,
  { bytes: size, sha256: hash }: FeedFile,
  onReceived: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, UpdateError>> {
  try {
    const staged = await stagedBytes(db, hash);
    if (staged < size) {
      const fetched = await fetchInto(db, network, { url, hash, size, from: staged }, onReceived, signal);
      if (!fetched.ok) return fetched;
    }
    const file = await readStaged(db, hash);
    // Right or wrong, it has served: a wrong one must not be gone on from.
    await db.staging.where('file').equals(hash).delete();
    if (file.length !== size) {
      return fail(updateError('wrong-size', `The file has ${file.length} bytes where the feed says ${size}.`));
    }
    if ((await sha256(file)) !== hash) {
      return fail(updateError('wrong-hash', 'The file is not the one that the feed names: it was altered or damaged.'));
    }
    return ok(file);
  } catch (cause) {
    return fail(storeFailed(storeErrorOf(cause)));
  }
}

interface Wanted {
  url: string;
  hash: string;
  size: number;
  from: number;
}

async function fetchInto(
  db: SidelightDb,
  network: Network,
  { url, hash, size, from }: Wanted,
  onReceived: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Result<null, UpdateError>> {
  const asked = await requestFile(network, url, from > 0 ? { Range: `bytes=${from}-` } : {}, signal);
  if (!asked.ok) return asked;
  const response = asked.value;
  const resumed = response.status === 206 && rangeStart(response) === from;
  if (!resumed) await db.staging.where('file').equals(hash).delete();
  let received = resumed ? from : 0;
  let part = resumed ? await db.staging.where('file').equals(hash).count() : 0;
  let piece: Uint8Array[] = [];
  let pieceBytes = 0;
  const write = async () => {
    if (pieceBytes === 0) return;
    await db.staging.put({ file: hash, part, bytes: join(piece, pieceBytes) });
    part += 1;
    piece = [];
    pieceBytes = 0;
    onReceived(received);
  };
  const reader = response.body?.getReader();
  for (;;) {
    // Only the network's failures are caught here; those of the store are told as such by the caller.
    const read = await (reader?.read() ?? Promise.resolve({ done: true, value: undefined })).catch(
      (cause: unknown) => ({
        failure: networkError(cause, new URL(url).host),
      }),
    );
    if ('failure' in read) {
      await write();
      return fail(read.failure);
    }
    if (read.done || read.value === undefined) break;
    piece.push(read.value);
    pieceBytes += read.value.length;
    received += read.value.length;
    if (received > size) {
      await reader?.cancel();
      await db.staging.where('file').equals(hash).delete();
      return fail(updateError('wrong-size', `The host sends more than the ${size} bytes that the feed names.`));
    }
    if (pieceBytes >= PART_BYTES) await write();
  }
  await write();
  return ok(null);
}

/** Where a partial answer begins: "bytes 100-199/200" -> 100. */
function rangeStart(response: Response): number | null {
  const match = /^bytes (\d+)-/.exec(response.headers.get('Content-Range') ?? '');
  return match === null ? null : Number(match[1]);
}

async function stagedBytes(db: SidelightDb, hash: string): Promise<number> {
  let sum = 0;
  await db.staging
    .where('file')
    .equals(hash)
    .each(({ bytes }) => {
      sum += bytes.length;
    });
  return sum;
}

async function readStaged(db: SidelightDb, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await db.staging.where('file').equals(hash).sortBy('part');
  const bytes = parts.map((part) => part.bytes);
  return join(
    bytes,
    bytes.reduce((sum, { length }) => sum + length, 0),
  );
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
