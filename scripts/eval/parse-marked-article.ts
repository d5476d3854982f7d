import type { GoldLabel, GoldText } from './gold-label.ts';

const OPEN = '[[';
const CLOSE = ']]';

/**
 * Reads an article whose labels stand in the text: `[[Marco Rubio|rubio]]`, `[[the truce|@oct2025-ceasefire?]]`.
 * The part after the last bar says what is meant: an entity id, or several joined by `+` of which each is right; `@`
 * before an event, `@~` before an event that is told and not named; a final `?` for an optional label; `!` and a
 * reason for a trap. Labels may lie in each other.
 * @param id    slug of the article
 * @param file  header lines `key: value`, a line `---`, the marked text
 * @returns the text without marks, with labels in the order of their starts, the longer first
 * Throws when marks do not close or a header is missing: a fixture must not be read by halves.
 */
export function parseMarkedArticle(id: string, file: string): GoldText {
  const cut = file.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${id}: no line "---" after the header`);
  const header = new Map(file.slice(0, cut).split('\n').map(splitHeaderLine));
  const { text, labels } = readMarks(id, file.slice(cut + 5));
  labels.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    id,
    text,
    date: header.get('date') ?? null,
    lang: header.get('lang') ?? null,
    note: header.get('note') ?? '',
    labels,
  };
}

function splitHeaderLine(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function readMarks(id: string, marked: string): { text: string; labels: GoldLabel[] } {
  const labels: GoldLabel[] = [];
  const starts: number[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    if (marked.startsWith(OPEN, at)) {
      starts.push(text.length);
      at += OPEN.length;
      continue;
    }
    const close = marked[at] === '|' && starts.length > 0 ? marked.indexOf(CLOSE, at) : -1;
    const start = close < 0 ? undefined : starts.pop();
    if (start === undefined) {
      text += marked[at];
      at += 1;
      continue;
    }
    labels.push(readLabel(start, text, marked.slice(at + 1, close)));
    at = close + CLOSE.length;
  }
  if (starts.length > 0 || text.includes(CLOSE)) throw new Error(`${id}: a mark does not close, or closes twice`);
  return { text, labels };
}

function readLabel(start: number, text: string, spec: string): GoldLabel {
  const span = { start, end: text.length, surface: text.slice(start) };
  if (spec.startsWith('!')) return { ...span, entities: [], type: 'actor', trap: spec.slice(1) };
  const [, sign = '', ids = '', doubt] = /^(@~?)?(.*?)(\?)?$/.exec(spec) ?? [];
  return {
    ...span,
    entities: ids.split('+'),
    type: sign === '' ? 'actor' : 'event',
    ...(doubt ? { optional: true } : {}),
    ...(sign === '@~' ? { told: true } : {}),
  };
}
