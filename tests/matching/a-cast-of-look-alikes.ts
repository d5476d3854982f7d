import { anActor } from '../builders/an-actor.ts';
import { named } from './a-newsroom.ts';

const capital = (name: string): ReturnType<typeof named>[] => [named(name, 'metonym', true)];
/** Places, people and bodies of world news whose names others bear as well. */
export const LOOK_ALIKES = [
  anActor({ id: 'us', name: 'United States', kind: 'state', prominence: 0.95, aliases: capital('Washington') }),
  anActor({ id: 'france', name: 'France', kind: 'state', prominence: 0.9, aliases: capital('Paris') }),
  anActor({ id: 'germany', name: 'Germany', kind: 'state', prominence: 0.9, aliases: capital('Berlin') }),
  anActor({ id: 'italy', name: 'Italy', kind: 'state', prominence: 0.9, aliases: capital('Rome') }),
  anActor({
    id: 'uae',
    name: 'United Arab Emirates',
    kind: 'state',
    prominence: 0.85,
    aliases: [named('UAE', 'abbreviation'), named('Emirates', 'name', true)],
  }),
  anActor({ id: 'russia', name: 'Russia', kind: 'state', prominence: 0.95, aliases: capital('Kremlin') }),
  anActor({ id: 'japan', name: 'Japan', kind: 'state', prominence: 0.9, aliases: [] }),
  anActor({
    id: 'georgia',
    name: 'Georgia',
    kind: 'state',
    prominence: 0.8,
    aliases: [named('Georgia', 'name', true)],
  }),
  anActor({
    id: 'georgia-us',
    name: 'Georgia (U.S. state)',
    kind: 'place',
    prominence: 0.6,
    aliases: [named('Georgia', 'variant', true)],
  }),
  anActor({ id: 'idf', name: 'IDF', kind: 'body', prominence: 0.9, aliases: [named('IDF', 'abbreviation')] }),
  anActor({ id: 'un', name: 'United Nations', kind: 'body', prominence: 0.9, aliases: [named('UN', 'abbreviation')] }),
  ...['Washington', 'Paris', 'Berlin', 'Rome', 'Boston'].map((name) =>
    anActor({ id: `pl-${name.toLowerCase()}`, name, kind: 'place', prominence: 0.8, aliases: [] }),
  ),
  anActor({
    id: 'carter',
    name: 'John Carter',
    prominence: 0.25,
    aliases: [named('Carter', 'surname', true)],
    roles: [{ title: 'U.S. Representative from Texas', of: 'us', from: '2003-01-07', to: null, sources: ['a-source'] }],
  }),
  anActor({
    id: 'klobuchar',
    name: 'Amy Klobuchar',
    prominence: 0.25,
    aliases: [named('Amy Klobuchar', 'variant', true), named('Klobuchar', 'surname', true)],
    roles: [{ title: 'U.S. Senator from Minnesota', of: 'us', from: '2007-01-04', to: null, sources: ['a-source'] }],
  }),
  anActor({ id: 'ford', name: 'Gerald Ford', prominence: 0.8, aliases: [named('Ford', 'surname')] }),
  anActor({
    id: 'clinton-george',
    name: 'George Clinton',
    prominence: 0.4,
    aliases: [],
    roles: [{ title: 'Vice President', of: 'us', from: '1805-03-04', to: '1812-04-20', sources: ['a-source'] }],
  }),
  anActor({
    id: 'madison',
    name: 'James Madison',
    prominence: 0.8,
    aliases: [],
    roles: [{ title: 'President', of: 'us', from: '1809-03-04', to: '1817-03-04', sources: ['a-source'] }],
  }),
  ...['Adrian', 'Jason', 'Tina'].map((first) =>
    anActor({
      id: first.toLowerCase(),
      name: `${first} Q. Smith`,
      prominence: 0.25,
      aliases: [named(`${first} Smith`, 'variant', true), named('Smith', 'surname', true)],
      roles: [{ title: 'U.S. Representative', of: 'us', from: '2017-01-03', to: null, sources: ['a-source'] }],
    }),
  ),
  ...['Greg Stanton', 'Zoe Lofgren'].map((name) =>
    anActor({
      id: name.split(' ')[1]!.toLowerCase(),
      name,
      prominence: 0.3,
      aliases: [],
      roles: [{ title: 'U.S. Representative', of: 'us', from: '2017-01-03', to: null, sources: ['a-source'] }],
    }),
  ),
  anActor({
    id: 'fico',
    name: 'Robert Fico',
    prominence: 0.5,
    aliases: [named('Fico', 'surname', true)],
    roles: [{ title: 'Prime Minister', of: 'italy', from: '2023-10-25', to: null, sources: ['a-source'] }],
  }),
  anActor({
    id: 'wong',
    name: 'Lawrence Wong',
    prominence: 0.6,
    aliases: [named('Wong', 'surname', true)],
    roles: [{ title: 'Prime Minister', of: 'japan', from: '2024-05-15', to: null, sources: ['a-source'] }],
  }),
  anActor({
    id: 'eu',
    name: 'European Union',
    kind: 'body',
    prominence: 1,
    aliases: [named('Brussels', 'metonym', true)],
  }),
  anActor({
    id: 'sefcovic',
    name: 'Maros Sefcovic',
    prominence: 0.75,
    aliases: [named('Sefcovic', 'surname', true)],
  }),
  anActor({ id: 'belgium', name: 'Belgium', kind: 'state', prominence: 0.8, aliases: capital('Brussels') }),
  anActor({
    id: 'modi',
    name: 'Narendra Modi',
    prominence: 0.9,
    aliases: [named('Modi', 'surname')],
  }),
  anActor({
    id: 'traore',
    name: 'Ibrahim Traore',
    prominence: 0.5,
    aliases: [named('Traore', 'surname', true)],
    roles: [{ title: 'Interim President', of: 'japan', from: '2022-09-30', to: null, sources: ['a-source'] }],
  }),
];
