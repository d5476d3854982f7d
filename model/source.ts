import type { IsoDate } from './date.ts';

export type SourceId = string;

export const PUBLISHER_TYPES = [
  'wire',
  'newspaper',
  'broadcaster',
  'magazine',
  'government',
  'un',
  'ngo',
  'think-tank',
  'aggregator',
  'blog',
  'dataset',
  'encyclopedia',
] as const;
export type PublisherType = (typeof PUBLISHER_TYPES)[number];

/** One publication that carries something: a page at an address. */
export interface Source {
  id: SourceId;
  publisher: string;
  publisherNote?: string;
  /** ISO 3166 alpha-2, or null where not known. */
  country: string | null;
  publisherType: PublisherType;
  /** The site that carried it when the text is credited to `publisher` but lies elsewhere. */
  via?: string;
  /** The agency or outlet whose text this page carries or rewrites. */
  textOf?: string;
  /** What to count when asking whether sources are independent: two copies of one agency report share an origin. */
  origin: string;
  /** http(s) only. */
  url: string;
  title: string;
  /** 'own': the page's heading; 'described': our short description of it. */
  titleBasis: 'own' | 'described';
  published: IsoDate | null;
  /** ISO 639. */
  language: string;
}
