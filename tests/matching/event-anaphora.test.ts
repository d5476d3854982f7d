import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex } from '../../matching/surface-index.ts';
import type { EventKind } from '../../model/entity.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';
import { link, links } from './a-newsroom.ts';

const happening = (id: string, kind: EventKind, name: string, start: string, place: string | null, ...who: string[]) =>
  anEvent({ id, kind, name, start, place, participants: who.map((actor) => ({ actor, role: 'party' })) });

const index = openIndex(
  compileIndex([
    aPack({
      entities: [
        anActor({ id: 'israel', name: 'Israel', kind: 'state', prominence: 0.9 }),
        anActor({ id: 'egypt', name: 'Egypt', kind: 'state', prominence: 0.9 }),
        anActor({ id: 'trump', name: 'Donald Trump', prominence: 1 }),
        anActor({ id: 'sharm', name: 'Sharm el-Sheikh', kind: 'place' }),
        anActor({ id: 'doha', name: 'Doha', kind: 'place' }),
        happening('summit', 'summit', 'Sharm el-Sheikh peace summit', '2025-10-13', 'sharm', 'trump', 'egypt'),
        happening('strike', 'strike', 'Israeli strike in Doha', '2025-09-09', 'doha', 'israel'),
      ],
    }),
  ]),
);

const events = (texts: string | string[], asOf = '2025-10-16'): string[] =>
  links(link(index, texts, asOf).filter((mention) => mention.type === 'event'));

const NAMED = 'Donald Trump praised the Sharm el-Sheikh summit.';

describe('a noun that takes up an event', () => {
  it('is linked to the latest of its kind, in the same passage or an earlier one, as unsure', () => {
    expect(events(`${NAMED} Nobody spoke at that gathering.`)).toContain('gathering=summit');
    expect(events([NAMED, 'Nobody spoke at that gathering.'])).toContain('gathering=summit');
    const taken = link(index, [NAMED, 'Nobody spoke at that gathering.'], '2025-10-16').find(
      ({ surface }) => surface === 'gathering',
    );
    expect(taken?.unsure).toBe(true);
  });

  it('is linked by the day before it', () => {
    expect(events('Donald Trump flew home. Monday’s gathering was short.')).toContain('gathering=summit');
  });

  it('is NOT linked where the article told none of its kind', () => {
    expect(events(['The strike in Doha shook Israel.', 'Nobody spoke at that gathering.'])).not.toContain(
      'gathering=summit',
    );
  });

  it('is NOT linked where another of its kind stands between, or it is another one', () => {
    expect(events(`${NAMED} He met the mayor on Tuesday; that meeting was short.`)).not.toContain('meeting=summit');
    expect(events(`${NAMED} Then came that second gathering.`)).not.toContain('gathering=summit');
  });

  it('is NOT linked to an event of another day', () => {
    expect(events('Donald Trump flew home. Tuesday’s gathering was short.')).not.toContain('gathering=summit');
  });
});
