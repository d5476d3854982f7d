import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { ReadingSample } from '../../components/ReadingSample.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { SiteList } from '../../components/SiteList.tsx';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings.ts';
import type { Settings } from '../../model/settings.ts';
import { OwnEntries } from './OwnEntries.tsx';
import { Packs } from './Packs.tsx';
import { Rules } from './Rules.tsx';

const SECTIONS = [
  { id: 'packs', title: 'Packs' },
  { id: 'reading', title: 'Reading' },
  { id: 'own', title: 'My entries' },
  { id: 'rules', title: 'Not this one' },
  { id: 'sites', title: 'Sites' },
  { id: 'privacy', title: 'Privacy' },
  { id: 'about', title: 'About' },
];

/** The options page: what is installed, how pages are marked, where Sidelight stays silent. */
export function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    readSettings().then(setSettings);
    watchSettings(setSettings, closing.signal);
    return () => closing.abort();
  }, []);
  const change = (part: Partial<Settings>) => {
    if (settings === null) return;
    setSettings({ ...settings, ...part });
    changeSettings(part);
  };
  return (
    <div class="options">
      <nav class="options-nav" aria-label="Sections">
        <h1>Sidelight</h1>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        <Section id="packs">{settings !== null && <Packs settings={settings} onChange={change} />}</Section>
        <Section id="reading">
          {settings !== null && (
            <>
              <ReadingSample settings={settings} />
              <SettingsForm settings={settings} onChange={change} />
            </>
          )}
        </Section>
        <Section id="own">
          <OwnEntries />
        </Section>
        <Section id="rules">
          <Rules />
        </Section>
        <Section id="sites">
          {settings !== null && (
            <SiteList
              sites={settings.sitesOff}
              onAdd={(host) =>
                change({ sitesOff: [...settings.sitesOff.filter((site) => site !== host), host].sort() })
              }
              onRemove={(host) => change({ sitesOff: settings.sitesOff.filter((site) => site !== host) })}
            />
          )}
        </Section>
        <Section id="privacy">
          <p>
            Text and addresses of the pages you read stay in this browser. Names are looked up in the packs installed
            here; there is no server to ask. Stored are the packs, your entries, the choices on this page and the sites
            you switched off. Feeds that you subscribe to are fetched from their hosts, which learn that somebody did.
          </p>
        </Section>
        <Section id="about">
          <p>
            Sidelight {browser.runtime.getManifest().version}. It shows who says what. It does not rate outlets and does
            not say what is true. Code: Apache-2.0; our own facts: CC0-1.0; others’ licences stand with their packs
            above and in the <a href="/NOTICE.txt">notice</a> that ships with it.
          </p>
        </Section>
      </main>
    </div>
  );
}

function Section({ id, children }: { id: string; children: preact.ComponentChildren }) {
  const title = SECTIONS.find((section) => section.id === id)?.title;
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
