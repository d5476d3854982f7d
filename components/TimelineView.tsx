import { Component, createRef } from 'preact';
import type { EntityId } from '../model/entity.ts';
import type { Timeline, TimelinePoint } from '../model/timeline.ts';
import { Fold } from './Fold.tsx';
import type { FindSource } from './SourceRef.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { EntryText, TimelineTable } from './TimelineTable.tsx';
import { TimelineWords } from './TimelineWords.tsx';
import { walkPoints } from './walk-points.ts';

interface Props {
  timeline: Timeline;
  find: FindSource;
  /** Opens the card of an entry; without it entries are plain text. */
  onOpenEntity?: ((entity: EntityId) => void) | undefined;
  /** Whether the table stands open from the start, as on a page that is printed. */
  tableOpen?: boolean;
}

interface State {
  /** The point whose entries are told; null at first. */
  active: number | null;
  /** Pressed or walked to: the pointer in passing no longer changes it. */
  held: boolean;
}

/**
 * The dated entries of an entity on an axis, with the article's day and today. The arrow keys walk the points; what a
 * point stands for is told beneath, in a room that keeps its height, so that nothing below moves. The table says the same.
 */
export class TimelineView extends Component<Props, State> {
  override state: State = { active: null, held: false };
  readonly #points = createRef<HTMLDivElement>();

  #look = (active: number): void => {
    if (!this.state.held) this.setState({ active });
  };
  #hold = (active: number): void => this.setState({ active, held: true });

  #walk = (event: KeyboardEvent): void => {
    const row = this.#points.current;
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = getComputedStyle(row).direction === 'rtl';
    const to = walkPoints(event.key, this.#tabbable, this.props.timeline.points.length, rtl);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation(); // The page under the card may turn its pictures by the same keys.
    this.#hold(to);
    row.querySelectorAll('button')[to]?.focus();
  };

  /** The one point that the Tab key reaches: the one told, else the last that the article could know. */
  get #tabbable(): number {
    const { points } = this.props.timeline;
    const before = points.findLastIndex(({ side }) => side !== 'since');
    return Math.min(this.state.active ?? Math.max(before, 0), points.length - 1);
  }

  override render({ timeline, find, onOpenEntity, tableOpen = false }: Props, { active }: State) {
    const { points, summary, packEnd } = timeline;
    const point = active === null ? undefined : points[active];
    return (
      <figure class="timeline" aria-label="Timeline">
        <div class="timeline-field">
          <TimelineAxis timeline={timeline} active={point?.entries ?? []} />
          <div
            ref={this.#points}
            class="timeline-points"
            role="toolbar"
            aria-label="Points on the timeline; arrow keys walk them"
            onKeyDown={this.#walk}
          >
            {points.map((one, index) => (
              <PointButton
                key={one.entries[0]}
                point={one}
                tabbable={index === this.#tabbable}
                active={index === active}
                onLook={() => this.#look(index)}
                onHold={() => this.#hold(index)}
              />
            ))}
          </div>
          <TimelineWords timeline={timeline} />
        </div>
        <div class="timeline-told">
          {point === undefined ? (
            <p class="timeline-summary">
              {summary} {packEnd !== null && `Dashed: ${packEnd.label}.`}
            </p>
          ) : (
            <PointText point={point} timeline={timeline} find={find} onOpenEntity={onOpenEntity} />
          )}
        </div>
        <Fold open={tableOpen} class="fold-more timeline-fold" title="As a table">
          <TimelineTable timeline={timeline} find={find} onOpenEntity={onOpenEntity} />
        </Fold>
      </figure>
    );
  }
}

interface PointProps {
  point: TimelinePoint;
  tabbable: boolean;
  active: boolean;
  onLook: () => void;
  onHold: () => void;
}

/** How a point stands to the article, for those who do not see that it is filled or hollow. */
const SIDE_WORDS: Record<TimelinePoint['side'], string> = {
  before: '',
  on: ', on the day of this article',
  since: ', since this article',
  mixed: ', before and since this article',
  undated: '',
};

function PointButton({ point: { at, entries, label, side }, tabbable, active, onLook, onHold }: PointProps) {
  return (
    <button
      type="button"
      class={`timeline-point timeline-point-${side}`}
      style={`inset-inline-start:${at * 100}%`}
      tabIndex={tabbable ? 0 : -1}
      aria-label={`${label}${SIDE_WORDS[side]}`}
      aria-pressed={active}
      onPointerEnter={onLook}
      onFocus={onHold}
      onClick={onHold}
    >
      <span class="timeline-dot">
        {entries.length > 1 && (
          <span class="timeline-count" aria-hidden="true">
            {entries.length}
          </span>
        )}
      </span>
    </button>
  );
}

function PointText({ point, timeline, find, onOpenEntity }: { point: TimelinePoint } & Omit<Props, 'tableOpen'>) {
  const told = timeline.entries.filter(({ id }) => point.entries.includes(id));
  return (
    <ul class="timeline-entries">
      {told.map((entry) => (
        <li key={entry.id}>
          <span class="timeline-date">{entry.dateText}</span>{' '}
          <EntryText entry={entry} find={find} onOpenEntity={onOpenEntity} />
        </li>
      ))}
    </ul>
  );
}
