import type { Figure } from '../../model/claim.ts';
import type { ReadFigure } from '../../model/passage.ts';
import { PER_DAY } from './figure-cues.ts';
import { nationalitiesIn, nounGroup } from './noun-groups.ts';

/** A figure this many times another counts something else: the dead of one strike are not those of the war. */
const MAX_RATIO = 20;

/** Words of metrics that say what happened, by the cue that sentences are read for. */
const CUE_OF: Record<string, string> = {
  killed: 'killed',
  injured: 'injured',
  held: 'held',
  released: 'released',
  returned: 'returned',
  taken: 'taken',
  detained: 'detained',
  offered: 'offered',
  pledged: 'offered',
  planned: 'planned',
  agreed: 'agreed',
  displaced: 'displaced',
  invited: 'invited',
  joined: 'joined',
  destroyed: 'destroyed',
  damaged: 'destroyed',
  recognise: 'recognised',
};

/** Words that join those of a metric and count for nothing themselves. */
const EMPTY = /^(?:and|or|of|to|be|the|in|by|that|for)$/;

const MONEY = /^[A-Z]{3}$/;

/**
 * Whether a figure read from a sentence counts what a claim's figure counts. Every word of the claim's metric and
 * population must be told by the sentence, and nothing narrower be told by it: who is in doubt compares nothing.
 */
export function countsSame(read: ReadFigure, figure: Figure): boolean {
  if (!sameUnit(read, figure.unit)) return false;
  const [low, high] = [Math.min(read.low, figure.low), Math.max(read.high, figure.high)];
  if (high > Math.max(low, 1) * MAX_RATIO) return false;
  const counted = (read.counted ?? '').split(' ').filter(Boolean);
  const groups = counted.map(nounGroup);
  return metricIsTold(figure, groups, read) && populationFits(figure, groups, read.counted ?? '');
}

function sameUnit({ unit, cues }: ReadFigure, claimed: string): boolean {
  if (claimed === 'percent' || unit === 'percent') return claimed === unit;
  if (MONEY.test(claimed) || unit !== 'count') return claimed === unit;
  if (/^(?:hours|days|minutes|weeks|months|years)$/.test(claimed)) return false;
  return claimed.includes('per day') === cues.includes(PER_DAY);
}

function metricIsTold(figure: Figure, groups: readonly string[], { cues, unit }: ReadFigure): boolean {
  const words = figure.metric
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !EMPTY.test(word));
  const isMoney = unit !== 'count' && unit !== 'percent';
  return words.every((word) => {
    const cue = Object.hasOwn(CUE_OF, word) ? CUE_OF[word] : undefined;
    if (cue !== undefined) return cues.includes(cue);
    const group = nounGroup(word);
    // Of money only what it is for can be told, and of a share what it is a share of.
    return (
      groups.includes(group) || (isMoney && cues.includes('offered') && group === 'members') || cues.includes(group)
    );
  });
}

/** Who is counted: a sentence about children is not about all, and one about all is not about children. */
function populationFits(
  { metric, population = '', unit }: Figure,
  groups: readonly string[],
  counted: string,
): boolean {
  const told = nationalitiesIn(counted);
  const meant = nationalitiesIn(population);
  if (told.length > 0 && (meant.length === 0 || !told.every((name) => meant.includes(name)))) return false;
  const words = population
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !EMPTY.test(word));
  const narrower = words
    .filter((word) => nationalitiesIn(word).length === 0)
    .map(nounGroup)
    .filter((group) => group !== 'people');
  if (!narrower.every((group) => groups.includes(group))) return false;
  if (unit !== 'persons' || groups.length === 0) return true;
  const ofMetric = metric
    .toLowerCase()
    .split(/[\s-]+/)
    .map(nounGroup);
  const head = groups.at(-1) ?? 'people';
  return head === 'people' || narrower.includes(head) || ofMetric.includes(head);
}
