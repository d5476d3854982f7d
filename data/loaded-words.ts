/** A word that takes a side, why, and what the other side says in its place. */
export interface LoadedWord {
  /** The key, as docs/pack-format.md lists it. */
  word: string;
  pattern: RegExp;
  reason: string;
  /** Words of this list that do the same for the other side: a list that minded one side alone would take sides itself. */
  counterparts: readonly string[];
}

/**
 * Words that judge an actor, a deed or the ground. None of them is forbidden: each is somebody's word, and must be shown
 * as such. Left out on purpose, as the plain words of wire services for both sides: hostage, prisoner, detainee, militant,
 * fighter, armed group, attack, strike, killed, Islamist (a movement's own aim), settler, settlement.
 */
export const LOADED_WORDS: readonly LoadedWord[] = [
  {
    word: 'terrorist',
    pattern: /\bterror(?:s|ists?|ism|ised|ized)?\b/iu,
    reason:
      'The editorial rules of the BBC and of Reuters leave the word to those who are quoted: it judges a deed instead of telling it.',
    counterparts: ['martyr', 'resistance', 'freedom fighter'],
  },
  {
    word: 'extremist',
    pattern: /\b(?:extremis(?:ts?|m)|fanatic(?:s|al)?|far-right|far-left|ultranationalists?|hard-?liners?)\b/iu,
    reason: 'It places somebody on a scale whose middle is the speaker.',
    counterparts: ['resistance', 'freedom fighter'],
  },
  {
    word: 'martyr',
    pattern: /\bmartyr(?:s|dom|ed)?\b/iu,
    reason: 'A religious and political honour for one’s own dead; the plain word is "killed".',
    counterparts: ['terrorist', 'eliminate'],
  },
  {
    word: 'resistance',
    pattern: /\b(?:armed |the )resistance\b|\bresistance (?:fighters?|factions?|groups?|movement)\b/iu,
    reason: 'The name armed groups and their allies give themselves; it tells that their cause is just.',
    counterparts: ['terrorist', 'extremist'],
  },
  {
    word: 'freedom fighter',
    pattern: /\bfreedom fighters?\b/iu,
    reason: 'It tells that a cause is just.',
    counterparts: ['terrorist', 'extremist'],
  },
  {
    word: 'genocide',
    pattern: /\bgenocid(?:es?|al)\b/iu,
    reason: 'A crime in law: a court, an inquiry or a body finds it, another denies it. Say who.',
    counterparts: ['self-defence', 'blood libel'],
  },
  {
    word: 'war crime',
    pattern: /\b(?:war crim(?:es?|inals?)|crimes? against humanity)\b/iu,
    reason: 'A finding in law: say whose.',
    counterparts: ['self-defence', 'blood libel'],
  },
  {
    word: 'apartheid',
    pattern: /\b(?:apartheid|ethnic(?:ally)? cleans(?:ing|ed))\b/iu,
    reason: 'A finding in law or an accusation: say whose.',
    counterparts: ['self-defence', 'blood libel'],
  },
  {
    word: 'self-defence',
    pattern: /\bself-defen[cs]e\b/iu,
    reason: 'A justification in law that one party claims: say who.',
    counterparts: ['genocide', 'war crime', 'apartheid', 'aggression'],
  },
  {
    word: 'blood libel',
    pattern: /\b(?:blood libels?|antisemitic lies?)\b/iu,
    reason: 'An answer to an accusation that judges the accuser.',
    counterparts: ['genocide', 'war crime', 'apartheid'],
  },
  {
    word: 'massacre',
    pattern: /\b(?:massacr(?:es?|ed)|slaughter(?:s|ed)?|butcher(?:s|ed|y)?|pogroms?|carnage|atrocit(?:y|ies))\b/iu,
    reason: 'It judges a killing that a number tells; papers use it for the dead of one side more than of the other.',
    counterparts: ['eliminate'],
  },
  {
    word: 'eliminate',
    pattern: /\b(?:eliminat(?:es?|ed|ion|ing)|neutrali[sz](?:es?|ed|ing)|liquidat(?:es?|ed|ion)|mowing the lawn)\b/iu,
    reason: 'An army’s word that hides a killing; the plain word is "killed".',
    counterparts: ['massacre', 'martyr'],
  },
  {
    word: 'aggression',
    pattern:
      /\b(?:aggress(?:ion|ors?)|unprovoked|barbar(?:ic|ity|ism|ians?)|savage(?:s|ry)?|brutal(?:ity|ly)?|heinous)\b/iu,
    reason: 'It says who is to blame.',
    counterparts: ['self-defence'],
  },
  {
    word: 'occupation',
    pattern: /\b(?:occup(?:ation|ied|y|ies|ying|iers?)(?! of the (?:post|office)))\b/iu,
    reason:
      'The United Nations and the International Court of Justice hold it for the status in law, Israel disputes it: say whose word it is, or use the official name of a body in full.',
    counterparts: ['judea and samaria', 'liberate'],
  },
  {
    word: 'judea and samaria',
    pattern: /\b(?:judea(?: and|,)? samaria|disputed territor(?:y|ies)|administered territories)\b/iu,
    reason: 'Israel’s official name for the West Bank and its view of the status; others use neither.',
    counterparts: ['occupation'],
  },
  {
    word: 'liberate',
    pattern: /\b(?:liberat(?:es?|ed|ion|ing))\b/iu,
    reason: 'It says to whom the ground belongs.',
    counterparts: ['occupation'],
  },
  {
    word: 'regime',
    pattern: /\b(?:regimes?|juntas?|puppets?|stooges?|proxy|proxies)\b(?! of (?:inspection|sanctions))/iu,
    reason: 'It denies that a government or a movement speaks for itself; "government" and "authorities" do for all.',
    counterparts: ['zionist entity'],
  },
  {
    word: 'zionist entity',
    pattern: /\b(?:zionist (?:entity|enemy|regime)|zionists?|the entity)\b/iu,
    reason: 'A name that denies the state; "Israel" and "Israeli" do.',
    counterparts: ['regime'],
  },
  {
    word: 'so-called',
    pattern: /\bso-called\b|\bself-styled\b/iu,
    reason: 'It tells that the name is not deserved; whose word it is can be said without it.',
    counterparts: ['so-called'],
  },
  {
    word: 'propaganda',
    pattern: /\b(?:propaganda|hasbara|pallywood|disinformation)\b/iu,
    reason: 'It judges a statement instead of telling who disputes it; it is said of either side.',
    counterparts: ['propaganda'],
  },
  {
    word: 'human shield',
    pattern: /\bhuman shields?\b/iu,
    reason: 'An accusation in law made by and against either side: say whose.',
    counterparts: ['human shield'],
  },
];
