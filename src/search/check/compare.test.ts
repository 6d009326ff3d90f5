import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { wordingOf } from './wording.ts';

const record =
  'We explained to the Americans why obtaining legal guarantees from NATO not to expand is an absolute imperative, and that 7.5% of U.S. troops, “by all means”, must go.';
const compared = (phrase: string, text = record) => compare(wordingOf(phrase), wordingOf(text));
/** Writes a comparison out: [-only in the phrase-], {+only in the record+}, <left out at a gap>, (beyond the record). */
const shown = (phrase: string, text = record): string =>
  compared(phrase, text)
    .pieces.map(({ kind, text: words }) => {
      if (kind === 'around') return '';
      return { same: words, added: `[-${words}-]`, left: `{+${words}+}`, ellipsis: `<${words}>`, beyond: `(${words})` }[kind];
    })
    .join('');

it.each([
  ['is an absolute necessity', 'is an absolute [-necessity-]{+imperative+}'],
  ['is an absolute must for us', 'is an absolute [-must for us-]{+imperative+}'],
  ['7.5% of foreign soldiers abroad', '7.5% of [-foreign soldiers abroad-]{+U.S. troops+}'],
  ['by all available means', 'by all [-available-] means'],
  ['an absolute imperative for us', 'an absolute imperative [-for us-]'],
  ['obtaining guarantees from NATO', 'obtaining {+legal+} guarantees from NATO'],
  ['guarantees from NATO not ever to expand', 'guarantees from NATO not [-ever-] to expand'],
  ['from NATO to not expand', 'from NATO {+not+} to [-not-] expand'],
  [
    'We explained … an absolute imperative',
    'We explained <to the Americans why obtaining legal guarantees from NATO not to expand is> an absolute imperative',
  ],
  ['explained to [them] why obtaining', 'explained to <the Americans> why obtaining'],
  [
    'The minister told the press later that obtaining legal guarantees from NATO',
    '(The minister told the press later that)obtaining legal guarantees from NATO',
  ],
])('%j is compared as %j', (phrase, expected) => expect(shown(phrase)).toBe(expected));

describe('the very words', () => {
  it.each([
    ['an absolute imperative', true],
    ['AN ABSOLUTE IMPERATIVE', false],
    ['An absolute imperative.', true],
    ['an absolute imperative and that', false],
    ['7.5% of US troops', false],
    ['troops, "by all means", must go', true],
    ['troops by all means must go', false],
  ])('%j: with the same capitals and punctuation: %j', (phrase, isLiteral) =>
    expect(compared(phrase)).toMatchObject({ isExact: true, isLiteral, differing: 0 }),
  );

  it.each([
    '7,5% of US troops',
    '7.5 of US troops',
    '75% of US troops',
    'of us all',
    'an absolute imperatives',
    'America why obtaining',
  ])('are not %j', (phrase) => expect(compared(phrase).isExact).toBe(false));

  it.each([
    ['the non-deployment of systems', 'on the nondeployment of systems'],
    ['the nondeployment of systems', 'on the non–deployment of systems'],
    ['Es sind 412 Seiten', '[e]s sind 412 Seiten.'],
    ['1200 francs', 'it cost 1,200 francs'],
    ['日本の首相', '日本の首相は言った。'],
    ['they’re ready', "and they're ready"],
    ['naïve re\u00ADports', 'nai\u0308ve reports'],
  ])('%j are those of %j', (phrase, text) => expect(compared(phrase, text).isExact).toBe(true));

  it.each([
    ['they were ready', 'they we’re ready'],
    ['resume the talks', 'résumé the talks'],
    ['the side has', 'the side’s has'],
    ['€5 more', '$5 more'],
    ['there cannot be deviations', 'there can be deviations'],
  ])('%j are not those of %j', (phrase, text) => expect(compared(phrase, text).isExact).toBe(false));
});
