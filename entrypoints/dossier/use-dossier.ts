import { useEffect, useState } from 'preact/hooks';
import { watchDataset } from '../../extension/dataset-news.ts';
import { sendMessage } from '../../extension/messenger.ts';
import type { LookupError } from '../../extension/protocol.ts';
import { todayHere } from '../../extension/today-here.ts';
import type { DossierPage } from '../../model/dossier-page.ts';
import type { Result } from '../../model/result.ts';
import { asOfDate, type DossierAddress } from './dossier-address.ts';

export type DossierState = Result<DossierPage, Pick<LookupError, 'message'> & { code: string }>;

/** The page for an address; null before the first answer. Composed anew when other data are installed. */
export function useDossier({ entity, asOf }: DossierAddress): DossierState | null {
  const [state, setState] = useState<DossierState | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const load = async () => {
      const today = todayHere();
      const request = { entity, asOf: asOfDate({ entity, asOf }, today), today };
      const reply = await sendMessage('composeDossierPage', request).catch((): DossierState => NO_ANSWER);
      if (!closing.signal.aborted) setState(reply);
    };
    if (entity !== '') void load();
    watchDataset(() => void load(), closing.signal);
    return () => closing.abort();
  }, [entity, asOf]);
  return state;
}

const NO_ANSWER: DossierState = {
  ok: false,
  error: { code: 'no-answer', message: 'Sidelight is not answering. Reload this page.' },
};
