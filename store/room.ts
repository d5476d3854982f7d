import type { StoreError } from './store-error.ts';

/** What the browser says of the disk, in bytes. */
export interface Room {
  /** Taken by what Sidelight stores. */
  used: number;
  /** What it may still take: of the disk, or of the browser's share of it. */
  free: number;
}

/** Asks the browser for room; null where it does not say. */
export type AskRoom = () => Promise<Room | null>;

/**
 * Left untouched whatever is written. On a disk that is full to the last byte Chromium cannot so much as open a database,
 * and then nothing answers any more, until there is space again: so it is looked at first, and never gone that far.
 */
const RESERVE_BYTES = 4 * 1024 * 1024;
/** A pack file lies unpacked, as records and as part of the index; measured: 8 and 5 times its packed size. */
const UNPACKED_TIMES = 16;

/**
 * Whether there is room to write.
 * @param packed  bytes of the pack files that come in; null when nothing is installed, only noted
 * @returns why there is not; null when there is, or nobody can tell
 */
export async function lackOfRoom(askRoom: AskRoom | undefined, packed: number | null): Promise<StoreError | null> {
  const room = (await askRoom?.()) ?? null;
  if (room === null) return null;
  // The new generation lies beside the old one until it answers.
  const needed = RESERVE_BYTES + (packed === null ? 0 : room.used + packed * UNPACKED_TIMES);
  if (room.free >= needed) return null;
  const [free, wanted] = [room.free, needed].map((bytes) => (Math.max(0, bytes) / 1e6).toFixed(1));
  return {
    code: 'disk-full',
    message: `The disk, or the browser’s share of it, has ${free} MB left where ${wanted} MB are needed. The previous data stay in use.`,
  };
}
