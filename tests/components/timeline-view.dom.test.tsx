import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TimelineView } from '../../components/TimelineView.tsx';
import { aCardSource } from './a-card.ts';
import { aTimeline, aTimelineEntry } from './a-timeline.ts';
import { useIdleBrowser } from './idle-browser.ts';

const beIdle = useIdleBrowser();
const sources = [1, 2].map((n) => aCardSource(n));
const find = (id: string) => sources.find((source) => source.id === id);
const entries = [
  aTimelineEntry(),
  aTimelineEntry({ label: 'Straits closure', at: 0.4, dateText: '9 Aug 2025', sources: ['s2'] }),
  aTimelineEntry({ label: 'Second round', at: 0.8, side: 'since', dateText: '4 Jun 2026' }),
];
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(onOpenEntity?: (entity: string) => void): HTMLButtonElement[] {
  render(<TimelineView timeline={aTimeline({ entries })} find={find} onOpenEntity={onOpenEntity} />, root);
  beIdle();
  return [...root.querySelectorAll<HTMLButtonElement>('.timeline-point')];
}
const told = () => root.querySelector('.timeline-told')?.textContent ?? '';
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('lets the Tab key reach one point only: the last that the article could know', () => {
  expect(show().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
});

it('walks the points by arrow keys and tells each with its sources', () => {
  const points = show();
  points[1]!.focus();
  expect(told()).toContain('Straits closure');
  expect(root.querySelector<HTMLAnchorElement>('.timeline-told a')?.href).toBe(sources[1]!.url);
  press(points[1]!, 'ArrowRight');
  expect(document.activeElement).toBe(points[2]);
  expect(told()).toContain('Second round');
  expect(points.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
});

it('keeps the keys it acts on from the page, and NO others', () => {
  const points = show();
  const page = vi.fn();
  document.body.addEventListener('keydown', page);
  press(points[0]!, 'ArrowRight');
  press(points[0]!, 'a');
  document.body.removeEventListener('keydown', page);
  expect(page).toHaveBeenCalledTimes(1);
});

it('says of each point how it stands to the article', () => {
  expect(show().map((point) => point.getAttribute('aria-label'))).toEqual([
    '20 Mar 2025: First Harbour round',
    '9 Aug 2025: Straits closure',
    '4 Jun 2026: Second round, since this article',
  ]);
});

it('opens the card of an entry that is told', () => {
  const onOpen = vi.fn();
  const points = show(onOpen);
  points[0]!.click();
  root.querySelector<HTMLButtonElement>('.timeline-told .entity-button')?.click();
  expect(onOpen).toHaveBeenCalledWith('first-harbour-round');
});

it('says the same as a table, the article’s day among its rows', () => {
  show();
  const rows = [...root.querySelectorAll('.timeline-table tbody tr')].map((row) => row.textContent);
  expect(rows.map((row) => row?.replace(/\s+/g, ' '))).toEqual([
    expect.stringContaining('First Harbour round'),
    expect.stringContaining('Straits closure'),
    'this article, 25 Oct 2025',
    expect.stringContaining('Second round'),
  ]);
});
