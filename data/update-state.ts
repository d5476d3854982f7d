import type { UpdateError, UpdateJob, UpdateState } from '../model/update.ts';

/** What happens to an update. `at` are ISO date-times in UTC; `run` names the run that the event belongs to. */
export type UpdateEvent =
  | { type: 'check-started'; run: number }
  | { type: 'nothing-new'; run: number; at: string }
  | { type: 'planned'; run: number; jobs: UpdateJob[] }
  | { type: 'received'; run: number; bytes: number }
  | { type: 'file-complete'; run: number }
  /** The file did not serve; another way to the same version is tried. */
  | { type: 'fetch-instead'; run: number; job: UpdateJob }
  | { type: 'file-sound'; run: number }
  | { type: 'install-started'; run: number }
  | { type: 'installed'; run: number; at: string }
  | { type: 'failed'; run: number; at: string; error: UpdateError }
  | { type: 'background-started'; at: string };

/** Before anything was ever checked. */
export const IDLE_UPDATE: UpdateState = {
  phase: 'idle',
  run: 0,
  jobs: [],
  job: 0,
  received: 0,
  error: null,
  failedIn: null,
  failures: 0,
  lastCheck: null,
  lastChange: null,
};

/** Phases in which a run is under way: a second one must not begin. */
export function isBusy({ phase }: UpdateState): boolean {
  return phase !== 'idle' && phase !== 'failed';
}

const INTERRUPTED: UpdateError = {
  code: 'interrupted',
  message: 'The browser stopped the update before it was done; the previous data stay in use.',
  remedy: 'Check again: what was already downloaded is used.',
};

/**
 * The step from one state to the next. Pure. An event that does not fit the phase, or belongs to another run, changes
 * nothing: it is late.
 */
export function stepUpdate(state: UpdateState, event: UpdateEvent): UpdateState {
  if (event.type === 'check-started') {
    if (isBusy(state) || event.run <= state.run) return state;
    return { ...state, phase: 'checking', run: event.run, jobs: [], job: 0, received: 0, error: null, failedIn: null };
  }
  if (event.type === 'background-started') {
    return isBusy(state) ? failedWith(state, INTERRUPTED, event.at) : state;
  }
  if (event.run !== state.run || !isBusy(state)) return state;
  if (event.type === 'failed') return failedWith(state, event.error, event.at);
  return stepRun(state, event);
}

type RunEvent = Exclude<UpdateEvent, { type: 'check-started' | 'background-started' | 'failed' }>;

function stepRun(state: UpdateState, event: RunEvent): UpdateState {
  switch (`${state.phase} ${event.type}`) {
    case 'checking nothing-new':
      return 'at' in event ? { ...state, phase: 'idle', failures: 0, lastCheck: event.at } : state;
    case 'checking planned':
      return event.type === 'planned' && event.jobs.length > 0
        ? { ...state, phase: 'downloading', jobs: event.jobs, job: 0, received: 0 }
        : state;
    case 'downloading received':
      return event.type === 'received' ? { ...state, received: event.bytes } : state;
    case 'downloading file-complete':
      return { ...state, phase: 'verifying' };
    case 'downloading fetch-instead':
    case 'verifying fetch-instead':
      return 'job' in event
        ? { ...state, phase: 'downloading', jobs: state.jobs.with(state.job, event.job), received: 0 }
        : state;
    case 'verifying file-sound': {
      const job = state.job + 1;
      return { ...state, phase: job < state.jobs.length ? 'downloading' : 'verifying', job, received: 0 };
    }
    case 'verifying install-started':
      return state.job === state.jobs.length ? { ...state, phase: 'installing' } : state;
    case 'installing installed':
      return 'at' in event
        ? { ...state, phase: 'idle', failures: 0, lastCheck: event.at, lastChange: event.at }
        : state;
    default:
      return state;
  }
}

function failedWith(state: UpdateState, error: UpdateError, at: string): UpdateState {
  // What the reader stopped is no sign of trouble: the next check comes at its usual time.
  const failures = error.code === 'cancelled' ? state.failures : state.failures + 1;
  return { ...state, phase: 'failed', failedIn: state.phase, error, failures, lastCheck: at };
}
