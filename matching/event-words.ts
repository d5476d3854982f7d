import { EVENT_KINDS, type EventKind } from '../model/entity.ts';
import { hashWord } from './token-hash.ts';

/*
 * Words of news English that say an event of a kind happened. A telling must hold one of them, or a word of the event's
 * own name: participants and figures alone tell nothing, and the mark has to sit on words that say something.
 */

/** Nouns that with a place, a date or a participant beside them name one event: "Doha strike", "summit in Cairo". */
const NOUNS: Partial<Record<EventKind, string>> = {
  ceasefire: 'ceasefire truce pause armistice',
  talks: 'talks negotiations',
  meeting: 'meeting meetings conference',
  summit: 'summit conference',
  strike: 'strike strikes airstrike airstrikes raid bombing offensive assault attack',
  attack: 'attack attacks massacre assault',
  war: 'war',
  visit: 'visit trip tour',
  opening: 'opening reopening inauguration',
  plan: 'plan proposal',
};

/** Further words that tell an event of the kind. */
const TELLING: Record<EventKind, string> = {
  ceasefire: 'deal agreement agreed accord pact effect',
  talks:
    'negotiators negotiated negotiating negotiation delegation delegations round rounds discussed mediators team teams broken',
  meeting: 'met meet meets hosted gathered gathering received talks mediators',
  summit: 'signed signing sign gathering gathered gather document leaders meeting',
  deployment: 'troops troop soldiers deploy deployed deployment deploying personnel',
  strike: `struck bomb bombed bombs hit raids operation shelled shelling killed kills killing explosion explosions
    blast blasts attacks attacked targeted assassinated eliminated died dead missile missiles strikes ambush offensives clash clashes`,
  attack: `attacked killed kills killing assassinated assassination clash clashes clashed fighting fighters ambush executed
    executions executions shot stormed rampage died dead death shooting gunmen tunnels`,
  war: '',
  resolution: 'resolution vote votes voted adopted adopts adopt passed approved approves',
  release: `release released releases releasing free freed freeing hand handed returned return returns recovered remains body bodies
    coffin coffins hostage hostages captive captives prisoner prisoners detainees buried`,
  aid: `aid truck trucks convoy blockade supplies food flotilla intercepted interception boarded boats crossing crossings
    closed closure closes shut halted ban banned licences reconstruction rebuild rebuilding relief`,
  statement: `statement declared declaration announced announces announcement apologised apologized apologises apologizes
    apology regret warned warns warning finding findings ruling ruled opinion recognised recognized recognition recognise recognize
    recognises recognizes vote votes voted reading approved approves approval welcomed welcomes condemned condemn condemns urged
    response answer reply replied accepted report remarks famine warrants genocide bill launched launch phase`,
  visit: 'visited visits visiting arrived arrives toured tours touring travelled traveled flew landed flies',
  opening:
    'opened opens open reopened reopens reopen inaugurated inaugurates launched launch signed signing charter ceremony',
  violation: 'violation violations violated breach breaches breached broken',
  plan: 'plans unveiled unveils presented blueprint points proposed proposes takeover',
  election: 'election elections elect elected chose choose leader leadership ballot',
};

function byHash(words: Partial<Record<EventKind, string>>): ReadonlyMap<number, number> {
  const kinds = new Map<number, number>();
  EVENT_KINDS.forEach((kind, bit) => {
    for (const word of (words[kind] ?? '').split(/\s+/)) {
      if (word === '') continue;
      const hash = hashWord(word);
      kinds.set(hash, (kinds.get(hash) ?? 0) | (1 << bit));
    }
  });
  return kinds;
}

/** Hash of a noun -> the kinds of event it names, bit n for EVENT_KINDS[n]. */
export const EVENT_NOUNS = byHash(NOUNS);

/** Hash of a word -> the kinds of event it tells, the nouns included. */
export const EVENT_WORDS = byHash(
  Object.fromEntries(EVENT_KINDS.map((kind) => [kind, `${NOUNS[kind] ?? ''} ${TELLING[kind]}`])),
);

/** The bit of a kind in the two tables. */
export const kindBit = (kind: EventKind): number => 1 << EVENT_KINDS.indexOf(kind);
