import { browser } from '#imports';
import { logError } from '../../extension/log.ts';
import { onMessage } from '../../extension/messenger.ts';
import { fail } from '../../model/result.ts';
import type { PageAnswers } from './page-answers.ts';
import { NOT_ALLOWED } from './refusals.ts';

/** Registers the listeners for side panel and full page; what a web page may ask is only that the full page opens. */
export function listenForOwnPages(answers: PageAnswers, isOwnPage: (sender: { url?: string }) => boolean): void {
  onMessage('composeDossierPage', ({ data, sender }) =>
    isOwnPage(sender) ? answers.composeDossierPage(data) : fail(NOT_ALLOWED),
  );
  onMessage('exportDossier', ({ data, sender }) =>
    isOwnPage(sender) ? answers.exportDossier(data) : fail(NOT_ALLOWED),
  );
  onMessage('composePageNotes', ({ data, sender }) =>
    isOwnPage(sender) ? answers.composePageNotes(data) : fail(NOT_ALLOWED),
  );
  onMessage('checkArticle', ({ data, sender }) => (isOwnPage(sender) ? answers.checkArticle(data) : fail(NOT_ALLOWED)));
  onMessage('openDossier', ({ data: { entity, asOf }, sender }) => {
    const query = new URLSearchParams({ entity, ...(asOf === null ? {} : { asof: asOf }) });
    const beside = sender.tab?.index === undefined ? {} : { index: sender.tab.index + 1 };
    browser.tabs
      .create({ url: `${browser.runtime.getURL('/dossier.html')}?${query}`, ...beside })
      .catch((cause: unknown) => logError('opening the full page', cause));
  });
}
