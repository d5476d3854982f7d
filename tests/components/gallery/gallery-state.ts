import type { CardActions } from '../../../components/card-actions.ts';
import type { MarkGrounds } from '../../../components/mark-report.ts';
import type { Card } from '../../../model/card.ts';

/** One picture of the gallery. */
export interface GalleryState {
  slug: string;
  /** What to look for in the picture. */
  shows: string;
  card: Card | null;
  /** The mention that the card was opened from. */
  mark?: MarkGrounds;
  /** For states without a card. */
  failure?: string | null;
  nested?: boolean;
  /** What can be done with the card. */
  actions?: CardActions;
}
