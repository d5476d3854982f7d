import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LINT_RULES, type LintRule } from '../../data/lint-finding.ts';
import { LOADED_WORDS } from '../../data/loaded-words.ts';
import { lintDirectory } from '../../scripts/pack/lint-command.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';

function lint(directory: string) {
  const pack = readPackDirectory(directory, { strict: true });
  if (!pack.ok) throw new Error(pack.error[0]?.message);
  return lintDirectory(directory, pack.value);
}

it.each(['data/packs/gaza-2025', 'data/packs/world', 'docs/example-pack', 'tests/fixtures/packs/valid-small'])(
  '%s has nothing to mend',
  (directory) => {
    expect(lint(directory)).toEqual([]);
  },
);

const FAULTS: [fault: string, rule: LintRule, record: string, message: string][] = [
  ['filler-issuer', 'no-provenance', 'c-herald-1', '"unknown" names no issuer'],
  ['front-page-address', 'no-provenance', 'c-herald-1', 'https://herald.example/ is the front page of a site'],
  ['stated-day-of-an-undated-page', 'no-provenance', 'c-post-1', 'was "inferred", not "stated"'],
  ['relayed-report-without-origin', 'no-provenance', 'c-herald-1', 'It relays The Example Post'],
  ['falling-total', 'falling-series', 'c-herald-2', 'Lake Council counts 28 on 2026-01-12, yet 30 on 2026-01-10'],
  ['loaded-word-in-a-statement', 'loaded-word', 'c-herald-1', '"regime" stands in the statement'],
  ['loaded-word-in-an-answer', 'loaded-word', 'c-herald-1', '"martyrs" stands in the value'],
  ['loaded-word-in-a-description', 'loaded-word', 'lake-council', '"occupied" stands in the description'],
  [
    'same-answer-twice',
    'duplicate',
    'c-herald-2',
    'It gives the same answer of the same issuer and page as "c-herald-1"',
  ],
  ['same-sentence-twice', 'duplicate', 'c-herald-2', 'It tells the same sentence of the same page as "c-herald-1"'],
  ['same-entity-twice', 'duplicate', 'council-of-the-lake', 'It has the same name, kind and description'],
  ['same-office-twice', 'duplicate', 'ada-stone', 'It has the office "Mediator" twice'],
  ['copy-with-an-origin-of-its-own', 'duplicate', 'herald-2026-01-12', 'one text under two addresses has one origin'],
  ['facet-spelled-two-ways', 'facet-spelling', 'attendances', '"attendance" asks the same in other words'],
  ['facet-not-in-the-register', 'facet-register', 'size', 'The register lacks it'],
  ['facet-given-up', 'facet-register', 'headcount', 'The register gave it up for "attendance"'],
  ['facet-nobody-asks', 'facet-register', 'size', 'No claim asks this any more'],
  ['facet-named-after-a-party', 'unlike-parties', 'lake-talks', 'its card changes in more than names'],
];

it.each(FAULTS)('finds %s, and nothing else', (fault, rule, record, message) => {
  expect(lint(`tests/fixtures/packs/unclean-${fault}`)).toEqual([
    { rule, record, message: expect.stringContaining(message) },
  ]);
});

it('breaks every rule by a fixture', () => {
  expect([...new Set(FAULTS.map(([, rule]) => rule))].toSorted()).toEqual([...LINT_RULES].toSorted());
});

it('minds the words of both sides: each has a counterpart, which names it in turn', () => {
  const byWord = new Map(LOADED_WORDS.map((entry) => [entry.word, entry]));
  const unpaired = LOADED_WORDS.filter(
    ({ word, counterparts }) =>
      counterparts.length === 0 || counterparts.some((other) => !byWord.get(other)?.counterparts.includes(word)),
  );
  expect(unpaired.map(({ word }) => word)).toEqual([]);
});

it('lists every loaded word with its reason in the page on the pack format', () => {
  const page = readFileSync('docs/pack-format.md', 'utf8');
  for (const { word, reason } of LOADED_WORDS) expect(page).toContain(`| ${word} | ${reason} |`);
});

/** valid-small with one text put in the place of another. */
function lintWith(was: string, is: string) {
  const pack = readPackDirectory('tests/fixtures/packs/valid-small');
  if (!pack.ok) throw new Error('valid-small is broken');
  return lintDirectory('tests/fixtures/packs/valid-small', JSON.parse(JSON.stringify(pack.value).replace(was, is)));
}

it.each([
  ['attributed by a verb', 'The Herald said the council calls them terrorists.'],
  ['within quotation marks of a sentence that says who speaks', 'Stone called it \\"genocide\\".'],
  ['part of a recorded name', 'Fourteen delegates came.'],
])('lets a loaded word pass that is %s', (_, statement) => {
  expect(lintWith('Fourteen delegates came.', statement)).toEqual([]);
});

it('does NOT let quotation marks stand for the speaker', () => {
  expect(lintWith('Fourteen delegates came.', 'Fourteen \\"terrorists\\" came.')).toHaveLength(1);
});

it.each(['low confidence', 'a revision told'])('lets a total fall with %s', (how) => {
  const pack = readPackDirectory('tests/fixtures/packs/unclean-falling-total');
  if (!pack.ok) throw new Error('the fixture is broken');
  const claims = pack.value.claims.map((claim) =>
    claim.id !== 'c-herald-2'
      ? claim
      : how === 'low confidence'
        ? { ...claim, confidence: 'low' as const }
        : { ...claim, statement: 'The council revised its count to 28.' },
  );
  expect(lintDirectory('tests/fixtures/packs/valid-small', { ...pack.value, claims })).toEqual([]);
});
