import { useState } from 'preact/hooks';
import { sendMessage } from '../../extension/messenger.ts';
import type { DossierFormat } from '../../extension/protocol.ts';
import { todayHere } from '../../extension/today-here.ts';
import { asOfDate, type DossierAddress } from './dossier-address.ts';

const FORMATS: readonly { format: DossierFormat; label: string; type: string; ending: string }[] = [
  { format: 'markdown', label: 'Markdown', type: 'text/markdown', ending: 'md' },
  { format: 'csv', label: 'CSV', type: 'text/csv', ending: 'csv' },
  { format: 'json', label: 'JSON', type: 'application/json', ending: 'json' },
];

/** How long a saved file's address must live: the browser has read it by then. */
const FILE_KEPT_MS = 60_000;

/** Saves the page as a file with its citations, copies it, prints it. Nothing is sent anywhere. */
export function ExportButtons({ address }: { address: DossierAddress }) {
  const [said, setSaid] = useState('');
  const read = async (format: DossierFormat): Promise<string | null> => {
    const today = todayHere();
    const request = { entity: address.entity, asOf: asOfDate(address, today), today, format };
    const reply = await sendMessage('exportDossier', request).catch(() => null);
    if (reply?.ok) return reply.value;
    setSaid(reply === null ? 'Sidelight is not answering. Reload this page.' : reply.error.message);
    return null;
  };
  const save = async ({ format, type, ending, label }: (typeof FORMATS)[number]) => {
    const text = await read(format);
    if (text === null) return;
    saveText(text, type, `${address.entity}-${address.asOf ?? todayHere()}.${ending}`);
    setSaid(`Saved as ${label}.`);
  };
  const copy = async () => {
    const text = await read('markdown');
    if (text === null) return;
    await navigator.clipboard.writeText(text).then(
      () => setSaid('Copied as Markdown.'),
      () => setSaid('The browser does not let this page write to the clipboard.'),
    );
  };
  return (
    <div class="dossier-exports">
      <span>Save as</span>
      {FORMATS.map((one) => (
        <button key={one.format} type="button" class="link" data-format={one.format} onClick={() => save(one)}>
          {one.label}
        </button>
      ))}
      <button type="button" class="link" onClick={copy}>
        Copy as Markdown
      </button>
      <button type="button" class="link" onClick={() => print()}>
        Print
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
    </div>
  );
}

function saveText(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FILE_KEPT_MS);
}
