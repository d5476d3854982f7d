import type { CardFacet, SourceCounts } from '../model/card.ts';
import { Facet } from './Facet.tsx';
import type { FindSource } from './SourceRef.tsx';

interface Props {
  facets: readonly CardFacet[];
  counts: SourceCounts;
  /** How many more there are than are listed. */
  left: number;
  find: FindSource;
}

/** "What sources say": the facets in the card's order, the first open, and how many voices stand behind them. */
export function FacetList({ facets, counts, left, find }: Props) {
  if (facets.length === 0) return null;
  return (
    <section class="card-section">
      <header class="card-section-head">
        <h3>What sources say</h3>
        <p class="card-counts">{countsInWords(counts)}</p>
      </header>
      <ul class="facets">
        {facets.map((facet, index) => (
          <Facet key={`${facet.facet}/${facet.subject?.entity ?? ''}`} facet={facet} open={index === 0} find={find} />
        ))}
      </ul>
      {left > 0 && <p class="card-left">{many(left, 'more question', 'more questions')}, which the full page lists.</p>}
    </section>
  );
}

function countsInWords({ outlets, origins, parties }: SourceCounts): string {
  const words = [many(outlets, 'outlet', 'outlets'), many(origins, 'origin', 'origins')];
  if (parties > 0) words.push(many(parties, 'party', 'parties'));
  return words.join(', ');
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
