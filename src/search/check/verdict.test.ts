import { expect, it } from 'vitest';
import { compare } from './compare.ts';
import { differencesIn, shortened, verdictOn } from './verdict.ts';
import { wordingOf } from './wording.ts';

const text = 'obtaining legal guarantees from NATO not to expand is an absolute imperative';
const compared = (phrase: string, record = text) => compare(wordingOf(phrase), wordingOf(record));
const record = {
  url: '/#imperative',
  kind: 'quotation',
  text,
  language: undefined,
  translation: undefined,
  notGiven: undefined,
  qualified: undefined,
  side: undefined,
  meta: {},
} as const;

it.each([
  ['an absolute imperative', 'exact'],
  ['an Absolute Imperative', 'spelled'],
  ['obtaining legal guarantees … is an absolute imperative', 'gapped'],
  ['as he went on to tell the press legal guarantees from NATO', 'part'],
  ['an absolute necessity', 'near'],
])('%j is %s', (phrase, verdict) =>
  expect(verdictOn({ id: '', record, of: 'text', alsoBy: [], comparison: compared(phrase) })).toBe(verdict),
);

it('finds nothing where there is no record', () => expect(verdictOn(undefined)).toBe('none'));

it('lists what was changed, put in and left out', () =>
  expect(differencesIn(compared('obtaining guarantees from NATO not ever to expand is an absolute necessity').pieces)).toEqual([
    { added: '', left: 'legal' },
    { added: 'ever', left: '' },
    { added: 'necessity', left: 'imperative' },
  ]));

it('shortens what is around a passage of a long record, between words', () => {
  const { pieces } = compared('an absolute necessity', `${'and so on '.repeat(50)}${text}, ${'and so forth '.repeat(50)}`);
  const shown = shortened(pieces).map((piece) => piece.text);
  expect(shown[0]).toMatch(/^… (?:and|so|on) .* to expand is $/);
  expect(shown.at(-1)).toMatch(/^, and so .*(?:and|so|forth) …$/);
  expect(shown.join('').length).toBeLessThan(300);
});
