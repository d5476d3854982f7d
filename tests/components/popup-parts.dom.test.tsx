import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CastList } from '../../components/CastList.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults } from '../../components/SearchResults.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import type { PageCastRow } from '../../model/page-state.ts';
import type { SearchResult } from '../../model/search-result.ts';

const host = document.createElement('div');
document.body.append(host);
const show = (view: preact.ComponentChild) => act(() => render(view, host));
const text = (selector: string) => host.querySelector(selector)?.textContent;
afterEach(() => render(null, host));

const nothing = () => {};
const aResult = (fields: Partial<SearchResult> = {}): SearchResult => ({
  entity: 'ada-vale',
  name: 'Ada Vale',
  type: 'actor',
  kind: 'person',
  detail: 'Envoy of Norland',
  score: 1,
  matchedAlias: null,
  matches: [{ start: 4, end: 8 }],
  ...fields,
});
const aRow = (fields: Partial<PageCastRow> = {}): PageCastRow => ({
  entity: 'ada-vale',
  name: 'Ada Vale',
  type: 'actor',
  kind: 'person',
  count: 3,
  first: 0,
  shown: true,
  ...fields,
});

describe('search results', () => {
  const list = (results: SearchResult[], active = 0) => (
    <SearchResults id="r" query="vale" results={results} active={active} onOpen={nothing} onHover={nothing} />
  );

  it('mark the letters that matched', async () => {
    await show(list([aResult()]));
    expect(text('mark')).toBe('Vale');
    expect(text('.search-result-detail')).toBe('Envoy of Norland');
  });

  it('say which other spelling matched, and mark it there instead of in the name', async () => {
    await show(list([aResult({ matchedAlias: 'Wale', matches: [{ start: 0, end: 4 }] })]));
    expect(text('.search-result-alias')).toBe('also spelt Wale');
    expect(host.querySelector('.search-result-name mark')).toBeNull();
  });

  it('drop spans that do not fit the text rather than cut it wrongly', async () => {
    await show(list([aResult({ matches: [{ start: 6, end: 99 }] })]));
    expect(text('.search-result-name')).toBe('Ada Vale');
  });

  it('choose one row for the screen reader', async () => {
    await show(list([aResult(), aResult({ entity: 'b', name: 'Vale of Norland' })], 1));
    expect(host.querySelector('[aria-selected="true"]')?.id).toBe('r-1');
  });

  it('say so when nothing is found, with the query as it was typed', async () => {
    await show(list([]));
    expect(host.textContent).toContain('“vale”');
  });

  it('show markup in a name as text', async () => {
    await show(list([aResult({ name: '<img src=x>', matches: [] })]));
    expect(host.querySelector('img')).toBeNull();
  });
});

describe('the search field', () => {
  const key = (name: string) =>
    host
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const field = (query: string, calls: Record<string, () => void>) => (
    <SearchBox
      query={query}
      listId="r"
      activeId={null}
      status=""
      inputRef={{ current: null }}
      onQuery={nothing}
      onMove={calls.move ?? nothing}
      onEnter={calls.enter ?? nothing}
      onEnterPage={calls.enterPage ?? nothing}
      onClear={calls.clear ?? nothing}
    />
  );

  it('moves with the arrows and opens with Enter', async () => {
    const move = vi.fn();
    const enter = vi.fn();
    await show(field('va', { move, enter }));
    key('ArrowDown');
    key('ArrowUp');
    key('Enter');
    expect(move.mock.calls).toEqual([[1], [-1]]);
    expect(enter).toHaveBeenCalledOnce();
  });

  it('asks for the full page with Ctrl and Enter', async () => {
    const enter = vi.fn();
    const enterPage = vi.fn();
    await show(field('va', { enter, enterPage }));
    const ctrlEnter = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
    host.querySelector('input')?.dispatchEvent(ctrlEnter);
    expect(enterPage).toHaveBeenCalledOnce();
    expect(enter).not.toHaveBeenCalled();
  });

  it('clears with Escape, but leaves Escape to the browser when there is nothing to clear', async () => {
    const clear = vi.fn();
    await show(field('va', { clear }));
    expect(key('Escape')).toBe(false);
    await show(field('', { clear }));
    expect(key('Escape')).toBe(true);
    expect(clear).toHaveBeenCalledOnce();
  });
});

describe('the cast', () => {
  it('keeps events apart from actors and tells how often each is named', async () => {
    await show(
      <CastList
        cast={[aRow(), aRow({ entity: 'e', name: 'Norland truce', type: 'event', kind: 'ceasefire', count: 1 })]}
        onShow={nothing}
        onOpen={nothing}
      />,
    );
    expect([...host.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([
      'People, states, organisations',
      'Events',
    ]);
    expect(text('.cast-show')).toContain('named 3 times');
  });

  it('scrolls to a marked entity, offers no jump to one that is not marked, opens the card of both', async () => {
    const onShow = vi.fn();
    const onOpen = vi.fn();
    await show(<CastList cast={[aRow(), aRow({ entity: 'b', shown: false })]} onShow={onShow} onOpen={onOpen} />);
    const [first, second] = host.querySelectorAll<HTMLButtonElement>('.cast-show');
    first?.click();
    second?.click();
    expect(onShow.mock.calls).toEqual([['ada-vale']]);
    for (const open of host.querySelectorAll<HTMLButtonElement>('.cast-open')) open.click();
    expect(onOpen.mock.calls).toEqual([['ada-vale'], ['b']]);
  });
});

it('the site switch says which site it is for and turns it off', async () => {
  const onChange = vi.fn();
  await show(<SiteSwitch host="news.example" on={true} onChange={onChange} />);
  expect(text('.site-switch-text')).toBe('Marks are on for news.example');
  host.querySelector('input')?.click();
  expect(onChange).toHaveBeenCalledWith(false);
});
