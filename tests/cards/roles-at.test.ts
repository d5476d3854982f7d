import { describe, expect, it } from 'vitest';
import { rolesAt } from '../../cards/roles-at.ts';
import type { Role } from '../../model/entity.ts';

function aRole(title: string, from: string | null, to: string | null, fields: Partial<Role> = {}): Role {
  return { title, of: 'us', from, to, sources: ['a-source'], ...fields };
}

const titlesOn = (roles: Role[], day: string) => rolesAt(roles, day).map(({ title }) => title);

describe('roles on a day', () => {
  const roles = [
    aRole('Senator', '2011-01-03', '2025-01-20'),
    aRole('Secretary of State', '2025-01-21', null),
    aRole('National Security Adviser', '2025-05-01', '2026-03-01', { acting: true }),
  ];

  it.each([
    ['2011-01-02', []],
    ['2011-01-03', ['Senator']],
    ['2025-01-19', ['Senator']],
    ['2025-01-20', ['Senator']],
    ['2025-01-21', ['Secretary of State']],
    ['2025-04-30', ['Secretary of State']],
    ['2025-05-01', ['Secretary of State', 'National Security Adviser']],
    ['2026-03-01', ['Secretary of State', 'National Security Adviser']],
    ['2026-03-02', ['Secretary of State']],
  ])('holds on %s: %j', (day, titles) => {
    expect(titlesOn(roles, day)).toEqual(titles);
  });

  it('shows both office holders on the day of a hand-over', () => {
    const handOver = [aRole('Old office', '2020-01-01', '2021-01-20'), aRole('New office', '2021-01-20', null)];
    expect(titlesOn(handOver, '2021-01-20')).toEqual(['Old office', 'New office']);
  });

  it('does not shut a role out because its beginning is not known', () => {
    expect(titlesOn([aRole('Spokesman', null, '2025-06-01')], '2025-05-31')).toEqual(['Spokesman']);
    expect(titlesOn([aRole('Spokesman', null, '2025-06-01')], '2025-06-02')).toEqual([]);
    expect(titlesOn([aRole('Spokesman', null, null)], '1990-01-01')).toEqual(['Spokesman']);
  });
});
