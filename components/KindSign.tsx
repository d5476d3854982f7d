import type { ActorKind, EventKind } from '../model/entity.ts';
import { KIND_WORDS } from './kind-words.ts';

interface Props {
  kind: ActorKind | EventKind;
  type: 'actor' | 'event';
}

/** Drawn in a 16 by 16 box with one stroke. Actors share no frame; events stand in a diamond, so shape tells them apart. */
const ACTOR_SIGNS: Record<ActorKind, string> = {
  person: 'M8 2.5a2.75 2.75 0 1 1 0 5.5a2.75 2.75 0 1 1 0-5.5M2.75 13.75c.5-3 2.5-4.25 5.25-4.25s4.75 1.25 5.25 4.25',
  organisation: 'M2.5 13.5h11M4 13.5v-10h8v10M6.5 6.25h3M6.5 9h3',
  state: 'M3.5 14.5v-12M3.5 3h9l-2 3l2 3h-9',
  territory: 'M2.5 4.5l3.5-1.5l4 1.5l3.5-1.5v8.5l-3.5 1.5l-4-1.5l-3.5 1.5zM6 3v8.5M10 4.5v8.5',
  place:
    'M8 14.25c-3-3.5-4.5-5.75-4.5-7.75a4.5 4.5 0 1 1 9 0c0 2-1.5 4.25-4.5 7.75M8 5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3',
  'armed-group': 'M8 1.75l5 2v4.25c0 3-2 5.25-5 6.25c-3-1-5-3.25-5-6.25v-4.25zM5.5 8h5',
  party: 'M2.5 6v4h2.5l6 3v-10l-6 3zM13.5 6.5v3',
  body: 'M2.5 6.25l5.5-3.5l5.5 3.5zM4 6.5v5.5M8 6.5v5.5M12 6.5v5.5M2.5 13.25h11',
  office: 'M2.5 5.5h11v7.5h-11zM6 5.5v-2h4v2M2.5 9h11',
  facility: 'M2.5 13.5v-6l3.5 2v-2l3.5 2v-6h4v10z',
  plan: 'M4 2h5.5l2.5 2.5v9.5h-8zM6 7.5h4M6 10.5h4',
  media: 'M2.5 3h8.5v10.5h-7a1.5 1.5 0 0 1-1.5-1.5zM11 6h2.5v6a1.25 1.25 0 0 1-2.5 0M5 6h3.5M5 9h3.5',
};

const DIAMOND = 'M8 1.5l6.5 6.5l-6.5 6.5l-6.5-6.5z';
const WORDS_INSIDE = 'M5.5 7h5M6.5 9.25h3';
const FORCE_INSIDE = 'M6 6l4 4M10 6l-4 4';
const RELIEF_INSIDE = 'M8 5.75v4.5M5.75 8h4.5';

const EVENT_SIGNS: Record<EventKind, string> = {
  ceasefire: 'M6.75 6v4M9.25 6v4',
  talks: WORDS_INSIDE,
  meeting: WORDS_INSIDE,
  summit: WORDS_INSIDE,
  visit: WORDS_INSIDE,
  statement: WORDS_INSIDE,
  resolution: WORDS_INSIDE,
  plan: WORDS_INSIDE,
  election: WORDS_INSIDE,
  deployment: 'M8 10.25v-4.5M6 7.5l2-2l2 2',
  strike: FORCE_INSIDE,
  attack: FORCE_INSIDE,
  war: FORCE_INSIDE,
  violation: FORCE_INSIDE,
  release: RELIEF_INSIDE,
  aid: RELIEF_INSIDE,
  opening: RELIEF_INSIDE,
};

/** The small sign before a name: what sort of actor or event it is, in a shape and as a word for who cannot see it. */
export function KindSign({ kind, type }: Props) {
  return (
    <svg class={`kind-sign kind-sign-${type}`} viewBox="0 0 16 16" role="img" aria-label={KIND_WORDS[kind]}>
      {type === 'event' && <path d={DIAMOND} />}
      <path d={signFor(kind, type)} />
    </svg>
  );
}

function signFor(kind: ActorKind | EventKind, type: 'actor' | 'event'): string {
  if (type === 'event') return kind in EVENT_SIGNS ? EVENT_SIGNS[kind as EventKind] : ''; // guarded by the look-up
  return kind in ACTOR_SIGNS ? ACTOR_SIGNS[kind as ActorKind] : ''; // guarded by the look-up
}
