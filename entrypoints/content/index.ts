import { defineContentScript } from '#imports';
import { onMessage } from '../../extension/messenger.ts';
import { readSettings, watchSettings } from '../../extension/settings.ts';
import { readPage } from './read-page.ts';

/** Runs in articles only: the gate decides, the background loads it. Starts over when the reader changes a setting. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  async main({ signal }) {
    let current = new AbortController();
    let reading = readPage(await readSettings(), AbortSignal.any([signal, current.signal]));
    watchSettings((settings) => {
      current.abort();
      current = new AbortController();
      reading = readPage(settings, AbortSignal.any([signal, current.signal]));
    }, signal);
    onMessage('getPageState', () => reading.state());
    onMessage('showMention', ({ data }) => reading.showMention(data.entity));
  },
});
