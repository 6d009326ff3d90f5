import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nothingRecorded } from './recorded.ts';
import { brokenSeals, canonicalJson, sealOf, sealRecord, unseal } from './seal.ts';

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

describe('a sealed record', () => {
  const quotation = {
    sha256: sha256('words'),
    source: 'commentary',
    locator: 'p1',
    speaker: 'ryabkov',
    status: 'exact',
    rule: 'verbatim',
    attribution: 'named',
    start: 0,
    end: 5,
    prefix: '',
    suffix: '',
    checked: '2026-11-25',
  } as const;
  const recorded = { ...nothingRecorded, statements: { b: quotation, a: { ...quotation, locator: 'p2' } } };
  const sealed = sealRecord(recorded, sha256);

  it('is in the order of ids, whole, and can be unsealed', () => {
    expect(Object.keys(sealed.statements)).toEqual(['a', 'b']);
    expect(brokenSeals(sealed, sha256)).toEqual([]);
    expect(unseal(sealed)).toEqual(recorded);
  });

  const { a, b } = sealed.statements;
  it.each([
    ['a day', { ...sealed, statements: { a, b: { ...b, checked: '2030-01-01' } } }, { kind: 'statements', id: 'b' }],
    ['a status', { ...sealed, statements: { a: { ...a, status: 'normalised' }, b } }, { kind: 'statements', id: 'a' }],
    ['an offset', { ...sealed, statements: { a, b: { ...b, start: 1 } } }, { kind: 'statements', id: 'b' }],
    ['an entry that is lost', { ...sealed, statements: { a } }, { kind: 'whole' }],
    ['the hash of a source', { ...sealed, sources: { commentary: { sha256: sha256('text') } } }, { kind: 'whole' }],
    ['what readers are shown', { ...sealed, shown: { ...sealed.shown, people: { ryabkov: 'name=x' } } }, { kind: 'whole' }],
  ])('is broken by another: %s', (_what, broken, found) =>
    expect(brokenSeals(broken as typeof sealed, sha256)).toEqual([found]),
  );

  it('is broken where two entries have changed places', () =>
    expect(brokenSeals({ ...sealed, statements: { a: b, b: a } as typeof sealed.statements }, sha256)).toHaveLength(2));
});
