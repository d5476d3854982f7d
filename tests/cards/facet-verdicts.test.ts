import { describe, expect, it } from 'vitest';
import { aFigure } from '../builders/a-figure.ts';
import { claimsOf, facetOf, troops } from './some-facets.ts';

describe('agree', () => {
  it('names the issuers of one answer', () => {
    const { verdict, reason } = facetOf(claimsOf({ figure: troops(200) }, { figure: troops(200) }));
    expect(verdict).toBe('agree');
    expect(reason).toBe('Issuer 2 and Issuer 1 give the same answer: 200 troops.');
  });

  it('shows answers in other words side by side', () => {
    const { verdict, reason } = facetOf(
      claimsOf({ figure: troops(200, { qualifier: 'about' }) }, { figure: troops(200) }),
    );
    expect(verdict).toBe('agree');
    expect(reason).toBe('The answers meet: 200 troops (Issuer 2); about 200 troops (Issuer 1).');
  });

  it('says when several outlets rest on one issuer', () => {
    const claims = claimsOf({ value: 'planned', issuer: 'Marco Rubio' }, { value: 'Planned', issuer: 'Marco Rubio' });
    expect(facetOf(claims).verdict).toBe('agree');
    expect(facetOf(claimsOf({ value: 'yes', issuer: 'A' }, { value: 'yes', issuer: 'A' })).reason).toBe(
      'Associated Press and Reuters carry the same answer from one issuer, A: yes.',
    );
  });

  it('takes lists in another order for one list', () => {
    expect(facetOf(claimsOf({ value: ['egypt', 'qatar'] }, { value: ['qatar', 'egypt'] })).verdict).toBe('agree');
  });

  it('takes nearly the same words for the same', () => {
    expect(facetOf(claimsOf({ value: 'early 2026' }, { value: 'first troops early 2026' })).verdict).toBe('agree');
  });
});

describe('differ', () => {
  it.each([
    [
      'figures',
      { figure: troops(200) },
      { figure: troops(2000) },
      'The figures differ: 2,000 troops (Issuer 2); 200 troops (Issuer 1).',
    ],
    [
      'dates',
      { value: '2025-10-08' },
      { value: '2025-10-09' },
      'The dates differ: 9 Oct 2025 (Issuer 2); 8 Oct 2025 (Issuer 1).',
    ],
    [
      'lists',
      { value: ['egypt', 'qatar'] },
      { value: ['egypt', 'turkey'] },
      'All name Egypt; not all name Turkey (Issuer 2) and Qatar (Issuer 1).',
    ],
    [
      'lists with nothing in common',
      { value: ['qatar'] },
      { value: ['turkey'] },
      'The lists differ: Turkey (Issuer 2); Qatar (Issuer 1).',
    ],
    [
      'short answers',
      { value: 'standstill' },
      { value: 'optimistic' },
      'The answers differ: optimistic (Issuer 2); standstill (Issuer 1).',
    ],
    [
      'a denial',
      { value: 'Hamas fired a missile at troops in Rafah' },
      { value: 'denied any role in the shooting at all' },
      'One denies what another says: denied any role in the shooting at all (Issuer 2); Hamas fired a missile at troops in Rafah (Issuer 1).',
    ],
    [
      'words that turn an answer round',
      { value: 'invited' },
      { value: 'not invited' },
      'The answers differ: not invited (Issuer 2); invited (Issuer 1).',
    ],
  ])('%s', (_, one, other, reason) => {
    // Associated Press sorts before Reuters on one day, so the second claim is shown first.
    expect(facetOf(claimsOf(one, other))).toMatchObject({ verdict: 'differ', reason });
  });

  it('is said of a running count that falls', () => {
    const toll = (asOf: string, value: number) => ({ asOf, figure: aFigure(value, { cumulative: true }) });
    const { verdict, reason } = facetOf(claimsOf(toll('2025-10-10', 67682), toll('2025-10-12', 65682)));
    expect(verdict).toBe('differ');
    expect(reason).toContain('lower than an earlier one: 65,682 people killed (Issuer 2, 12 Oct 2025)');
  });

  it('is said of how something is called', () => {
    const claims = claimsOf(
      { facet: 'title-as-reported', value: 'president' },
      { facet: 'title-as-reported', value: 'former president' },
    );
    expect(facetOf(claims).verdict).toBe('differ');
  });

  it('is said of two outlets that quote one person with two figures, naming the outlets', () => {
    const claims = claimsOf({ issuer: 'Rubio', figure: troops(200) }, { issuer: 'Rubio', figure: troops(2000) });
    expect(facetOf(claims).reason).toBe(
      'The figures differ: 2,000 troops (Rubio in Associated Press); 200 troops (Rubio in Reuters).',
    );
  });
});

describe('not comparable', () => {
  it.each([
    [
      'other unit',
      { figure: troops(600, { unit: 'trucks per day' }) },
      { figure: troops(600, { unit: 'trucks' }) },
      'They count in different units',
    ],
    [
      'other things',
      { figure: troops(5) },
      { figure: troops(9, { metric: 'officers' }) },
      'They count different things',
    ],
    [
      'other people',
      { figure: troops(5, { population: 'US' }) },
      { figure: troops(9, { population: 'Indonesian' }) },
      'They do not count the same people',
    ],
    [
      'other area',
      { figure: troops(5, { area: 'egypt' }) },
      { figure: troops(9, { area: 'qatar' }) },
      'They count in different areas',
    ],
    [
      'other period',
      { figure: troops(5, { period: { from: '2025-01-01', to: '2025-01-31' } }) },
      { figure: troops(9, { period: { from: '2025-02-01', to: '2025-02-28' } }) },
      'They count over different times',
    ],
    [
      'a July and an October toll',
      { asOf: '2025-07-09', figure: aFigure(57500, { cumulative: true }) },
      { asOf: '2025-10-10', figure: aFigure(67682, { cumulative: true }) },
      'a later report replaces an earlier one: 67,682 people killed on 10 Oct 2025 (Issuer 2), 57,500 people killed on 9 Jul 2025 (Issuer 1)',
    ],
    [
      'a state on other days',
      { value: 'planned', asOf: '2025-10-01' },
      { value: 'arrived', asOf: '2025-11-01' },
      'They speak of different days',
    ],
    [
      'positions',
      { facet: 'position', value: 'border only' },
      { facet: 'position', value: 'must disarm' },
      'Each speaks for itself, in its own words: Issuer 2 and Issuer 1',
    ],
    [
      'sentences',
      { value: 'trucks wait at the gate for a day or more' },
      { value: null },
      'Statements in words, which are not compared',
    ],
    [
      'one speaker in other words',
      { issuer: 'A', value: 'state terror' },
      { issuer: 'A', value: 'cowardly' },
      'Statements in words, which are not compared: A.',
    ],
    ['a figure against words', { figure: troops(5) }, { value: 'a large force' }, 'They answer in different forms'],
  ])('%s', (_, one, other, reason) => {
    const facet = facetOf(claimsOf(one, other));
    expect(facet.verdict).toBe('not-comparable');
    expect(facet.reason).toContain(reason);
  });

  it('the day of an event and the day of its report', () => {
    const claims = claimsOf(
      { value: '2025-10-09', asOf: '2025-10-09' },
      { value: '2025-10-10', asOf: '2025-10-10', asOfBasis: 'inferred' },
    );
    expect(facetOf(claims)).toMatchObject({
      verdict: 'not-comparable',
      reason:
        'One gives the day of the event, the other may give the day of its report: 10 Oct 2025 (Issuer 2) and 9 Oct 2025 (Issuer 1).',
    });
  });
});

it('forgets a dispute over a running count after a year', () => {
  const toll = (asOf: string, value: number) => ({ asOf, figure: aFigure(value, { cumulative: true }) });
  const old = [toll('2023-11-24', 14_000), toll('2023-11-24', 13_316)];
  expect(facetOf(claimsOf(...old, toll('2024-11-23', 44_000))).verdict).toBe('differ');
  expect(facetOf(claimsOf(...old, toll('2024-11-24', 44_000))).verdict).toBe('not-comparable');
});

describe('one source', () => {
  it('is one outlet', () => {
    expect(facetOf(claimsOf({ value: 'yes' }))).toMatchObject({
      verdict: 'one-source',
      reason: 'Only Reuters speaks about this.',
    });
  });

  it('is several outlets that carry one report', () => {
    const claims = claimsOf({ source: 'afp' }, { source: 'copy-one' }, { source: 'copy-two' });
    const facet = facetOf(claims);
    expect(facet.verdict).toBe('one-source');
    expect(facet.reason).toBe('3 outlets carry one report, by Agence France-Presse.');
    expect(facet.counts).toEqual({ outlets: 3, origins: 1, parties: 0 });
  });

  it('says where those it cites contradict each other', () => {
    const claims = claimsOf({ source: 'ap', figure: troops(77) }, { source: 'ap', figure: troops(57) });
    expect(facetOf(claims)).toMatchObject({
      verdict: 'one-source',
      reason:
        'Only Associated Press speaks about this; those it cites do not agree: 77 troops (Issuer 1); 57 troops (Issuer 2).',
    });
  });
});
