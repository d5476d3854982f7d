import type { ComponentChildren } from 'preact';
import type { ActorKind, EventKind } from '../model/entity.ts';
import type { Settings } from '../model/settings.ts';

/** A paragraph marked as a page would be under these settings, so that a change is seen before it is met. */
export function ReadingSample({ settings }: { settings: Settings }) {
  const mark = (kind: ActorKind | EventKind, type: 'actor' | 'event', text: string, first = true) => {
    const on = type === 'actor' ? settings.markActors : settings.markEvents;
    const marked = on && !settings.kindsOff.includes(kind) && (first || settings.markEvery);
    return <Sample marked={marked ? type : null}>{text}</Sample>;
  };
  return (
    <figure class="sample">
      <figcaption>How a page will look</figcaption>
      <p lang="en">
        {mark('person', 'actor', 'Marco Rubio')} toured the {mark('facility', 'actor', 'coordination centre')} in{' '}
        {mark('place', 'actor', 'Kiryat Gat')}, two weeks after the {mark('ceasefire', 'event', 'October ceasefire')}{' '}
        between {mark('state', 'actor', 'Israel')} and {mark('armed-group', 'actor', 'Hamas')}.{' '}
        {mark('state', 'actor', 'Israel', false)}, Mr. {mark('person', 'actor', 'Rubio', false)} said, would be
        consulted on every step.
      </p>
    </figure>
  );
}

function Sample({ marked, children }: { marked: 'actor' | 'event' | null; children: ComponentChildren }) {
  return <span class={marked === null ? undefined : `sample-mark sample-${marked}`}>{children}</span>;
}
