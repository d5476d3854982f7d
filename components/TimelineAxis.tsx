import type { Timeline, TimelineEntry, TimelineMark } from '../model/timeline.ts';
import { packLanes } from './timeline-lanes.ts';

interface Props {
  timeline: Timeline;
  /** Ids of the entries of the point that is looked at: their bars are drawn in full. */
  active: readonly string[];
}

/** Units across, whatever the width: the drawing is stretched to the room there is, its lines are not. */
const ACROSS = 1000;
/** Pixels from top to bottom. The points stand on the line; the words are set beside the drawing, not in it. */
const AXIS_HEIGHT_PX = 34;
const LINE_Y = 12;
const FIRST_LANE_Y = 22;
const LANE_PX = 5;
const LANES = 3;

/**
 * What stands behind the points: the line, its ticks, the article's day, today, and bars for what lasted. Drawn from
 * left to right; the stylesheet turns it over for text that runs the other way. Says nothing to those who do not see
 * it: the points and the table do.
 */
export function TimelineAxis({ timeline, active }: Props) {
  const { ticks, article, today, packEnd, entries } = timeline;
  const end = packEnd === null || packEnd.beyond === 'before' ? 1 : packEnd.at;
  return (
    <svg
      class="timeline-axis"
      viewBox={`0 0 ${ACROSS} ${AXIS_HEIGHT_PX}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      height={AXIS_HEIGHT_PX}
    >
      <path class="timeline-line" d={`M0 ${LINE_Y}H${x(end)}`} />
      {end < 1 && <path class="timeline-line timeline-line-unknown" d={`M${x(end)} ${LINE_Y}H${ACROSS}`} />}
      {ticks.map(({ at, label }) => (
        <path key={label} class="timeline-tick" d={`M${x(at)} ${LINE_Y}v5`} />
      ))}
      <Bars entries={entries} active={active} />
      {article !== null && <Mark mark={article} name="article" />}
      <Mark mark={today} name="today" />
    </svg>
  );
}

function Mark({ mark: { at, beyond }, name }: { mark: TimelineMark; name: string }) {
  // Beyond the axis an arrowhead, not a line: the day is not at this place.
  const path =
    beyond === null
      ? `M${x(at)} 0V${AXIS_HEIGHT_PX}`
      : beyond === 'before'
        ? `M12 ${LINE_Y - 6}L2 ${LINE_Y}L12 ${LINE_Y + 6}`
        : `M${ACROSS - 12} ${LINE_Y - 6}L${ACROSS - 2} ${LINE_Y}L${ACROSS - 12} ${LINE_Y + 6}`;
  return <path class={`timeline-mark timeline-mark-${name}`} d={path} />;
}

function Bars({ entries, active }: { entries: readonly TimelineEntry[]; active: readonly string[] }) {
  return (
    <>
      {packLanes(entries, LANES).map(({ entry, from, to, lane }) => (
        <path
          key={entry.id}
          class={`timeline-bar timeline-bar-${entry.sort}${active.includes(entry.id) ? ' timeline-bar-active' : ''}`}
          d={`M${x(from)} ${FIRST_LANE_Y + lane * LANE_PX}H${x(to)}`}
        />
      ))}
    </>
  );
}

function x(at: number): number {
  return Math.round(at * ACROSS);
}
