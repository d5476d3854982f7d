import type { Network, NetworkEdge, NetworkNode } from '../model/dossier-page.ts';
import { EntityLink, type HrefOf } from './EntityLink.tsx';
import { type FindSource, SourceRefs } from './SourceRef.tsx';

interface Props {
  network: Network;
  find: FindSource;
  hrefOf: HrefOf;
}

/** Units of the drawing. It is wider than high since names stand beside their points. */
const WIDTH = 900;
const HEIGHT = 640;
/** What a unit of the network's square is worth across and down. */
const ACROSS = 560;
const DOWN = 690;
const POINT = 6;
const NAME_GAP = 12;
const LONGEST_NAME = 30;

/** Who is tied to the entity: a drawing for the eye, and a table with every tie, its date and its sources. */
export function NetworkView({ network, find, hrefOf }: Props) {
  const { nodes, edges, undrawn } = network;
  const self = nodes.find(({ isSelf }) => isSelf);
  const isOwn = ({ from, to }: NetworkEdge) => from === self?.entity || to === self?.entity;
  const [own, others] = [edges.filter(isOwn), edges.filter((edge) => !isOwn(edge))];
  return (
    <>
      <svg class="network" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {uniquePairs(edges).map(({ from, to, valid }) => (
          <Line key={`${from}/${to}`} from={nodeOf(nodes, from)} to={nodeOf(nodes, to)} valid={valid} />
        ))}
        {nodes.map((node) => (
          <Point key={node.entity} node={node} hrefOf={hrefOf} />
        ))}
      </svg>
      <p class="quiet network-legend">
        Full lines hold on the day above, dotted ones before or after it.
        {undrawn > 0 && ` ${undrawn} more stand in the table only.`}
      </p>
      <EdgeTable caption={`Ties of ${self?.name ?? 'the entity'}`} edges={own} find={find} hrefOf={hrefOf} />
      {others.length > 0 && (
        <details class="network-others">
          <summary>Ties among these, {others.length}</summary>
          <EdgeTable caption="Ties among these" edges={others} find={find} hrefOf={hrefOf} />
        </details>
      )}
    </>
  );
}

interface TableProps extends Omit<Props, 'network'> {
  caption: string;
  edges: readonly NetworkEdge[];
}

function EdgeTable({ caption, edges, find, hrefOf }: TableProps) {
  return (
    <div class="table-room">
      <table class="dossier-table edge-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Tie</th>
            <th scope="col">To whom</th>
            <th scope="col">When</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge, index) => (
            <tr key={index}>
              <th scope="row">
                <EntityLink entity={edge.from} name={edge.fromName} hrefOf={hrefOf} />
              </th>
              <td>{edge.relation}</td>
              <td>
                <EntityLink entity={edge.to} name={edge.toName} hrefOf={hrefOf} />
              </td>
              <td>
                {edge.dateText}
                {!edge.valid && <span class="quiet"> not on the day above</span>}
              </td>
              <td>
                <SourceRefs ids={edge.sources} find={find} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Two who are tied in several ways get one line, full when one of the ties holds. */
function uniquePairs(edges: readonly NetworkEdge[]): Pick<NetworkEdge, 'from' | 'to' | 'valid'>[] {
  const pairs = new Map<string, { from: string; to: string; valid: boolean }>();
  for (const { from, to, valid, isDrawn } of edges) {
    if (!isDrawn) continue;
    const key = [from, to].sort().join('/');
    pairs.set(key, { from, to, valid: valid || (pairs.get(key)?.valid ?? false) });
  }
  return [...pairs.values()];
}

function nodeOf(nodes: readonly NetworkNode[], entity: string): NetworkNode | undefined {
  return nodes.find((node) => node.entity === entity);
}

function placeOf({ x, y }: NetworkNode): { x: number; y: number } {
  return { x: WIDTH / 2 + (x - 0.5) * ACROSS, y: HEIGHT / 2 + (y - 0.5) * DOWN };
}

interface LineProps {
  from: NetworkNode | undefined;
  to: NetworkNode | undefined;
  valid: boolean;
}

function Line({ from, to, valid }: LineProps) {
  if (from === undefined || to === undefined) return null;
  const [start, end] = [placeOf(from), placeOf(to)];
  const own = from.isSelf || to.isSelf;
  const name = `network-line${valid ? '' : ' network-line-off'}${own ? ' network-line-own' : ''}`;
  return <path class={name} d={`M${start.x} ${start.y}L${end.x} ${end.y}`} />;
}

function Point({ node, hrefOf }: { node: NetworkNode; hrefOf: HrefOf }) {
  const { x, y } = placeOf(node);
  const shape =
    node.type === 'event' ? (
      <path
        d={`M${x} ${y - POINT - 1}l${POINT + 1} ${POINT + 1}l${-POINT - 1} ${POINT + 1}l${-POINT - 1} ${-POINT - 1}z`}
      />
    ) : (
      <circle cx={x} cy={y} r={node.isSelf ? POINT + 3 : POINT} />
    );
  const name = (
    <text {...nameAt(node, x, y)} direction="ltr">
      {short(node.name)}
      <title>{node.name}</title>
    </text>
  );
  const kind = `network-point network-${node.type}${node.isSelf ? ' network-self' : ''}`;
  if (node.isSelf) {
    return (
      <g class={kind}>
        {shape}
        {name}
      </g>
    );
  }
  return (
    // For the hand alone: the table beneath has the same link for keys and screen readers.
    <a class={kind} href={hrefOf(node.entity)} tabindex={-1}>
      {shape}
      {name}
    </a>
  );
}

/** Names stand outside the ring, so that lines do not cross them. */
function nameAt({ x, isSelf }: NetworkNode, left: number, top: number) {
  if (isSelf) return { x: left, y: top + 28, 'text-anchor': 'middle' as const };
  const isUpright = Math.abs(x - 0.5) < 0.02;
  if (isUpright)
    return { x: left, y: top < HEIGHT / 2 ? top - NAME_GAP : top + NAME_GAP + 10, 'text-anchor': 'middle' as const };
  const isRight = x > 0.5;
  return {
    x: left + (isRight ? NAME_GAP : -NAME_GAP),
    y: top + 5,
    'text-anchor': isRight ? ('start' as const) : ('end' as const),
  };
}

function short(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
