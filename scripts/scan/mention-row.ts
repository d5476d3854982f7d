import { findMentions } from '../../matching/find-mentions.ts';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import type { LinkedMention } from '../../model/mention.ts';
import type { ScanDocument } from './read-document.ts';

/** A linked mention as the command prints it; offsets count into the document's text. */
export type MentionRow = Pick<
  LinkedMention,
  'start' | 'end' | 'surface' | 'entity' | 'name' | 'kind' | 'qid' | 'wikipedia' | 'score' | 'reasons' | 'shown'
>;

/** All mentions of a document that are linked to an entity, in reading order. */
export function findMentionRows(index: SurfaceIndex, document: ScanDocument): MentionRow[] {
  const context = { asOf: document.date.date, lang: document.lang };
  const { mentions } = findMentions(index, document.blocks, context, null);
  return mentions.map((mention) => toRow(mention, document));
}

function toRow(mention: LinkedMention, document: ScanDocument): MentionRow {
  const { entity, name, kind, qid, wikipedia, score, reasons, shown } = mention;
  const { start, end } = document.place(mention.block, mention.start, mention.end);
  return {
    start,
    end,
    surface: document.text.slice(start, end),
    entity,
    name,
    kind,
    ...(qid === undefined ? {} : { qid }),
    ...(wikipedia === undefined ? {} : { wikipedia }),
    score,
    reasons,
    shown,
  };
}
