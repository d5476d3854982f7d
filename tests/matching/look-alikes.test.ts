import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../matching/compile-index.ts';
import { findMentions } from '../../matching/find-mentions.ts';
import { openIndex } from '../../matching/surface-index.ts';
import type { Block } from '../../model/block.ts';
import { aPack } from '../builders/a-pack.ts';
import { LOOK_ALIKES } from './a-cast-of-look-alikes.ts';

const index = openIndex(compileIndex([aPack({ entities: LOOK_ALIKES })]));

function found(...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text, id): Block => ({ id, text, section: 0, role: 'paragraph' }));
  return findMentions(index, blocks, { asOf: '2025-11-20', lang: 'en' }, null).mentions.map(
    ({ surface, entity }) => `${surface}=${entity}`,
  );
}

describe('a place with the name of another', () => {
  it.each([
    ['the one somewhere else', 'They met in Washington, the one near the sea, on Friday.'],
    ['up the road', 'In Paris, an hour up the road, the bakery closed.'],
    ['a town somewhere', 'She grew up in Paris, a town in the north of the province.'],
    ['one in a county of Ireland', 'He farms at Boston, County Clare, with his sons.'],
  ])('is left alone: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('stays another place further on', () => {
    expect(found('In Paris, the one up the road, the bakery closed.', 'The school in Paris closed too.')).toEqual([]);
  });

  it('is taken for the capital in local news only where its state is named', () => {
    const local = 'The sheriff of Floyd County and a judge of Polk County agreed.';
    expect(found('A man was shot in Rome on Friday.', local)).toEqual([]);
    expect(found('A man was shot in Rome on Friday.', local, 'He was born in Italy.')).toContain('Rome=pl-rome');
    expect(found('A man was shot in Rome on Friday.')).toEqual(['Rome=pl-rome']);
  });
});

describe('things with the name of a place or body', () => {
  it.each([
    ['a river', 'The river Japan was low.'],
    ['a bend of a river', 'They came along the Japan bend.'],
    ['a film that is named so', 'They saw a film called Japan last week.'],
    ['a film, as the text says', 'Boston, a film of last year, is long.'],
    ['a village', 'The village of Boston has eleven houses.'],
    ['a town overseas', 'They moved to Rome, Georgia, last year.'],
    ['a plain noun with the same letters', 'An IDF of 0.4 was computed.'],
    ['a private body', 'The UN Business School opened a wing.'],
    ['a shop of somebody', "Modi's Kitchen was fined."],
  ])('are left alone: %s', (_, text) => {
    expect(found(text).filter((link) => !link.startsWith('Georgia'))).toEqual([]);
  });

  it('are the known ones in the same places of a sentence', () => {
    expect(found('The IDF said that a UN official was in Rome, Italy.')).toEqual([
      'IDF=idf',
      'UN=un',
      'Rome=pl-rome',
      'Italy=italy',
    ]);
  });
});

describe('a state of America with the name of another', () => {
  it('is meant after a town and in local news', () => {
    expect(found('Macon, Georgia, is hot.')).toEqual(['Georgia=georgia-us']);
    expect(found('The sheriff of Floyd County and a judge of Polk County agreed.', 'Rain spared Georgia.')).toEqual([
      'Georgia=georgia-us',
    ]);
    expect(found('Rain spared Georgia.')).toEqual([]);
  });
});

describe('news of music and film', () => {
  const review = 'The singer and the guitarist left the band after the album, and the drummer wrote songs and lyrics.';

  it('has bands and works with names of places', () => {
    expect(found(review, 'I like Boston, then Japan.')).toEqual([]);
    expect(found(review, 'The band played in Boston and came from Japan.')).toEqual([
      'Boston=pl-boston',
      'Japan=japan',
    ]);
  });

  it('is not what a singer at a summit makes of an article', () => {
    expect(found('A singer sang before the summit. Japan sent its foreign minister.')).toEqual(['Japan=japan']);
  });
});

describe('capitals that act together', () => {
  it.each([
    ['Paris and Berlin did not.', ['Paris=france', 'Berlin=germany']],
    ['Paris and Washington had both told their citizens to leave.', ['Paris=france', 'Washington=us']],
    ['The corps answers to Washington.', ['Washington=us']],
  ])('are their governments: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are cities where what they do is for cities', () => {
    expect(found('Paris and Berlin will host the games.')).not.toContain('Paris=france');
  });
});

describe('a capital', () => {
  it.each([
    ['is the subject of a deed', 'Paris answered on Friday.', ['Paris=france']],
    ['is somebody', 'They agree with all except Berlin, for whom it is costly.', ['Berlin=germany']],
    ['gets a protest', 'There was a protest from Paris.', ['Paris=france']],
    [
      'is one of two between whom something is',
      'The matter of the river between Paris and Berlin is old.',
      ['Paris=france', 'Berlin=germany'],
    ],
    ['is that of a union', 'Brussels said no.', ['Brussels=eu']],
    ['does a deed with another', 'Paris and Berlin traded fire.', ['Paris=france', 'Berlin=germany']],
    ['does it in a clause', 'Paris, which fears a tariff, kept still.', ['Paris=france']],
    ['gets a note', 'There was a note to Paris.', ['Paris=france']],
    ['has done a deed', 'Once Paris had growled, they gave in.', ['Paris=france']],
    ['does not, where others do', 'Italy is on the list. Paris is not.', ['Italy=italy', 'Paris=france']],
    ['has patience', "Paris's patience is at an end.", ['Paris=france']],
  ])('is the government where it %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['a train runs there', 'The night train between Paris and Berlin is late.'],
    ['it does what cities do', 'Paris flooded on Friday.'],
    ['it is part of a double surname', 'Chad Li-Paris left.'],
    ['it has quarters', 'The paper of Christian east Paris closed.'],
    ['one preposition is for them all', 'They met in Rome and Boston and Paris.'],
  ])('is not where %s', (_, text) => {
    expect(found(text)).not.toContain('Paris=france');
  });
});

describe('names that want an article or go without', () => {
  it('takes the Emirates for the state and Emirates for the airline', () => {
    expect(found('The UAE agreed. The law of the Emirates is strict.')).toContain('Emirates=uae');
    expect(found('The UAE agreed, and Emirates ordered 65 jets.')).toEqual(['UAE=uae']);
  });

  it('takes the Kremlin for a government and not for a ship', () => {
    expect(found('The Kremlin was said to admire it.')).toEqual(['Kremlin=russia']);
  });
});

describe('somebody else of a known surname', () => {
  it('is not known by a first name that only sounds alike', () => {
    expect(found('June Carter sang.')).toEqual([]);
  });

  it('is the known one where the title follows in everyday words', () => {
    expect(found('Amy Klobuchar, the senator from the north, spoke.')).toEqual(['Amy Klobuchar=klobuchar']);
  });

  it('may be an officer who rules', () => {
    expect(found('In Japan Captain Ibrahim Traore spoke.')).toContain('Ibrahim Traore=traore');
    expect(found('In Japan captain John Carter scored.')).not.toContain('John Carter=carter');
  });

  it.each([
    ['an airport', 'He landed at the Gerald Ford airport.'],
    ['a car', 'She drove home in a Ford pickup.'],
    ['a school', 'He cleans the Ford collegiate.'],
  ])('is not %s named after them', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('of the distant past is meant only beside people of those years', () => {
    expect(found('George Clinton played on.')).toEqual([]);
    expect(found('George Clinton served under James Madison.')).toContain('George Clinton=clinton-george');
  });

  it('takes the surname from the one named before, known or not', () => {
    expect(found('Rep. Adrian Smith spoke. Jason Smith sat down. Smith voted no.')).toEqual(['Adrian Smith=adrian']);
  });

  it('is the known one beside two others of the same body', () => {
    expect(found('Greg Stanton and Zoe Lofgren met Tina Smith.')).toContain('Tina Smith=tina');
    expect(found('Greg Stanton met Tina Smith.')).not.toContain('Tina Smith=tina');
  });

  it('hardly shares a rare surname with one who leads a state', () => {
    expect(found('Once Robert Fico had been promised a word, they signed.')).toEqual(['Robert Fico=fico']);
  });

  it.each([
    ['with an age', 'Lawrence Wong wrote of it. Mrs Wong, 71, was not at home.'],
    ['with a calling', 'Lawrence Wong wrote of it. Mr Wong, porter of the block, was not at home.'],
    ['as the other one', 'Lawrence Wong wrote of it. The other Wong was not at home.'],
  ])('is introduced %s', (_, text) => {
    expect(found(text)).toEqual(['Lawrence Wong=wong']);
  });

  it('is the known one beside the own state', () => {
    expect(found('Wong of Japan spoke.')).toContain('Wong=wong');
    expect(found('Wong of Boston spoke.')).not.toContain('Wong=wong');
  });

  it('is the known one where the surname is rare and another leader is named', () => {
    expect(found('Narendra Modi told Sefcovic so.')).toContain('Sefcovic=sefcovic');
    expect(found('The porter told Sefcovic so.')).toEqual([]);
  });

  it('is told by the name', () => {
    expect(found('His name is Japan, after the band.')).toEqual([]);
  });

  it('may have a first name that is a plain word, at the head of a sentence too', () => {
    expect(found('Jack Modi was pardoned.')).toEqual([]);
    expect(found('Will Modi run?')).toEqual(['Modi=modi']);
  });

  it('has no first name from an article', () => {
    expect(found('A Modi script was used.')).not.toContain('A Modi=modi');
    expect(found('A Carter ran.')).toEqual([]);
  });

  it('is no ship', () => {
    expect(found('The USS Gerald R. Ford steamed south.')).toEqual([]);
  });

  it('has no initial from the network X', () => {
    expect(found('Narendra Modi said so in a post on X. Modi then left.')).toEqual(['Narendra Modi=modi', 'Modi=modi']);
  });
});
