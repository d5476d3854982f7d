import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DossierPage } from '../model/dossier-page.ts';
import type { EntityId } from '../model/entity.ts';
import type { SourceId } from '../model/source.ts';
import { AliasLine } from './AliasLine.tsx';
import { ClaimTable } from './ClaimTable.tsx';
import type { HrefOf } from './EntityLink.tsx';
import { formatDate, formatSpan } from './format-date.ts';
import { NetworkView } from './NetworkView.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { OutLink } from './OutLink.tsx';
import { RoleBars } from './RoleBars.tsx';
import { RoleLines } from './RoleLines.tsx';
import { SourceClaimTable } from './SourceClaimTable.tsx';
import { type FindSource, SourceRefs } from './SourceRef.tsx';
import { SourceTable } from './SourceTable.tsx';
import { TimelineView } from './TimelineView.tsx';
import { useNarrow } from './use-narrow.ts';

interface Props {
  page: DossierPage;
  hrefOf: HrefOf;
  onOpenEntity: (entity: EntityId) => void;
}

/** The full page about one entity below its head: summary, offices, claims, timeline, ties, sources. */
export function DossierView({ page, hrefOf, onOpenEntity }: Props) {
  const { card, roles, network, sources } = page;
  const timeline = useNarrow() ? card.timeline : page.timeline;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const find = (id: SourceId) => byId.get(id);
  return (
    <>
      <Summary page={page} find={find} />
      {roles !== null && (
        <Part id="offices" title="Offices" aside={countWords(roles.bars.length, 'office', 'offices')}>
          <RoleBars chart={roles} find={find} hrefOf={hrefOf} />
        </Part>
      )}
      <Claims page={page} find={find} hrefOf={hrefOf} />
      {timeline !== null && (
        <Part id="timeline" title="Timeline" aside={countWords(timeline.entries.length, 'entry', 'entries')}>
          <TimelineView timeline={timeline} find={find} onOpenEntity={onOpenEntity} tableOpen />
        </Part>
      )}
      {network.edges.length > 0 && (
        <Part id="ties" title="Ties" aside={countWords(network.edges.length, 'tie', 'ties')}>
          <NetworkView network={network} find={find} hrefOf={hrefOf} />
        </Part>
      )}
      {sources.length > 0 && (
        <Part id="sources" title="Sources" aside={countWords(sources.length, 'source', 'sources')}>
          <SourceTable sources={sources} hrefOf={hrefOf} />
        </Part>
      )}
      <footer class="dossier-foot quiet">
        {[card.pack, ...(card.morePacks ?? [])].map(({ id, title, version, cutOff }) => (
          <p key={id}>
            <bdi>{title}</bdi> {version}, facts up to {formatDate(cutOff)}
          </p>
        ))}
      </footer>
    </>
  );
}

function Summary({ page: { card }, find }: { page: DossierPage; find: FindSource }) {
  return (
    <section class="dossier-summary" aria-label="Summary">
      {card.when !== null && (
        <p class="dossier-when">
          {formatSpan(card.when.start, card.when.end, card.when)}
          {card.when.place !== null && (
            <>
              , <bdi>{card.when.place}</bdi>
            </>
          )}
        </p>
      )}
      <RoleLines card={card} find={find} />
      <p class="dossier-description" dir="auto">
        {card.description} <SourceRefs ids={card.descriptionSources} find={find} />
      </p>
      {card.ambiguity !== null && <p class="quiet">{card.ambiguity}</p>}
      <AliasLine names={card.alsoKnownAs} />
      {card.wikipedia !== null && (
        <p class="dossier-elsewhere">
          <OutLink href={wikipediaAddress(card.wikipedia)}>Wikipedia</OutLink>
        </p>
      )}
      {card.notices.map((notice) => (
        <NoticeLine key={notice.code} notice={notice} />
      ))}
    </section>
  );
}

/** Of the English article with this title. */
function wikipediaAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

function Claims({ page, find, hrefOf }: { page: DossierPage; find: FindSource; hrefOf: HrefOf }) {
  const [by, setBy] = useState<'question' | 'source'>('question');
  const { card, bySource, sources } = page;
  if (card.facets.length === 0) return null;
  const { outlets, origins, parties } = card.counts;
  const counts = [
    countWords(outlets, 'outlet', 'outlets'),
    countWords(origins, 'origin', 'origins'),
    ...(parties === 0 ? [] : [countWords(parties, 'party', 'parties')]),
  ];
  return (
    <Part id="claims" title="What sources say" aside={counts.join(', ')}>
      <fieldset class="claims-order">
        <legend class="visually-hidden">Order of the claims</legend>
        <Choice label="By question" chosen={by === 'question'} onChoose={() => setBy('question')} />
        <Choice label="By source" chosen={by === 'source'} onChoose={() => setBy('source')} />
      </fieldset>
      {by === 'question'
        ? card.facets.map((facet) => (
            <ClaimTable
              key={`${facet.facet}/${facet.subject?.entity ?? ''}`}
              facet={facet}
              find={find}
              hrefOf={hrefOf}
            />
          ))
        : bySource.map((group) => {
            const source = sources.find(({ id }) => id === group.source);
            return source && <SourceClaimTable key={group.source} group={group} source={source} hrefOf={hrefOf} />;
          })}
    </Part>
  );
}

function Choice({ label, chosen, onChoose }: { label: string; chosen: boolean; onChoose: () => void }) {
  return (
    <label class="claims-choice">
      <input type="radio" name="claims-order" checked={chosen} onChange={onChoose} />
      {label}
    </label>
  );
}

interface PartProps {
  id: string;
  title: string;
  aside: string;
  children: ComponentChildren;
}

function Part({ id, title, aside, children }: PartProps) {
  return (
    <section class="dossier-part" aria-labelledby={`part-${id}`}>
      <header class="dossier-part-head">
        <h2 id={`part-${id}`}>{title}</h2>
        <p class="quiet">{aside}</p>
      </header>
      {children}
    </section>
  );
}

function countWords(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
