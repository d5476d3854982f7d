import { readFileSync } from 'node:fs';
import type { Span } from '../../model/mention.ts';

/** A newswire sentence with one event of a closed list of types, who acts, and towards whom. */
export interface PloverSentence {
  id: string;
  text: string;
  /** AGREE, CONSULT, FIGHT ... */
  event: string;
  /** Words of the sentence that carry the event. */
  eventText: string;
  /** Spans of source and target actors, as far as the origin's words could be found in the sentence. */
  actors: Span[];
}

interface PloverRow {
  id: string;
  text: string;
  event: string;
  eventText: string;
  source: Partial<Span>[];
  target: Partial<Span>[];
}

/** Reads the sentences (JSON lines, see the README beside the file). They are from years before our events. */
export function loadPlover(path: string): PloverSentence[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, event, eventText, source, target }: PloverRow = JSON.parse(line);
    const actors = [...source, ...target].flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end }],
    );
    return { id, text, event, eventText, actors };
  });
}
