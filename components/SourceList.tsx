import type { CardSource } from '../model/card.ts';
import { Fold } from './Fold.tsx';
import { formatDate } from './format-date.ts';
import { OutLink } from './OutLink.tsx';
import { PUBLISHER_WORDS } from './publisher-words.ts';

/** Every source the card cites, by its number. */
export function SourceList({ sources }: { sources: readonly CardSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section class="card-section">
      <Fold open={false} class="fold-section" title={<h3>Sources</h3>} aside={String(sources.length)}>
        <ol class="sources">
          {sources.map((source) => (
            <li key={source.id} class="source">
              <span class="source-number">[{source.n}]</span>
              <div>
                <p class="source-title" dir="auto">
                  <OutLink href={source.url}>{source.title}</OutLink>
                </p>
                <p class="source-facts">
                  <bdi>{source.outlet}</bdi> · {factsOf(source)}
                  {source.textOf !== undefined && (
                    <>
                      {' '}
                      · text of <bdi>{source.textOf}</bdi>
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}

function factsOf({ publisherType, country, published }: CardSource): string {
  const date = published === null ? 'undated' : formatDate(published);
  return [PUBLISHER_WORDS[publisherType], country, date].filter((fact) => fact !== null).join(' · ');
}
