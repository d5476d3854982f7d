import { expect, it } from 'vitest';
import { parseEvaluationPack } from '../../data/parse-evaluation-pack.ts';
import { readFixture } from './read-fixture.ts';

it('fills in what a list of names leaves out', () => {
  const pack = parseEvaluationPack(readFixture('evaluation-names-only'), 'names');
  expect(pack.ok && pack.value.entities).toEqual([
    {
      id: 'Q42',
      name: 'Douglas Stone',
      description: 'Douglas Stone',
      descriptionSources: [],
      aliases: [
        { text: 'D. Stone', lang: 'und', sort: 'name' },
        { text: 'Stone', lang: 'und', sort: 'surname', weak: true },
      ],
      type: 'actor',
      kind: 'person',
      roles: [],
      relations: [],
    },
    {
      id: 'lake council',
      name: 'Lake Council',
      description: 'Lake Council',
      descriptionSources: [],
      aliases: [],
      type: 'actor',
      kind: 'organisation',
      roles: [],
      relations: [],
    },
  ]);
});

it('names the pack after its directory when there is no manifest', () => {
  const pack = parseEvaluationPack(readFixture('evaluation-names-only'), 'names');
  expect(pack.ok && [pack.value.manifest.id, pack.value.manifest.counts.actors]).toEqual(['names', 2]);
});

it('takes an event for an event when it has a day', () => {
  const text =
    '{"id":"e","name":"Lake talks","type":"event","kind":"talks","start":"2026-01-05","triggers":["by the lake"]}\n';
  const pack = parseEvaluationPack([{ name: 'actors.jsonl', text }], 'names');
  expect(pack.ok && pack.value.entities[0]).toMatchObject({
    type: 'event',
    kind: 'talks',
    start: '2026-01-05',
    end: null,
  });
});

it('passes over a manifest that cannot be read', () => {
  const files = [...readFixture('evaluation-names-only'), { name: 'manifest.json', text: '{' }];
  expect(parseEvaluationPack(files, 'names').ok).toBe(true);
});

it.each([
  ['{"name":"No Id"}\n', 'missing-field', 'id'],
  ['{"id":"a"}\n', 'missing-field', 'name'],
  ['{"id":"a","name":"A"}\n{"id":"a","name":"B"}\n', 'duplicate-id', 'id'],
  ['{"id":\n', 'not-json', null],
  ['', 'missing-file', null],
])('still refuses what cannot be linked: %j', (text, code, field) => {
  const pack = parseEvaluationPack([{ name: 'actors.jsonl', text }], 'names');
  expect(pack).toMatchObject({ ok: false, error: [{ code, field, file: 'actors.jsonl' }] });
});
