import type { CardEvent } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { EntityButton } from './EntityButton.tsx';
import { Fold } from './Fold.tsx';
import { formatSpan } from './format-date.ts';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

interface Props {
  title: string;
  events: readonly CardEvent[];
  open: boolean;
  /** How many more there are than are listed. */
  left: number;
  find: FindSource;
  onOpenEntity: ((entity: EntityId) => void) | undefined;
}

/** Dated events in the card's order, each a way into its own card. Nothing when there are none. */
export function EventList({ title, events, open, left, find, onOpenEntity }: Props) {
  if (events.length === 0) return null;
  return (
    <section class="card-section">
      <Fold open={open} class="fold-section" title={<h3>{title}</h3>} aside={String(events.length + left)}>
        <ol class="events">
          {events.map((event) => (
            <li key={`${event.entity}/${event.start}`} class="event">
              <p class="event-date">{formatSpan(event.start, event.end, { precision: event.precision })}</p>
              <div class="event-text">
                <p class="event-name">
                  <EntityButton entity={event.entity} name={event.name} onOpen={onOpenEntity} />
                  {event.role !== null && <span class="event-role"> {event.role}</span>}
                  {NBSP}
                  <SourceRefs ids={event.sources} find={find} />
                </p>
                <p class="event-description" dir="auto">
                  {event.description}
                </p>
              </div>
            </li>
          ))}
        </ol>
        {left > 0 && <p class="card-left">{left} more, which the full page lists.</p>}
      </Fold>
    </section>
  );
}
