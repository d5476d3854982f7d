import { findMentions } from '../../matching/find-mentions.ts';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import type { GoldText } from './gold-label.ts';
import type { Prediction } from './score-mentions.ts';
import { textBlocks } from './text-blocks.ts';

/** What the matcher links in a text, with spans into the whole text. All links count, painted or not. */
export function predictMentions(
  index: SurfaceIndex,
  { text, date, lang }: Pick<GoldText, 'text' | 'date' | 'lang'>,
): Prediction[] {
  const blocks = textBlocks(text);
  const found = findMentions(
    index,
    blocks.map(({ block }) => block),
    { asOf: date, lang },
    null,
  );
  return found.mentions.map((mention) => {
    const { surface, entity, type, qid, wikipedia } = mention;
    const offset = blocks[mention.block]!.start;
    return {
      start: mention.start + offset,
      end: mention.end + offset,
      surface,
      entity,
      type,
      ...(qid === undefined ? {} : { qid }),
      ...(wikipedia === undefined ? {} : { wikipedia }),
    };
  });
}
