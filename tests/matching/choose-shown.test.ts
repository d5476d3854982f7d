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
    const mentions = Array.from({ length: 10 }, (_, n) => mention(0, `e${n}`, n < 4));
    const result = shown(mentions, [block(0, 0, 10)]);
    expect(result).toEqual(mentions.map((_, n) => n >= 4));
  });

  it.each([
    ['people', 'person', 30],
    ['states', 'state', 100],
  ] as const)('marks %s of a long text no denser than one in so many words', (_, kind, wordsPerMark) => {
    const mentions = Array.from({ length: 200 }, (_, n) => ({ ...mention(0, `e${n}`), kind }));
    const words = 1200;
    const marks = shown(mentions, [block(0, 0, 6 * words)]).filter(Boolean).length;
    expect(marks).toBeLessThanOrEqual(6 + words / wordsPerMark);
  });

  it('gives the room for places to cities before states, and to adjectives last; people have their own', () => {
    const kinds = ['state', 'state', 'place', 'person', 'organisation', 'place', 'state', 'state'] as const;
    const mentions = kinds.map((kind, n) => ({ ...mention(0, `e${n}`), kind }));
    mentions[1]!.reasons = ['word for its people or things'];
    expect(shown(mentions, [block(0, 0, 10)])).toEqual([true, false, true, true, true, true, true, false]);
  });

  it('gives the room to who was not marked in an earlier section yet', () => {
    const first = chooseShown([mention(0, 'a')], [block(0, 0, 10)], emptyMemory());
    const mentions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((entity) => mention(1, entity));
    const second = chooseShown(mentions, [block(1, 1, 10)], first.memory);
    expect(second.mentions.map((one) => one.shown)).toEqual([false, true, true, true, true, true, true]);
  });

  it('does NOT show again what an earlier piece has marked', () => {
    const first = chooseShown([mention(0, 'a')], [block(0, 0)], emptyMemory());
    const second = chooseShown([mention(1, 'a')], [block(1, 0)], first.memory);
    expect(second.mentions[0]!.shown).toBe(false);
    expect(second.memory.shown).toBe(1);
  });
});
