import { describe, expect, it } from 'vitest';
import { factsOf } from '../../matching/article-evidence.ts';
import { compileIndex } from '../../matching/compile-index.ts';
import { emptyMemory, recallEvidence } from '../../matching/document-memory.ts';
import { linkMention } from '../../matching/link-mention.ts';
import type { RankedCandidate } from '../../matching/rank-candidates.ts';
import { openIndex, type PostingSort } from '../../matching/surface-index.ts';
import { aPack } from '../builders/a-pack.ts';
import { anActor } from '../builders/an-actor.ts';

const index = openIndex(
  compileIndex([
    aPack({
      entities: [
        anActor({ id: 'china', name: 'China', kind: 'state', prominence: 0.9, aliases: [] }),
        anActor({ id: 'beijing', name: 'Beijing', kind: 'place', prominence: 0.9, aliases: [] }),
        anActor({ id: 'smith', name: 'Adrian Smith', prominence: 0.9, aliases: [] }),
      ],
    }),
  ]),
);
const evidence = recallEvidence(index, emptyMemory(), { asOf: null, lang: 'en' });

function candidate(id: string, sort: PostingSort, score: number): RankedCandidate {
  const entity = [0, 1, 2].find((at) => factsOf(index, evidence, at).id === id)!;
  const facts = factsOf(index, evidence, entity);
  return { facts, sort, score, reasons: [], strong: false, start: 0, end: 7, excluded: null };
}

describe('linkMention', () => {
  it('takes the government, faintly, where a capital and its government are as likely', () => {
    const { linked, rejected, unsure } = linkMention([
      candidate('beijing', 'name', 0.6),
      candidate('china', 'metonym', 0.58),
    ]);
    expect([linked?.facts.id, unsure, rejected.map(({ facts }) => facts.id)]).toEqual(['china', true, ['beijing']]);
  });

  it('takes the better one where they are not', () => {
    const { linked } = linkMention([candidate('beijing', 'name', 0.7), candidate('china', 'metonym', 0.58)]);
    expect(linked?.facts.id).toBe('beijing');
  });

  it('guesses at nobody where two people are as likely', () => {
    const { linked } = linkMention([candidate('smith', 'name', 0.6), candidate('china', 'name', 0.58)]);
    expect(linked).toBeNull();
  });
});
