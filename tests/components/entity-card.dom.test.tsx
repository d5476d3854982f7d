import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardStub } from '../../components/CardStub.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import type { Card } from '../../model/card.ts';
import { aCard, aCardClaim, aCardFacet, aCardSource } from './a-card.ts';
import { cardOfTwoPacks } from './gallery/card-of-two-packs.ts';
import { GALLERY } from './gallery/cards.ts';
import { useIdleBrowser } from './idle-browser.ts';

const beIdle = useIdleBrowser();

afterEach(() => render(null, document.body));

function show(fields: Partial<Card>, props: Partial<Parameters<typeof EntityCard>[0]> = {}): HTMLElement {
  render(<EntityCard card={aCard(fields)} {...props} />, document.body);
  beIdle();
  return document.querySelector<HTMLElement>('.card')!;
}
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
const event = (name: string) => ({
  entity: name,
  name,
  kind: 'talks' as const,
  description: `${name} took place.`,
  start: '2025-11-10',
  end: null,
  precision: 'day' as const,
  role: null,
  sources: ['s1'],
});

describe('the card', () => {
  it('names the entity in a heading and says what it is, with the source', () => {
    const card = show({}, { titleId: 'title' });
    expect(words(card.querySelector('h2#title'))).toBe('Ada Quill');
    expect(words(card.querySelector('.card-kind'))).toBe('Person');
    const link = card.querySelector<HTMLAnchorElement>('.card-description a')!;
    expect(link.href).toBe('https://example.org/harbour/1');
    expect(link.getAttribute('aria-label')).toContain('Source 1: Coast Wire');
  });

  it('shows no sections when there is nothing to say', () => {
    const card = show({ sources: [] });
    expect(card.querySelectorAll('section')).toHaveLength(0);
  });

  it('shows then and now only when they differ', () => {
    const role = (title: string) => ({
      title,
      of: null,
      ofName: null,
      from: '2025-01-21',
      to: null,
      acting: false,
      sources: ['s1'],
    });
    const same = show({ rolesThen: [role('Envoy')], rolesNow: [role('Envoy')] });
    expect(words(same.querySelector('.card-lead'))).toContain('Envoy, since 21 Jan 2025');
    expect(same.querySelector('dl')).toBeNull();
    const other = show({ rolesThen: [role('Envoy')], rolesNow: [], rolesDiffer: true });
    expect([...other.querySelectorAll('dt, dd')].map(words)).toEqual([
      '25 Oct 2025',
      'Envoy, since 21 Jan 2025 [1]',
      'now',
      'no role known',
    ]);
  });

  it('gives each claim with issuer, outlet, date and number', () => {
    const card = show({
      facets: [aCardFacet({ claims: [aCardClaim({ issuer: 'Port Authority', issuerIsParty: true, source: 's2' })] })],
    });
    expect([...card.querySelectorAll('.claim p')].map(words)).toEqual([
      'Port Authority a party to this',
      'About 200 inspectors were to be sent to the harbour. [2]',
      'The Morning Ledger · 18 Oct 2025',
    ]);
  });

  it('says when a date is inferred, a page doubtful, a statement later than the article, a text another’s', () => {
    const claim = aCardClaim({ asOfBasis: 'inferred', confidence: 'low', later: true });
    const card = show({
      facets: [aCardFacet({ claims: [claim] })],
      sources: [aCardSource(1, { textOf: 'Delta Wire' })],
    });
    expect(words(card.querySelector('.claim-origin'))).toBe(
      'Coast Wire, text of Delta Wire · about 18 Oct 2025, day inferred · later than the article · doubtful page',
    );
  });

  it.each([
    ['agree', '2 agree'],
    ['differ', 'differ (2)'],
    ['not-comparable', 'not comparable (2)'],
    ['one-source', 'one source'],
  ] as const)('says %s in a shape of its own and in words', (verdict, text) => {
    const claims = [aCardClaim(), aCardClaim({ source: 's2' })];
    const card = show({ facets: [aCardFacet({ verdict, claims })] });
    expect(words(card.querySelector('.verdict'))).toBe(text);
    expect(card.querySelector('.verdict path')?.getAttribute('d')).toBeTruthy();
  });

  it('opens the first facet, folds the others, and folds long lists of claims', () => {
    const many = Array.from({ length: 40 }, (_, n) => aCardClaim({ id: `c${n}`, statement: `Count ${n}.` }));
    const card = show({ facets: [aCardFacet({ claims: many }), aCardFacet({ facet: 'other' })] });
    const [first, second] = card.querySelectorAll<HTMLDetailsElement>('.facet > details');
    expect([first!.open, second!.open]).toEqual([true, false]);
    expect(card.querySelectorAll('.facet:first-child .fold-body > .claims > .claim')).toHaveLength(40);
    expect(card.querySelectorAll('.facet:first-child > details > .fold-body > .claims > .claim')).toHaveLength(4);
    expect(words(card.querySelector('.fold-more summary'))).toBe('36 more');
  });

  it('counts voices three ways', () => {
    const card = show({ facets: [aCardFacet()], counts: { outlets: 6, origins: 2, parties: 1 } });
    expect(words(card.querySelector('.card-counts'))).toBe('6 outlets, 2 origins, 1 party');
  });

  it('leads to the cards it names', () => {
    const onOpenEntity = vi.fn();
    const card = show({ since: [event('second-round')], before: [event('first-round')] }, { onOpenEntity });
    for (const button of card.querySelectorAll<HTMLButtonElement>('.entity-button')) button.click();
    expect(onOpenEntity.mock.calls).toEqual([['second-round'], ['first-round']]);
  });

  it('has NO buttons where there is nowhere to go', () => {
    expect(show({ since: [event('second-round')] }).querySelectorAll('button')).toHaveLength(0);
  });

  it('offers back only in a nested card', () => {
    const onBack = vi.fn();
    const card = show({}, { onBack, onClose: () => {} });
    card.querySelector<HTMLButtonElement>('[aria-label="Back"]')!.click();
    expect(onBack).toHaveBeenCalledOnce();
    expect(show({}, { onClose: () => {}, onBack: undefined }).querySelector('[aria-label="Back"]')).toBeNull();
  });

  it('says where the date comes from, and that it is not known', () => {
    expect(words(show({}).querySelector('.card-foot'))).toContain('As of 25 Oct 2025, from the page’s metadata');
    const undated = show({ asOf: { date: null, method: 'none', confidence: 'none' } });
    expect(words(undated.querySelector('.card-foot'))).toContain('date is not known');
    const chosen = show({ asOf: { date: '2026-01-02', method: 'given', confidence: 'high' } });
    expect(words(chosen.querySelector('.card-foot'))).toContain('As of 2 Jan 2026, chosen by you');
  });
});

it('says how far an office is known where the pack that knows it ends earlier', () => {
  const card = show(cardOfTwoPacks);
  expect(words(card.querySelector('.roles'))).toContain('since 1 Mar 2022, as of 17 Jan 2026');
  expect(words(card.querySelector('.card-foot'))).toMatch(/facts up to 9 Jul 2026\s?World: who is who 2026.1.0/);
});

describe('the other names', () => {
  const names = (count: number, note: string | null = null) =>
    Array.from({ length: count }, (_, n) => ({ text: `Name ${n}`, lang: 'en', note }));

  it('stand in one line while they are few', () => {
    const card = show({ alsoKnownAs: names(7) });
    expect(words(card.querySelector('.aliases'))).toContain('Name 5, Name 6');
    expect(card.querySelector('.aliases details')).toBeNull();
  });

  it('are folded when they are many, all but those that say whose they are', () => {
    const card = show({ alsoKnownAs: [...names(20), { text: 'The Harbourmaster', lang: 'en', note: 'to dockers' }] });
    expect(words(card.querySelector('.aliases > p'))).toMatch(/Name 4, The Harbourmaster \(to dockers\)$/);
    expect(words(card.querySelector('.aliases summary'))).toBe('15 more names');
  });
});

describe('text of packs', () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  it('is shown as text, never as markup', () => {
    const card = show({
      name: evil,
      description: evil,
      ambiguity: evil,
      facets: [aCardFacet({ label: evil, reason: evil, claims: [aCardClaim({ statement: evil, issuer: evil })] })],
      notices: [{ code: 'no-claims', text: evil }],
    });
    expect(card.querySelectorAll('img, script')).toHaveLength(0);
    expect(card.querySelector('h2')?.textContent).toBe(evil);
  });

  it('links only to the web, in a new tab that learns nothing of us', () => {
    const card = show({
      sources: [aCardSource(1, { url: 'javascript:alert(1)' }), aCardSource(2)],
      descriptionSources: ['s1', 's2'],
    });
    const links = [...card.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.href).toMatch(/^https:/);
      expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
    }
  });

  it('brings its own direction and language', () => {
    const card = show({ alsoKnownAs: [{ text: 'آدا', lang: 'ar', note: null }], name: 'آدا' });
    expect(card.querySelector('.aliases bdi')?.getAttribute('lang')).toBe('ar');
    expect(card.querySelector('h2 bdi')).not.toBeNull();
    expect(card.querySelector('.card-description')?.getAttribute('dir')).toBe('auto');
  });
});

describe('every state of the gallery', () => {
  it.each(GALLERY.filter(({ card }) => card !== null))(
    '$slug: every number leads to a source that is listed',
    ({ card }) => {
      const shown = show(card!);
      const listed = new Set([...shown.querySelectorAll('.source-number')].map(words));
      for (const ref of shown.querySelectorAll('.source-ref')) expect(listed).toContain(words(ref));
    },
  );
});

describe('in place of a card', () => {
  it('shows the name that is known while the card is looked up', () => {
    render(<CardStub name="Ada Quill" kind="person" type="actor" failure={null} />, document.body);
    expect(words(document.querySelector('[role=status]'))).toBe('Looking it up…');
    expect(document.querySelector('article')?.getAttribute('aria-busy')).toBe('true');
  });

  it('says in a sentence why there is none', () => {
    render(<CardStub name="Ada Quill" kind="person" type="actor" failure="No pack is installed yet." />, document.body);
    expect(words(document.querySelector('[role=alert]'))).toBe('No pack is installed yet.');
  });
});
