import { useEffect, useState } from 'preact/hooks';
import { CastList } from '../../components/CastList.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { changeSettings, readSettings } from '../../extension/settings.ts';
import type { EntityId } from '../../model/entity.ts';
import type { PageState } from '../../model/page-state.ts';
import { type PageTab, showOnPage } from './page-tab.ts';

interface Props {
  tab: PageTab | null;
  onOpen: (entity: EntityId) => void;
  /** The page's state may have changed: ask again. */
  onChange: () => void;
}

/** While nothing is searched: what the page under the popup is, whom it names, and the switch for its site. */
export function PagePane({ tab, onOpen, onChange }: Props) {
  const state = tab?.state ?? null;
  return (
    <>
      {state !== null && <SiteRow host={state.host} onChange={onChange} />}
      {state?.kind === 'marked' && state.cast.length > 0 ? (
        <CastList cast={state.cast} onShow={(entity) => tab && showOnPage(tab.id, entity)} onOpen={onOpen} />
      ) : (
        <p class="empty">{explain(state)}</p>
      )}
    </>
  );
}

/** Why there is no cast, in a sentence. */
function explain(state: PageState | null): string {
  if (state === null)
    return 'Sidelight does not read this page: it belongs to the browser, or it has not loaded yet. Search still works.';
  if (state.kind === 'off') return 'Marks are off for this site.';
  if (state.kind === 'reading') return 'Reading the article …';
  if (state.kind === 'not-article') return 'This page does not look like a news article, so nothing on it was read.';
  return 'Nobody and nothing from the installed packs is named in this article.';
}

function SiteRow({ host, onChange }: { host: string; onChange: () => void }) {
  const [sitesOff, setSitesOff] = useState<string[] | null>(null);
  useEffect(() => {
    readSettings().then((settings) => setSitesOff(settings.sitesOff));
  }, []);
  if (sitesOff === null || host === '') return null;
  const change = async (on: boolean) => {
    const others = sitesOff.filter((site) => site !== host);
    const next = on ? others : [...others, host];
    setSitesOff(next);
    await changeSettings({ sitesOff: next });
    onChange();
  };
  return <SiteSwitch host={host} on={!sitesOff.includes(host)} onChange={change} />;
}
