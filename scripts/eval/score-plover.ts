import { EVENT_WORDS } from '../../matching/event-words.ts';
import { foldText } from '../../matching/normalize-text.ts';
import { hashWord } from '../../matching/token-hash.ts';
import { EVENT_KINDS, type EventKind } from '../../model/entity.ts';
import type { Span } from '../../model/mention.ts';
import { foldName, type KnownNames, namedWithin } from './known-names.ts';
import type { PloverSentence } from './load-plover.ts';
import type { Prediction } from './score-mentions.ts';

/** What matching makes of sentences about old events. */
export interface PloverScore {
  sentences: number;
  /** Actors whose words hold a strong name of the packs, and of these, in which one of its holders is linked. */
  actorsKnown: number;
  actorsLinked: number;
  /** Links inside the actors' words, and those of them that go to nobody these words name. */
  linksInside: number;
  linksWrong: number;
  /** Links outside: not judged, since only who acts and towards whom is labelled. */
  linksElsewhere: number;
  /** Links to events of the packs: all wrong. */
  eventLinks: number;
  /** Sentences of types for which we have kinds of events, and those whose event words we know as such a kind. */
  kindsAsked: number;
  kindsKnown: number;
  /** What went wrong, a line each. */
  misses: string[];
}

/** Types that are also kinds of events here. Protests, threats, demands and sanctions are not. */
const KINDS: Readonly<Record<string, readonly EventKind[]>> = {
  AGREE: ['ceasefire', 'talks', 'plan', 'summit', 'statement', 'opening'],
  AID: ['aid'],
  ASSAULT: ['attack', 'strike'],
  CONSULT: ['meeting', 'talks', 'summit', 'visit'],
  FIGHT: ['strike', 'attack', 'war'],
  MOBILIZE: ['deployment'],
};

/** @param predict what matching links in a text, as spans into it */
export function scorePlover(
  sentences: readonly PloverSentence[],
  names: KnownNames,
  predict: (text: string) => readonly Prediction[],
): PloverScore {
  const score: PloverScore = {
    sentences: sentences.length,
    ...{ actorsKnown: 0, actorsLinked: 0, linksInside: 0, linksWrong: 0, linksElsewhere: 0, eventLinks: 0 },
    ...{ kindsAsked: 0, kindsKnown: 0, misses: [] },
  };
  for (const sentence of sentences) {
    scoreActors(score, sentence, names, predict(sentence.text));
    scoreKind(score, sentence);
  }
  return score;
}

function scoreActors(
  score: PloverScore,
  { id, text, actors }: PloverSentence,
  names: KnownNames,
  predictions: readonly Prediction[],
): void {
  const links = predictions.filter(({ type }) => type === 'actor');
  const held = actors.map((span) => ({ span, holders: namedWithin(text.slice(span.start, span.end), names) }));
  for (const { span, holders } of held) {
    // A demonym alone ("Romanian officials") is not asked for: readers differ on whether it stands for the state.
    if (namedWithin(text.slice(span.start, span.end), { ...names, demonyms: new Map() }).length === 0) continue;
    score.actorsKnown += 1;
    if (links.some((link) => overlaps(link, span) && holders.includes(link.entity))) score.actorsLinked += 1;
    else score.misses.push(`missed ${holders.join(' or ')} | ${text.slice(span.start, span.end)} | ${id}`);
  }
  for (const link of links) {
    const around = held.filter(({ span }) => overlaps(link, span));
    if (around.length === 0) score.linksElsewhere += 1;
    else score.linksInside += 1;
    const isNamedSo = names.strong.get(foldName(link.surface))?.includes(link.entity);
    if (around.length === 0 || isNamedSo || around.some(({ holders }) => holders.includes(link.entity))) continue;
    score.linksWrong += 1;
    score.misses.push(`wrong ${link.entity} | ${link.surface} | ${id}`);
  }
  for (const { type, entity, surface } of predictions) {
    if (type !== 'event') continue;
    score.eventLinks += 1;
    score.misses.push(`event ${entity} | ${surface} | ${id}`);
  }
}

function scoreKind(score: PloverScore, { event, eventText, id }: PloverSentence): void {
  const kinds = KINDS[event];
  if (kinds === undefined) return;
  const wanted = kinds.reduce((bits, kind) => bits | (1 << EVENT_KINDS.indexOf(kind)), 0);
  score.kindsAsked += 1;
  const words = foldText(eventText).split(' ');
  if (words.some((word) => ((EVENT_WORDS.get(hashWord(word)) ?? 0) & wanted) !== 0)) score.kindsKnown += 1;
  else score.misses.push(`no word of ${event} | ${eventText} | ${id}`);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The score in a line, with shares of 1. */
export function tellPlover(score: PloverScore): string {
  const share = (part: number, whole: number): string =>
    `${(part / Math.max(1, whole)).toFixed(3)} (${part} of ${whole})`;
  return [
    `${score.sentences} sentences`,
    `known actors linked ${share(score.actorsLinked, score.actorsKnown)}`,
    `links in actors right ${share(score.linksInside - score.linksWrong, score.linksInside)}`,
    `links elsewhere, not judged ${score.linksElsewhere}`,
    `links to our events, all wrong: ${score.eventLinks}${score.eventLinks > 0 ? '!' : ''}`,
    `event words known ${share(score.kindsKnown, score.kindsAsked)}`,
  ].join('; ');
}
