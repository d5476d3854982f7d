import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { openIndex } from '../../matching/surface-index.ts';
import type { EventKind } from '../../model/entity.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';
import { link, links, named } from './a-newsroom.ts';

const happening = (id: string, kind: EventKind, name: string, start: string, place: string | null, ...who: string[]) =>
  anEvent({ id, kind, name, start, place, participants: who.map((actor) => ({ actor, role: 'party' })) });

const state = (id: string, name: string) => anActor({ id, name, kind: 'state', prominence: 0.9 });

/** Two states, a port and an island between them, and what happened there. */
const index = openIndex(
  compileIndex([
    aPack({
      entities: [
        state('israel', 'Israel'),
        state('egypt', 'Egypt'),
        anActor({ id: 'hamas', name: 'Hamas', kind: 'armed-group', prominence: 0.9 }),
        anActor({ id: 'trump', name: 'Donald Trump', prominence: 1, aliases: [named('Trump', 'surname')] }),
        anActor({ id: 'netanyahu', name: 'Benjamin Netanyahu', prominence: 1 }),
        state('brazil', 'Brazil'),
        anActor({ id: 'outside', name: 'Somebody Outside', prominence: 0.5 }),
        anActor({ id: 'saad', name: 'Raed Saad', prominence: 0.2 }),
        anActor({ id: 'sharm', name: 'Sharm el-Sheikh', kind: 'place' }),
        anActor({ id: 'doha', name: 'Doha', kind: 'place' }),
        anActor({ id: 'board', name: 'Board of Peace', kind: 'body' }),
        {
          ...happening('oct7', 'attack', 'Attack of 7 October', '2023-10-07', 'israel', 'hamas', 'israel'),
          aliases: [named('Oct. 7', 'name', true)],
        },
        {
          ...happening('war', 'strike', "Gideon's Chariots", '2025-05-16', null, 'israel'),
          aliases: [named('Gideon Chariots')],
        },
        happening('strike', 'strike', 'Raid of September', '2025-09-09', 'doha', 'israel', 'hamas'),
        happening('summit', 'summit', 'Peace gathering in Egypt', '2025-10-13', 'sharm', 'trump', 'egypt'),
        {
          ...happening('first', 'ceasefire', 'January 2025 ceasefire', '2025-01-19', null, 'israel', 'hamas'),
          end: '2025-03-18',
        },
        {
          ...happening('second', 'ceasefire', 'October 2025 truce', '2025-10-10', null, 'israel', 'hamas'),
          ongoing: true,
        },
        {
          ...happening('release', 'release', 'Release of living hostages', '2025-10-13', null, 'hamas', 'israel'),
          triggers: ['all 20 living hostages'],
        },
        {
          ...happening('prisoners', 'release', 'Release of prisoners', '2025-10-13', null, 'israel'),
          triggers: ['1,968 prisoners freed'],
        },
        happening('killing', 'strike', 'Killing of Raed Saad', '2025-12-13', null, 'saad', 'israel'),
        happening('talk', 'meeting', 'Meeting of leaders', '2025-12-29', null, 'trump', 'netanyahu'),
        happening('board-meeting', 'meeting', 'First Board of Peace meeting', '2026-02-19', null, 'trump'),
        {
          ...happening('letter', 'statement', 'Joint statement of ministers', '2025-10-05', null, 'egypt', 'israel'),
          triggers: ['joint statement'],
        },
      ],
    }),
  ]),
);

const events = (texts: string | string[], asOf: string | null): string[] =>
  links(link(index, texts, asOf).filter((mention) => mention.type === 'event'));

describe('names made of a noun and what stands beside it', () => {
  it.each([
    ['a place before it', 'At the Sharm el-Sheikh summit Egypt spoke.', '2025-10-25', 'Sharm el-Sheikh summit=summit'],
    [
      'a place after it',
      'Egypt hosted the summit in Sharm el-Sheikh.',
      '2025-10-25',
      'summit in Sharm el-Sheikh=summit',
    ],
    [
      'a day',
      'The Sharm el-Sheikh summit on 13 October was short.',
      '2025-10-25',
      'Sharm el-Sheikh summit on 13 October=summit',
    ],
    [
      'a day with a hard space',
      'The Sharm el-Sheikh summit on 13\u00a0October was short.',
      '2025-10-25',
      'Sharm el-Sheikh summit on 13\u00a0October=summit',
    ],
    [
      'place and day',
      'The attack on Doha of 9 September killed six.',
      '2025-09-30',
      'attack on Doha of 9 September=strike',
    ],
    ['a month', 'Israel and Hamas broke the January truce.', '2025-10-25', 'January truce=first'],
    [
      'a month and year',
      'Israel and Hamas keep the October 2025 ceasefire.',
      '2026-02-01',
      'October 2025 ceasefire=second',
    ],
    [
      'the day it began',
      'The ceasefire that began on 10 October holds; Israel and Hamas keep it.',
      '2025-10-25',
      'ceasefire that began on 10 October=second',
    ],
    [
      'a body in the name of the event',
      'The Board of Peace meeting drew Trump.',
      '2026-02-20',
      'Board of Peace meeting=board-meeting',
    ],
  ])('reads %s', (_, text, asOf, expected) => {
    expect(events(text, asOf)).toContain(expected);
  });

  it('leaves the two sides of a truce to their own marks', () => {
    expect(links(link(index, 'The January truce between Israel and Hamas fell.', '2025-10-25'))).toEqual([
      'January truce=first',
      'Israel=israel',
      'Hamas=hamas',
    ]);
  });

  it('does NOT take another place or month for the one of the event', () => {
    expect(events('The Doha summit of Egypt and Trump.', '2025-10-25')).toEqual([]);
    expect(events('Israel and Hamas remember the June truce.', '2025-12-25')).toEqual([]);
  });

  it('prefers the name to a telling in the same sentence', () => {
    expect(events('Trump and Egypt signed a document at the Sharm el-Sheikh summit.', '2025-10-14')).toEqual([
      'Sharm el-Sheikh summit=summit',
    ]);
  });

  it('reads a name that has a possessive inside', () => {
    expect(events('The army called it Gideon’s Chariots.', '2025-05-20')).toEqual(['Gideon’s Chariots=war']);
  });
});

describe('a capital that is a place of its own', () => {
  const capital = openIndex(
    compileIndex([
      aPack({
        entities: [
          { ...state('egypt', 'Egypt'), aliases: [named('Cairo', 'metonym', true)] },
          state('qatar', 'Qatar'),
          anActor({ id: 'cairo', name: 'Cairo', kind: 'place' }),
        ],
      }),
    ]),
  );

  it.each([
    ['the state where it acts', 'Egypt and Qatar spoke. Cairo insisted on it.', 'Cairo=egypt'],
    ['the state where it is dealt with', 'Egypt and Qatar spoke, and Qatar agreed with Cairo.', 'Cairo=egypt'],
    ['the city where somebody is', 'Egypt and Qatar met in Cairo.', 'Cairo=cairo'],
    ['the city where that cannot be told', 'Egypt and Qatar spoke of the attack on Cairo of that year.', 'Cairo=cairo'],
  ])('is %s', (_, text, expected) => {
    expect(links(link(capital, text))).toContain(expected);
  });
});

describe('days that became names', () => {
  it.each(['October 7', 'Oct. 7', '7 October', '7th October'])('reads %s', (day) => {
    expect(events(`Israel mourned. He ran on ${day} towards the fighting.`, '2026-01-26')).toEqual([`${day}=oct7`]);
  });

  it('does NOT take the same day of another year, given or just past', () => {
    expect(events('Israel and Hamas met on October 7, 2024.', '2026-01-26')).toEqual([]);
    expect(events('Israel and Hamas met on October 7.', '2025-10-09')).toEqual([]);
  });

  it('does NOT take a day where nobody of the event is named', () => {
    expect(events('The shop opens on October 7.', '2026-01-26')).toEqual([]);
  });
});

describe('events that are told', () => {
  it('is told by somebody rarely in the news, the day and what happened', () => {
    expect(events('Israel killed Raed Saad on Dec. 13.', '2025-12-20')).toEqual(['killed=killing']);
  });

  it('is told by all who met, on the day', () => {
    expect(events('Benjamin Netanyahu met Donald Trump on Monday.', '2025-12-30')).toEqual(['met=talk']);
  });

  it('says by no mark on "in return" that somebody was released', () => {
    const text = 'In return Hamas freed the last 20 living hostages on 13 October.';
    expect(events(text, '2025-10-25').some((found) => /^in return/i.test(found))).toBe(false);
  });

  it('tells two events in two clauses', () => {
    const text = 'Hamas freed the last 20 living hostages on 13 October, and Israel let 1,968 prisoners go.';
    expect(events(text, '2025-10-25')).toEqual([
      'freed the last 20 living hostages=release',
      'let 1,968 prisoners=prisoners',
    ]);
  });

  it('is told by two who are in many events, but only once together', () => {
    expect(events('Donald Trump received Benjamin Netanyahu in the last days of December.', '2026-02-25')).toEqual([
      'received=talk',
    ]);
  });

  it('does NOT tell an event where strangers to all of them do it', () => {
    const text = (who: string) => `Benjamin Netanyahu met ${who} on Monday.`;
    expect(events(text('Donald Trump'), '2025-12-30')).toEqual(['met=talk']);
    expect(events(text('Somebody Outside'), '2025-12-30')).toEqual([]);
  });

  it('does NOT tell a release that is only promised', () => {
    const text = 'Hamas will let the last 20 living hostages go on Monday, 13 October.';
    expect(events(text, '2025-10-09')).toEqual([]);
    expect(events('Hamas let the last 20 living hostages go on Monday, 13 October.', '2025-10-14')).toEqual([
      expect.stringMatching(/=release$/),
    ]);
  });

  it('does NOT tell an event where the clause gives another year', () => {
    const text = (when: string) => `Egypt recalls the gathering at Sharm el-Sheikh ${when}.`;
    expect(events(text('in 2025'), '2026-02-20')).not.toEqual([]);
    expect(events(text('in 2022'), '2026-02-20')).toEqual([]);
  });

  it('does NOT tell a statement before it was made', () => {
    expect(events('Egypt and Israel issued a joint statement on Monday.', '2025-09-30')).toEqual([]);
    expect(events('Egypt and Israel issued a joint statement on Sunday.', '2025-10-06')).not.toEqual([]);
  });

  it('marks nothing where no word says what happened', () => {
    expect(events('Raed Saad was born in Egypt and lived in Israel.', '2025-12-13')).toEqual([]);
  });

  it('does NOT tell an event in a text that names nobody of it', () => {
    expect(events('They were freed in Brazil on 13 October: 1,968 prisoners.', '2025-10-25')).toEqual([]);
  });

  it('says in words why it is that event, and which others it is not', () => {
    const [told] = link(index, 'Israel killed Raed Saad on Dec. 13.', '2025-12-20').filter(
      ({ type }) => type === 'event',
    );
    expect(told?.reasons).toContain('the day given is the event’s');
    expect(told?.reasons).toContain('those who took part are named in the sentence');
  });

  it('reads numbers in letters as figures', () => {
    expect(events('Hamas freed all twenty living hostages on 13 October.', '2025-10-25')).toEqual([
      expect.stringMatching(/=release$/),
    ]);
  });
});

describe('look-alike truces', () => {
  it('are NOT meant by the bare word beside another land', () => {
    expect(events('Israel and Hamas say that the truce holds.', '2025-11-20')).toEqual([
      expect.stringMatching(/=second$/),
    ]);
    expect(events('Israel and Hamas speak of Brazil and say that the truce holds there.', '2025-11-20')).toEqual([]);
  });

  it('are told apart by the day beside a name that they share', () => {
    const text = 'Israel and Hamas let the ceasefire brokered in January 2025 lapse.';
    expect(events(text, '2025-12-01')).toEqual([expect.stringMatching(/=first$/)]);
  });
});
