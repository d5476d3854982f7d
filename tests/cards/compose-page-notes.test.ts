import { expect, it } from 'vitest';
import { composePageNotes } from '../../cards/compose-page-notes.ts';
import type { ArticleDate } from '../../model/date.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { someDossier } from './some-dossier.ts';

const { entities, sources, manifest } = someDossier();
const asked = ['ada', 'council', 'talks'].flatMap((id) => entities.get(id) ?? []);
const notesOn = (asOf: ArticleDate) =>
  composePageNotes({ asked, entities, sources, manifests: [manifest] }, asOf, '2026-06-01');

it('gives each the office of the article’s day, and leaves out who held none', () => {
  expect(notesOn(anArticleDate('2025-02-01')).notes.ada).toBe('Mediator, Lake Council');
  const { notes } = notesOn(anArticleDate('2025-10-10'));
  expect(notes.ada).toBe('Chair, Lake Council');
  expect('council' in notes).toBe(false);
});

it('puts the events of the page on an axis, each with its day and its sources', () => {
  const { timeline, sources: cited, notes } = notesOn(anArticleDate('2025-10-10'));
  expect(timeline?.entries.map(({ entity, sort }) => `${entity} ${sort}`)).toEqual(['talks event']);
  expect(cited.map(({ id }) => id)).toEqual(['echo']);
  expect(notes.talks).toContain('5 Oct 2025');
});

it('has nothing to tell when no pack is on', () => {
  const none = composePageNotes({ asked, entities, sources, manifests: [] }, anArticleDate('2025-10-10'), '2026-06-01');
  expect(none).toEqual({ notes: {}, timeline: null, sources: [] });
});
