import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../extension/messenger.ts';
import { watchUpdates } from '../../extension/update-news.ts';
import type { PackBoard } from '../../model/pack-board.ts';
import type { Result } from '../../model/result.ts';
import type { UpdateState } from '../../model/update.ts';

type Board = Result<PackBoard, { message: string }>;

/** Between two steps of an update pass some seconds, on a slow line or while packs are compiled. */
const SILENCE_MS = 8_000;

/** What is installed and subscribed to, kept true while updates run; null before the first answer. */
export function useBoard(): { board: Board | null; reload: () => Promise<void> } {
  const [board, setBoard] = useState<Board | null>(null);
  const reload = () =>
    sendMessage('readPackBoard', undefined)
      .then(setBoard)
      .catch(() => setBoard({ ok: false, error: { message: 'Sidelight is not answering. Reload this page.' } }));
  useEffect(() => {
    const closing = new AbortController();
    void reload();
    watchUpdates((feed, update) => {
      setBoard((before) => withUpdate(before, feed, update));
      // Another version may stand there now, with a log of its own.
      if (update.phase === 'idle' || update.phase === 'failed') void reload();
    }, closing.signal);
    return () => closing.abort();
  }, []);
  // A background that was stopped in the middle of an update tells nothing more: after a silence it is asked, which
  // starts it, and it finds out what was broken off.
  const busy = board?.ok === true && board.value.feeds.some(({ update }) => isUnderWay(update));
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => void reload(), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [busy, board]);
  return { board, reload };
}

function isUnderWay({ phase }: UpdateState): boolean {
  return phase !== 'idle' && phase !== 'failed';
}

function withUpdate(board: Board | null, id: string, update: UpdateState): Board | null {
  if (board === null || !board.ok) return board;
  const feeds = board.value.feeds.map((feed) => (feed.id === id ? { ...feed, update } : feed));
  return { ok: true, value: { ...board.value, feeds } };
}
