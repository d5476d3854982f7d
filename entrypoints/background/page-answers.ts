import { cardAsMarkdown } from '../../cards/card-as-markdown.ts';
import { type ArticleSentence, checkArticle } from '../../cards/check-article.ts';
import { composeDossierPage } from '../../cards/compose-dossier-page.ts';
import { composePageNotes } from '../../cards/compose-page-notes.ts';
import { dossierAsCsv } from '../../cards/dossier-as-csv.ts';
import { dossierAsJson } from '../../cards/dossier-as-json.ts';
import type { DossierFormat, LookupError, Reply, Request } from '../../extension/protocol.ts';
import { splitSentences } from '../../matching/split-sentences.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { DossierPage } from '../../model/dossier-page.ts';
import type { EntityId } from '../../model/entity.ts';
import type { PagePassage } from '../../model/page-notes.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readDossier, readOutlines } from '../../store/read-dossier.ts';
import type { Lookup } from './lookup.ts';
import { unknownEntity } from './refusals.ts';

/** What the side panel and the full page ask. Never throws, never rejects. */
export interface PageAnswers {
  composeDossierPage(request: Request<'composeDossierPage'>): Promise<Reply<'composeDossierPage'>>;
  exportDossier(request: Request<'exportDossier'>): Promise<Reply<'exportDossier'>>;
  composePageNotes(request: Request<'composePageNotes'>): Promise<Reply<'composePageNotes'>>;
  checkArticle(request: Request<'checkArticle'>): Promise<Reply<'checkArticle'>>;
}

/** A page names some 20 to 60; a live blog of a day 200. */
const MAX_CAST = 500;
/** Dossiers of states have 2,000 claims each: an article's figures are about few of those it names. */
const MAX_DOSSIERS = 80;
/** Code units of an article; a live blog of a day has some 200,000. */
const MAX_ARTICLE_LENGTH = 500_000;
/** Code units of a sentence; longer ones are tables run together. */
const MAX_SENTENCE_LENGTH = 2000;

const WRITERS: Record<DossierFormat, (page: DossierPage) => string> = {
  markdown: ({ card }) => cardAsMarkdown(card),
  csv: dossierAsCsv,
  json: dossierAsJson,
};

/** @param lookup  what is installed */
export function createPageAnswers(lookup: Pick<Lookup, 'fromRecords'>): PageAnswers {
  const pageOf = ({ entity, asOf, today }: Request<'composeDossierPage'>): Promise<Result<DossierPage, LookupError>> =>
    lookup.fromRecords(async (records, manifests) => {
      const dossier = await readDossier(records, manifests, entity);
      return dossier === null ? fail(unknownEntity(entity)) : ok(composeDossierPage(dossier, asOf, today));
    });

  return {
    composeDossierPage: pageOf,
    async exportDossier({ format, ...request }) {
      const page = await pageOf(request);
      return page.ok ? ok(WRITERS[format](page.value)) : page;
    },
    composePageNotes: ({ entities, asOf, today }) =>
      lookup.fromRecords(async (records, manifests) => {
        const outlines = await readOutlines(records, entities.slice(0, MAX_CAST));
        return ok(composePageNotes({ ...outlines, manifests }, asOf, today));
      }),
    checkArticle: ({ passages, lang, asOf }) =>
      lookup.fromRecords(async (records, manifests) => {
        const kept = withinBounds(passages);
        const named = new Set([...kept].flatMap(({ marks }) => marks.map(({ entity }) => entity)));
        const dossiers = new Map<EntityId, Dossier>();
        for (const id of [...named].slice(0, MAX_DOSSIERS)) {
          const dossier = await readDossier(records, manifests, id);
          if (dossier !== null) dossiers.set(id, dossier);
        }
        const sentencesIn = (passage: PagePassage) => (kept.has(passage) ? sentencesOf(passage) : []);
        return ok(passages.map((passage) => checkArticle(sentencesIn(passage), { dossiers, lang, asOf })));
      }),
  };
}

function withinBounds(passages: readonly PagePassage[]): ReadonlySet<PagePassage> {
  let length = 0;
  const kept = passages.filter(({ text }) => {
    length += text.length;
    return length <= MAX_ARTICLE_LENGTH;
  });
  return new Set(kept);
}

function sentencesOf({ text, marks }: PagePassage): ArticleSentence[] {
  const beside = marks.map(({ entity }) => entity);
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).trimEnd();
    if (sentence.length > MAX_SENTENCE_LENGTH) return [];
    const inside = marks.filter((mark) => mark.start >= start && mark.end <= start + sentence.length);
    const moved = inside.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    return [{ text: sentence, marks: moved, beside }];
  });
}
