import type { EntityId } from '../../model/entity.ts';
import type { LinkedMention, Span } from '../../model/mention.ts';
import type { Passage } from '../../model/passage.ts';

/** A paragraph of the page with those whom it names, in reading order. */
export interface Paragraph {
  text: string;
  mentions: readonly LinkedMention[];
}

/** A stretch that ends so has not ended its sentence: "Mr.", "Gen.", "U.S.", the J. of a name. */
const NO_END = /(?:^|[\s(“"])(?:\p{Lu}|Mrs?|Ms|Dr|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Prof|St|No|Jr|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;

/**
 * What stands around a mention, for the card of its entity or of another in the same paragraph.
 * @param from  the mention that the reader came by
 * @returns null when the paragraph does not name the entity: then nothing of it bears on the card
 */
export function passageAt(
  { text, mentions }: Paragraph,
  entity: EntityId,
  from: LinkedMention,
  lang: string | null,
): Passage | null {
  const own = from.entity === entity ? from : mentions.find((mention) => mention.entity === entity);
  if (own === undefined) return null;
  const { start, end } = sentenceAround(text, own, lang);
  const others = mentions.map((mention) => mention.entity).filter((other) => other !== entity);
  return {
    beside: [...new Set(others)],
    sentence: text.slice(start, end).trimEnd(),
    mark: { start: own.start - start, end: own.end - start },
    lang,
  };
}

function sentenceAround(text: string, { start, end }: Span, lang: string | null): Span {
  let from = 0;
  let to = 0;
  for (const { index, segment } of segmenterFor(lang).segment(text)) {
    // The browser's rules end a sentence at every "Gen. Dan"; such a stretch goes on with the next.
    if (index === 0 || !NO_END.test(text.slice(from, index))) from = index > start ? from : index;
    to = index + segment.length;
    if (to >= end && !NO_END.test(text.slice(from, to))) break;
  }
  return { start: from, end: to };
}

/** A page may say anything of its language; what the browser does not know is read by the rules for all. */
function segmenterFor(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
