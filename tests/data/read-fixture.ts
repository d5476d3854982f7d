import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PackErrorCode } from '../../data/pack-error.ts';
import { type PackFile, parsePack } from '../../data/parse-pack.ts';

const FIXTURES = 'tests/fixtures/packs';

/** The files of a fixture pack. Throws when the fixture is missing: a test must not pass for want of its input. */
export function readFixture(name: string): PackFile[] {
  const directory = join(FIXTURES, name);
  return readdirSync(directory).map((file) => ({ name: file, text: readFileSync(join(directory, file), 'utf8') }));
}

/** A row of a fault table: fixture without "invalid-", code, file, line, field, the sentence. */
export type Fault = [string, PackErrorCode, string, number | null, string | null, string];

/** Expects that the fixture is refused for exactly this one fault, told in exactly this sentence. */
export function expectFault([fixture, code, file, line, field, message]: Fault): void {
  const pack = parsePack(readFixture(`invalid-${fixture}`));
  expect(pack.ok, `invalid-${fixture} was accepted`).toBe(false);
  if (!pack.ok) expect(pack.error).toEqual([{ code, file, line, field, message }]);
}
