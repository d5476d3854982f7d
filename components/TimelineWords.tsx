import type { Timeline, TimelineMark } from '../model/timeline.ts';

/** Words for a mark are some 62 px, of an axis of 290: nearer to each other, two marks share no line. */
const WORDS_WIDTH = 0.24;
/** The same for a day that the reader chose: it is written out, since no article explains it. */
const DATE_WIDTH = 0.4;

/** The words around the axis: what is marked above it, dates below it, and what lies beyond its ends. */
export function TimelineWords({ timeline }: { timeline: Timeline }) {
  const { ticks, article, today, earlier, later } = timeline;
  const isSame = article !== null && article.date === today.date;
  const width = article?.label.startsWith('as of') ? DATE_WIDTH : WORDS_WIDTH;
  const crowded = article !== null && !isSame && Math.abs(article.at - today.at) < width;
  return (
    <>
      <div class={`timeline-marks${crowded ? ' timeline-marks-crowded' : ''}`}>
        {article !== null && <MarkWords mark={article} name="article" words={isSame ? 'this article, today' : null} />}
        {!isSame && <MarkWords mark={today} name="today" words="today" />}
      </div>
      <div class="timeline-ticks" aria-hidden="true">
        {ticks.map(({ at, label }) => (
          <span key={label} class="timeline-tick-words" style={`inset-inline-start:${at * 100}%`}>
            {label}
          </span>
        ))}
      </div>
      {(earlier > 0 || later > 0) && (
        <p class="timeline-beyond">
          <span>{earlier > 0 && `${earlier} earlier`}</span>
          <span>{later > 0 && `${later} later`}</span>
        </p>
      )}
    </>
  );
}

function MarkWords({ mark, name, words }: { mark: TimelineMark; name: string; words: string | null }) {
  // "this article, 25 Oct 2025" is short on the axis; whole in its title and for those who listen.
  const short = words ?? mark.label.replace(/, \d.*$/, '');
  const half = mark.at > 0.5 ? 'end' : 'start';
  return (
    <span class={`timeline-words timeline-words-${name} timeline-words-${half}`} style={placeOf(mark.at)}>
      <span aria-hidden="true" title={mark.label}>
        {short}
      </span>
      <span class="timeline-unseen">{mark.label}. </span>
    </span>
  );
}

function placeOf(at: number): string {
  return at > 0.5 ? `inset-inline-end:${(1 - at) * 100}%` : `inset-inline-start:${at * 100}%`;
}
