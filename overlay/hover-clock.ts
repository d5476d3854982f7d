import type { HoverEvent, HoverState, Token } from './hover-state.ts';

const SLOW_MS = 200; // a warm answer takes 30; before this a stub would only flicker
const GRACE_MS = 300; // slow hands need about 250 for the way from the line to the popover

/** The timers behind the hover state: each ends as an event with the token it was started for. */
export class HoverClock {
  readonly #tell: (event: HoverEvent<never>) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(tell: (event: HoverEvent<never>) => void) {
    this.#tell = tell;
  }

  /** Starts what the state waits for and is not running yet; stops what it no longer waits for. */
  follow<A>(state: HoverState<A>, dwellMs: number): void {
    const wanted = new Map<string, () => void>();
    const want = (kind: 'dwelt' | 'slow' | 'graceOver', token: Token, ms: number) =>
      wanted.set(`${kind}/${token}`, () => this.#start(kind, token, ms));
    if (state.kind === 'dwelling') want('dwelt', state.token, dwellMs);
    if (state.kind === 'asking' && !state.slow) want('slow', state.token, SLOW_MS);
    if (state.kind === 'leaving') {
      want('graceOver', state.token, GRACE_MS);
      if (state.next !== null) want('dwelt', state.token, dwellMs);
    }
    for (const [key, timer] of this.#timers) {
      if (wanted.has(key)) continue;
      clearTimeout(timer);
      this.#timers.delete(key);
    }
    for (const [key, start] of wanted) if (!this.#timers.has(key)) start();
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #start(kind: 'dwelt' | 'slow' | 'graceOver', token: Token, ms: number): void {
    // A timer that has run out stays listed until the state moves on, so that it is not started twice.
    this.#timers.set(
      `${kind}/${token}`,
      setTimeout(() => this.#tell({ kind, token }), ms),
    );
  }
}
