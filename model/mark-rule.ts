import type { IsoDate } from './date.ts';
import type { EntityId } from './entity.ts';

/** How far "not this one" reaches: this very mention, this page, this site, every page. */
export type RuleScope = 'here' | 'page' | 'site' | 'everywhere';

/** The reader's word that a name does not mean an entity. It counts more than any link and survives every update. */
export interface MarkRule {
  /** Unique among the rules of this browser. */
  id: string;
  scope: RuleScope;
  /** The name as the page has it; other spellings are not meant. */
  surface: string;
  /** Whom it does not mean, and how that was called when the rule was made. */
  entity: EntityId;
  name: string;
  /** The site's host name; null for `everywhere`. */
  host: string | null;
  /** Address of the page without query and fragment; null for `site` and `everywhere`. */
  page: string | null;
  /** For `here`: which mention, in a form that holds no text of the page; else null. */
  spot: string | null;
  made: IsoDate;
}

/** What of a page and a mention a rule is held against. */
export interface RuleGround {
  surface: string;
  entity: EntityId;
  host: string;
  page: string;
  /** As in MarkRule; null when the place of the mention is not known. */
  spot: string | null;
}

/** Whether the reader has said that this name, at this place, does not mean the entity. */
export function isRejected(ground: RuleGround, rules: readonly MarkRule[]): boolean {
  return rules.some(
    (rule) =>
      rule.entity === ground.entity &&
      rule.surface === ground.surface &&
      (rule.host === null || rule.host === ground.host) &&
      (rule.page === null || rule.page === ground.page) &&
      (rule.spot === null || rule.spot === ground.spot),
  );
}
