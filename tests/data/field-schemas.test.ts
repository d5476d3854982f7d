import * as v from 'valibot';
import { expect, it } from 'vitest';
import { dayField, isRealDay, linkField, slugField } from '../../data/field-schemas.ts';

it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (day) => {
  expect(isRealDay(day)).toBe(true);
});

it.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '20260101',
  '2026-01-01T00:00',
])('%s is NOT a day', (day) => {
  expect(isRealDay(day)).toBe(false);
  expect(v.is(dayField, day)).toBe(false);
});

it.each(['https://a.example', 'http://a.example:8080/x?y=1#z', 'HTTPS://A.EXAMPLE/%D8%BA', 'https://a.example/غزة'])(
  '%s is a link',
  (link) => {
    expect(v.is(linkField, link)).toBe(true);
  },
);

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://a.example',
  '//a.example',
  'https://',
  'https://u:p@a.example/',
  'https://a.example/a b',
  'https://a.example/"x',
])('%s is NOT a link', (link) => {
  expect(v.is(linkField, link)).toBe(false);
});

it.each(['rubio', 'oct2025-ceasefire', '200-troops'])('%s is an id', (id) => {
  expect(v.is(slugField, id)).toBe(true);
});

it.each(['', 'Rubio', 'a--b', '-a', 'a-', 'a_b', 'é'])('"%s" is NOT an id', (id) => {
  expect(v.is(slugField, id)).toBe(false);
});
