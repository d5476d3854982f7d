import type { ArticleInfo } from './article.ts';
import type { EntityId } from './entity.ts';
import type { LinkedMention } from './mention.ts';

/** What one entity amounts to on a page, for the popup's list. */
export interface PageCastRow {
  entity: EntityId;
  name: string;
  type: 'actor' | 'event';
  kind: LinkedMention['kind'];
  /** All linked mentions, marked or not. */
  count: number;
  /** Its place among those named, by where the page first names them, from 0. */
  first: number;
  /** False when none of them is marked on the page, so there is nowhere to jump to. */
  shown: boolean;
}

/** What the content script of a tab knows of its page. `host` is the page's host name, without port. */
export type PageState =
  | { kind: 'not-article'; host: string; reason: string }
  | { kind: 'off'; host: string }
  | { kind: 'reading'; host: string; article: ArticleInfo }
  | { kind: 'marked'; host: string; article: ArticleInfo; cast: PageCastRow[]; shown: number };
