import { useEffect, useState } from 'preact/hooks';
import { watchDataset } from '../../extension/dataset-news.ts';
import { onMessage, sendMessage } from '../../extension/messenger.ts';
import { watchSettings } from '../../extension/settings.ts';
import type { PageState } from '../../model/page-state.ts';
import { watchTab } from './watch-tab.ts';

/** The page beside the panel. */
export interface SidePage {
  tab: number;
  /** Null where no content script runs. */
  state: PageState | null;
  /** Counts up with each other tab or address, so that what was chosen for a page ends with it. */
  visit: number;
  /** Counts up when other data answer than before. */
  dataset: number;
  /** Counts up whenever the page has told that it is not what it was. */
  change: number;
}

/** The page in front, kept true while tabs are switched, routes change, articles grow and packs are updated. */
export function useSidePage(): SidePage | null {
  const [page, setPage] = useState<SidePage | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    let visit = 0;
    let dataset = 0;
    let change = 0;
    let tab: number | null = null;
    const ask = async (): Promise<void> => {
      if (tab === null) return;
      const asked = { tab, visit };
      // Pages of the browser itself, stores and new tabs have no content script: the message then has no receiver.
      const state = (await sendMessage('getPageState', undefined, asked.tab).catch(() => null)) ?? null;
      if (signal.aborted || asked.tab !== tab || asked.visit !== visit) return;
      setPage((before) => keepEqual(before, { ...asked, state, dataset, change }));
    };
    watchTab((news) => {
      if (news.isAnother) visit += 1;
      tab = news.tab;
      void ask();
    }, signal);
    watchDataset(() => {
      dataset += 1;
      void ask();
    }, signal);
    watchSettings(() => void ask(), signal);
    const unlisten = onMessage('pageChanged', ({ sender }) => {
      if (sender.tab?.id !== tab) return;
      change += 1;
      void ask();
    });
    return () => {
      unlisten();
      closing.abort();
    };
  }, []);
  return page;
}

/** The page known before when nothing about it has changed: then nothing is drawn anew. */
function keepEqual(before: SidePage | null, now: SidePage): SidePage {
  return JSON.stringify(before) === JSON.stringify(now) && before !== null ? before : now;
}
