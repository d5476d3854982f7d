import { hashWord } from './token-hash.ts';
import type { TokenBuffer } from './tokenize.ts';

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

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const weights = new Map<number, number>([
  ...words(MAYBE_SPORT).map((word): [number, number] => [hashWord(word), 1]),
  ...words(SURELY_SPORT).map((word): [number, number] => [hashWord(word), 2]),
]);
const MASK = 4095; // entries less one; one look at a byte answers for nearly every word
const mayBeSport = new Uint8Array(MASK + 1);
for (const hash of weights.keys()) mayBeSport[hash & MASK] = 1;

const ENOUGH = 2; // a single "season" or "match" is everyday speech
const SHARE = 0.03; // of the words of a block: one in thirty

/** Whether a block, as tokenised last, speaks of sport: there the name of a city or state is mostly its team. */
export function speaksOfSport(tokens: TokenBuffer): boolean {
  let sport = 0;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i]!;
    if (mayBeSport[hash & MASK] !== 0) sport += weights.get(hash) ?? 0;
  }
  return sport >= ENOUGH && sport >= SHARE * tokens.count;
}
