import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { processSeconds } from './process-seconds.ts';
import type { Figures, Question, Reply } from './serve-parent.ts';

/** Enough for the largest peer that finishes at all; more would only swap. */
const HEAP_LIMIT_MB = 4096;
const SAID_UNITS = 4000; // of its last words, kept to tell why it died

/**
 * A process of its own for one peer, so that a peer that takes too long or too much memory takes only itself away.
 * It stays alive between questions: rounds of several peers can be asked for in turns.
 */
export interface BenchChild {
  name: string;
  /** Why it gave no figures: "over 60 s", "out of memory"; null while it lives. */
  failed: string | null;
  /** @returns figures, or null when it failed, now or before */
  ask(step: string, argument: number, limitSeconds: number): Promise<Figures | null>;
  stop(): void;
}

/** @param work which work the child does, what child.ts reads: section, peer, number of names */
export function startChild(name: string, work: readonly string[]): BenchChild {
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), work, {
    execArgv: ['--no-warnings', `--max-old-space-size=${HEAP_LIMIT_MB}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => {
    said = (said + piece.toString()).slice(-SAID_UNITS);
  });
  const bench: BenchChild = {
    name,
    failed: null,
    async ask(step, argument, limitSeconds) {
      if (bench.failed !== null) return null;
      const reply = await askWithin(child, { step, argument }, limitSeconds, () => said);
      if ('figures' in reply) return reply.figures;
      bench.failed = reply.failed;
      bench.stop();
      return null;
    },
    stop: () => child.kill('SIGKILL'),
  };
  return bench;
}

/** Asks, and gives up when the child has had a processor for longer than the limit. */
function askWithin(child: ChildProcess, question: Question, limitSeconds: number, said: () => string): Promise<Reply> {
  return new Promise((resolve) => {
    const done = (reply: Reply): void => {
      clearTimeout(timer);
      child.off('message', done).off('exit', died);
      resolve(reply);
    };
    const died = (code: number | null): void => {
      const error = /^\w*Error: .*$/m.exec(said())?.[0];
      done({ failed: /heap out of memory/.test(said()) ? 'out of memory' : (error ?? `died (${code})`) });
    };
    const before = processSeconds(child.pid!);
    const expire = (): void => {
      const now = processSeconds(child.pid!);
      const left = before === null || now === null ? 0 : limitSeconds - (now - before);
      if (left <= 0) done({ failed: `over ${limitSeconds} s` });
      else timer = setTimeout(expire, Math.max(left, 1) * 1000);
    };
    let timer = setTimeout(expire, limitSeconds * 1000);
    child.on('message', done).on('exit', died);
    if (child.exitCode !== null) died(child.exitCode);
    else child.send(question, (error) => error && died(child.exitCode));
  });
}
