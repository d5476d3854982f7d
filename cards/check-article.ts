import type { ArticleDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EntityId } from '../model/entity.ts';
import type { ArticleCheck, ArticleFigure, ArticleOffice, PassageMark } from '../model/page-notes.ts';
import { checkFigures } from './figures/check-figures.ts';
import { readFigures } from './figures/read-figures.ts';
import { listOfficeNotes } from './list-office-notes.ts';
import { numberSources } from './number-sources.ts';

/** A sentence of an article. */
export interface ArticleSentence {
  text: string;
  /** Spans into `text`. */
  marks: readonly PassageMark[];
  /** All entities marked in its paragraph: a figure's subject is often named one sentence earlier. */
  beside: readonly EntityId[];
}

/** What is known of the article, and of those it names. */
export interface ArticleGround {
  /** Those that are not there are passed over. */
  dossiers: ReadonlyMap<EntityId, Dossier>;
  /** ISO 639 code of the page's language, null when unknown. */
  lang: string | null;
  asOf: ArticleDate;
}

/**
 * Sets every figure of an article, and every office that it gives somebody, beside what the packs have, in the order in
 * which they are read. The same rules as for the sentence around one mark; a figure that fits the same facet of the same
 * entity twice is told once.
 */
export function checkArticle(sentences: readonly ArticleSentence[], ground: ArticleGround): ArticleCheck {
  const { dossiers, lang } = ground;
  const read = sentences.map((sentence) => ({ sentence, figures: readFigures(sentence.text, lang) }));
  const figures = read.flatMap(({ sentence, figures: found }) =>
    found.length === 0 ? [] : figuresOf(sentence, found, ground),
  );
  const offices = sentences.flatMap((sentence) => officesOf(sentence, ground));
  const cited = [
    ...figures.flatMap(({ check }) => check.others.flatMap(({ sources }) => sources)),
    ...offices.flatMap(({ note }) => note.sources),
  ];
  const sources = new Map([...dossiers.values()].flatMap((dossier) => [...dossier.sources]));
  const told = read.filter(({ figures: found }) => found.length > 0);
  return { read: told.length, figures: once(figures), offices, sources: numberSources(cited, sources) };
}

function figuresOf(
  { text, beside }: ArticleSentence,
  found: ReturnType<typeof readFigures>,
  { dossiers, asOf }: ArticleGround,
): ArticleFigure[] {
  return [...new Set(beside)].flatMap((id) => {
    const dossier = dossiers.get(id);
    if (dossier === undefined) return [];
    const checks = checkFigures(found, { dossier, beside: [], asOf: asOf.date });
    return checks.map((check) => ({ sentence: text, entity: id, name: dossier.entity.name, check }));
  });
}

function officesOf({ text, marks }: ArticleSentence, { dossiers, lang, asOf }: ArticleGround): ArticleOffice[] {
  // Against a day that the reader chose an article is not out of date.
  if (asOf.method === 'given') return [];
  return marks.flatMap(({ entity, start, end }) => {
    const dossier = dossiers.get(entity);
    if (dossier === undefined) return [];
    const passage = { beside: [], sentence: text, mark: { start, end }, lang };
    return listOfficeNotes(dossier, passage, asOf.date).map((note) => ({ sentence: text, note }));
  });
}

function once(figures: readonly ArticleFigure[]): ArticleFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ sentence, entity, check }) => {
    const key = [sentence, entity, check.facet, check.figure.start].join('\n');
    return seen.size < seen.add(key).size;
  });
}
