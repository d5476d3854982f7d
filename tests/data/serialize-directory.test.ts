import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePack } from '../../data/parse-pack.ts';
import { serializeDirectory } from '../../data/serialize-directory.ts';
import { readFixture } from './read-fixture.ts';

it('writes the files it was read from', () => {
  const files = readFixture('valid-small');
  const pack = parsePack(files);
  const written = pack.ok ? serializeDirectory(pack.value) : [];
  expect(written.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(files);
});

it('puts keys in the order of the format, whatever order they came in', () => {
  const files = readFixture('valid-small').map(({ name, text }) => ({
    name,
    text: name.endsWith('.jsonl') ? text.replace(/^\{("id":"[^"]*"),(.*)\}$/gm, '{$2,$1}') : text,
  }));
  const pack = parsePack(files);
  const claims = pack.ok ? serializeDirectory(pack.value).find(({ name }) => name === 'claims.jsonl')!.text : '';
  expect(claims).toMatch(/^\{"id":"c-post-1","about":/);
});

it('finds the shipped pack tidy, so that a change of one fact is a diff of one line', () => {
  const directory = 'data/packs/gaza-2025';
  const names = ['manifest.json', 'actors.jsonl', 'events.jsonl', 'claims.jsonl', 'sources.jsonl'];
  const files = names.map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));
  const pack = parsePack(files);
  const written = pack.ok ? serializeDirectory(pack.value) : [];
  const untidy = files.filter(({ name, text }) => written.find((file) => file.name === name)?.text !== text);
  expect(untidy.map(({ name }) => `${name}: run npm run pack -- tidy ${directory}`)).toEqual([]);
});
