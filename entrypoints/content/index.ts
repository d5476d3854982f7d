import { defineUnlistedScript } from '#imports';
import { watchDataset } from '../../extension/dataset-news.ts';
import { answerPopup } from '../../extension/page-messages.ts';
import { readSettings, watchSettings } from '../../extension/settings.ts';
import type { Settings } from '../../model/settings.ts';
import { announceChanges } from './announce-changes.ts';
import { readPage } from './read-page.ts';

/** Runs in articles only: the gate decides, the background loads it. Starts over when the reader changes a setting or the data. */
export default defineUnlistedScript(async () => {
  const { signal } = new AbortController(); // Ends with the document.
  let current = new AbortController();
  const onChange = announceChanges();
  let reading = readPage(await readSettings(), onChange, current.signal);
  const startOver = (settings: Settings): void => {
    current.abort();
    current = new AbortController();
    reading = readPage(settings, onChange, current.signal);
  };
  watchSettings(startOver, signal);
  watchDataset(() => void readSettings().then(startOver), signal);
  answerPopup(
    {
      getPageState: () => reading.state(),
      getPagePassages: () => reading.passages(),
      getMention: ({ entity }) => reading.mentionOf(entity),
      showMention: ({ entity }) => reading.showMention(entity),
    },
    signal,
  );
});
