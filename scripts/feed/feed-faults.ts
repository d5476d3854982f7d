import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a host can misbehave with the files of a feed (`.gz`; of the feed itself it can only be silent). */
export interface FeedFaults {
  /** Breaks the connection after so many bytes of a body; null: never. */
  cutAfter: number | null;
  /** Alters the last byte. */
  flipByte: boolean;
  /** Leaves the last byte out, and says so. */
  truncate: boolean;
  /** Answers 404 for the names that match; null: none. */
  missing: RegExp | null;
  /** Never answers for the names that match; null: none. */
  silent: RegExp | null;
  /** null: as fast as it goes. */
  bytesPerSecond: number | null;
}

export const NO_FAULTS: Readonly<FeedFaults> = {
  cutAfter: null,
  flipByte: false,
  truncate: false,
  missing: null,
  silent: null,
  bytesPerSecond: null,
};

/** Pieces a second in which a slow host sends. */
const PIECES_PER_SECOND = 5;

/** Whether a request for this name is to be answered by serveWithFaults. */
export function isFaulty(name: string, faults: FeedFaults): boolean {
  const { cutAfter, flipByte, truncate, missing, silent, bytesPerSecond } = faults;
  if (silent?.test(name)) return true;
  const any = cutAfter !== null || flipByte || truncate || bytesPerSecond !== null;
  return name.endsWith('.gz') && (any || (missing?.test(name) ?? false));
}

/** Answers with a file as a bad host would, from the byte on that is asked for. */
export async function serveWithFaults(
  request: IncomingMessage,
  response: ServerResponse,
  { name, bytes: whole, faults }: { name: string; bytes: Uint8Array; faults: FeedFaults },
): Promise<void> {
  // The connection stays open, as a host's does that hangs.
  if (faults.silent?.test(name)) return;
  if (faults.missing?.test(name)) {
    response.writeHead(404).end();
    return;
  }
  const bytes = damaged(whole, faults);
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const body = bytes.subarray(from);
  const range = from > 0 ? { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
  response.writeHead(from > 0 ? 206 : 200, { 'Content-Length': body.length, ...range });
  const end = faults.cutAfter ?? body.length;
  const step = faults.bytesPerSecond === null ? end : Math.ceil(faults.bytesPerSecond / PIECES_PER_SECOND);
  for (let at = 0; at < end && !response.destroyed; at += step) {
    response.write(body.subarray(at, Math.min(at + step, end)));
    if (faults.bytesPerSecond !== null) await new Promise((next) => setTimeout(next, 1000 / PIECES_PER_SECOND));
  }
  if (faults.cutAfter === null) response.end();
  else setTimeout(() => response.destroy(), 1000 / PIECES_PER_SECOND);
}

function damaged(bytes: Uint8Array, { flipByte, truncate }: FeedFaults): Uint8Array {
  if (truncate) return bytes.subarray(0, -1);
  return flipByte ? Uint8Array.from(bytes).with(-1, (bytes.at(-1) ?? 0) ^ 1) : bytes;
}
