import type { LinkedMention } from '../../model/mention.ts';
import type { PageCastRow } from '../../model/page-state.ts';

/** Who is on the page, for the popup: all linked mentions, marked or not. */
export interface PageCast {
  add(mentions: readonly LinkedMention[], isShown: (mention: LinkedMention) => boolean): void;
  /** Forgets the mentions of blocks that have gone. */
  remove(blocks: readonly number[]): void;
  /** One row for each entity, most often named first. */
  rows(): PageCastRow[];
}

export function createPageCast(): PageCast {
  const byBlock = new Map<number, PageCastRow[]>();
  return {
    add(mentions, isShown) {
      for (const mention of mentions) {
        const { block, entity, name, type, kind } = mention;
        const rows = byBlock.get(block) ?? [];
        rows.push({ entity, name, type, kind, count: 1, shown: isShown(mention) });
        byBlock.set(block, rows);
      }
    },
    remove(blocks) {
      for (const block of blocks) byBlock.delete(block);
    },
    rows() {
      const rows = new Map<string, PageCastRow>();
      for (const row of [...byBlock.values()].flat()) {
        const known = rows.get(row.entity);
        if (known === undefined) rows.set(row.entity, { ...row });
        else Object.assign(known, { count: known.count + 1, shown: known.shown || row.shown });
      }
      return [...rows.values()].sort((a, b) => b.count - a.count);
    },
  };
}
