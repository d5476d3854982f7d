import type { FeedPack, KeyFingerprint } from './feed.ts';
import type { InstalledPack } from './installed-pack.ts';
import type { UpdateState } from './update.ts';

/** A feed that the reader subscribed to, as the options page shows it. */
export interface FeedCard {
  id: string;
  title: string;
  url: string;
  fingerprint: KeyFingerprint;
  packs: string[];
  update: UpdateState;
  /** ISO date-time in UTC; null when it is never checked by itself. */
  nextCheck: string | null;
}

/** All that the options page shows of packs and updates. */
export interface PackBoard {
  /** In order of priority, those switched off last. */
  packs: InstalledPack[];
  feeds: FeedCard[];
  /** Bytes; null where the browser does not say. */
  storage: { used: number; quota: number } | null;
}

/** A feed as it shows itself before the reader subscribes. */
export interface FeedOffer {
  url: string;
  title: string;
  fingerprint: KeyFingerprint;
  expires: string;
  packs: Pick<FeedPack, 'id' | 'title' | 'version' | 'cutOff' | 'licence' | 'file'>[];
}

/** A pack file that the reader picked, told before it is installed: nobody vouches for it. */
export interface PickedFile {
  id: string;
  title: string;
  version: string;
  cutOff: string;
  licence: string;
  counts: InstalledPack['manifest']['counts'];
  /** SHA-256 of its content, lower-case hex. */
  contentHash: string;
  /** The version in force of the pack of that id; null when there is none. */
  replaces: string | null;
  /** True for entries that a reader wrote: they are added to the reader's own, and take the place of none but themselves. */
  own: boolean;
}
