import type { PackId } from './pack.ts';

/** Where an update stands, as the options page shows it. */
type UpdatePhase = 'idle' | 'checking' | 'downloading' | 'verifying' | 'installing' | 'failed';

/** Why an update came to nothing. Closed: each has a sentence and something the reader can do. */
export type UpdateErrorCode =
  | 'offline'
  | 'bad-status'
  | 'not-permitted'
  | 'wrong-size'
  | 'wrong-hash'
  | 'not-gzip'
  | 'broken-pack'
  | 'wrong-content'
  | 'feed-refused'
  | 'disk-full'
  | 'store-failed'
  | 'interrupted'
  | 'cancelled';

export interface UpdateError {
  code: UpdateErrorCode;
  /** What happened, a sentence. */
  message: string;
  /** What can be done, a sentence; empty when there is nothing to do. */
  remedy: string;
}

/** One file on the way to one pack's newer version. */
export interface UpdateJob {
  pack: PackId;
  title: string;
  /** null for a pack that is not installed yet. */
  from: string | null;
  to: string;
  way: 'delta' | 'whole';
  bytes: number;
}

/** The whole of what is going on in one feed. Plain data: it survives the background's death in the store. */
export interface UpdateState {
  phase: UpdatePhase;
  /** Names one run: what arrives late from an earlier run changes nothing. */
  run: number;
  /** What this run fetches, in order; empty while checking. */
  jobs: UpdateJob[];
  /** Place in `jobs` of the one under way; `jobs.length` when all are fetched. */
  job: number;
  /** Bytes of the present file that have arrived. */
  received: number;
  error: UpdateError | null;
  /** In which phase it failed. */
  failedIn: UpdatePhase | null;
  /** Failures in a row, for the back-off. */
  failures: number;
  /** ISO date-times in UTC; null before the first. */
  lastCheck: string | null;
  lastChange: string | null;
}
