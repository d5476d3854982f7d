import type { LinkedMention } from '../model/mention.ts';

/** A mention with its place in the page. What the page room hands over and the overlay paints. */
export interface Mark {
  mention: LinkedMention;
  /** Where it stands now. Its ends are text nodes; it may run over several when markup splits the name. */
  range: AbstractRange;
}
