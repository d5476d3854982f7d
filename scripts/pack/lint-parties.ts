import { composeCard } from '../../cards/compose-card.ts';
import { gatherDossier } from '../../cards/gather-dossier.ts';
import { textCard } from '../../cards/text-card.ts';
import type { LintFinding } from '../../data/lint-finding.ts';
import type { EntityId, NewsEvent } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';
import { type Parties, swapNames, swapParties } from './swap-parties.ts';

/** Roles by which an event sets two actors against each other or binds them to one deal. */
const PARTY_ROLE = /^(?:party|belligerent|attacker|target|accused|signatory)$/;

/** Addresses hold names too, and stay what they are. */
const ADDRESS = /https?:\/\/\S+/g;

/** What is shown of an entity of a pack, as text. */
export type ShowEntity = (pack: Pack, id: EntityId) => string;

const showCard: ShowEntity = (pack, id) => {
  const dossier = gatherDossier(pack, id);
  if (dossier === null) return '';
  return textCard(composeCard(dossier, { date: null, method: 'none', confidence: 'none' }, pack.manifest.cutOff));
};

/**
 * Exchanges the two parties of each event (of the pack's war, where it has none of its own) in all that is told of them and finds events whose card then changes in more
 * than their names: a card must not depend on which side did it. Names in a list may change places with their alphabet.
 * @param show  what to compare; the card as text unless a test brings its own
 */
export function lintParties(pack: Pack, show: ShowEntity = showCard): LintFinding[] {
  const swapped = new Map<string, Pack>();
  const wars = pack.entities.filter((entity) => entity.type === 'event' && entity.kind === 'war');
  const [opponents = null] = wars.map((war) => (war.type === 'event' ? partiesOf(war, pack) : null));
  return pack.entities.flatMap((event) => {
    const parties = event.type === 'event' ? (partiesOf(event, pack) ?? opponents) : null;
    if (parties === null) return [];
    const key = parties.map(({ id }) => id).join('/');
    const mirrored = swapped.get(key) ?? swapParties(pack, parties);
    swapped.set(key, mirrored);
    const fault = firstFault(show(pack, event.id), show(mirrored, event.id), parties);
    if (fault === null) return [];
    const message = `With ${parties[0].name} and ${parties[1].name} exchanged its card changes in more than names: "${fault}".`;
    return [{ rule: 'unlike-parties' as const, record: event.id, message }];
  });
}

/** The first two actors that stand on either side of an event; null where it has no two sides. */
export function partiesOf(event: NewsEvent, { entities }: Pack): Parties | null {
  const named = event.participants.filter(({ role }) => PARTY_ROLE.test(role)).map(({ actor }) => actor);
  const actors = [...new Set(named)].flatMap((id) => {
    const actor = entities.find((entity) => entity.id === id);
    const isGround = actor?.kind === 'place' || actor?.kind === 'territory' || actor?.kind === 'facility';
    return actor === undefined || isGround ? [] : [actor];
  });
  const [a, b] = actors;
  return a === undefined || b === undefined ? null : [a, b];
}

function firstFault(card: string, mirrored: string, parties: Parties): string | null {
  const [own, other] = [linesOf(card), linesOf(swapNames(mirrored.replace(ADDRESS, ''), parties))];
  const left = new Map<string, number>();
  for (const line of other) left.set(line.key, (left.get(line.key) ?? 0) + 1);
  for (const { key, text } of own) {
    const count = left.get(key) ?? 0;
    if (count === 0) return text.trim();
    left.set(key, count - 1);
  }
  return own.length === other.length ? null : 'lines were lost or added';
}

/**
 * Lines with their words sorted: lists of names stand in alphabetical order, which a swap may change. Where such a list is
 * cut, the alphabet decides who is named, and only the words around it count.
 */
function linesOf(text: string): { key: string; text: string }[] {
  return text.split('\n').map((line) => ({
    text: line,
    key: line
      .replace(ADDRESS, '')
      .replace(/\[\d+\]/g, '')
      .replace(/: [^:]+ and \d+ more\b/g, ': a list')
      .split(/[\s,;.:()]+/)
      .toSorted()
      .join(' '),
  }));
}
