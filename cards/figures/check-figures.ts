import type { Claim } from '../../model/claim.ts';
import type { IsoDate } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { EntityId } from '../../model/entity.ts';
import type { FigureAnswer, FigureCheck, ReadFigure } from '../../model/passage.ts';
import { daysBetween } from '../days-between.ts';
import { facetLabel } from '../facet-label.ts';
import { groupBy } from '../group-by.ts';
import { issuerName } from '../issuer-name.ts';
import { wordDate } from '../word-date.ts';
import { wordFigure } from '../word-figure.ts';
import { wordList } from '../word-list.ts';
import { countsSame } from './counts-same.ts';

/** Figures of so many days around the article's day are figures for its date: news of a week counts alike. */
const SAME_DATE_DAYS = 7;

/** Figures of another season are no figures for that date, however near they come to it. */
const MAX_DISTANCE_DAYS = 92;

/** More answers are not read beside a sentence; the facet holds them. */
const MAX_ANSWERS = 4;
const MAX_ISSUERS = 3;

/** What a figure may be set beside. */
export interface FigureGround {
  dossier: Dossier;
  /** Subjects other than the dossier's own whose figures the sentence may mean: those marked beside it. */
  beside: readonly EntityId[];
  /** Null when the article gives no date: then the newest answers stand for all. */
  asOf: IsoDate | null;
}

/**
 * Sets the figures of a sentence beside what sources give for the same question around the article's date. It says what
 * this article has and what others have, never which is right.
 */
export function checkFigures(figures: readonly ReadFigure[], ground: FigureGround): FigureCheck[] {
  return figures.flatMap((figure) => checkFigure(figure, ground));
}

function checkFigure(figure: ReadFigure, { dossier, beside, asOf }: FigureGround): FigureCheck[] {
  const { entity, claims, sources, entities } = dossier;
  const subjects = [entity.id, ...beside];
  const comparable = claims.filter(
    (claim) =>
      subjects.includes(claim.about[0]) &&
      sources.has(claim.source) &&
      claim.figure !== undefined &&
      countsSame(figure, claim.figure),
  );
  const questions = groupBy(comparable, (claim) => `${claim.about[0]}/${claim.facet}`);
  return [...questions.values()].flatMap((answers) => {
    const [first] = answers;
    if (first === undefined) return [];
    const near = nearest(answers, asOf);
    if (near.length === 0) return [];
    const others = answersOf(near, dossier, asOf);
    const id = first.about[0];
    return [
      {
        figure,
        facet: first.facet,
        label: facetLabel(first.facet),
        subject: id === entity.id ? null : { entity: id, name: entities.get(id)?.name ?? id },
        others,
        text: wordCheck(figure, others, near, asOf),
      },
    ];
  });
}

/** The claims for that date; where there are none those of the last day before it, else of the first after it. */
function nearest(answers: readonly Claim[], asOf: IsoDate | null): Claim[] {
  const ordered = [...answers].sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.id < b.id ? -1 : 1));
  const around = (day: IsoDate) => ordered.filter((claim) => Math.abs(daysBetween(claim.asOf, day)) <= SAME_DATE_DAYS);
  const newest = ordered[0]?.asOf ?? '';
  if (asOf === null) return around(newest);
  if (around(asOf).length > 0) return around(asOf);
  const before = ordered.find((claim) => claim.asOf < asOf);
  const day = (before ?? ordered.at(-1))?.asOf ?? newest;
  if (Math.abs(daysBetween(day, asOf)) > MAX_DISTANCE_DAYS) return [];
  return around(day).filter((claim) => before === undefined || claim.asOf < asOf);
}

function answersOf(claims: readonly Claim[], { sources, entities }: Dossier, asOf: IsoDate | null): FigureAnswer[] {
  const given = groupBy(claims, ({ figure }) => (figure === undefined ? '' : wordFigure(figure)));
  const distance = ({ asOf: day }: FigureAnswer) => (asOf === null ? 0 : Math.abs(daysBetween(day, asOf)));
  return [...given]
    .map(([answer, same]): FigureAnswer => {
      const day = same[0]?.asOf ?? '';
      const issuers = same.flatMap((claim) => {
        const source = sources.get(claim.source);
        return source === undefined ? [] : [issuerName(claim, source, entities)];
      });
      return {
        answer,
        issuers: [...new Set(issuers)],
        asOf: day,
        later: asOf !== null && day > asOf,
        sources: [...new Set(same.map(({ source }) => source))],
      };
    })
    .sort((a, b) => Number(a.later) - Number(b.later) || distance(a) - distance(b) || (a.answer < b.answer ? -1 : 1));
}

function wordCheck(
  { surface }: ReadFigure,
  others: readonly FigureAnswer[],
  near: readonly Claim[],
  asOf: IsoDate | null,
): string {
  const isThatDate = asOf !== null && near.some((claim) => Math.abs(daysBetween(claim.asOf, asOf)) <= SAME_DATE_DAYS);
  // A count that runs on is another on every day, so that its days must be told.
  const isDated = !isThatDate || near.some(({ figure }) => figure?.cumulative);
  const worded = others.slice(0, MAX_ANSWERS).map(({ answer, issuers, asOf: day }) => {
    const who = wordList(issuers, MAX_ISSUERS);
    return `${answer} (${isDated ? `${who}, ${wordDate(day)}` : who})`;
  });
  const rest = others.length > MAX_ANSWERS ? `; and ${others.length - MAX_ANSWERS} more` : '';
  const lead = isThatDate ? 'others for that date' : asOf === null ? 'others' : 'others, nearest to that date';
  return `This article: ${surface}; ${lead}: ${worded.join('; ')}${rest}.`;
}
