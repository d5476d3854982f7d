import type { Claim } from './claim.ts';
import type { IsoDate } from './date.ts';
import type { Entity } from './entity.ts';
import type { Source } from './source.ts';

/** Slug of a pack: "gaza-2025". */
export type PackId = string;

/** The description of a pack; first line of a pack file, `manifest.json` in a pack directory. */
export interface PackManifest {
  /** Version of the pack format this pack is written in. */
  format: 1;
  id: PackId;
  title: string;
  description: string;
  /** Dotted numbers, newest largest: "2026.7.0". */
  version: string;
  /** Last day the pack's facts cover. */
  cutOff: IsoDate;
  /** SPDX id of the licence of our own facts and wording. */
  licence: string;
  /** Credits due to others, one per origin. */
  attributions: Attribution[];
  /** Where the pack is maintained. */
  homepage?: string;
  languages: string[];
  counts: { actors: number; events: number; claims: number; sources: number };
}

export interface Attribution {
  name: string;
  licence: string;
  url?: string;
  text?: string;
}

/** A parsed, checked pack: every id inside resolves. */
export interface Pack {
  manifest: PackManifest;
  entities: Entity[];
  claims: Claim[];
  sources: Source[];
}
