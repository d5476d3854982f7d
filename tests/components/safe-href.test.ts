import { expect, it } from 'vitest';
import { safeHref } from '../../components/safe-href.ts';

it('lets web addresses through', () => {
  expect(safeHref('https://example.org/a?b#c')).toBe('https://example.org/a?b#c');
  expect(safeHref('HTTP://example.org')).toBe('http://example.org/');
});

it.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://a/b',
  '/relative',
  '',
])('does NOT let %j through', (url) => {
  expect(safeHref(url)).toBeNull();
});
