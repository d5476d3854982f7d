import type { PostingSort } from './surface-index.ts';

/** How far a name of each sort can be trusted before anything else is known, and what to tell the reader of it. */
export const NAME_TRUST: Readonly<Record<PostingSort, { trust: number; reason: string }>> = {
  name: { trust: 0.88, reason: 'full name' },
  variant: { trust: 0.85, reason: 'another spelling of the name' },
  native: { trust: 0.88, reason: 'name in its own language' },
  title: { trust: 0.9, reason: 'named with title' },
  abbreviation: { trust: 0.85, reason: 'abbreviation of the name' },
  misspelling: { trust: 0.8, reason: 'a known misspelling' },
  partisan: { trust: 0.75, reason: 'a name that one side uses' },
  former: { trust: 0.75, reason: 'a former name' },
  surname: { trust: 0.78, reason: 'surname' },
  demonym: { trust: 0.7, reason: 'word for its people or things' },
  description: { trust: 0.6, reason: 'description' },
  metonym: { trust: 0.6, reason: 'city or building that stands for it' },
  derived: { trust: 0.7, reason: 'surname' },
  'given-name': { trust: 0.5, reason: 'first name' },
  trigger: { trust: 0, reason: 'phrase that points to it' },
};

export function isSurname(sort: PostingSort): boolean {
  return sort === 'surname' || sort === 'derived';
}
