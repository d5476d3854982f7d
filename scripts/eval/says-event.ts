/** Beginnings of words that by themselves let a reader expect an event behind a mark. */
const STEMS =
  'truce|cease|pause|strik|attack|kill|die[ds]|dead|death|bomb|raid|clash|ambush|missile|vote|visit|tour|meet|met|talk|' +
  'negotiat|summit|conference|sign|charter|deal|agree|accord|releas|free|handed|return|remains|bod(?:y|ies)|coffin|' +
  'hostage|captive|prisoner|detain|troop|soldier|deploy|resolution|statement|report|opinion|ruling|warrant|open|reopen|' +
  'clos|shut|halt|violat|breach|recover|found|famine|plan|proposal|warn|elect|aid|truck|recogni|blockade|flotilla|' +
  'intercept|apolog|launch|announc|withdr|recall|pull|approv|annex|war|offensive|operation|massacre|phase|response|reply|explo|blast|starv|offer|arms|settle|intelligence|' +
  'gather|session|ceremon|shot|struck|objected|welcom|conclud|assault|ban(?:s|ned)?(?!\\p{L})|adopt|authori[sz]|abstain|trip(?!\\p{L})|flew|' +
  'arriv|delegation|mediat|drone|tanks|fired|bargain|haggl';
const EVENT_WORD = new RegExp(`(?<!\\p{L})(?:${STEMS})`, 'iu');

/**
 * Whether the words a reader would see marked say that something happened: they hold an event word, a figure, or a
 * name ("Sharm el-Sheikh summit", "200 troops", "Oct. 7"). "Four" and "included" say nothing, however right the link.
 */
export function saysEvent(surface: string): boolean {
  return EVENT_WORD.test(surface) || /\d/.test(surface) || /\p{Lu}\p{L}+ \p{Lu}/u.test(surface);
}
