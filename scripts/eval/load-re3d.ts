import { readFileSync } from 'node:fs';
import type { Pack } from '../../model/pack.ts';
import type { GoldLabel, GoldText } from './gold-label.ts';
import { foldName, type KnownNames, knownNames, namedWithin } from './known-names.ts';

interface Re3dRow {
  id: string;
  lang: string;
  title: string;
  text: string;
  mentions: { start: number; end: number; surface: string; type: string }[];
}

const NAMED_TYPES = new Set(['Organisation', 'Location', 'Person', 'Nationality', 'MilitaryPlatform']);

/**
 * Reports on Syria and Iraq with typed spans and no links. A span is labelled here when its words, article left out,
 * are a strong name of exactly one actor of the packs; a longer span that holds a known name ("the Syrian people") makes
 * that an optional answer. Silver, then: good for what is missed. A link outside every span of the origin is wrong.
 */
export function loadRe3d(path: string, packs: readonly Pack[]): GoldText[] {
  const names = knownNames(packs);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const row: Re3dRow = JSON.parse(line);
    const labels = row.mentions.filter((span) => NAMED_TYPES.has(span.type)).flatMap((span) => toLabels(span, names));
    return { id: row.id, text: row.text, date: null, lang: row.lang, note: row.title, labels };
  });
}

function toLabels(span: Re3dRow['mentions'][number], names: KnownNames): GoldLabel[] {
  const article = /^the\s+/i.exec(span.surface)?.[0].length ?? 0;
  const surface = span.surface.slice(article);
  const own = { start: span.start + article, end: span.end, surface, type: 'actor' } as const;
  const exact = names.strong.get(foldName(surface)) ?? [];
  if (exact.length === 1) return [{ ...own, entities: [...exact] }];
  const within = namedWithin(surface, names);
  return within.length === 0 ? [] : [{ ...own, entities: within, optional: true }];
}
