import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { alterationsBetween, fold, unfold } from '../text/folding.ts';
import { affixLength, describe, match, type Expectation } from './selector.ts';

const source = [
  'He said: “We came – as friends – to talk,” and left.',
  "Nobody's plan is 7.5 pages long. It is sound.",
  'We came back. The café is shut; we came to talk, not to wait.',
].join('\n');

/** Finds words in the source as quotations are found. */
function find(words: string, more: Expectation & { prefix?: string; suffix?: string } = {}): unknown {
  const { prefix = '', suffix = '', whole = true, ...expected } = more;
  const found = match(source, { exact: words, prefix, suffix }, { whole, ...expected });
  if (found.status === 'absent') return 'absent';
  return [
    found.status,
    source.slice(found.start, found.end),
    found.alterations.join(' '),
    ...found.flaws.map(({ kind, gap, words }) => [kind, gap.mark, words]),
  ];
}

group('describe', () => {
  it('gives the words and at most 32 characters on either side', () => {
    const text = `${'a'.repeat(40)}|words|${'b'.repeat(40)}`;
    expect(describe(text, 41, 46)).toEqual({ exact: 'words', prefix: `${'a'.repeat(31)}|`, suffix: `|${'b'.repeat(31)}` });
    expect(describe('words', 0, 5)).toEqual({ exact: 'words', prefix: '', suffix: '' });
  });

  it('cuts no character in two', () => {
    const text = `😀${'a'.repeat(31)}words${'b'.repeat(31)}😀`;
    expect(describe(text, 33, 38)).toEqual({ exact: 'words', prefix: 'a'.repeat(31), suffix: 'b'.repeat(31) });
  });

  it('describes any passage so that match finds it again', () => {
    const passage = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length)));
    fc.assert(
      fc.property(passage, ([text, start, length]) => {
        const end = Math.min(text.length, start + Math.max(1, length));
        const selector = describe(text, start, end);
        expect(selector.prefix.length).toBeLessThanOrEqual(affixLength);
        expect(selector.suffix.length).toBeLessThanOrEqual(affixLength);
        const found = match(text, selector, { within: [start, end] });
        expect(found).toMatchObject({ status: 'exact', start, end, alterations: [], flaws: [], longest: [start, end] });
        // Without a hint, what is found is the same words between the same words.
        const anywhere = match(text, selector);
        expect(anywhere.status === 'exact' && describe(text, anywhere.start, anywhere.end)).toEqual(selector);
      }),
    );
  });
});

group('match', () => {
  it('finds exact words', () => {
    expect(find('as friends')).toEqual(['exact', 'as friends', '']);
    expect(match(source, { exact: 'as friends', prefix: '', suffix: '' })).toEqual({
      status: 'exact',
      start: 20,
      end: 30,
      alterations: [],
      flaws: [],
      longest: [20, 30],
    });
  });

  it('names the alterations, and gives the offsets in the original', () => {
    expect(find('We came - as friends - to talk')).toEqual(['normalised', 'We came – as friends – to talk', 'dashes']);
    expect(find("'We came — as  friends — to talk,' and")).toEqual([
      'normalised',
      '“We came – as friends – to talk,” and',
      'quotes dashes spaces',
    ]);
    expect(find('Nobody’s plan')).toEqual(['normalised', "Nobody's plan", 'quotes']);
    expect(find('The café')).toEqual(['exact', 'The café', '']);
    expect(find('The cafe\u0301 is')).toEqual(['normalised', 'The café is', 'composition']);
    expect(find('It is sound. ')).toEqual(['normalised', 'It is sound.', 'spaces']);
    expect(find('long.\u00a0It')).toEqual(['normalised', 'long. It', 'spaces']);
  });

  it.each([
    'we came - as friends',
    'We came as friends',
    'We came – as fiends',
    'The cafe is shut',
    'The café, is shut',
    'sound\u200b',
    '',
    ' ',
    '…',
    '[so]',
  ])('does not find %j', (words) => expect(find(words)).toBe('absent'));

  it.each(['iends', 'frien', 'Nobody', '7', '5 pages', 's plan'])('finds no part of a word or number: %s', (words) => {
    expect(find(words)).toBe('absent');
    expect(find(words, { whole: false })).toEqual(['exact', words, '']);
  });

  it('finds words between marks, and in scripts without spaces', () => {
    expect(find('friends – to talk,”')).toEqual(['exact', 'friends – to talk,”', '']);
    expect(match('会談は長く、深かった。', { exact: '長く', prefix: '', suffix: '' }, { whole: true })).toMatchObject({
      status: 'exact',
      start: 3,
    });
    expect(match('a_b', { exact: 'b', prefix: '', suffix: '' }, { whole: true })).toEqual({ status: 'absent' });
  });

  it('prefers the expected place, then the one between the prefix and suffix, then the first', () => {
    const [first, second] = [source.indexOf('to talk'), source.lastIndexOf('to talk')];
    const startOf = (expected: Expectation, prefix = '', suffix = ''): unknown => {
      const found = match(source, { exact: 'to talk', prefix, suffix }, expected);
      return found.status === 'exact' && found.start;
    };
    expect(startOf({})).toBe(first);
    expect(startOf({}, 'we came ', ', not')).toBe(second);
    expect(startOf({}, 'we came ', ', no one')).toBe(first);
    const last = [source.indexOf('We came back'), source.length] as const;
    expect(startOf({ within: last })).toBe(second);
    expect(startOf({ within: [second, second + 7] })).toBe(second);
    expect(startOf({ within: [second, second + 6] })).toBe(first);
    expect(startOf({ within: [first, second + 7] }, 'we came ', ', not')).toBe(second);
    // Words that are not where they are expected are still found.
    expect(match(source, { exact: 'as friends', prefix: '', suffix: '' }, { within: last })).toMatchObject({ start: 20 });
  });

  it('finds words around an ellipsis, within a paragraph', () => {
    for (const ellipsis of ['…', '...', '[…]', '[...]', '. . .']) {
      expect(find(`came ${ellipsis} friends`)).toEqual(['normalised', 'came – as friends', 'ellipsis']);
      expect(find(`We came${ellipsis}to talk`)).toEqual(['normalised', 'We came – as friends – to talk', 'ellipsis']);
    }
    expect(find('“We came … and left.')).toEqual(['normalised', source.split('\n')[0]?.slice(9), 'ellipsis']);
    expect(find('We came - as … to talk')).toEqual(['normalised', 'We came – as friends – to talk', 'dashes ellipsis']);
    expect(find('to talk … as friends')).toBe('absent');
    expect(find('as friends … pages')).toBe('absent');
    expect(find('as friends … pages', { within: [0, source.length] })).toMatchObject({ 0: 'normalised' });
    expect(
      match('We came. We\nsaw it.', { exact: 'We came. … saw', prefix: '', suffix: '' }, { within: [0, 19] }),
    ).toMatchObject({
      flaws: [{ kind: 'stitched' }],
    });
    expect(find('We ca … talk')).toBe('absent');
    expect(find('We came … alk')).toBe('absent');
    expect(find('… as friends …')).toEqual(['normalised', 'as friends', 'ellipsis']);
  });

  it('finds words around brackets, which may change a part of a word', () => {
    expect(find('[They] came – as friends')).toEqual(['normalised', 'came – as friends', 'brackets']);
    expect(find('[w]e came – as')).toEqual(['normalised', 'e came – as', 'brackets']);
    expect(find('[w] e came – as')).toBe('absent');
    expect(find('as friend[s]')).toEqual(['normalised', 'as friend', 'brackets']);
    expect(find('as friend [s]')).toBe('absent');
    expect(find('We came – [sic] as … talk')).toEqual(['normalised', 'We came – as friends – to talk', 'ellipsis brackets']);
  });

  it.each([
    ['brackets that replace words', 'as [enemies] – to talk', 'replaced', '[enemies]', 'friends'],
    ['brackets that replace marks', 'to talk[,] and left', 'replaced', '[,]', ',”'],
    ['brackets that change a word', 'as friend[ly people]', 'replaced', '[ly people]', 's'],
    ['brackets that change the beginning of a word', '[un]sound', 'replaced', '[un]', ''],
    ['brackets for a part of the beginning of a word', '[i]ends – to talk', 'replaced', '[i]', 'fri'],
    ['brackets for a part of the end of a word', 'as frien[d]', 'replaced', '[d]', 'ds'],
    ['brackets that replace a negation', 'to talk, [and] to wait', 'denial', '[and]', 'not'],
    ['brackets that negate', 'We came back [for nothing]. The', 'denial', '[for nothing]', '[for nothing]'],
    ['brackets at an end that negate', '[Nobody] came back', 'denial', '[Nobody]', '[Nobody]'],
    ['an ellipsis that drops a negation', 'we came to talk … to wait', 'denial', '…', 'not'],
  ])('finds what could turn the meaning: %s', (_name, words, kind, mark, left) => {
    expect((find(words) as unknown[]).slice(3)).toEqual([[kind, mark, left]]);
  });

  it('chooses the words that brackets leave whole', () => {
    const text = 'The plan is Big. They drew the plan.';
    const found = match(text, { exact: 'The [Big] plan', prefix: '', suffix: '' }, { whole: true });
    expect(found).toMatchObject({ start: 0, end: 8, flaws: [] });
    const later = match('The old men. The plan.', { exact: 'The [Big] plan', prefix: '', suffix: '' }, { whole: true });
    expect(later).toMatchObject({ start: 13, flaws: [] });
  });

  it('compares every mark next to a gap', () => {
    expect(find('We came … to talk, … left.')).toEqual(['normalised', source.slice(10, 52), 'ellipsis']);
    for (const marks of ['?', '!!! ???', '€ $ %', '☠']) expect(find(`We came … ${marks}`), marks).toBe('absent');
    expect(find('It is … .')).toEqual(['normalised', 'It is sound.', 'ellipsis']);
  });

  it('gives the longest piece without a gap', () => {
    const found = match(source, { exact: 'He said … as friends – to talk … left', prefix: '', suffix: '' });
    expect(found.status === 'normalised' && source.slice(...found.longest)).toBe('as friends – to talk');
    const first = match(source, { exact: 'We came – as friends … talk', prefix: '', suffix: '' });
    expect(first.status === 'normalised' && source.slice(...first.longest)).toBe('We came – as friends');
  });
});

group('fold', () => {
  it.each([
    ['“A” «B» ‹C› „D“ `E´ ＂F＂', "'A' 'B' 'C' 'D' 'E' 'F'"],
    ['a‐b‑c‒d–e—f−g--h', 'a-b-c-d-e-f-g-h'],
    ['a \t\u00a0\u2009\nb', 'a b'],
    ['e\u0301 \u1112\u1161\u11ab', 'é 한'],
    ['Case, digits 1 and marks; stay: (so) 50% §.', 'Case, digits 1 and marks; stay: (so) 50% §.'],
    ['in\u00advisible\u200bones stay', 'in\u00advisible\u200bones stay'],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(fold(text).text).toBe(folded));

  it('gives the offset of each character in the original', () => {
    expect(fold('a  –b')).toEqual({ text: 'a -b', starts: [0, 1, 3, 4, 5], original: 'a  –b' });
    expect(unfold(fold('x e\u0301 y'), 2, 3)).toBe('e\u0301');
  });

  const texts = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '\n', '\u00a0', '–', '-', '“', "'", 'é', 'e\u0301', 'q\u0301', '😀', '\u1112\u1161'),
  });

  it('maps the whole text onto itself, piece by piece, and folding twice is folding once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        const pieces = [...folded.text].length === 0 ? [] : folded.starts.slice(1).map((_end, i) => unfold(folded, i, i + 1));
        expect(pieces.join('')).toBe(text);
        expect(folded.starts).toHaveLength(folded.text.length + 1);
        expect(fold(folded.text).text).toBe(folded.text);
        expect(folded.text).toBe(folded.text.normalize('NFC'));
      }),
    );
  });

  it('finds no alteration between a text and itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        expect(alterationsBetween(folded, 0, fold(text), 0, folded.text.length)).toEqual(new Set());
      }),
    );
  });
});
