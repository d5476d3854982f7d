import type { CardRole } from '../../../model/card.ts';
import { aCard } from '../a-card.ts';

/** An office that one pack knows to be held to its last day, and no further. */
const office: CardRole = {
  title: 'Harbour Commissioner',
  of: null,
  ofName: null,
  from: '2022-03-01',
  to: null,
  acting: false,
  sources: ['s1'],
};

const names = ['آدا كويل', 'Ада Квилл', 'アダ・クイル', 'Ada Kvil', 'Ada Quil', 'Ada Qvill', 'Ada Kuil', 'Adda Quill'];

/** What two packs know of somebody whom neither reports on. */
export const cardOfTwoPacks = aCard({
  rolesThen: [office],
  rolesNow: [{ ...office, knownTo: '2026-01-17' }],
  facets: [],
  alsoKnownAs: [
    ...names.map((text) => ({ text, lang: 'und', note: null })),
    { text: 'The Harbourmaster', lang: 'en', note: 'so called by the dockers' },
  ],
  notices: [
    { code: 'no-claims', text: 'The packs say who this is; they hold no reports to compare.' },
    {
      code: 'today-after-pack',
      text: 'The packs reach no further than 9 Jul 2026; what came later is not in them. Offices are those of that day.',
    },
  ],
  morePacks: [{ id: 'world', title: 'World: who is who', version: '2026.1.0', cutOff: '2026-01-17' }],
});
