import type { CardSource } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { Span } from '../model/mention.ts';
import type { ArticleCheck } from '../model/page-notes.ts';
import type { SourceId } from '../model/source.ts';
import { EntityButton } from './EntityButton.tsx';
import { SourceRefs } from './SourceRef.tsx';

interface Props {
  check: ArticleCheck;
  onOpenEntity: (entity: EntityId) => void;
}

/** What the article states in figures and offices, each beside what others give. Says nowhere who is right. */
export function ArticleChecks({ check, onOpenEntity }: Props) {
  const { figures, offices, sources, read } = check;
  const byId = new Map<SourceId, CardSource>(sources.map((source) => [source.id, source]));
  const find = (id: SourceId) => byId.get(id);
  if (figures.length === 0 && offices.length === 0) return <p class="panel-empty">{nothingWords(read)}</p>;
  return (
    <ul class="checks">
      {offices.map(({ sentence, note }) => (
        <li key={`${note.entity}/${note.start}/${sentence}`} class="check">
          <p class="check-label">
            Office, <EntityButton entity={note.entity} name={note.name} onOpen={onOpenEntity} />
          </p>
          <Quote sentence={sentence} span={note} />
          <p>
            {note.text} <SourceRefs ids={note.sources} find={find} />
          </p>
        </li>
      ))}
      {figures.map(({ sentence, entity, name, check: { figure, facet, label, text, others } }) => (
        <li key={`${entity}/${facet}/${figure.start}/${sentence}`} class="check">
          <p class="check-label">
            {label}, <EntityButton entity={entity} name={name} onOpen={onOpenEntity} />
          </p>
          <Quote sentence={sentence} span={figure} />
          <p>
            {text} <SourceRefs ids={[...new Set(others.flatMap((other) => other.sources))]} find={find} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function nothingWords(read: number): string {
  if (read === 0) return 'No figure was read in the paragraphs that name somebody.';
  const sentences = read === 1 ? 'one sentence' : `${read} sentences`;
  return `Figures were read in ${sentences}; the packs have none to set beside them for that time.`;
}

/** The sentence of the article, with the words that are meant. */
function Quote({ sentence, span: { start, end } }: { sentence: string; span: Span }) {
  return (
    <blockquote class="check-quote" dir="auto">
      {sentence.slice(0, start)}
      <b>{sentence.slice(start, end)}</b>
      {sentence.slice(end)}
    </blockquote>
  );
}
