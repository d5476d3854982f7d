import { describe, expect, it } from 'vitest';
import {
  answer,
  DWELL_MS,
  FakePopover,
  GRACE_MS,
  hit,
  LONG_MS,
  loaded,
  openAda,
  pass,
  popover,
  SLOW_MS,
  shown,
  useCardSession,
} from './a-card-session.ts';

const stage = useCardSession();

describe('what draws cards', () => {
  it('is fetched while the pointer dwells, once for the page', async () => {
    expect(stage.loads).toHaveLength(0);
    stage.session.over(hit(stage.ada));
    expect(stage.loads).toHaveLength(1);
    expect(stage.answers.size).toBe(0);
    await loaded();
    stage.session.out();
    stage.session.over(hit(stage.bo));
    await pass(DWELL_MS);
    expect(stage.loads).toHaveLength(1);
  });

  it('is waited for when the card is there first', async () => {
    stage.session.over(hit(stage.ada));
    await pass(DWELL_MS);
    await answer('ada');
    expect(FakePopover.made).toEqual([]);
    await loaded();
    expect(popover()!.everShown).toEqual(['card of ada']);
  });

  it('opens NOTHING when it comes after the pointer has left', async () => {
    stage.session.over(hit(stage.ada));
    await pass(DWELL_MS);
    await answer('ada');
    stage.session.out();
    await loaded();
    await pass(LONG_MS);
    expect(popover()!.everShown).toEqual([]);
  });

  it('NEVER opens the card of the mark left, when it comes while the pointer is on another', async () => {
    stage.session.over(hit(stage.ada));
    await pass(DWELL_MS);
    await answer('ada');
    stage.session.over(hit(stage.bo));
    await loaded();
    await pass(DWELL_MS);
    await answer('bo');
    expect(popover()!.everShown).toEqual(['card of bo']);
  });

  it('opens nothing when it cannot be fetched, and the next hover tries again', async () => {
    stage.session.over(hit(stage.ada));
    await pass(DWELL_MS);
    await answer('ada');
    stage.loads[0]!.fail(new Error('gone'));
    await pass(LONG_MS);
    stage.session.over(hit(stage.ada)); // Still there: quiet until the pointer comes anew.
    await pass(LONG_MS);
    expect(stage.loads).toHaveLength(1);
    stage.session.out();
    stage.session.over(hit(stage.ada));
    expect(stage.loads).toHaveLength(2);
    await loaded();
    await pass(DWELL_MS);
    await answer('ada');
    expect(shown()).toBe('ada');
  });

  it('is tried again within the same hover when the failure came early', async () => {
    stage.session.over(hit(stage.ada));
    stage.loads[0]!.fail(new Error('gone'));
    await pass(DWELL_MS);
    await loaded();
    await answer('ada');
    expect(shown()).toBe('ada');
  });

  it('is NOT put up when it comes after the page has been left', async () => {
    stage.session.over(hit(stage.ada));
    await pass(DWELL_MS);
    stage.session.stop();
    await loaded();
    await answer('ada');
    expect(FakePopover.made).toEqual([]);
  });
});

describe('a card', () => {
  it('opens after the dwell and closes a moment after the pointer has left', async () => {
    await openAda();
    expect(shown()).toBe('ada');
    stage.session.out();
    await pass(GRACE_MS - 1);
    expect(shown()).toBe('ada');
    await pass(1);
    expect(shown()).toBeNull();
  });

  it('stays while the pointer is in it', async () => {
    await openAda();
    stage.session.out();
    stage.session.enteredCard();
    await pass(LONG_MS);
    expect(shown()).toBe('ada');
  });

  it('is drawn once, so that what the reader has opened in it stays open', async () => {
    await openAda();
    stage.session.enteredCard();
    stage.session.leftCard();
    stage.session.over(hit(stage.ada));
    expect(popover()!.everShown).toEqual(['card of ada']);
  });

  it('goes at Escape, and its mark stays quiet until the pointer has left it', async () => {
    await openAda();
    stage.session.dismiss();
    expect(shown()).toBeNull();
    stage.session.over(hit(stage.ada));
    await pass(LONG_MS);
    expect(shown()).toBeNull();
  });

  it('does NOT open while the reader types, selects or scrolls', async () => {
    stage.session.busy();
    stage.session.over(hit(stage.ada));
    await pass(LONG_MS);
    stage.session.calm();
    await pass(LONG_MS);
    expect(stage.answers.size).toBe(0);
  });

  it('does NOT open when the reader starts to scroll while it is on its way', async () => {
    stage.session.over(hit(stage.ada));
    await loaded();
    await pass(DWELL_MS);
    stage.session.busy();
    await answer('ada');
    expect(popover()!.everShown).toEqual([]);
  });

  it('shows its head when the answer is slow, but only once it can be drawn', async () => {
    stage.session.over(hit(stage.ada));
    await pass(DWELL_MS + SLOW_MS);
    await loaded();
    expect(popover()!.everShown).toEqual(['stub of ada']);
    await answer('ada');
    expect(popover()!.everShown).toEqual(['stub of ada', 'card of ada']);
  });

  it('says so when the question fails', async () => {
    stage.session.over(hit(stage.ada));
    await loaded();
    await pass(DWELL_MS);
    stage.answers.get('ada')!.fail(new Error('the extension was updated'));
    await pass(0);
    expect(popover()!.shown!.answer).toMatchObject({ ok: false, error: { message: /Reload the page/ } });
  });

  it('opens at once from the keyboard, with the focus in it', async () => {
    stage.session.openAt(stage.ada);
    await loaded();
    await answer('ada');
    expect(shown()).toBe('ada');
    expect(popover()!.focused).toBe(1);
  });

  it('goes with its text when the page takes it away', async () => {
    await openAda();
    stage.session.removed((mark) => mark === stage.ada);
    expect(shown()).toBeNull();
  });

  it('passes the way back on to the popover', async () => {
    await openAda();
    stage.session.step(-1);
    expect(popover()!.steps).toEqual([-1]);
  });
});
