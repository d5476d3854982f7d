import { hashWord } from './token-hash.ts';
import { CAPITAL, type TokenBuffer } from './tokenize.ts';

/** Words of reports on sport that other news hardly uses in numbers. Plain enough to be few, and never capital. */
const SPORT = `
  striker strikers midfielder midfielders defender defenders goalkeeper goalkeepers winger fullback footballer footballers
  football soccer rugby cricket cricketer basketball baseball hockey tennis golf touchdown touchdowns quarterback quarterbacks
  innings inning wicket wickets batsman bowler batting pitcher playoff playoffs semifinal semifinals semi-final quarterfinal
  quarterfinals final finals league championship championships tournament kickoff halftime matchday fixture fixtures relegation
  relegated penalty penalties goal goals goalless equaliser equalizer scored scoring scorer scorers hat-trick match matches
  teammate teammates coach coached squad lineup substitute substitutes season seasons midfield defence offside freekick
  homer rebounds assists knockout qualifier qualifiers medal medals medallist podium sprinter relay marathon champions
  transfer loan club clubs fans stadium champion referee winger dribble wicketkeeper rebounder puck`;

const hashes = new Set(
  SPORT.split(/\s+/)
    .filter(Boolean)
    .map((word) => hashWord(word)),
);
const MASK = 4095; // entries less one; one look at a byte answers for nearly every word
const mayBeSport = new Uint8Array(MASK + 1);
for (const hash of hashes) mayBeSport[hash & MASK] = 1;

const FEWEST_SPORT_WORDS = 2; // a single "season" or "match" is everyday speech
const SPORT_SHARE = 0.03; // of the words of a block: one in thirty

/** Whether a block, as tokenised last, speaks of sport: there the name of a city or state is mostly its team. */
export function speaksOfSport(tokens: TokenBuffer): boolean {
  let sport = 0;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i]!;
    if (mayBeSport[hash & MASK] === 0 || (tokens.flags[i]! & CAPITAL) !== 0) continue;
    if (hashes.has(hash)) sport++;
  }
  return sport >= FEWEST_SPORT_WORDS && sport >= SPORT_SHARE * tokens.count;
}
