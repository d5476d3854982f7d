import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadRe3d } from '../../scripts/eval/load-re3d.ts';
import { loadWikiFair } from '../../scripts/eval/load-wiki-fair.ts';
import { loadWordList } from '../../scripts/eval/load-word-list.ts';
import { restrictToPacks } from '../../scripts/eval/restrict-to-packs.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { anAlias } from '../builders/an-alias.ts';

// The sets lie beside the repository and are not part of it: without them there is nothing to read.
const WIKI = '../shared/fixtures/el-wiki-dev/wiki-fair-dev.jsonl.gz';
const RE3D = '../shared/fixtures/ner-conflict-dev/re3d.jsonl';
const WORDS = '../shared/research/world/common-words.txt';
for (const path of [WIKI, RE3D, WORDS]) if (!existsSync(path)) console.warn(`SKIPPED: ${path} is not there.`);

const france = anActor({
  id: 'france',
  name: 'France',
  qid: 'Q142',
  kind: 'state',
  aliases: [anAlias('French', { sort: 'demonym' })],
});
const packs = [aPack({ entities: [france] })];

it.skipIf(!existsSync(WIKI))('reads Wikipedia passages with spans that cut their text and demonyms optional', () => {
  const texts = loadWikiFair(WIKI, packs);
  expect(texts).toHaveLength(80);
  const labels = restrictToPacks(texts, packs).flatMap(({ text, labels }) =>
    labels.map((label) => ({ text, ...label })),
  );
  expect(labels.length).toBeGreaterThan(0);
  for (const { text, start, end, surface, optional } of labels) {
    expect(text.slice(start, end)).toBe(surface);
    if (surface === 'French') expect(optional).toBe(true);
  }
});

it.skipIf(!existsSync(RE3D))('labels a typed span only when its words are a strong name of one actor', () => {
  const labels = loadRe3d(RE3D, packs).flatMap((text) => text.labels);
  expect(labels.length).toBeGreaterThan(0);
  for (const { surface, entities, optional } of labels) {
    expect(entities).toEqual(['france']);
    if (!optional) expect(surface).toMatch(/^France$/i);
  }
});

it.skipIf(!existsSync(WORDS))('gives common words as running text, or each as a sentence of its own', () => {
  const [lower] = loadWordList(WORDS, 'lower');
  const [sentences] = loadWordList(WORDS, 'sentences');
  expect(lower?.text).toMatch(/^a abilities ability/);
  expect(sentences?.text).toMatch(/^A\. Abilities\. Ability\./);
});

it('asks nothing about entities that no pack holds, and keeps traps', () => {
  const label = { start: 0, end: 1, surface: 'x', type: 'actor' } as const;
  const labels = [
    { ...label, entities: ['france'] },
    { ...label, entities: ['Q142'] },
    { ...label, entities: ['lebanon'] },
    { ...label, entities: [], trap: 'a street' },
  ];
  const [text] = restrictToPacks([{ id: 't', text: 'x', date: null, lang: null, note: '', labels }], packs);
  expect(text?.labels).toEqual([labels[0], { ...labels[1], entities: ['Q142', 'france'] }, labels[3]]);
});

it('takes the id of either pack as right where two packs know one entity by different ids', () => {
  const other = aPack({
    entities: [anActor({ id: 'french-republic', name: 'French Republic', qid: 'Q142', kind: 'state' })],
  });
  const label = { start: 0, end: 1, surface: 'x', type: 'actor', entities: ['french-republic'] } as const;
  const gold = {
    id: 't',
    text: 'x',
    date: null,
    lang: null,
    note: '',
    labels: [{ ...label, entities: [...label.entities] }],
  };
  const [text] = restrictToPacks([gold], [...packs, other]);
  expect(text?.labels[0]?.entities).toEqual(['french-republic', 'france']);
});
