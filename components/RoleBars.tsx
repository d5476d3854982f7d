import type { RoleBar, RoleChart } from '../model/dossier-page.ts';
import type { EntityId } from '../model/entity.ts';
import { EntityLink, type HrefOf } from './EntityLink.tsx';
import { type FindSource, SourceRefs } from './SourceRef.tsx';

interface Props {
  chart: RoleChart;
  find: FindSource;
  hrefOf: HrefOf;
}

/** Units across each bar's drawing, which is stretched to the room there is. */
const ACROSS = 1000;
const HEIGHT = 10;

/** Offices over time: a bar for each on one axis with the article's day and today, and a table that says the same. */
export function RoleBars({ chart, find, hrefOf }: Props) {
  return (
    <>
      <div class="role-bars" aria-hidden="true">
        {chart.bars.map((bar, index) => (
          <div key={index} class="role-bar">
            <p class="role-bar-label">
              <bdi>{bar.label}</bdi> <span class="quiet">{bar.dateText}</span>
            </p>
            <BarDrawing bar={bar} chart={chart} />
          </div>
        ))}
        <Axis chart={chart} />
      </div>
      <table class="dossier-table role-table">
        <caption class="visually-hidden">Offices, oldest first</caption>
        <thead>
          <tr>
            <th scope="col">Office</th>
            <th scope="col">When</th>
            <th scope="col">{chart.article === null ? 'Now' : `On the day, ${chart.article.label}`}</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map((bar, index) => (
            <tr key={index}>
              <th scope="row">
                <Office bar={bar} hrefOf={hrefOf} />
              </th>
              <td>{bar.dateText}</td>
              <td>{heldWords(bar)}</td>
              <td>
                <SourceRefs ids={bar.sources} find={find} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Office({ bar: { label, of, ofName }, hrefOf }: { bar: RoleBar; hrefOf: (entity: EntityId) => string }) {
  const at = ofName === null ? -1 : label.lastIndexOf(ofName);
  if (of === null || ofName === null || at < 0) return <bdi>{label}</bdi>;
  return (
    <>
      {label.slice(0, at)}
      <EntityLink entity={of} name={ofName} hrefOf={hrefOf} />
      {label.slice(at + ofName.length)}
    </>
  );
}

function heldWords({ heldThen, heldNow }: RoleBar): string {
  if (heldThen === null) return heldNow ? 'held' : 'not held';
  if (heldThen) return heldNow ? 'held, and today' : 'held; no longer today';
  return heldNow ? 'not held; held today' : 'not held';
}

function BarDrawing({
  bar: { span, openStart, openEnd, heldThen, heldNow },
  chart,
}: {
  bar: RoleBar;
  chart: RoleChart;
}) {
  const held = heldThen ?? heldNow;
  return (
    <svg class="role-bar-drawing" viewBox={`0 0 ${ACROSS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="role-bar-ground" d={`M0 ${HEIGHT / 2}H${ACROSS}`} />
      {span !== null && (
        <rect
          class={`role-bar-span${held ? ' role-bar-held' : ''}${openStart || openEnd ? ' role-bar-open' : ''}`}
          x={span.from * ACROSS}
          y={1}
          width={Math.max((span.to - span.from) * ACROSS, 3)}
          height={HEIGHT - 2}
        />
      )}
      {chart.article?.beyond === null && <path class="role-bar-article" d={upright(chart.article.at)} />}
      {chart.today.beyond === null && <path class="role-bar-today" d={upright(chart.today.at)} />}
    </svg>
  );
}

function upright(at: number): string {
  return `M${at * ACROSS} 0V${HEIGHT}`;
}

function Axis({ chart: { ticks, article, today } }: { chart: RoleChart }) {
  return (
    <div class="role-axis">
      <div class="role-ticks">
        {ticks.map(({ at, label }) => (
          <span key={label} class="role-tick" style={{ insetInlineStart: `${at * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
      <p class="role-legend">
        {article !== null && <span class="role-legend-article">{article.label}</span>}
        <span class="role-legend-today">{today.label}</span>
        <span class="role-legend-held">held {article === null ? 'now' : 'on that day'}</span>
      </p>
    </div>
  );
}
