import type { FeedFile } from '../model/feed.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import type { SidelightDb } from './db.ts';
import { readBody, SILENCE_MS } from './read-body.ts';
import { type Network, networkError, requestFile } from './request-file.ts';
import { dropStaged, stagingName } from './staging.ts';
import { storeErrorOf } from './store-error.ts';
import { sha256 } from './unpack-file.ts';
import { storeFailed, updateError } from './update-error.ts';

/** Written in pieces of this size: a killed background loses at most one, and a piece is one row. */
const PART_BYTES = 256 * 1024;
/** On a slow line a smaller piece is written after this long: a browser stops a background that does nothing for 30 s. */
const PART_MS = 3_000;

/** What a download needs. */
export interface Download {
  db: SidelightDb;
  network: Network;
  /** The feed that names the file. */
  feed: string;
  signal: AbortSignal;
  /** Told the bytes in staging so far, at every piece. */
  onReceived: (bytes: number) => void;
}

/**
 * Downloads a file into staging and gives it once its size and hash are right; it stays in staging until it is
 * installed. What an earlier attempt left there is gone on from by a range request; a host that ignores ranges sends the
 * whole file anew.
 * @param url  absolute
 */
export async function downloadFile(
  download: Download,
  url: string,
  { bytes: size, sha256: hash }: FeedFile,
): Promise<Result<Uint8Array<ArrayBuffer>, UpdateError>> {
  const { db } = download;
  const name = stagingName(download.feed, hash);
  try {
    const staged = await stagedBytes(db, name);
    if (staged < size) {
      const fetched = await fetchInto(download, { url, name, size, from: staged });
      if (!fetched.ok) return fetched;
    } else {
      download.onReceived(staged);
    }
    const file = await readStaged(db, name);
    const wrong = await faultOf(file, size, hash);
    if (wrong === null) return ok(file);
    // A wrong one must not be gone on from.
    await dropStaged(db, name);
    return fail(wrong);
  } catch (cause) {
    return fail(storeFailed(storeErrorOf(cause)));
  }
}

async function faultOf(file: Uint8Array<ArrayBuffer>, size: number, hash: string): Promise<UpdateError | null> {
  if (file.length !== size) {
    return updateError('wrong-size', `The file has ${file.length} bytes where the feed says ${size}.`);
  }
  if ((await sha256(file)) === hash) return null;
  return updateError('wrong-hash', 'The file is not the one that the feed names: it was altered or damaged.');
}

interface Wanted {
  url: string;
  name: string;
  size: number;
  from: number;
}

async function fetchInto(download: Download, wanted: Wanted): Promise<Result<null, UpdateError>> {
  const { db, network, signal } = download;
  const { url, name, from } = wanted;
  const asked = await requestFile(network, url, from > 0 ? { Range: `bytes=${from}-` } : {}, signal);
  if (!asked.ok) return asked;
  const response = asked.value;
  if (response.status === 416 && from > 0) {
    // The host's file ends before what is staged: that was another file.
    await response.body?.cancel();
    await dropStaged(db, name);
    return fetchInto(download, { ...wanted, from: 0 });
  }
  if (response.status === 416 || response.status === 304) {
    await response.body?.cancel();
    const { host, pathname } = new URL(url);
    return fail(updateError('bad-status', `${host} answers ${response.status} for ${pathname}.`));
  }
  const resumed = response.status === 206 && rangeStart(response) === from;
  if (!resumed) await dropStaged(db, name);
  return store(download, response, { ...wanted, from: resumed ? from : 0 });
}

/** Writes a body into staging as it comes, behind the `from` bytes that are there. */
async function store(
  { db, network, onReceived }: Download,
  response: Response,
  { url, name, size, from }: Wanted,
): Promise<Result<null, UpdateError>> {
  let received = from;
  let part = await db.staging.where('file').equals(name).count();
  let pieces: Uint8Array[] = [];
  let since = performance.now();
  const write = async () => {
    since = performance.now();
    if (pieces.length === 0) return;
    await db.staging.put({ file: name, part, bytes: join(pieces) });
    part += 1;
    pieces = [];
    onReceived(received);
  };
  const body = readBody(response, network.silenceMs ?? SILENCE_MS);
  for (;;) {
    // Only the network's failures are caught here; those of the store are told as such by the caller.
    const read = await body.next().catch((cause: unknown) => ({ failure: networkError(cause, new URL(url).host) }));
    if ('failure' in read) {
      await write();
      return fail(read.failure);
    }
    if (read.done) break;
    pieces.push(read.value);
    received += read.value.length;
    if (received > size) {
      await body.return(undefined);
      await dropStaged(db, name);
      return fail(updateError('wrong-size', `The host sends more than the ${size} bytes that the feed names.`));
    }
    const pending = pieces.reduce((sum, { length }) => sum + length, 0);
    if (pending >= PART_BYTES || performance.now() - since >= PART_MS) await write();
  }
  await write();
  return ok(null);
}

/** Where a partial answer begins: "bytes 100-199/200" -> 100. */
function rangeStart(response: Response): number | null {
  const match = /^bytes (\d+)-/.exec(response.headers.get('Content-Range') ?? '');
  return match === null ? null : Number(match[1]);
}

async function stagedBytes(db: SidelightDb, name: string): Promise<number> {
  let sum = 0;
  await db.staging
    .where('file')
    .equals(name)
    .each(({ bytes }) => {
      sum += bytes.length;
    });
  return sum;
}

async function readStaged(db: SidelightDb, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await db.staging.where('file').equals(name).sortBy('part');
  return join(parts.map((part) => part.bytes));
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
