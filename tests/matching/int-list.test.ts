import { describe, expect, it } from 'vitest';
import { IntList } from '../../matching/int-list.ts';

describe('IntList', () => {
  it('keeps every number in order, however many', () => {
    const list = new IntList();
    for (let n = 0; n < 5000; n++) list.push(n - 2500);
    expect(list.length).toBe(5000);
    expect([...list.toArray()]).toEqual(Array.from({ length: 5000 }, (_, n) => n - 2500));
  });

  it('is empty at first', () => {
    expect([...new IntList().toArray()]).toEqual([]);
  });
});
