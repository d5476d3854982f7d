import { defineUnlistedScript } from '#imports';
import { answerPopup } from '../../extension/page-messages.ts';
import { readSettings, watchSettings } from '../../extension/settings.ts';
import type { EntityId } from '../../model/entity.ts';
import { readPage } from './read-page.ts';

/** Runs in articles only: the gate decides, the background loads it. Starts over when the reader changes a setting. */
export default defineUnlistedScript(async () => {
  const { signal } = new AbortController(); // Ends with the document.
  let current = new AbortController();
  let reading = readPage(await readSettings(), current.signal);
  watchSettings((settings) => {
    current.abort();
    current = new AbortController();
    reading = readPage(settings, current.signal);
  }, signal);
  const showMention = ({ entity }: { entity: EntityId }): boolean => reading.showMention(entity);
  answerPopup({ getPageState: () => reading.state(), showMention }, signal);
});
