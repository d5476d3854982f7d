import { CompactSign } from 'jose';
import { expect, it } from 'vitest';
import { keyFingerprint } from '../../data/key-fingerprint.ts';
import { FEED_ALGORITHM, FEED_TYPE, publicKeyOf, signFeed, signRotation, writeEnvelope } from '../../data/sign-feed.ts';
import { toUtf8 } from '../../data/utf8.ts';
import { verifyFeed } from '../../data/verify-feed.ts';
import type { FeedPin } from '../../model/feed.ts';
import { aFeed, aSignedFeed, aSigningKey, NOW, sha256, withPayload } from './a-feed.ts';

const key = await aSigningKey();
const other = await aSigningKey();

const check = (text: string, pin: FeedPin | null, now = NOW) => verifyFeed(text, { pin, now, sha256 });

async function pinOf(text: string): Promise<FeedPin> {
  const first = await check(text, null);
  if (!first.ok) throw new Error(first.error.message);
  return first.value.pin;
}

async function refusal(text: string, pin: FeedPin | null, now = NOW) {
  const result = await check(text, pin, now);
  return result.ok ? 'accepted' : result.error.code;
}

it('pins the key, the sequence and the content of a feed met for the first time', async () => {
  const result = await check(await aSignedFeed(aFeed(), [key]), null);
  expect(result).toMatchObject({ ok: true, value: { rotated: false, pin: { feedId: 'lake-news', sequence: 5 } } });
  expect(result.ok && result.value.pin.fingerprint).toBe(await keyFingerprint(publicKeyOf(key)));
});

it('accepts the same feed again, and a later one', async () => {
  const text = await aSignedFeed(aFeed(), [key]);
  const pin = await pinOf(text);
  expect(await refusal(text, pin)).toBe('accepted');
  expect(await refusal(await aSignedFeed(aFeed({ sequence: 6 }), [key]), pin)).toBe('accepted');
});

it('refuses a changed byte in the payload, wherever it lies', async () => {
  const text = await aSignedFeed(aFeed(), [key]);
  const pin = await pinOf(text);
  expect(
    await refusal(
      withPayload(text, (payload) => payload.replace('"2.0"', '"2.1"')),
      pin,
    ),
  ).toBe('bad-signature');
  expect(
    await refusal(
      withPayload(text, (payload) => `${payload} `),
      pin,
    ),
  ).toBe('bad-signature');
});

it('refuses a feed signed with another key, also when it claims the pinned key’s name', async () => {
  const pin = await pinOf(await aSignedFeed(aFeed(), [key]));
  expect(await refusal(await aSignedFeed(aFeed({ sequence: 6 }), [other]), pin)).toBe('wrong-key');
  const forged = await new CompactSign(toUtf8(JSON.stringify(aFeed({ sequence: 6 }))))
    .setProtectedHeader({ alg: FEED_ALGORITHM, typ: FEED_TYPE, kid: pin.fingerprint })
    .sign({ ...other, alg: FEED_ALGORITHM });
  expect(await refusal(writeEnvelope(forged, publicKeyOf(key), []), pin)).toBe('bad-signature');
});

it('refuses an older sequence, and another content under the same one', async () => {
  const pin = await pinOf(await aSignedFeed(aFeed(), [key]));
  expect(await refusal(await aSignedFeed(aFeed({ sequence: 4 }), [key]), pin)).toBe('replayed');
  expect(await refusal(await aSignedFeed(aFeed({ title: 'Other' }), [key]), pin)).toBe('two-faced');
});

it('refuses a feed past its day, and one from a day to come', async () => {
  const text = await aSignedFeed(aFeed(), [key]);
  const pin = await pinOf(text);
  expect(await refusal(text, pin, Date.parse('2026-12-20T00:00:00Z'))).toBe('expired');
  expect(await refusal(text, pin, Date.parse('2026-12-19T23:59:59Z'))).toBe('accepted');
  expect(await refusal(text, pin, Date.parse('2026-11-18T23:59:59Z'))).toBe('not-yet-valid');
});

it('follows a key that the old key handed on, and counts anew under it', async () => {
  const pin = await pinOf(await aSignedFeed(aFeed({ sequence: 900 }), [key]));
  const result = await check(await aSignedFeed(aFeed({ sequence: 6 }), [key, other]), pin);
  expect(result).toMatchObject({ ok: true, value: { rotated: true, pin: { sequence: 6 } } });
  expect(result.ok && result.value.pin.key).toEqual(publicKeyOf(other));
});

it('follows several hand-overs, from whichever key it knows', async () => {
  const third = await aSigningKey();
  const pinOfOld = await pinOf(await aSignedFeed(aFeed(), [key]));
  const pinOfSecond = await pinOf(await aSignedFeed(aFeed(), [other]));
  const text = await aSignedFeed(aFeed({ sequence: 6 }), [key, other, third]);
  expect(await refusal(text, pinOfOld)).toBe('accepted');
  expect(await refusal(text, pinOfSecond)).toBe('accepted');
});

it('refuses a hand-over that the old key did not sign, or signed for another feed', async () => {
  const pin = await pinOf(await aSignedFeed(aFeed(), [key]));
  const signed = await signFeed(aFeed({ sequence: 6 }), other);
  const forOther = await signRotation('sea-news', publicKeyOf(other), key);
  expect(await refusal(writeEnvelope(signed, publicKeyOf(other), [forOther]), pin)).toBe('bad-rotation');
  const [head, payload] = (await signRotation('lake-news', publicKeyOf(other), key)).split('.');
  const torn = `${head}.${payload}.${'A'.repeat(86)}`;
  expect(await refusal(writeEnvelope(signed, publicKeyOf(other), [torn]), pin)).toBe('bad-rotation');
});

it('no longer accepts the old key once the new one is pinned', async () => {
  const pin = await pinOf(await aSignedFeed(aFeed(), [other]));
  expect(await refusal(await aSignedFeed(aFeed({ sequence: 1000 }), [key]), pin)).toBe('wrong-key');
});

it('never takes one kind of statement for another', async () => {
  const pin = await pinOf(await aSignedFeed(aFeed(), [key]));
  const rotation = await signRotation('lake-news', publicKeyOf(other), key);
  expect(await refusal(writeEnvelope(rotation, publicKeyOf(key), []), pin)).toBe('bad-signature');
  const feed = await signFeed(aFeed({ sequence: 6 }), key);
  expect(await refusal(writeEnvelope(feed, publicKeyOf(key), [feed]), pin)).toBe('bad-rotation');
});

it('refuses unsigned feeds and other algorithms', async () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const kid = await keyFingerprint(publicKeyOf(key));
  const bare = `${encode({ alg: 'none', typ: 'sidelight-feed+jws', kid })}.${encode(aFeed())}.`;
  expect(await refusal(writeEnvelope(bare, publicKeyOf(key), []), null)).toBe('bad-signature');
  const symmetric = `${encode({ alg: 'HS256', typ: 'sidelight-feed+jws', kid })}.${encode(aFeed())}.${'A'.repeat(43)}`;
  expect(await refusal(writeEnvelope(symmetric, publicKeyOf(key), []), null)).toBe('bad-signature');
});

it('refuses another feed under the same address', async () => {
  const pin = await pinOf(await aSignedFeed(aFeed(), [key]));
  expect(await refusal(await aSignedFeed(aFeed({ id: 'sea-news', sequence: 6 }), [key]), pin)).toBe('other-feed');
});

it('says what is wrong with pages that are no feeds', async () => {
  expect(await refusal('<!doctype html>', null)).toBe('not-json');
  expect(await refusal('{"packs":[]}', null)).toBe('not-a-feed');
  expect(await refusal('x'.repeat(2 * 1024 * 1024 + 1), null)).toBe('too-large');
});

it('names the field that breaks the format, and the format it cannot read', async () => {
  const [pack] = aFeed().packs;
  const broken = { ...aFeed(), packs: [{ ...pack!, contentHash: 'nothing' }] };
  const result = await check(await aSignedFeed(broken, [key]), null);
  expect(result).toMatchObject({ ok: false, error: { code: 'bad-field', field: 'packs.0.contentHash' } });
  const future = JSON.parse(JSON.stringify({ ...aFeed(), format: 2 }));
  expect(await refusal(await aSignedFeed(future, [key]), null)).toBe('unknown-format');
});

it('refuses two entries for one pack', async () => {
  const packs = [...aFeed().packs, ...aFeed().packs];
  expect(await refusal(await aSignedFeed(aFeed({ packs }), [key]), null)).toBe('bad-field');
});
