import { describe, expect, it } from 'vitest';
import { composeCard } from '../../cards/compose-card.ts';
import { aDossier } from '../builders/a-dossier.ts';
import { anActor } from '../builders/an-actor.ts';
import { anArticleDate } from '../builders/an-article-date.ts';

const role = (title: string, from: string | null, to: string | null, of = 'us') => ({
  title,
  of,
  from,
  to,
  sources: ['a-source'],
});
const ENTITIES = [
  anActor({ id: 'us', name: 'United States', kind: 'state' }),
  anActor({ id: 'israel', name: 'Israel', kind: 'state' }),
  anActor({
    id: 'biden',
    name: 'Joe Biden',
    roles: [role('Vice President', '2009-01-20', '2017-01-20'), role('President', '2021-01-20', '2025-01-20')],
  }),
  anActor({
    id: 'trump',
    name: 'Donald Trump',
    roles: [role('President', '2017-01-20', '2021-01-20'), role('President', '2025-01-20', null)],
  }),
  anActor({ id: 'blinken', name: 'Antony Blinken', roles: [role('Secretary of State', '2021-01-26', '2025-01-20')] }),
  anActor({
    id: 'gallant',
    name: 'Yoav Gallant',
    roles: [role('Minister of Defence', '2022-12-29', '2024-11-05', 'israel')],
  }),
  anActor({ id: 'herzog', name: 'Isaac Herzog', roles: [role('President', null, null, 'israel')] }),
];

function notesOf(id: string, sentence: string, name: string, asOf: string | null = '2025-07-09') {
  const start = sentence.indexOf(name);
  const passage = { beside: [], sentence, mark: { start, end: start + name.length }, lang: 'en' };
  return composeCard(aDossier(id, { entities: ENTITIES }), anArticleDate(asOf), '2026-07-01', passage).offices;
}

describe('an office that was not held on the article’s date', () => {
  it('is noted for an administration, with the dates and who held it', () => {
    const [note] = notesOf('biden', 'On Wednesday the Biden administration urged restraint.', 'Biden');
    expect(note).toMatchObject({
      surface: 'the Biden administration',
      title: 'President',
      heldBy: [{ entity: 'trump', name: 'Donald Trump' }],
      text: 'Joe Biden: President, United States, 20 Jan 2021 to 20 Jan 2025; this article is of 9 Jul 2025. On 9 Jul 2025 it was held by Donald Trump.',
      sources: ['a-source'],
    });
  });

  it.each([
    ['blinken', 'Secretary of State Blinken flew to Doha.', 'Blinken', 'Secretary of State Blinken'],
    [
      'blinken',
      'US Secretary of State Antony Blinken flew to Doha.',
      'Antony Blinken',
      'Secretary of State Antony Blinken',
    ],
    ['blinken', 'Secretary Blinken flew to Doha.', 'Secretary Blinken', 'Secretary Blinken'],
    ['biden', 'President Biden said so.', 'President Biden', 'President Biden'],
    ['gallant', 'Defense Minister Yoav Gallant ordered it.', 'Yoav Gallant', 'Defense Minister Yoav Gallant'],
    ['biden', 'Biden’s government is divided.', 'Biden', 'Biden’s government'],
  ])('is noted for a title: %s, %s', (id, sentence, name, surface) => {
    expect(notesOf(id, sentence, name).map((note) => note.surface)).toEqual([surface]);
  });

  it('is noted of days before it began as well', () => {
    expect(notesOf('blinken', 'Secretary of State Blinken flew to Doha.', 'Blinken', '2020-12-01')).toHaveLength(1);
  });
});

describe('no note is made', () => {
  it('when the reader chose another day than the article’s', () => {
    const sentence = 'The Biden administration urged restraint.';
    const passage = { beside: [], sentence, mark: { start: 4, end: 9 }, lang: 'en' };
    const chosen = { date: '2025-07-09', method: 'given', confidence: 'high' } as const;
    expect(composeCard(aDossier('biden', { entities: ENTITIES }), chosen, '2026-07-01', passage).offices).toEqual([]);
  });

  it('of a sentence that has no end', () => {
    expect(notesOf('biden', `The Biden administration ${'and so on '.repeat(300)}`, 'Biden')).toEqual([]);
  });

  it.each([
    ['of an office held on the day', 'biden', 'The Biden administration urged restraint.', 'Biden', '2024-07-09'],
    ['on the day of the hand-over', 'biden', 'President Biden left.', 'Biden', '2025-01-20'],
    ['of an office held again', 'trump', 'The Trump administration urged restraint.', 'Trump', '2025-07-09'],
    ['where the text knows that it is over', 'biden', 'Former President Biden urged restraint.', 'Biden', '2025-07-09'],
    ['where the text tells of the past', 'biden', 'It began under the Biden administration.', 'Biden', '2025-07-09'],
    ['of an office never recorded', 'blinken', 'Senator Blinken spoke.', 'Blinken', '2025-07-09'],
    ['of another office in the same words', 'trump', 'Vice President Trump spoke.', 'Trump', '2022-07-09'],
    ['of an office with unknown dates', 'herzog', 'President Isaac Herzog spoke.', 'Isaac Herzog', '2025-07-09'],
    ['of a bare name', 'biden', 'Biden urged restraint.', 'Biden', '2025-07-09'],
    ['without a date', 'biden', 'The Biden administration urged restraint.', 'Biden', null],
  ])('%s', (_, id, sentence, name, asOf) => {
    expect(notesOf(id, sentence, name, asOf)).toEqual([]);
  });
});
