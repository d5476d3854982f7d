import { useState } from 'preact/hooks';
import type { DossierSource } from '../model/dossier-page.ts';
import { EntityLink, type HrefOf } from './EntityLink.tsx';
import { formatDate } from './format-date.ts';
import { OutLink } from './OutLink.tsx';
import { PUBLISHER_WORDS } from './publisher-words.ts';
import { type SourceColumn, sortSources } from './sort-sources.ts';

const COLUMNS: readonly (readonly [column: SourceColumn, heading: string])[] = [
  ['n', 'No.'],
  ['outlet', 'Outlet'],
  ['title', 'Title'],
  ['published', 'Published'],
  ['country', 'Country'],
  ['type', 'Kind'],
  ['origin', 'Origin'],
  ['party', 'Party'],
  ['claims', 'Claims'],
];

/** All sources of the page; a press on a heading sorts by it, a second press the other way. */
export function SourceTable({ sources, hrefOf }: { sources: readonly DossierSource[]; hrefOf: HrefOf }) {
  const [order, setOrder] = useState<{ by: SourceColumn; descends: boolean }>({ by: 'n', descends: false });
  const press = (by: SourceColumn) => setOrder({ by, descends: order.by === by && !order.descends });
  return (
    <div class="table-room">
      <table class="dossier-table source-table">
        <caption class="visually-hidden">Sources of this page</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, heading]) => (
              <th key={column} scope="col" aria-sort={ariaSort(order, column)}>
                <button type="button" class="sort-button" onClick={() => press(column)}>
                  {heading}
                  <span class="sort-sign" aria-hidden="true">
                    {order.by === column ? (order.descends ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortSources(sources, order.by, order.descends).map((source) => (
            <Row key={source.id} source={source} hrefOf={hrefOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ariaSort(order: { by: SourceColumn; descends: boolean }, column: SourceColumn) {
  if (order.by !== column) return undefined;
  return order.descends ? 'descending' : 'ascending';
}

function Row({ source, hrefOf }: { source: DossierSource; hrefOf: HrefOf }) {
  const { n, outlet, title, url, published, country, publisherType, origin, textOf, party, claims } = source;
  return (
    <tr>
      <td>[{n}]</td>
      <th scope="row">
        <bdi>{outlet}</bdi>
        {textOf !== undefined && (
          <span class="quiet">
            , text of <bdi>{textOf}</bdi>
          </span>
        )}
      </th>
      <td dir="auto">
        <OutLink class="source-title" href={url}>
          {title}
        </OutLink>
      </td>
      <td>{published === null ? 'undated' : formatDate(published)}</td>
      <td>{country ?? 'not known'}</td>
      <td>{PUBLISHER_WORDS[publisherType]}</td>
      <td>
        <bdi>{origin}</bdi>
      </td>
      <td>{party === null ? 'none' : <EntityLink entity={party.entity} name={party.name} hrefOf={hrefOf} />}</td>
      <td class="source-claims">{claims}</td>
    </tr>
  );
}
