import { alignTable } from './align-table.ts';
import { type Aim, ARTICLE_TARGETS } from './eval-targets.ts';
import type { MentionScore, Tally } from './score-mentions.ts';

export interface SetScore {
  name: string;
  texts: number;
  score: MentionScore;
  /** What the set is held to; figures that miss it are followed by "!". */
  aim: Aim;
}

const COLUMNS = 'set;texts;find P;R;F1;actors P;R;F1;events P;R;F1;1-word P;mute;traps;wrong;missed'.split(';');

/** One line a set, columns aligned, the targets above. Shares are of 1; a dash where nothing was asked or given. */
export function scoreTable(sets: readonly SetScore[]): string {
  const targets = sets.some(({ aim }) => aim === 'articles') ? [targetRow()] : [];
  return alignTable([COLUMNS, ...targets, ...sets.map(rowOf)]);
}

function targetRow(): string[] {
  const { actors, events, singleWordPrecision, trapsLinked } = ARTICLE_TARGETS;
  const pair = ({ precision, recall }: { precision: number; recall: number }) => [
    `${precision.toFixed(2)} `,
    `${recall.toFixed(2)} `,
    '',
  ];
  return [
    ...['target on articles', '', '', '', ''],
    ...[...pair(actors), ...pair(events), `${singleWordPrecision.toFixed(2)} `, '', `${trapsLinked} `, '', ''],
  ];
}

function rowOf({ name, texts, score, aim }: SetScore): string[] {
  const { finding, actors, events, singleWords, muteEvents, traps, trapsLinked } = score;
  const { singleWordPrecision } = ARTICLE_TARGETS;
  const held = aim === 'articles' ? ARTICLE_TARGETS : null;
  const wrong = actors.wrong + events.wrong;
  const oneWord = ratio(singleWords.right, singleWords.right + singleWords.wrong);
  return [
    name,
    String(texts),
    ...shares(finding),
    ...targeted(shares(actors), held?.actors),
    ...targeted(shares(events), held?.events),
    mark(shown(oneWord), held !== null && oneWord !== null && oneWord < singleWordPrecision),
    String(muteEvents),
    mark(`${trapsLinked}/${traps}`, held !== null && trapsLinked > held.trapsLinked),
    mark(String(wrong), aim === 'no marks' && wrong > 0),
    String(actors.missed + events.missed),
  ];
}

/** Precision and recall, each marked where it is below its target, and F1. */
function targeted([precision, recall, f1]: string[], target?: { precision: number; recall: number }): string[] {
  const below = (share: string, least: number | undefined): boolean => least !== undefined && Number(share) < least;
  return [mark(precision!, below(precision!, target?.precision)), mark(recall!, below(recall!, target?.recall)), f1!];
}

const mark = (figure: string, missed: boolean): string => `${figure}${missed ? '!' : ' '}`;

function shares({ right, wrong, missed }: Tally): string[] {
  const all = [ratio(right, right + wrong), ratio(right, right + missed), ratio(2 * right, 2 * right + wrong + missed)];
  return all.map(shown);
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const shown = (share: number | null): string => (share === null ? '-' : share.toFixed(3));
