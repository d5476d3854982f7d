import type { Block } from '../../model/block.ts';
import type { EntityId } from '../../model/entity.ts';
import type { LinkedMention } from '../../model/mention.ts';
import type { PagePassage } from '../../model/page-notes.ts';
import type { PageCastRow } from '../../model/page-state.ts';
import type { Paragraph } from './passage-at.ts';

/** Who is on the page, for the popup: all linked mentions, marked or not. */
export interface PageCast {
  add(blocks: readonly Block[], mentions: readonly LinkedMention[], isShown: (mention: LinkedMention) => boolean): void;
  /** Forgets the mentions of blocks that have gone. */
  remove(blocks: readonly number[]): void;
  /** One row for each entity, most often named first. */
  rows(): PageCastRow[];
  /** The paragraphs that name somebody, in the order in which they came. */
  passages(): PagePassage[];
  /** The first mention of an entity, by when it came; null when it is not named. */
  mentionOf(entity: EntityId): LinkedMention | null;
  /** The paragraph of a block with all whom it names; null when it names nobody or has gone. */
  paragraph(block: number): Paragraph | null;
}

interface Named {
  mention: LinkedMention;
  shown: boolean;
}

/**
 * @param rejects   whether the reader has said that a mention in this text does not mean its entity; asked anew each time
 * @param onChange  told when somebody has come or gone
 */
export function createPageCast(
  rejects: (mention: LinkedMention, text: string) => boolean,
  onChange: () => void,
): PageCast {
  const byBlock = new Map<number, { text: string; named: Named[] }>();
  const kept = ({ text, named }: { text: string; named: Named[] }) =>
    named.filter(({ mention }) => !rejects(mention, text));
  return {
    add(blocks, mentions, isShown) {
      const texts = new Map(blocks.map(({ id, text }) => [id, text]));
      for (const mention of mentions) {
        const passage = byBlock.get(mention.block) ?? { text: texts.get(mention.block) ?? '', named: [] };
        passage.named.push({ mention, shown: isShown(mention) });
        byBlock.set(mention.block, passage);
      }
      if (mentions.length > 0) onChange();
    },
    remove(blocks) {
      const gone = blocks.filter((block) => byBlock.delete(block));
      if (gone.length > 0) onChange();
    },
    rows() {
      const rows = new Map<string, PageCastRow>();
      for (const { mention, shown } of [...byBlock.values()].flatMap(kept)) {
        const { entity, name, type, kind } = mention;
        const known = rows.get(entity);
        if (known === undefined) rows.set(entity, { entity, name, type, kind, count: 1, first: rows.size, shown });
        else Object.assign(known, { count: known.count + 1, shown: known.shown || shown });
      }
      return [...rows.values()].sort((a, b) => b.count - a.count);
    },
    passages() {
      return [...byBlock.values()].map((passage) => ({
        text: passage.text,
        marks: kept(passage).map(({ mention: { entity, start, end } }) => ({ entity, start, end })),
      }));
    },
    mentionOf(entity) {
      for (const passage of byBlock.values()) {
        const found = kept(passage).find(({ mention }) => mention.entity === entity);
        if (found !== undefined) return found.mention;
      }
      return null;
    },
    paragraph(block) {
      const passage = byBlock.get(block);
      if (passage === undefined) return null;
      return { text: passage.text, mentions: kept(passage).map(({ mention }) => mention) };
    },
  };
}
