import type { TokenBuffer } from './tokenize.ts';
import { weighWords } from './word-weights.ts';

/** Words that hardly stand anywhere but in reports on sport. */
const SURELY_SPORT = `
  striker strikers midfielder midfielders defender goalkeeper goalkeepers winger wingers fullback footballer footballers cricketer
  cricketers touchdown touchdowns quarterback quarterbacks innings wicket wickets batsman bowler playoff playoffs semifinal
  semifinals semi-final quarterfinal quarterfinals halftime goalless equaliser equalizer hat-trick freekick wicketkeeper relegation
  relegated kickoff offside matchday champions`;

/** Words of sport that other news uses too: two of them are needed. */
const MAYBE_SPORT = `
  football soccer rugby cricket basketball baseball hockey tennis golf batting pitcher final finals league championship
  championships tournament fixture fixtures penalty penalties goal goals scored scoring scorer match matches teammate teammates
  coach coached squad lineup substitute season seasons midfield homer rebounds assists knockout qualifier qualifiers medal
  medals medallist podium sprinter relay marathon transfer loan club clubs fans stadium champion referee corner cup`;

const weigh = weighWords({ 1: MAYBE_SPORT, 2: SURELY_SPORT });

const ENOUGH = 2; // a single "season" or "match" is everyday speech
const SHARE = 0.03; // of the words of a block: one in thirty

/** Whether a block, as tokenised last, speaks of sport: there the name of a city or state is mostly its team. */
export function speaksOfSport(tokens: TokenBuffer): boolean {
  const sport = weigh(tokens);
  return sport >= ENOUGH && sport >= SHARE * tokens.count;
}
