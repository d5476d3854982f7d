import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatPackError } from '../../data/pack-error.ts';
import { parsePack } from '../../data/parse-pack.ts';
import type { Pack } from '../../model/pack.ts';

const DIRECTORY = 'data/packs/gaza-2025';

function readGazaPack(): Pack {
  const files = readdirSync(DIRECTORY).map((name) => ({ name, text: readFileSync(join(DIRECTORY, name), 'utf8') }));
  const pack = parsePack(files);
  if (!pack.ok) throw new Error(pack.error.map(formatPackError).join('\n'));
  return pack.value;
}

const pack = readGazaPack();
const entity = (id: string) => pack.entities.find((candidate) => candidate.id === id)!;
const alias = (id: string, text: string) => entity(id).aliases.find((candidate) => candidate.text === text);

describe('the names of the pack', () => {
  it.each([
    ['cooper-brad', 'Cooper'],
    ['khan-karim', 'Khan'],
    ['waltz', 'Waltz'],
    ['dar-ishaq', 'Dar'],
    ['white-house', 'Washington'],
    ['qatar', 'Doha'],
    ['qatar', 'Qatari'],
    ['trump', 'the US president'],
    ['gaza-strip', 'the Strip'],
    ['nov2023-truce', 'first truce'],
    ['hamas', 'the movement'],
  ])('%s is NOT marked by "%s" alone', (id, text) => {
    expect(alias(id, text)).toMatchObject({ weak: true });
  });

  it.each([
    ['netanyahu', 'Netanyahu'],
    ['witkoff', 'Witkoff'],
    ['kushner', 'Kushner'],
    ['mladenov', 'Mladenov'],
    ['gaza-strip', 'Gaza'],
    ['cogat', 'COGAT'],
  ])('%s is marked by "%s" alone', (id, text) => {
    expect(alias(id, text)?.weak).toBeUndefined();
  });

  it('never lets a demonym, a metonym or a description mark alone', () => {
    const strong = pack.entities.flatMap(({ id, aliases }) =>
      aliases
        .filter(({ sort, weak }) => ['demonym', 'metonym', 'description'].includes(sort) && !weak)
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(strong).toEqual([]);
  });

  it('says of every partisan name whose it is', () => {
    const partisan = pack.entities.flatMap(({ aliases }) => aliases.filter(({ sort }) => sort === 'partisan'));
    expect(partisan.length).toBeGreaterThan(10);
    expect(partisan.filter(({ note }) => !note)).toEqual([]);
  });
});

describe('the figures of the pack', () => {
  it('keeps the truce toll and the war toll apart by their periods', () => {
    const begins = (id: string) =>
      new Set(
        pack.claims
          .filter(({ about, facet, figure }) => about[0] === id && facet === 'death-toll' && figure?.cumulative)
          .map(({ figure }) => figure!.period?.from),
      );
    expect([...begins('gaza-war')]).toEqual(['2023-10-07']);
    expect([...begins('oct2025-ceasefire')].toSorted()).toEqual(['2025-10-09', '2025-10-10', '2025-10-11']);
  });

  it('gives a running total a period up to the day it was told', () => {
    const loose = pack.claims.filter(({ figure, asOf }) => figure?.cumulative && (figure.period?.to ?? '') > asOf);
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('reads "600 to 800" as bounds', () => {
    const cogat = pack.claims.find(({ value }) => value === '600 to 800')!;
    expect(cogat.figure).toMatchObject({ low: 600, high: 800, unit: 'trucks per day', area: 'gaza-strip' });
    expect(cogat.issuerId).toBe('cogat');
  });
});

it('tells who held an office on a day', () => {
  const holders = (of: string, title: string, day: string) =>
    pack.entities
      .filter((candidate) => candidate.type === 'actor')
      .filter(({ roles }) =>
        roles.some(
          (role) =>
            role.of === of && role.title === title && (role.from ?? '') <= day && day <= (role.to ?? '9999-12-31'),
        ),
      )
      .map(({ id }) => id);
  expect(holders('centcom', 'Commander', '2025-07-08')).toEqual(['kurilla']);
  expect(holders('centcom', 'Commander', '2025-10-10')).toEqual(['cooper-brad']);
  expect(holders('us', 'Secretary of State', '2024-06-10')).toEqual(['blinken']);
});
