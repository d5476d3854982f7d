import { describe, expect, it } from 'vitest';
import {
  answer,
  DWELL_MS,
  FakePopover,
  hit,
  loaded,
  openAda,
  pass,
  popover,
  shown,
  useCardSession,
} from './a-card-session.ts';

const stage = useCardSession();

describe('a pinned card', () => {
  it('stays while others come and go, each in a box of its own', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    expect(popover()!.pinned).toBe(true);
    stage.session.out();
    stage.session.over(hit(stage.bo));
    await pass(DWELL_MS);
    await answer('bo');
    expect(shown()).toBe('ada');
    expect(FakePopover.made[1]!.shown?.subject.entity).toBe('bo');
    stage.session.pressedElsewhere();
    expect(shown()).toBe('ada');
    expect(FakePopover.made[1]!.shown).toBeNull();
  });

  it('closes by its own button, and at Escape pressed in it, NOT at Escape pressed elsewhere', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    stage.session.dismiss({ target: document.body });
    expect(popover()!.removed).toBe(false);
    stage.session.dismiss({ target: popover()!.target });
    expect(popover()!.removed).toBe(true);
  });

  it('has its own way back', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    stage.session.step(-1, { target: popover()!.target });
    stage.session.step(1, { target: document.body });
    expect(popover()!.steps).toEqual([-1]);
  });

  it('makes room when there are too many', async () => {
    for (let count = 0; count < 5; count += 1) {
      stage.session.openAt(stage.ada);
      if (count === 0) await loaded();
      await pass(0);
      await answer('ada');
      FakePopover.made[count]!.shown!.onPin!();
    }
    expect(FakePopover.made.map(({ removed }) => removed)).toEqual([true, false, false, false, false, false]);
  });

  it('goes when the article is left', async () => {
    await openAda();
    popover()!.shown!.onPin!();
    stage.session.stop();
    expect(popover()!.removed).toBe(true);
  });
});
