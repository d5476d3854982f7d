import type { EntityId } from '../model/entity.ts';
import type { Timeline, TimelineEntry } from '../model/timeline.ts';
import { EntityButton } from './EntityButton.tsx';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

interface Props {
  timeline: Pick<Timeline, 'entries' | 'article' | 'summary'>;
  find: FindSource;
  onOpenEntity: ((entity: EntityId) => void) | undefined;
}

/** The timeline as a table, oldest first, with a row for the article's day: the same for those who read, not look. */
export function TimelineTable({ timeline: { entries, article, summary }, find, onOpenEntity }: Props) {
  const firstSince = entries.findIndex(({ side }) => side === 'since');
  return (
    <table class="timeline-table">
      <caption class="timeline-unseen">{summary}</caption>
      <thead class="timeline-unseen">
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {entries.flatMap((entry, index) => [
          ...(index === firstSince && article !== null ? [<ArticleRow key="article" label={article.label} />] : []),
          <tr key={entry.id}>
            <th scope="row">{entry.dateText}</th>
            <td>
              <EntryText entry={entry} find={find} onOpenEntity={onOpenEntity} />
            </td>
          </tr>,
        ])}
        {firstSince === -1 && article !== null && <ArticleRow label={article.label} />}
      </tbody>
    </table>
  );
}

function ArticleRow({ label }: { label: string }) {
  return (
    <tr class="timeline-row-article">
      <td colSpan={2}>{label}</td>
    </tr>
  );
}

/** What happened, what the card's entity is to it, and the sources. */
export function EntryText({ entry, find, onOpenEntity }: { entry: TimelineEntry } & Omit<Props, 'timeline'>) {
  const { entity, label, detail, sources } = entry;
  return (
    <>
      {entity === null ? <bdi>{label}</bdi> : <EntityButton entity={entity} name={label} onOpen={onOpenEntity} />}
      {detail !== null && <span class="timeline-detail">, {detail}</span>}
      {NBSP}
      <SourceRefs ids={sources} find={find} />
    </>
  );
}
