import type { Figure } from '../model/claim.ts';

/** Units that measure rather than count: the unit is said, not what is measured. */
const MEASURES = new Set(['hours', 'days', 'minutes', 'weeks', 'months', 'years', 'percent', 'tonnes', 'kilometres']);

/** A metric that opens so needs a noun before it: "104 people killed", "60 countries invited". */
const NEEDS_NOUN = /^(?:[a-z]+(?:ed|ing)|taken|held|hurt|left|in|at|near|on)\b/;

/** A population told by a phrase stands last: "57 people killed near the yellow line". */
const PHRASE = /^(?:near|in|at|on|of|from|as|among|without|under)\b|,/;

/** What a figure counts, in the words that follow its number: "US troops", "children killed", "trucks per day". */
export function wordCounted({ metric, population, unit, low, high }: Figure): string {
  const noun = unitNoun(unit, low === 1 && high === 1);
  if (MEASURES.has(unit)) return unit === 'percent' ? '' : noun;
  const counted = low === 1 && high === 1 ? singular(metric, unit) : metric.replaceAll('-', ' ');
  if (population === undefined || counted.includes(population)) return joinCounted(noun, counted, unit);
  if (PHRASE.test(population)) return `${joinCounted(noun, counted, unit)} ${population}`;
  if (NEEDS_NOUN.test(counted)) return `${population} ${counted}`;
  const [first = '', ...rest] = counted.split(' ');
  if (population.endsWith(first)) return [population, ...rest].join(' ');
  return /^[A-Z][A-Za-z]*[^s\s]$|^US$/.test(population) ? `${population} ${counted}` : `${counted} (${population})`;
}

/** A metric that is itself a measure: "20,000 troops", not "20,000 troops planned strength". */
const MEASURED = /\b(?:strength|size|term)$/;

function joinCounted(noun: string, counted: string, unit: string): string {
  if (MEASURED.test(counted)) return noun;
  if (unit.includes(' per ')) return NEEDS_NOUN.test(counted) ? `${noun} ${counted}` : noun;
  return NEEDS_NOUN.test(counted) ? `${noun} ${counted}` : counted;
}

function unitNoun(unit: string, isOne: boolean): string {
  const words = unit.replace(/^persons?\b/, isOne ? 'person' : 'people');
  return isOne ? words.replace(/^(hour|day|minute|week|month|year|tonne)s\b/, '$1') : words;
}

/** "1 open issue", "1 hostage held". */
function singular(metric: string, unit: string): string {
  const words = metric.replaceAll('-', ' ');
  return words.includes(unit) ? words.replace(unit, unit.replace(/s$/, '')) : words.replace(/^(\w+)s\b/, '$1');
}
