import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Network, NetworkEdge, NetworkNode } from '../model/dossier-page.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { listEdges } from './network-edges.ts';

/** More names than these run into each other on a page; the table holds them all. */
const MAX_DRAWN = 18;

/** Radius of the ring of neighbours, in the square from 0 to 1: names need room beyond it. */
const RING = 0.38;
const CENTRE = 0.5;

const PLACES = 10_000;

/**
 * Who is tied to an entity: itself in the middle, its neighbours on a ring, those of one kind side by side, the most
 * tied first. Ties among the neighbours are drawn too.
 * @param day  ties valid on it are marked
 */
export function composeNetwork(dossier: Dossier, day: IsoDate): Network {
  const { entity, entities } = dossier;
  const edges = listEdges(dossier, day);
  const own = edges.filter(({ from, to }) => from === entity.id || to === entity.id);
  const weights = new Map<EntityId, number>();
  for (const { from, to, valid } of own) {
    const other = from === entity.id ? to : from;
    // What holds on the day is what the reader asks for; what has ended still counts for something.
    weights.set(other, (weights.get(other) ?? 0) + (valid ? 2 : 1));
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const drawn = ranked.slice(0, MAX_DRAWN).flatMap((id) => entities.get(id) ?? []);
  const nodes = [nodeOf(entity, CENTRE, CENTRE, true), ...ringOf(drawn)];
  const shown = new Set(nodes.map((node) => node.entity));
  const kept = edges.filter(
    ({ from, to }) => from === entity.id || to === entity.id || (shown.has(from) && shown.has(to)),
  );
  return {
    nodes,
    edges: kept.map((edge): NetworkEdge => ({ ...edge, isDrawn: shown.has(edge.from) && shown.has(edge.to) })),
    undrawn: ranked.length - drawn.length,
  };
}

function ringOf(drawn: readonly Entity[]): NetworkNode[] {
  const ordered = [...drawn].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name));
  return ordered.map((entity, index) => {
    // From the top, clockwise.
    const angle = (index / ordered.length) * 2 * Math.PI - Math.PI / 2;
    return nodeOf(entity, CENTRE + RING * Math.cos(angle), CENTRE + RING * Math.sin(angle), false);
  });
}

function nodeOf({ id, name, kind, type }: Entity, x: number, y: number, isSelf: boolean): NetworkNode {
  const round = (value: number) => Math.round(value * PLACES) / PLACES;
  return { entity: id, name, kind, type, isSelf, x: round(x), y: round(y) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
