import { alignTable } from './align-table.ts';
import type { MentionScore, Tally } from './score-mentions.ts';

export interface SetScore {
  name: string;
  texts: number;
  score: MentionScore;
}

const COLUMNS = 'set;texts;find P;R;F1;actors P;R;F1;events P;R;F1;1-word P;mute;traps;wrong;missed'.split(';');

/** One line a set, columns aligned. Shares are of 1; a dash where nothing was asked or given. */
export function scoreTable(sets: readonly SetScore[]): string {
  return alignTable([COLUMNS, ...sets.map(rowOf)]);
}

function rowOf({ name, texts, score }: SetScore): string[] {
  const { finding, actors, events, singleWords, muteEvents, traps, trapsLinked } = score;
  return [
    name,
    String(texts),
    ...shares(finding),
    ...shares(actors),
    ...shares(events),
    share(singleWords.right, singleWords.right + singleWords.wrong),
    String(muteEvents),
    `${trapsLinked}/${traps}`,
    String(actors.wrong + events.wrong),
    String(actors.missed + events.missed),
  ];
}

function shares({ right, wrong, missed }: Tally): string[] {
  return [share(right, right + wrong), share(right, right + missed), share(2 * right, 2 * right + wrong + missed)];
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
