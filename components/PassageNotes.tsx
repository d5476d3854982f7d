import type { Card } from '../model/card.ts';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

interface Props {
  card: Pick<Card, 'figures' | 'offices'>;
  find: FindSource;
}

/** What the sentence around the mark says in figures and offices, beside what sources have. Says who, never who is right. */
export function PassageNotes({ card: { figures, offices }, find }: Props) {
  if (figures.length === 0 && offices.length === 0) return null;
  return (
    <section class="card-section passage-notes">
      <h3>In this sentence</h3>
      <ul>
        {figures.map(({ figure, facet, label, subject, text, others }) => (
          <li key={`${figure.start}/${facet}/${subject?.entity ?? ''}`} class="passage-note">
            <p class="passage-label">
              {label}
              {subject !== null && (
                <>
                  , <bdi>{subject.name}</bdi>
                </>
              )}
            </p>
            <p dir="auto">
              {text}
              {NBSP}
              <SourceRefs ids={eachOnce(others.flatMap(({ sources }) => sources))} find={find} />
            </p>
          </li>
        ))}
        {offices.map(({ surface, start, text, sources }) => (
          <li key={`${start}/${surface}`} class="passage-note">
            <p class="passage-label">
              “<bdi>{surface}</bdi>”
            </p>
            <p dir="auto">
              {text}
              {NBSP}
              <SourceRefs ids={sources} find={find} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function eachOnce<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
