import { emptyMemory, recallEvidence } from '../../matching/document-memory.ts';
import { catalogueEvents } from '../../matching/event-catalogue.ts';
import type { LinkedActor } from '../../matching/event-cues.ts';
import { findEvents } from '../../matching/find-events.ts';
import { gatherEvidence, linkActors } from '../../matching/link-actors.ts';
import { linkStrangers } from '../../matching/link-strangers.ts';
import { openNameIndex } from '../../matching/name-index.ts';
import { weighTellings } from '../../matching/rank-told.ts';
import { readBlock } from '../../matching/read-block.ts';
import { readScenes } from '../../matching/read-scenes.ts';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import type { Span } from '../../model/mention.ts';
import type { GoldText } from './gold-label.ts';
import { textBlocks } from './text-blocks.ts';

/** A clause for one event: the signs, and whether a careful reader says that it is told there. */
export interface ToldSample {
  text: string;
  event: string;
  clause: string;
  signs: Float64Array;
  isTold: boolean;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Whether a label is about the clause: most of one lies in the other. */
function isInside(label: Span, clause: Span): boolean {
  const shared = Math.min(label.end, clause.end) - Math.max(label.start, clause.start);
  return shared * 2 > Math.min(label.end - label.start, clause.end - clause.start);
}

/** Every event that a clause of a labelled text might tell. Where readers differ, nothing is learnt. */
export function readToldSamples(index: SurfaceIndex, gold: GoldText): ToldSample[] {
  const evidence = recallEvidence(index, emptyMemory(), { asOf: gold.date, lang: gold.lang });
  const catalogue = catalogueEvents(index, gold.date);
  const blocks = textBlocks(gold.text);
  const read = blocks.map(({ block }) => readBlock(index, block, catalogue));
  for (const block of read) gatherEvidence(index, block, evidence);
  const names = openNameIndex(index.names);
  const cache = new Map();
  const actors: LinkedActor[][] = read.map((block) =>
    linkStrangers(index, names, block, linkActors(index, block, evidence), evidence, cache),
  );
  return read.flatMap((block, at) => {
    const offset = blocks[at]!.start;
    const samples = readScenes(index, block, actors[at]!, evidence).flatMap(({ clauses }) =>
      clauses.flatMap((scene) =>
        weighTellings(index, scene, evidence, catalogue).flatMap(({ facts, signs }): ToldSample[] => {
          const clause = { start: scene.clause.start + offset, end: scene.clause.end + offset };
          const labels = gold.labels.filter((label) => label.entities.includes(facts.id));
          const isTold = labels.some((label) => label.told && !label.optional && isInside(label, clause));
          if (!isTold && labels.some((label) => overlaps(label, clause))) return [];
          return [{ text: gold.id, event: facts.id, clause: gold.text.slice(clause.start, clause.end), signs, isTold }];
        }),
      ),
    );
    findEvents(index, block, actors[at]!, evidence, catalogue); // what it finds is known to the next blocks
    return samples;
  });
}
