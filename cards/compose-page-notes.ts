import type { ArticleDate, IsoDate } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { PackManifest } from '../model/pack.ts';
import type { PageNotes } from '../model/page-notes.ts';
import type { Source, SourceId } from '../model/source.ts';
import { drawTimeline, timelineDays } from './compose-timeline.ts';
import { listTimelineEntries } from './list-timeline-entries.ts';
import { numberSources } from './number-sources.ts';
import { showRoles } from './show-roles.ts';
import { wordOffice } from './word-office.ts';

/** What is read of those whom a page names. */
export interface PageOutlines {
  /** Whom the page names. */
  asked: readonly Entity[];
  /** These and those that they hold offices in. */
  entities: ReadonlyMap<EntityId, Entity>;
  sources: ReadonlyMap<SourceId, Source>;
  /** Of the installed packs, in order of priority. */
  manifests: readonly PackManifest[];
}

/** Composes what the list of a page's cast says of each, and the page's own events on an axis, as of the page's date. */
export function composePageNotes(outlines: PageOutlines, asOf: ArticleDate, today: IsoDate): PageNotes {
  const { asked, entities, sources, manifests } = outlines;
  const [manifest] = manifests;
  if (manifest === undefined) return { notes: {}, timeline: null, sources: [] };
  const cutOff = manifests.reduce((last, one) => (one.cutOff > last ? one.cutOff : last), manifest.cutOff);
  const day = asOf.date ?? today;
  const outlineOf = (entity: Entity) => ({ entity, claims: [], sources, entities, manifest });
  const entries = asked.flatMap((entity) => {
    const own = listTimelineEntries(outlineOf(entity), asOf.date).filter(({ sort }) => sort === 'self');
    return own.map((entry) => ({ ...entry, sort: 'event' as const, entity: entity.id }));
  });
  entries.sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
  const offices = asked.flatMap((entity) => {
    const [role] = showRoles(outlineOf(entity), day < cutOff ? day : cutOff);
    return role === undefined ? [] : [[entity.id, wordOffice(role.title, role.ofName, role.acting)] as const];
  });
  return {
    notes: Object.fromEntries([...offices, ...entries.map(({ entity, dateText }) => [entity, dateText] as const)]),
    timeline: drawTimeline(entries, timelineDays(asOf, today), { cutOff }),
    sources: numberSources(
      entries.flatMap((entry) => entry.sources),
      sources,
    ),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
