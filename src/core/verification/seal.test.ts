import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalJson, sealOf } from './seal.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it.each([
  [{ b: 1, a: [2, { d: 3, c: 4 }] }, '{"a":[2,{"c":4,"d":3}],"b":1}'],
  [null, 'null'],
  [['b', 'a'], '["b","a"]'],
])('the canonical JSON of %j is %s', (value, json) => expect(canonicalJson(value)).toBe(json));

it('a seal does not depend on the order of keys, nor on the seal that is there', () => {
  const seal = sealOf('a', { x: 1, y: 2 }, sha256);
  expect(seal).toMatch(/^[0-9a-f]{16}$/);
  expect(sealOf('a', { y: 2, seal: 'other', x: 1 }, sha256)).toBe(seal);
});

it.each([
  ['another value', 'a', { x: 1, y: 3 }],
  ['another name', 'b', { x: 1, y: 2 }],
  ['one more field', 'a', { x: 1, y: 2, z: null }],
])('a seal breaks with %s', (_what, name, entry) =>
  expect(sealOf(name, entry, sha256)).not.toBe(sealOf('a', { x: 1, y: 2 }, sha256)),
);
