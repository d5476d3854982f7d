import type { GoldText } from './gold-label.ts';
import type { Miss } from './score-mentions.ts';

const CONTEXT_CODE_UNITS = 45;
const KINDS: { kind: Miss['kind']; title: string }[] = [
  { kind: 'trap', title: 'Traps that were linked' },
  { kind: 'wrong-entity', title: 'Linked to the wrong entity' },
  { kind: 'wrong-span', title: 'Right entity, wrong span' },
  { kind: 'unasked', title: 'Linked where no label stands' },
  { kind: 'missed', title: 'Missed' },
];

/** All that went wrong in a set, grouped by kind, each with its surroundings. */
export function tellMisses(misses: readonly Miss[], texts: readonly GoldText[]): string {
  const byId = new Map(texts.map((text) => [text.id, text.text]));
  return KINDS.flatMap(({ kind, title }) => {
    const these = misses.filter((miss) => miss.kind === kind);
    if (these.length === 0) return [];
    return [`  ${title} (${these.length})`, ...these.map((miss) => `    ${tellMiss(miss, byId.get(miss.text) ?? '')}`)];
  }).join('\n');
}

function tellMiss({ text: id, type, label, prediction }: Miss, text: string): string {
  const span = prediction ?? label ?? { start: 0, end: 0 };
  const before = text.slice(Math.max(0, span.start - CONTEXT_CODE_UNITS), span.start);
  const after = text.slice(span.end, span.end + CONTEXT_CODE_UNITS);
  const shown = `${before}[${text.slice(span.start, span.end)}]${after}`.replace(/\s+/g, ' ');
  const wanted = label ? ` wanted ${label.trap ? `nothing (${label.trap})` : label.entities.join(' or ')}` : '';
  return `${type}${prediction ? ` ${prediction.entity}` : ''}${wanted} | ${shown} | ${id}`;
}
