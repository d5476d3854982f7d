import { EVENT_KINDS, type EventKind } from '../model/entity.ts';
import { hashWord } from './token-hash.ts';

/*
 * Words of news English that say an event of a kind happened. The mark of a telling has to sit on words that say something:
 * one of these, or words of the event's own.
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

/** Words that tell an event of the kind plainly, whatever stands beside them. */
const TELLING: Record<EventKind, string> = {
  ceasefire: `deal agreement agreed accord pact brokered halt halted lull cessation hostilities`,
  talks: `negotiators negotiated negotiating negotiate negotiation delegation delegations round rounds mediators mediation
    broken resumed bargaining haggling consultations`,
  meeting: `met meet meets hosted gathered gathering convened convenes received talks mediators conferred summit sat session
    hosting dinner`,
  summit: `signed signing sign gathering gathered gather gathers convened leaders meeting document attended hosted`,
  deployment: `troops troop soldiers deploy deploys deployed deployment deploying personnel dispatched dispatching stationed`,
  strike: `struck bomb bombed bombs bombardment bombarded hit raids raided operation shelled shelling killed kills kill killing slain
    explosion explosions blast blasts attacks attacked targeted targeting assassinated assassination eliminated missile missiles
    strikes airstrike ambush offensives clash clashes clashed raiding pounded jets wounded incursion`,
  attack: `attacked killed kills kill killing assassinated assassination clash clashes clashed fighting ambush ambushed executed
    executions executions shot stormed rampage gunmen slain murdered overran gunned raid`,
  war: 'fighting',
  resolution:
    'resolution vote votes voted adopted adopts adopt passed passes approved approves endorsed ballot veto abstained',
  release: `release released releases releasing free freed freeing frees hand handed handing handover returned return returns
    returning recovered recovers recovery remains bodies coffin coffins buried repatriated exchanged swapped swap`,
  aid: `aid blockade blockaded flotilla intercepted interception boarded closed closure closes shut shuts halted ban banned bans
    licences reconstruction rebuild rebuilding relief suspended sealed deregistered barred`,
  statement: `statement declared declaration declares announced announces announcement apologised apologized apologises apologizes
    apology regret warned warns warning finding found finds concluded concludes ruling ruled rules opinion recognised recognized
    recognition recognise recognize recognises recognizes vote votes voted approves approved approval welcomed welcomes condemned
    condemn condemns denounced urged response answer answered reply replied accepted accepts report remarks warrants launched
    launches confirmed confirms determined thanked thanks rejected`,
  visit: `visited visits visiting arrived arrives toured tours touring travelled traveled flew landed flies inspected
    stopover stop`,
  opening: `opened opens open reopened reopens reopen inaugurated inaugurates launched launch launches signing signed charter
    ceremony resumed crossing`,
  violation: 'violation violations violated breach breaches breached broken broke',
  plan: `plans unveiled unveils presented blueprint proposed proposes takeover outlined tabled roadmap`,
  election: 'election elections elect elected chose chosen choose ballot picked runoff',
};

/** Words that such an event is told with, but much else too. */
const HINTING: Partial<Record<EventKind, string>> = {
  ceasefire: 'hold accord quiet guns fallen effect force mediated signed guns silent halted calm',
  talks:
    'home ordered sat sputtered arms gun guns discussed discuss team teams envoy envoys mediator paper offer table opened failed progress recalled withdrew pulled',
  meeting: 'around table ministers minister discussed discuss visit hosts visited welcomed convening leaders',
  summit: 'kings presidents ministers invited handshake ceremony podium session emergency held hosts heads',
  deployment: 'sent send sending monitor force officers army military',
  strike:
    'blown push advance begun jets drones aircraft assault answered died dead killings fire fired army forces destroyed warplanes rubble toll bodies fighters commander house building',
  attack: 'blown assault died dead death killings fire fired fighters tunnels commander gunman militia men',
  resolution: 'council abstentions against favour favor text draft hands mandate abstaining',
  release: `body hostage hostages captive captives prisoner prisoners detainees funeral jail jails home alive let dead out back gave found`,
  aid: `truck trucks lorries convoy supplies food boats boat ship ships crossing crossings starvation hunger tonnes charities
    agencies reopening activists tons rubble deliveries stopped entered`,
  statement: `held judges panel decision said says called calls told asked demanded spoke voiced accused bill launch phase famine genocide hit vowed insisted
    phoned telephoned call starvation intelligence`,
  visit: 'left flying stayed trip came spent travel travelling stay met helicopter',
  opening: 'treaty names travellers border gate gates members travellers patients passed board',
  violation: 'counted accused recorded incidents dead truce strikes fired since',
  plan: 'points peace document text draft steps offered laid set terms suggested idea announced',
  election: 'leader leadership head named vote voted votes race candidates succeed successor rivals',
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

/** Hash of a word -> the kinds of event it tells plainly, the nouns included. */
export const EVENT_WORDS = byHash(
  Object.fromEntries(EVENT_KINDS.map((kind) => [kind, `${NOUNS[kind] ?? ''} ${TELLING[kind]}`])),
);

/** Hash of a word -> the kinds of event it may be part of telling. */
export const HINT_WORDS = byHash(HINTING);

/** The bit of a kind in the two tables. */
export const kindBit = (kind: EventKind): number => 1 << EVENT_KINDS.indexOf(kind);
