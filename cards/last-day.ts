import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';

/** The last day that the packs of a dossier cover: of the one that reaches furthest. */
export function lastDayOf({ manifest, moreManifests = [] }: Dossier): IsoDate {
  return moreManifests.reduce((last, { cutOff }) => (cutOff > last ? cutOff : last), manifest.cutOff);
}
