import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Pack } from '../../model/pack.ts';
import type { GoldLabel, GoldText } from './gold-label.ts';
import { foldName, type KnownNames, knownNames } from './known-names.ts';

interface WikiRow {
  id: string;
  lang: string;
  title: string;
  text: string;
  evalSpan: [number, number];
  mentions: {
    start: number;
    end: number;
    surface: string;
    target: { qid: string; name: string } | null;
    optional?: boolean;
  }[];
}

/**
 * Wikipedia passages labelled with Wikidata ids (gzip of JSON lines, see the README beside the file). Made comparable
 * with our labels: an article before the name is left out of the span, and a demonym is optional.
 */
export function loadWikiFair(path: string, packs: readonly Pack[]): GoldText[] {
  const names = knownNames(packs);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, lang, text, title, mentions, evalSpan }: WikiRow = JSON.parse(line);
    const [start, end] = evalSpan;
    const labels = mentions.flatMap((mention) => toLabels(mention, names));
    return { id, text, date: null, lang, note: title, labels, evalSpan: { start, end } };
  });
}

function toLabels(mention: WikiRow['mentions'][number], names: KnownNames): GoldLabel[] {
  if (mention.target === null) return [];
  const article = /^the\s+/i.exec(mention.surface)?.[0].length ?? 0;
  const surface = mention.surface.slice(article);
  const { qid, name } = mention.target;
  // Lower-case labels are concepts ("waltz"), which a pack's slug must not be taken for.
  const entities = /^\p{Lu}/u.test(name) ? [qid, name] : [qid];
  const optional = mention.optional || names.demonyms.has(foldName(surface));
  const { start, end } = mention;
  return [{ start: start + article, end, surface, entities, type: 'actor', ...(optional ? { optional } : {}) }];
}
