import type { Claim } from '../model/claim.ts';
import type { Actor, NewsEvent } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { PlacedRecord } from './record-line.ts';

/** The records of a pack that fit their schemas, each with its place, before they are checked against each other. */
export interface PackRecords {
  actors: PlacedRecord<Actor>[];
  events: PlacedRecord<NewsEvent>[];
  claims: PlacedRecord<Claim>[];
  sources: PlacedRecord<Source>[];
}

export const RECORD_SORTS = ['source', 'actor', 'event', 'claim'] as const;
export type RecordSort = (typeof RECORD_SORTS)[number];

/** Name of the file that holds each sort of record in a pack directory. */
export const RECORD_FILES: Record<RecordSort, string> = {
  source: 'sources.jsonl',
  actor: 'actors.jsonl',
  event: 'events.jsonl',
  claim: 'claims.jsonl',
};
