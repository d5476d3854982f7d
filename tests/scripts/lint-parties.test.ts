import { expect, it } from 'vitest';
import { lintParties, partiesOf } from '../../scripts/pack/lint-parties.ts';
import { swapNames, swapParties } from '../../scripts/pack/swap-parties.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';

const read = readPackDirectory('data/packs/gaza-2025');
if (!read.ok) throw new Error(read.error[0]?.message);
const pack = read.value;
const PARTIES = [
  { id: 'israel', name: 'Israel' },
  { id: 'hamas', name: 'Hamas' },
] as const;

it('finds two parties in many real records', () => {
  const events = pack.entities.filter((entity) => entity.type === 'event');
  expect(events.filter((event) => partiesOf(event, pack) !== null).length).toBeGreaterThanOrEqual(25);
});

it('changes only names in the card of every event whose two parties are exchanged', () => {
  expect(lintParties(pack)).toEqual([]);
});

it('finds a card that treats one party otherwise', () => {
  const findings = lintParties(pack, (shown, id) => {
    const event = shown.entities.find((entity) => entity.id === id);
    const first = event?.type === 'event' ? event.participants.find(({ role }) => role === 'attacker')?.actor : '';
    return first === 'hamas' ? 'an attack' : 'an operation';
  });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings[0]?.message).toContain('changes in more than names');
});

it('exchanges twice to the pack it began with', () => {
  expect(swapParties(swapParties(pack, PARTIES), PARTIES)).toEqual(pack);
});

it('exchanges whole names alone', () => {
  expect(swapNames('Israel, Israeli and Hamas-run; Hamas’s', PARTIES)).toBe('Hamas, Israeli and Israel-run; Israel’s');
});
