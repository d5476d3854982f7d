import { EVENT_KINDS, type EventKind } from '../model/entity.ts';
import { inflect } from './inflect-words.ts';
import { hashWord } from './token-hash.ts';

/*
 * Words of news English that say an event of a kind happened. The mark of a telling has to sit on words that say something:
 * one of these, or words of the event's own. A "+" after a verb stands for its forms, a "*" after a noun for its plural;
 * see inflect-words.ts.
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

const KILLING = `kill+ assassinate+ assassination* execute+ execution* murder+ slay slain slew shot shooting shootings gunned ambush+
  clash+ raid+ attack+`;

/** Words that tell an event of the kind plainly, whatever stands beside them. */
const TELLING: Record<EventKind, string> = {
  ceasefire: `deal* agreement* agreed accord* pact broker+ halt+ lull cessation hostilities bargain truces pauses respite standstill
    ceasefires cease-fire`,
  talks: `negotiate+ negotiator* negotiation* delegation* round* mediate+ mediation broken resume+ bargaining haggle+ consultations
    discussions parleys shuttle`,
  meeting: `met meet+ hosted gather+ gatherings convene+ received talks mediators confer++ summit sat sit++ session* hosting dinner lunch
    encounter* audience huddle+ dine+ tête-à-tête`,
  summit: `sign+ signatories gather+ gatherings convene+ leaders meeting document attend+ hosted summits ceremony`,
  deployment: `troop* soldiers deploy+ deployment* personnel dispatch+ stationed servicemen contingent* advisers`,
  strike: `${KILLING} struck strikes striking bomb+ bombings bombardment* bombard+ hit hitting raids operation* shell+ explosion* blast+ target+
    eliminate+ missile* offensives pound+ wounded wounding injured incursion* airstrike warplane* jets flattened airstrikes assaults
    bombers drone* obliterate+ level++ raze+ rocket* barrage* salvo* sorties airstrike*`,
  attack: `${KILLING} fighting stormed storming rampage gunmen overran massacred slaughter+ assaults onslaught abduct+ abduction* kidnap++ hostage-taking pogrom bloodshed`,
  war: 'fighting wars conflict',
  resolution: `resolution* vote+ adopt+ adoption authorise+ authorize+ pass+ approve+ approval endorse+ ballot veto vetoed abstain+ abstention*`,
  release: `release+ free+ hand+ handover* return+ recover+ recovery remains exhume+ trade+ body bodies coffin* bury buried burial repatriate+
    repatriation exchange+ exchanges swap++ reunite+ homecoming liberated captives hostages freedom`,
  aid: `aid blockade+ flotilla* intercept+ interception boarded boarding close+ closure* shut shuts shutting shutdown halt+ ban++ licence* license*
    reconstruction rebuild+ rebuilding relief suspend+ seal+ deregistered bar++ block+ cut reconstruct+ embargo`,
  statement: `statement* declare+ declaration* announce+ announcement* apologise+ apologize+ apology sorry regret+ warn+ warnings find finding*
    found conclude+ conclusion rule+ ruling* opinion* recognise+ recognize+ recognition vote+ approve+ approval welcome+ condemn+
    condemnation denounce+ urge+ respond+ response* answer+ reply replies replied accept+ acceptance report* remarks warrant* launch+
    confirm+ determine+ thank+ reject+ communiqué communique proclaim+ acknowledge+ briefing*`,
  visit: `visit+ visits arrive+ arrival tour+ tours travel+ travelled travelling flew flies landed inspect+ inspection stopover* stop stops trips`,
  opening: `open+ reopen+ inaugurate+ launch+ sign+ charter ceremony resume+ resumption crossing* unseal+`,
  violation: 'violation* violate+ breach+ broken broke infringement* flouted',
  plan: `plan+ unveil+ present+ blueprint* propose+ proposals offer* takeover outline+ tabled roadmap* initiative* scheme* framework`,
  election: 'election* elect+ ballot* chose chosen choose+ picked pick+ runoff successor succeed+ contest',
};

/** Words that such an event is told with, but much else too. */
const HINTING: Partial<Record<EventKind, string>> = {
  ceasefire: `hold held holding holds accord quiet guns fallen effect force mediated sign+ silent silence silenced calm ended end lasted
    lasting fighting firing stop++ lapse+ expire+ collapse+ die+ hold took came began begun started arrangement understanding in-force`,
  talks: `home ordered sat sit++ arms gun guns discuss+ team* envoy* mediator* paper offer table opened fail+ progress recall+ withdrew
    pulled met hosted stalled deadlock breakthrough gaps floors intermediaries indirect adjourn+ stalemate collapse+ packed broke sessions meeting meetings left ended talk talked talking`,
  meeting: `around table minister* discuss+ visit+ hosts welcomed welcome leaders lunch room guests guest talked press conference together
    hosted hosts first presidents mediators envoys saw see called sat call+ welcome+ face reception`,
  summit: `king* president* minister* invite+ handshake podium session emergency held host+ heads statesmen premier* emir* sat
    gathered stage monarchs names`,
  deployment: 'sent send+ monitor+ force* officer* army military men arrive+ based service members',
  strike: `blown push++ advance+ begun jets aircraft assault answered died dead killings fire fired firing army forces destroy+ rubble toll
    bodies fighters commander house building rounds villa vehicle car tower ceiling planes flew bullet* tanks ordered launch+ dropped
    wave ground air lives casualties victims perish+ lost bodies wiped took destroyed gutted hospital* compound`,
  attack: `blown assault died dead death* killings fire fired fighters tunnels commander* gunman militia men hostages border gunfire patrol
    bullet* firefight lives victims perish+ dragged seized taken hiding leader`,
  resolution: 'council bless+ abstentions against favour favor text draft hands mandate* backed backing hand nays yes',
  release: `hostage captive prisoner* detainee* inmate* funeral jail* home alive let dead out back gave give+ grave cemetery laid
    rest bus buses set walk+ emerge+ identify+ deliver+ cross+ freedom red van convoy twenty last living survive+ corpse* unearthed dug forensic`,
  aid: `truck* lorry lorries convoy* supply supplies food boat* ship* starvation hunger tonnes charity charities agency agencies reopening
    activist* tons rubble deliver+ delivery deliveries stopped entered enter+ gate* entry banned groups permits register+
    registration wound wind mission sites sealed flour fuel stop++ barred sail+ vessels pier wind+ fold+ shutter+ distribution hubs rations cut choke+ stranded banned`,
  statement: `held judge* panel decision said say+ call+ told tell+ ask+ demand+ spoke voice+ accuse+ bill launch phase famine genocide
    hit vow++ insist+ phone+ telephoned starvation intelligence inquiry court ministers jointly joint word* letter yes
    experts evidence measure bloc governments cabinet wrote writes issue+ publish+ protest+ retract+ walked took back object+ blame+ deplore+ document voted`,
  visit: `left flying stayed trip came spent met helicopter guest day hours secretary came went go welcomed greeted received journey
    called leave leaving`,
  opening: `treaty names name travellers travelers border gate* members patients passed pass+ board door* inaugural people
    cross+ travel founding through passage passengers swung let traffic`,
  violation: 'count+ accuse+ record+ incident* dead truce strikes fired since attacks complaints times daily',
  plan: `points peace document text draft steps lay laid set terms suggest+ idea* announce+ own riviera pointed point take over beach
    vision phases stages pitch+ float+ vision scheme notion empty+ read out`,
  election: 'leader* leadership head named vote+ votes race candidate* rivals chief post bureau',
};

function byHash(words: Partial<Record<EventKind, string>>): ReadonlyMap<number, number> {
  const kinds = new Map<number, number>();
  EVENT_KINDS.forEach((kind, bit) => {
    for (const word of inflect(words[kind] ?? '')) {
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
