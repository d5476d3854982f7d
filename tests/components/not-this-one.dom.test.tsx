import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Ruling } from '../../components/card-actions.ts';
import { NotThisOne } from '../../components/NotThisOne.tsx';
import { RuleList } from '../../components/RuleList.tsx';
import type { MarkRule } from '../../model/mark-rule.ts';
import { useIdleBrowser } from './idle-browser.ts';

const beIdle = useIdleBrowser();
afterEach(() => render(null, document.body));

const rule: MarkRule = {
  id: '1',
  scope: 'site',
  surface: 'Quill',
  entity: 'ada-quill',
  name: 'Ada Quill',
  host: 'news.example',
  page: null,
  spot: null,
  made: '2026-11-24',
};
const words = () => document.body.textContent!.replace(/\s+/g, ' ');
const press = async (name: string) => {
  [...document.querySelectorAll('button')].find((button) => button.textContent === name)!.click();
  await Promise.resolve();
  await Promise.resolve();
};
function show(fields: Partial<Ruling> = {}): Ruling {
  const ruling: Ruling = {
    surface: 'Quill',
    host: 'news.example',
    reject: vi.fn(async () => rule),
    restore: vi.fn(async () => {}),
    ...fields,
  };
  render(<NotThisOne ruling={ruling} name="Ada Quill" />, document.body);
  beIdle();
  return ruling;
}

it('says what was ruled, and takes it back at once', async () => {
  const ruling = show();
  await press('On news.example');
  expect(ruling.reject).toHaveBeenCalledWith('site');
  expect(words()).toContain('“Quill” is no longer taken for Ada Quill on news.example.');
  await press('Undo');
  expect(ruling.restore).toHaveBeenCalledWith(rule);
  expect(words()).toContain('Stop taking “Quill” for Ada Quill:');
});

it('offers here, page, site and everywhere; no site where the page has none', () => {
  show({ host: '' });
  expect([...document.querySelectorAll('.scopes button')].map((button) => button.textContent)).toEqual([
    'Here only',
    'On this page',
    'Everywhere',
  ]);
});

it('says so when it cannot be stored', async () => {
  show({ reject: () => Promise.reject(new Error('full')) });
  await press('Everywhere');
  await Promise.resolve();
  expect(words()).toContain('could not be stored');
});

it('lists the rules, newest first, with how far each reaches', () => {
  const onRemove = vi.fn();
  const page: MarkRule = { ...rule, id: '2', scope: 'here', page: 'https://news.example/a', spot: 'x/1' };
  render(<RuleList rules={[rule, page]} onRemove={onRemove} />, document.body);
  const rows = [...document.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows[0]).toContain('“Quill” is not Ada Quill, at one place on news.example/a');
  expect(rows[1]).toContain('on news.example');
  document.querySelectorAll('button')[1]!.click();
  expect(onRemove).toHaveBeenCalledWith(rule);
});

it('explains itself while there is no rule', () => {
  render(<RuleList rules={[]} onRemove={() => {}} />, document.body);
  expect(words()).toContain('outlives every update');
});
