import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const NEWS_MAY_BE_ANYWHERE = ['http://*/*', 'https://*/*'];

export default defineConfig({
  // Explicit imports only: a reader sees where every name comes from.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  hooks: {
    // WXT's frame for content scripts announces each start to the page, with the extension's id, and stops at an event
    // that any page can send. Ours needs neither: the background loads it, once for each document.
    'entrypoints:found': (_, infos) => {
      for (const info of infos) if (info.name === 'content') info.type = 'unlisted-script';
    },
  },
  // The oldest browsers that take the extension: for older ones :dir() would be rewritten into a list of languages,
  // and a page that reads from right to left in a language not listed would be drawn the wrong way round.
  vite: () => ({ plugins: [preact()], build: { cssTarget: ['chrome128', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description:
      'Who is who in the news you read, what several sources say, and what has happened since. Nothing leaves your machine.',
    // scripting, and hosts: the gate alone is in every page; the background loads the rest into articles (ADR 0006).
    // alarms: feeds that the reader subscribed to are checked by themselves.
    // contextMenus: "Add to Sidelight" on a selection.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus'],
    host_permissions: NEWS_MAY_BE_ANYWHERE,
    content_scripts: [{ matches: NEWS_MAY_BE_ANYWHERE, js: ['gate.js'], run_at: 'document_idle' }],
    minimum_chrome_version: '128',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidelight@sidelight.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
