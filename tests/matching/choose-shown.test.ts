import { describe, expect, it } from 'vitest';
import { chooseShown } from '../../matching/choose-shown.ts';
import { emptyMemory } from '../../matching/document-memory.ts';
import type { Block } from '../../model/block.ts';
import type { LinkedMention } from '../../model/mention.ts';

const block = (id: number, section: number, length = 200): Block => ({
  id,
  section,
  role: 'paragraph',
  text: 'x'.repeat(length),
});

const mention = (blockId: number, entity: string, unsure = false): LinkedMention => ({
  block: blockId,
  start: 0,
  end: 1,
  surface: 'x',
  entity,
  name: entity,
  type: 'actor',
  kind: 'person',
  score: 0.9,
  reasons: [],
  rejected: [],
  unsure,
  shown: false,
});

const shown = (mentions: LinkedMention[], blocks: Block[]): boolean[] =>
  chooseShown(mentions, blocks, emptyMemory()).mentions.map((one) => one.shown);

describe('chooseShown', () => {
  it('shows the first mention of each entity, and again after a heading', () => {
    const mentions = [mention(0, 'a'), mention(0, 'b'), mention(1, 'a'), mention(2, 'a')];
    expect(shown(mentions, [block(0, 0), block(1, 0), block(2, 1)])).toEqual([true, true, false, true]);
  });

  it('waits for a sure mention', () => {
    expect(shown([mention(0, 'a', true), mention(1, 'a')], [block(0, 0), block(1, 0)])).toEqual([false, true]);
  });

  it('keeps to the ceiling of a short text, and lets the unsure go first', () => {
    const mentions = Array.from({ length: 12 }, (_, n) => mention(0, `e${n}`, n < 4));
    const result = shown(mentions, [block(0, 0, 10)]);
    expect(result.filter(Boolean).length).toBe(8);
    expect(result.slice(0, 4)).toEqual([false, false, false, false]);
  });

  it('does NOT show again what an earlier piece has marked', () => {
    const first = chooseShown([mention(0, 'a')], [block(0, 0)], emptyMemory());
    const second = chooseShown([mention(1, 'a')], [block(1, 0)], first.memory);
    expect(second.mentions[0]!.shown).toBe(false);
    expect(second.memory.shown).toBe(1);
  });
});
