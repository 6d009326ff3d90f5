import { expect, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { match } from '../verification/selector.ts';

it.each([
  ['a soft hyphen', 'so\u00ADund', 'sound'],
  ['a space without width', 'a\u200B plan', 'a plan'],
  ['a look-alike in a Latin word', 's\u043Eund', 'sound'],
  ['several', '\uFEFFs\u043E\u00ADund', 'sound'],
  ['a character of two units', 'a\u{E0041}b', 'ab'],
])('leaves out %s', (_name, original, text) => expect(seenText(original).text).toBe(text));

it.each(['слово и sound', '👩‍🚀', 'a\r\nb', 'Δx', ''])('leaves %j as it is', (text) => {
  const seen = seenText(text);
  expect([seen.text, seen.toOriginal(2), seen.fromOriginal(3), seen.isAltered(0, text.length)]).toEqual([text, 2, 3, false]);
});

it('knows the original of each offset', () => {
  const seen = seenText('a\u00ADb\u{E0041}c');
  expect([0, 1, 2, 3, 4].map((at) => seen.toOriginal(at))).toEqual([0, 2, 5, 6, 6]);
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => seen.fromOriginal(at))).toEqual([0, 1, 1, 2, 2, 2, 3]);
  expect([
    seen.isAltered(0, 1),
    seen.isAltered(0, 2),
    seen.isAltered(2, 3),
    seen.isAltered(3, 6),
    seen.isAltered(5, 6),
  ]).toEqual([false, true, false, true, false]);
});

it.each([
  ['so\u00ADund and well', 'sound', ['normalised', 'unseen', 'so\u00ADund']],
  ['sound\u00AD and well', 'sound', ['exact', '', 'sound']],
  ['so\u00ADund – well', 'sound - well', ['normalised', 'dashes unseen', 'so\u00ADund – well']],
  ['sound – well', 'sound - well', ['normalised', 'dashes', 'sound – well']],
  ['s\u043Eund and well', 'sound … well', ['normalised', 'unseen ellipsis', 's\u043Eund and well']],
  ['un\u00ADsound', 'sound', undefined],
  ['sound', 'so\u00ADund', undefined],
  ['so\u00ADund', 'so\u00ADund', ['exact', '', 'so\u00ADund']],
])('a quotation may leave out what cannot be seen in its source: %j, %j', (text, exact, expected) => {
  const found = match(text, { exact, prefix: '', suffix: '' }, { whole: true, within: [0, text.length] });
  expect(
    found.status === 'absent' ? undefined : [found.status, found.alterations.join(' '), text.slice(found.start, found.end)],
  ).toEqual(expected);
});
