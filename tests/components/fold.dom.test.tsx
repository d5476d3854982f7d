import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Fold } from '../../components/Fold.tsx';
import { useIdleBrowser } from './idle-browser.ts';

const beIdle = useIdleBrowser();
const show = (open: boolean) =>
  render(
    <Fold open={open} title="Sources">
      <p>Coast Wire</p>
    </Fold>,
    document.body,
  );
const inside = () => document.querySelector('.fold-body')?.textContent;

beforeEach(() => render(null, document.body));
afterEach(() => render(null, document.body));

it('makes what is folded away only once the browser is idle', () => {
  show(false);
  expect(inside()).toBe('');
  beIdle();
  expect(inside()).toBe('Coast Wire');
  expect(document.querySelector('details')?.open).toBe(false);
});

it('makes it at once when the reader is faster', () => {
  show(false);
  document.querySelector('details')!.dispatchEvent(new Event('toggle'));
  expect(inside()).toBe('Coast Wire');
});

it('does NOT keep the reader waiting for what is open', () => {
  show(true);
  expect(inside()).toBe('Coast Wire');
});

it('makes NOTHING once its card has gone', () => {
  show(false);
  render(null, document.body);
  beIdle();
  expect(document.body.textContent).toBe('');
});
