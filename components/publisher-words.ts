import type { PublisherType } from '../model/source.ts';

/** Sorts of publishers as a reader would say them. */
export const PUBLISHER_WORDS: Record<PublisherType, string> = {
  wire: 'news agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  magazine: 'magazine',
  government: 'government',
  un: 'United Nations',
  ngo: 'NGO',
  'think-tank': 'think tank',
  aggregator: 'aggregator',
  blog: 'blog',
  dataset: 'dataset',
  encyclopedia: 'encyclopedia',
};
