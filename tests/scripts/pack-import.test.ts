import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readNames } from '../../scripts/pack/read-names.ts';

it('reads a table of names with aliases parted by bars, and quoted fields', () => {
  const table = 'Name,Aliases,qid\n"Stone, Ada",Ada Stone | A. Stone,Q12\n\nLake Council,,\n';
  expect(readNames(table, 'csv')).toMatchObject([
    { name: 'Stone, Ada', aliases: ['Ada Stone', 'A. Stone'], qid: 'Q12' },
    { name: 'Lake Council', aliases: [], qid: null },
  ]);
  expect(readNames('\ufeffname\taliases\nLake\tLac;See\n', 'tsv')).toMatchObject([
    { name: 'Lake', aliases: ['Lac', 'See'] },
  ]);
});

const ITEM = 'http://www.wikidata.org/entity/Q42';

it('reads a Wikidata query result in all three forms that the service gives', () => {
  const expected = [{ name: 'Lake', aliases: ['Lac', 'See'], qid: 'Q42', wikipedia: 'Lake (water)' }];
  const row = {
    item: ITEM,
    itemLabel: 'Lake',
    itemAltLabel: 'Lac, See',
    article: 'https://en.wikipedia.org/wiki/Lake_(water)',
  };
  expect(readNames(JSON.stringify([row]), 'json')).toMatchObject(expected);
  const bindings = [Object.fromEntries(Object.entries(row).map(([key, value]) => [key, { type: 'literal', value }]))];
  expect(readNames(JSON.stringify({ head: {}, results: { bindings } }), 'json')).toMatchObject(expected);
  const csv = `item,itemLabel,itemAltLabel,article\n${ITEM},Lake,"Lac, See",https://en.wikipedia.org/wiki/Lake_(water)\n`;
  expect(readNames(csv, 'csv')).toMatchObject(expected);
});

it('joins the rows of one item and leaves out items without a label', () => {
  const csv = `item,itemLabel,itemAltLabel\n${ITEM},Lake,Lac\n${ITEM},Lake,See\nhttp://www.wikidata.org/entity/Q7,Q7,\n`;
  expect(readNames(csv, 'csv')).toMatchObject([{ name: 'Lake', aliases: ['Lac', 'See'] }]);
});

it.each([
  ['no column for names', 'city,country\nParis,FR\n', 'csv', 'no column for names'],
  ['rows of unequal length', 'name,qid\nLake\n', 'csv', 'Invalid Record Length'],
  ['broken JSON', '{', 'json', 'not JSON'],
  ['JSON of another sort', '{"a":1}', 'json', 'neither a query result nor a list'],
] as const)('says what is wrong: %s', (_, text, format, words) => {
  expect(readNames(text, format)).toContain(words);
});

it('makes a sound pack of a list, ids from the names, and never writes over a pack', () => {
  const place = mkdtempSync(join(tmpdir(), 'sidelight-import-'));
  const [list, out] = [join(place, 'list.csv'), join(place, 'lake')];
  writeFileSync(list, 'name,kind\nÅda Stone,person\nÅda Stone!,person\nالبحيرة,place\n');
  const words = ['import', list, '--out', out, '--id', 'lake', '--title', 'Lake', '--licence', 'CC0-1.0'];
  const source = ['--source', 'https://lake.example/list', '--publisher', 'Lake office'];
  const run = (all: string[]) => spawnSync(process.execPath, ['scripts/pack.ts', ...all], { encoding: 'utf8' });
  expect(run([...words, ...source])).toMatchObject({ status: 0 });
  const actors = readFileSync(join(out, 'actors.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'ada-stone person',
    'ada-stone-2 person',
    'entry-3 place',
  ]);
  expect(run([...words, ...source])).toMatchObject({ status: 1 });
  expect(run(words)).toMatchObject({ status: 2 });
  rmSync(place, { recursive: true });
});
