import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { SourceId } from '../model/source.ts';
import { AliasLine } from './AliasLine.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CouldAlsoBe } from './CouldAlsoBe.tsx';
import type { CardActions } from './card-actions.ts';
import { EventList } from './EventList.tsx';
import { FacetList } from './FacetList.tsx';
import { formatSpan } from './format-date.ts';
import { HereList } from './HereList.tsx';
import type { MarkGrounds } from './mark-report.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { NotThisOne } from './NotThisOne.tsx';
import { nearCandidates } from './near-candidates.ts';
import { PassageNotes } from './PassageNotes.tsx';
import { RelationList } from './RelationList.tsx';
import { RoleLines } from './RoleLines.tsx';
import { SourceList } from './SourceList.tsx';
import { NBSP, SourceRefs } from './SourceRef.tsx';
import { TimelineView } from './TimelineView.tsx';
import { WhyMark } from './WhyMark.tsx';

interface Props {
  card: Card;
  /** The mention on the page that the card was opened from; left out for cards reached otherwise. */
  mark?: MarkGrounds | undefined;
  /** Id given to the name's heading. */
  titleId?: string;
  onClose?: (() => void) | undefined;
  /** Set when the card was opened from another: leads back to it. */
  onBack?: (() => void) | undefined;
  /** Opens the card of a named entity; without it names are plain text. */
  onOpenEntity?: ((entity: EntityId) => void) | undefined;
  /** What else can be done with the card where it is shown. */
  actions?: CardActions;
}

/** The card: everything known of one entity for the article's day, each thing with its source. Shows what it is given. */
export function EntityCard({ card, mark, titleId, onClose, onBack, onOpenEntity, actions = {} }: Props) {
  const { onUseToday, askMarkdown, ruling, ...head } = actions;
  const byId = new Map(card.sources.map((source) => [source.id, source]));
  const find = (id: SourceId) => byId.get(id);
  return (
    <article class="card">
      <CardHead
        id={titleId}
        name={card.name}
        kind={card.kind}
        type={card.type}
        onBack={onBack}
        onClose={onClose}
        {...head}
      >
        {mark !== undefined && <CouldAlsoBe candidates={nearCandidates(mark)} onOpenEntity={onOpenEntity} />}
      </CardHead>
      <div class="card-scroll">
        <div class="card-lead">
          {card.when !== null && <WhenLine when={card.when} />}
          <RoleLines card={card} find={find} />
          <p class="card-description" dir="auto">
            {card.description}
            {NBSP}
            <SourceRefs ids={card.descriptionSources} find={find} />
          </p>
          {card.ambiguity !== null && <p class="card-ambiguity">{card.ambiguity}</p>}
          <AliasLine names={card.alsoKnownAs} />
        </div>
        {card.notices.map((notice) => (
          <NoticeLine key={notice.code} notice={notice} />
        ))}
        <PassageNotes card={card} find={find} />
        <HereList here={card.here} find={find} onOpenEntity={onOpenEntity} />
        <FacetList facets={card.facets} counts={card.counts} left={card.more?.facets ?? 0} find={find} />
        {card.timeline !== null && (
          <section class="card-section">
            <h3>Timeline</h3>
            <TimelineView timeline={card.timeline} find={find} onOpenEntity={onOpenEntity} />
          </section>
        )}
        <EventList
          title="Since this article"
          events={card.since}
          open={false}
          left={card.more?.since ?? 0}
          find={find}
          onOpenEntity={onOpenEntity}
        />
        <RelationList
          title={card.type === 'event' ? 'Who took part' : 'Ties'}
          relations={card.relations}
          left={card.more?.ties}
          find={find}
          onOpenEntity={onOpenEntity}
        />
        <EventList
          title="Before"
          events={card.before}
          open={false}
          left={card.more?.before ?? 0}
          find={find}
          onOpenEntity={onOpenEntity}
        />
        <SourceList sources={card.sources} />
        {mark !== undefined && <WhyMark mark={mark} card={card} />}
        {ruling !== undefined && <NotThisOne ruling={ruling} name={card.name} />}
        <CardFoot card={card} onUseToday={onUseToday} askMarkdown={askMarkdown} />
      </div>
    </article>
  );
}

function WhenLine({ when }: { when: NonNullable<Card['when']> }) {
  return (
    <p class="card-when">
      {formatSpan(when.start, when.end, when)}
      {when.place !== null && (
        <>
          , <bdi>{when.place}</bdi>
        </>
      )}
    </p>
  );
}
