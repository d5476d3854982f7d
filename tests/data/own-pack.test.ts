import { expect, it } from 'vitest';
import { entriesOf, faultOf, ownId, ownPack } from '../../data/own-pack.ts';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import type { OwnEntry } from '../../model/own-entry.ts';

const entry = (fields: Partial<OwnEntry> = {}): OwnEntry => ({
  id: 'ada',
  name: 'Ada Stone',
  kind: 'person',
  aliases: ['Stone'],
  note: 'Met her at the lake.',
  link: 'https://lake.example/ada',
  changed: '2026-11-20',
  ...fields,
});
const pack = (...entries: OwnEntry[]) => ownPack(entries, '2026-11-24', 3);

it('makes a sound pack of entries, and reads them back as they were', () => {
  const entries = [entry(), entry({ id: 'bo', name: 'Bo', aliases: [], note: '', link: null })];
  const parsed = parsePackFile(serializePack(pack(...entries)));
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  expect(entriesOf(parsed.value)).toEqual(entries);
});

it('lets two entries point to one page', () => {
  for (const link of ['https://lake.example/ada', 'https://lake.example/all#ada']) {
    const entries = [entry({ link }), entry({ id: 'bo', name: 'Bo', link })];
    const parsed = parsePackFile(serializePack(pack(...entries)));
    if (!parsed.ok) throw new Error(parsed.error[0]?.message);
    expect(parsed.value.sources[0]?.url).toBe(link);
    expect(entriesOf(parsed.value)).toEqual(entries);
  }
});

it('takes out what may not stand in a pack, and names said twice', () => {
  const [actor] = pack(entry({ name: ' Ada\u202e\nStone ', aliases: ['Stone', 'Stone', 'Ada Stone', ' '] })).entities;
  expect(actor).toMatchObject({ name: 'Ada Stone', aliases: [{ text: 'Stone' }] });
});

it.each([
  [{ name: '  ' }, 'needs a name'],
  [{ name: '2026' }, 'needs letters'],
  [{ aliases: ['A'] }, 'single letter'],
  [{ link: 'javascript:alert(1)' }, 'must begin with'],
] as const)('says what keeps %o from being an entry', (fields, words) => {
  expect(faultOf(entry({ ...fields, aliases: 'aliases' in fields ? [...fields.aliases] : [] }))).toContain(words);
});

it('finds no fault with names in any script', () => {
  for (const name of ['غزة', '習近平', '習', 'İstanbul 2']) {
    expect(faultOf(entry({ name, aliases: [], link: null }))).toBeNull();
  }
});

it('gives ids that are slugs and not taken', () => {
  expect(ownId('Åda Stone', [])).toBe('own-ada-stone');
  expect(ownId('Ada Stone', ['own-ada-stone', 'own-ada-stone-2'])).toBe('own-ada-stone-3');
  expect(ownId('غزة', [])).toBe('own-entry');
});
