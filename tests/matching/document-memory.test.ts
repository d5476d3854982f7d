import { describe, expect, it } from 'vitest';
import { emptyMemory, recallEvidence, rememberEvidence } from '../../matching/document-memory.ts';
import { findEntity } from '../../matching/surface-index.ts';
import { castIndex } from './a-newsroom.ts';

const index = castIndex();
const context = { asOf: '2025-10-25', lang: 'en' };
const katz = findEntity(index, 'katz');

describe('document memory', () => {
  it('brings back who was named and what their short forms were', () => {
    const evidence = recallEvidence(index, emptyMemory(), context);
    evidence.shortForms.set('katz', katz);
    const memory = rememberEvidence(index, emptyMemory(), evidence, [
      { entity: katz, score: 0.7 },
      { entity: katz, score: 0.9 },
    ]);
    expect(memory.entities).toEqual({ katz: { count: 2, best: 0.9 } });
    const again = recallEvidence(index, memory, context);
    expect(again.present.get(katz)).toBe(0.9);
    expect(again.shortForms.get('katz')).toBe(katz);
  });

  it('remembers that a surname is a stranger’s', () => {
    const evidence = recallEvidence(index, emptyMemory(), context);
    evidence.shortForms.set('cooper', -1);
    const memory = rememberEvidence(index, emptyMemory(), evidence, []);
    expect(recallEvidence(index, memory, context).shortForms.get('cooper')).toBe(-1);
  });

  it('forgets entities that the index no longer holds', () => {
    const memory = { ...emptyMemory(), entities: { gone: { count: 1, best: 1 } }, shortForms: { gone: 'gone' } };
    const evidence = recallEvidence(index, memory, context);
    expect([evidence.present.size, evidence.shortForms.size]).toEqual([0, 0]);
  });

  it('is plain data', () => {
    const memory = rememberEvidence(index, emptyMemory(), recallEvidence(index, emptyMemory(), context), []);
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
  });
});
