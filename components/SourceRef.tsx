import type { CardSource } from '../model/card.ts';
import type { SourceId } from '../model/source.ts';
import { formatDate } from './format-date.ts';
import { OutLink } from './OutLink.tsx';

/** Looks a source of the card up by its id. */
export type FindSource = (id: SourceId) => CardSource | undefined;

/** Ties a number to the word before it, so that it never starts a line alone. */
export const NBSP = '\u00a0';

/** The numbers in square brackets after a statement; each opens its source. Ids that do not resolve are left out. */
export function SourceRefs({ ids, find }: { ids: readonly SourceId[]; find: FindSource }) {
  const sources = ids.map(find).filter((source) => source !== undefined);
  return (
    <span class="source-refs">
      {sources.map((source) => (
        <OutLink key={source.id} class="source-ref" href={source.url} label={`Source ${source.n}: ${describe(source)}`}>
          [{source.n}]
        </OutLink>
      ))}
    </span>
  );
}

function describe({ outlet, title, published }: CardSource): string {
  return `${outlet}, ${title}${published === null ? '' : `, ${formatDate(published)}`}`;
}
