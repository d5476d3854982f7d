import { compileIndex } from '../../matching/compile-index.ts';
import { findMentions } from '../../matching/find-mentions.ts';
import { openIndex, type SurfaceIndex } from '../../matching/surface-index.ts';
import type { Block } from '../../model/block.ts';
import type { Alias, AliasSort } from '../../model/entity.ts';
import type { DocumentMemory, LinkedMention } from '../../model/mention.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

/** An alias in one word of code; `weak` for one that must not mark alone. */
export function named(text: string, sort: AliasSort = 'name', weak = false): Alias {
  return { text, lang: 'en', sort, ...(weak ? { weak } : {}) };
}

const state = (id: string, name: string, prominence: number, ...aliases: Alias[]) =>
  anActor({ id, name, kind: 'state', prominence, aliases });

/** A small cast for tests: people, states, bodies and look-alike events of the ceasefire diplomacy. */
const CAST = [
  anActor({
    id: 'rubio',
    name: 'Marco Rubio',
    prominence: 0.8,
    aliases: [named('Rubio', 'surname'), named('Secretary of State Marco Rubio', 'title')],
    roles: [{ title: 'Secretary of State', of: 'us', from: '2025-01-21', to: null, sources: ['a-source'] }],
  }),
  anActor({
    id: 'netanyahu',
    name: 'Benjamin Netanyahu',
    prominence: 1,
    aliases: [
      named('Netanyahu', 'surname'),
      { text: 'نتنياهو', lang: 'ar', sort: 'native' },
      { text: 'נתניהו', lang: 'he', sort: 'native' },
    ],
    roles: [{ title: 'Prime Minister', of: 'israel', from: '2022-12-29', to: null, sources: ['a-source'] }],
  }),
  anActor({ id: 'witkoff', name: 'Steve Witkoff', prominence: 0.7, aliases: [named('Witkoff', 'surname')] }),
  anActor({
    id: 'trump',
    name: 'Donald Trump',
    prominence: 1,
    aliases: [named('Trump', 'surname'), named('the US president', 'description', true)],
  }),
  anActor({
    id: 'katz',
    name: 'Israel Katz',
    prominence: 0.5,
    aliases: [named('Katz', 'surname', true), named('Defense Minister Katz', 'title')],
    roles: [{ title: 'Defence Minister', of: 'israel', from: '2024-11-08', to: null, sources: ['a-source'] }],
  }),
  anActor({
    id: 'cooper',
    name: 'Brad Cooper',
    prominence: 0.3,
    aliases: [named('Cooper', 'surname', true)],
    relations: [{ target: 'centcom', relation: 'heads', from: null, to: null, sources: ['a-source'] }],
  }),
  anActor({ id: 'erdogan', name: 'Recep Tayyip Erdoğan', prominence: 0.9, aliases: [named('Erdoğan', 'surname')] }),
  anActor({
    id: 'vance',
    name: 'JD Vance',
    prominence: 0.8,
    aliases: [named('Vance', 'surname'), named('J.D. Vance', 'variant')],
  }),
  state(
    'us',
    'United States',
    1,
    named('US', 'abbreviation'),
    named('American', 'demonym'),
    named('Washington', 'metonym', true),
  ),
  {
    ...state('israel', 'Israel', 1, named('Israeli', 'demonym'), { text: 'إسرائيل', lang: 'ar', sort: 'native' }),
    aliases: [
      named('Israeli', 'demonym'),
      { text: 'إسرائيل', lang: 'ar', sort: 'native' as const },
      { text: 'ישראל', lang: 'he', sort: 'native' as const },
      { text: '以色列', lang: 'zh', sort: 'native' as const },
    ],
  },
  state('qatar', 'Qatar', 0.9, named('Qatari', 'demonym'), named('Doha', 'metonym', true)),
  state('egypt', 'Egypt', 0.9, named('Egyptian', 'demonym')),
  state('turkey', 'Turkey', 0.9, named('Turkish', 'demonym')),
  state('jordan', 'Jordan', 0.8, named('Jordanian', 'demonym', true)),
  anActor({ id: 'gaza', name: 'Gaza', kind: 'territory', prominence: 0.95 }),
  anActor({ id: 'hamas', name: 'Hamas', kind: 'armed-group', prominence: 0.95 }),
  anActor({ id: 'hezbollah', name: 'Hezbollah', kind: 'armed-group', prominence: 0.9 }),
  anActor({
    id: 'isf',
    name: 'International Stabilization Force',
    kind: 'body',
    prominence: 0.3,
    aliases: [named('ISF', 'abbreviation', true)],
  }),
  anActor({
    id: 'centcom',
    name: 'US Central Command',
    kind: 'organisation',
    prominence: 0.6,
    aliases: [named('CENTCOM', 'abbreviation')],
  }),
  anActor({ id: 'boi', name: 'Bank of England', kind: 'organisation', prominence: 0.6 }),
  truce('nov2023', 'November 2023 truce', '2023-11-24', '2023-12-01'),
  truce('jan2025', 'January 2025 ceasefire', '2025-01-19', '2025-03-18'),
  truce('oct2025', 'October 2025 ceasefire', '2025-10-10', null),
  anEvent({
    id: 'gaza-war',
    name: 'Israel-Hamas war',
    kind: 'war',
    start: '2023-10-07',
    ongoing: true,
    participants: [
      { actor: 'israel', role: 'party' },
      { actor: 'hamas', role: 'party' },
    ],
  }),
  anEvent({
    id: 'troops',
    name: 'Deployment of 200 US troops',
    kind: 'deployment',
    start: '2025-10-09',
    place: 'israel',
    participants: [
      { actor: 'us', role: 'sender' },
      { actor: 'centcom', role: 'command' },
    ],
    triggers: ['about 200 troops', 'monitor the ceasefire'],
  }),
];

function truce(id: string, name: string, start: string, end: string | null) {
  const parties = ['israel', 'hamas'].map((actor) => ({ actor, role: 'party' }));
  const aliases = [named('Gaza ceasefire', 'name', true)];
  return anEvent({
    id,
    name,
    kind: 'ceasefire',
    start,
    end,
    ongoing: end === null,
    place: 'gaza',
    participants: parties,
    aliases,
  });
}

/** The index of the cast. */
export function castIndex(): SurfaceIndex {
  return openIndex(compileIndex([aPack({ entities: CAST })]));
}

/** Blocks of an article, one for each paragraph. */
export function paragraphs(...texts: string[]): Block[] {
  return texts.map((text, id) => ({ id, text, section: 0, role: 'paragraph' }));
}

/** Links an article of some paragraphs, dated in the weeks of the third truce unless the test says otherwise. */
export function link(
  index: SurfaceIndex,
  texts: string | string[],
  asOf: string | null = '2025-10-25',
  memory: DocumentMemory | null = null,
): LinkedMention[] {
  return findMentions(index, paragraphs(...[texts].flat()), { asOf, lang: 'en' }, memory).mentions;
}

/** What was linked, as "surface=entity". */
export function links(mentions: readonly LinkedMention[]): string[] {
  return mentions.map(({ surface, entity }) => `${surface}=${entity}`);
}
