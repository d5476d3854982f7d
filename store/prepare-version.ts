import { applyDelta } from '../data/apply-delta.ts';
import { MAX_FILE_CODE_UNITS } from '../data/pack-limits.ts';
import { parseDelta } from '../data/parse-delta.ts';
import { parsePackFile } from '../data/parse-pack-file.ts';
import type { PlannedJob } from '../data/plan-update.ts';
import { serializePack } from '../data/serialize-pack.ts';
import type { Pack } from '../model/pack.ts';
import type { PackOrigin } from '../model/pack-version.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import type { KeptVersion } from './db.ts';
import { packFile, sha256, unpackFile } from './unpack-file.ts';
import { updateError } from './update-error.ts';

/** A version ready to be installed, and the pack in it. */
export interface PreparedVersion {
  kept: KeptVersion;
  pack: Pack;
}

/**
 * Makes a version of a downloaded file. Whichever way it came, whole or by delta, it must be the content that the feed
 * names, and a sound pack.
 * @param file  as served, its hash checked
 * @param older the pack that a delta starts from; null for a whole file
 * @param at    ISO date-time in UTC
 */
export async function prepareVersion(
  { pack: id, to, target }: Pick<PlannedJob, 'pack' | 'to' | 'target'>,
  file: Uint8Array<ArrayBuffer>,
  older: Pack | null,
  { origin, at }: { origin: PackOrigin; at: string },
): Promise<Result<PreparedVersion, UpdateError>> {
  const unpacked = await unpack(file);
  if (!unpacked.ok) return unpacked;
  const text = older === null ? unpacked : textByDelta(unpacked.value, older);
  if (!text.ok) return text;
  const contentHash = await sha256(new TextEncoder().encode(text.value));
  if (contentHash !== target.contentHash) {
    const way = older === null ? 'The pack file' : 'What the delta makes of the installed version';
    return fail(updateError('wrong-content', `${way} is not version ${to} of “${target.title}”.`));
  }
  const parsed = parsePackFile(text.value);
  if (!parsed.ok) return fail(brokenPack(parsed.error[0]?.message));
  const { manifest } = parsed.value;
  if (manifest.id !== id || manifest.version !== to) {
    const message = `The file holds ${manifest.id} ${manifest.version} where the feed says ${id} ${to}.`;
    return fail(updateError('wrong-content', message));
  }
  const kept: KeptVersion = {
    key: `${id}@${contentHash}`,
    pack: id,
    version: to,
    contentHash,
    file: older === null ? file : await packFile(text.value),
    origin,
    addedAt: at,
  };
  return ok({ kept, pack: parsed.value });
}

async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Result<string, UpdateError>> {
  try {
    return ok(await unpackFile(file, MAX_FILE_CODE_UNITS));
  } catch (cause) {
    const why = cause instanceof RangeError ? cause.message : 'The file is not packed with gzip, or is cut short.';
    return fail(updateError('not-gzip', why));
  }
}

function textByDelta(delta: string, older: Pack): Result<string, UpdateError> {
  const parsed = parseDelta(delta);
  return parsed.ok ? ok(serializePack(applyDelta(older, parsed.value))) : fail(brokenPack(parsed.error[0]?.message));
}

function brokenPack(message: string | undefined): UpdateError {
  return updateError('broken-pack', `The pack is broken: ${message ?? 'it holds nothing'}`);
}
