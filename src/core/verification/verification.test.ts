import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { parseEdtf } from '../dates/edtf-date.ts';
import type { Person } from '../model/person.ts';
import { describeRecording } from './record/record-changes.ts';
import { recordContent } from './record/record-content.ts';
import { placeIn } from '../text/place.ts';
import { renderRecorded } from './record/seal.ts';
import { nothingRecorded, type Block, type Recorded } from './record/recorded.ts';
import type { Statement } from '../model/statement.ts';
import { compareNothing, comparer, sourceText, type Comparison, type SourceText } from './verification.ts';
import { describeAlterations, describeChecked, describeStatus, type Verification } from '../model/verification-status.ts';
import { en } from '../words/en.ts';

/** Not SHA-256, but it distinguishes texts as well. */
const digest = (text: string): string => `[${text}]`;

const source = 'They met.\n“There will be no deviations,” he said.\nThe plan – so far – is sound.\n';
const texts = (text = source): ReadonlyMap<string, SourceText> => new Map([['commentary', sourceText(text, digest(text))]]);

const quotation = (more: Partial<Statement> = {}): Statement =>
  ({
    id: 'no-deviations',
    form: 'direct',
    aliases: [],
    text: 'There will be no deviations',
    source: 'commentary',
    locator: 'p2',
    speaker: 'ryabkov',
    to: null,
    occasion: null,
    on: null,
    at: null,
    event: null,
    knownFrom: [],
    inferred: null,
    ...more,
  }) as Statement;

const article = (statements: readonly Statement[], more: Partial<Article> = {}): Article =>
  ({
    id: 'talks',
    headline: 'Talks',
    standfirst: 'What was said.',
    kicker: 'News analysis',
    byline: 'On the Record',
    published: '2026-11-23',
    covers: parseEdtf('2022-01-09'),
    principalSources: ['commentary'],
    basis: null,
    summary: [],
    questions: [],
    days: {},
    corrections: [],
    updated: null,
    statements,
    claims: [],
    notes: [],
    terms: [],
    figures: [],
    people: ['ryabkov'],
    sources: ['commentary'],
    events: [],
    ...more,
  }) as unknown as Article;

const blocksOf = (lead: string): Block[] =>
  [
    [null, lead],
    [null, 'lead\nAnother.'],
    ['the-plan', 'The plan'],
    ['the-plan', 'Sound.'],
    ['the-plan', 'Sound\nA note.'],
  ].map(([section = null, text = '']) => ({
    kind: 'paragraph' as const,
    section,
    text: text ?? '',
    place: placeIn('content/articles/talks.md'),
  }));

const ryabkov: Person = {
  id: 'ryabkov',
  name: 'Sergei Ryabkov',
  kind: 'person',
  role: 'Minister',
  side: 'russia',
  aliases: [],
};
const ledger = { addresses: 1, digest: '0123456789abcdef' };
const library = { people: new Map([['ryabkov', ryabkov]]), sources: new Map(), events: new Map() };

function record(
  statements: readonly Statement[],
  { from = nothingRecorded, at = texts(), on = '2026-11-25', lead = 'The lead.' } = {},
): Recorded {
  const compare = comparer(at, from, digest, library);
  const comparisons = new Map<string, Comparison>(statements.map((one) => [one.id, compare(one)]));
  const blocks = new Map([['talks', blocksOf(lead)]]);
  return recordContent(
    { articles: [article(statements)], library, blocks, comparisons, texts: at, recorded: from, ledger, sha256: digest },
    on,
  );
}

const exact = {
  sha256: '[There will be no deviations]',
  source: 'commentary',
  locator: 'p2',
  speaker: 'ryabkov',
  status: 'exact',
  rule: 'verbatim',
  attribution: 'reading',
  start: 11,
  end: 38,
  prefix: 'They met.\n“',
  suffix: ',” he said.\nThe plan – so far – ',
  checked: '2026-11-25',
};

describe('comparing with the text of the source', () => {
  const compare = comparer(texts(), nothingRecorded, digest, library);
  it('distinguishes exact, altered and absent words', () => {
    expect(compare(quotation()).verification).toEqual({
      status: 'exact',
      rule: 'verbatim',
      speaker: 'reading',
      checked: null,
      selector: { exact: 'There will be no deviations', prefix: exact.prefix, suffix: exact.suffix },
    });
    expect(compare(quotation({ text: 'The plan - so far - is', locator: 'p3' })).verification).toMatchObject({
      status: 'normalised',
      rule: 'dashes',
      selector: { exact: 'The plan – so far – is' },
    });
    expect(compare(quotation({ text: 'There … no deviations' })).verification).toMatchObject({
      rule: 'ellipsis',
      selector: { exact: 'no deviations', prefix: 'They met.\n“There will be ' },
    });
    expect(compare(quotation({ text: 'There will be none' }))).toEqual({
      verification: { status: 'absent', rule: null, speaker: null, checked: null, selector: null },
      context: null,
      match: { status: 'absent' },
      recorded: null,
      same: false,
    });
  });

  it('cannot compare with a text that is not available', () => {
    const nothing = {
      verification: { status: 'cannot-check', rule: null, speaker: null, checked: null, selector: null },
      context: null,
      match: null,
      recorded: null,
      same: false,
    };
    expect(compare(quotation({ source: 'other' }))).toEqual(nothing);
    expect(compareNothing(quotation())).toEqual(nothing);
  });

  it('looks in the paragraph that the locator names', () => {
    const twice = comparer(texts(`${source}There will be no deviations.\n`), nothingRecorded, digest, library);
    expect(twice(quotation({ locator: 'p4' })).match).toMatchObject({ start: 80 });
    expect(twice(quotation({ locator: 'chapter 4' })).match).toMatchObject({ start: 11 });
  });
});

describe('who speaks', () => {
  const named = texts(source.replace('he said', 'Ryabkov said'));
  it('is named by the source, or the editor’s reading', () => {
    expect(comparer(named, nothingRecorded, digest, library)(quotation()).verification.speaker).toBe('named');
    expect(comparer(texts(), nothingRecorded, digest, library)(quotation()).verification.speaker).toBe('reading');
  });

  it('is a reading if the article says what it is inferred from', () => {
    const inferred = quotation({ inferred: 'the paragraph before' });
    expect(comparer(named, nothingRecorded, digest, library)(inferred).verification.speaker).toBe('reading');
  });

  it('is recorded, and known without the text', () => {
    const recorded = record([quotation()], { at: named });
    expect(recorded.statements['no-deviations']?.attribution).toBe('named');
    expect(comparer(new Map(), recorded, digest, library)(quotation()).verification.speaker).toBe('named');
  });
});

describe('comparing with the record', () => {
  const recorded = record([quotation()]);
  const known = { status: 'exact', rule: 'verbatim', speaker: 'reading', checked: '2026-11-25' };
  const verification = (more: Partial<Statement>, at = texts()): Verification =>
    comparer(at, recorded, digest, library)(quotation(more)).verification;

  it('gives the day on which it was compared, with or without the text', () => {
    expect(verification({})).toMatchObject(known);
    expect(verification({}, new Map())).toEqual({
      ...known,
      selector: { exact: 'There will be no deviations', prefix: exact.prefix, suffix: exact.suffix },
    });
  });

  it('finds the entry of a former id', () => {
    expect(verification({ id: 'none', aliases: ['no-deviations'] }, new Map())).toMatchObject(known);
    expect(verification({ id: 'constructor', aliases: [] }, new Map()).status).toBe('cannot-check');
  });

  it.each([
    ['other words', { text: 'There will be' }],
    ['another source', { source: 'other' }],
    ['another locator', { locator: 'p2-p3' }],
  ])('says nothing of %s', (_name, more) => {
    expect(comparer(new Map(), recorded, digest, library)(quotation(more))).toMatchObject({
      verification: { status: 'cannot-check', checked: null },
      same: false,
      recorded: { sha256: exact.sha256 },
    });
  });

  it('gives no day if the text of the source has changed since', () => {
    expect(verification({}, texts(`${source}More.\n`))).toMatchObject({ status: 'exact', checked: null });
  });

  it('chooses between places as it did before', () => {
    const twice = `One word. Another word.\n`;
    const before = {
      ...exact,
      sha256: '[word]',
      locator: 'p1',
      attribution: 'reading',
      prefix: 'Another ',
      suffix: '.',
    } as const;
    const remembered: Recorded = { ...nothingRecorded, statements: { 'no-deviations': { ...before, status: 'exact' } } };
    const { match } = comparer(texts(twice), remembered, digest, library)(quotation({ text: 'word', locator: 'p1' }));
    expect(match).toMatchObject({ start: 18 });
  });
});

describe('recording', () => {
  const first = record([quotation()]);

  it('contains comparisons and the words of articles', () => {
    expect(first).toEqual({
      sources: { commentary: { sha256: `[${source}]` } },
      statements: { 'no-deviations': exact },
      articles: {
        talks: {
          recorded: '2026-11-25',
          updated: null,
          corrections: [],
          front: {
            headline: 'Talks',
            standfirst: 'What was said.',
            kicker: 'News analysis',
            byline: 'On the Record',
            published: '2026-11-23',
            covers: '2022-01-09',
            source: 'commentary',
          },
          lead: ['[The lead.]', '[lead\nAnother.]'],
          sections: { 'the-plan': ['[The plan]', '[Sound.]', '[Sound\nA note.]'] },
          texts: { 'no-deviations': '[There will be n' },
          attributions: { 'no-deviations': 'speaker=ryabkov · source=commentary · locator=p2' },
        },
      },
      ledger,
      shown: {
        people: { ryabkov: 'name=Sergei Ryabkov · role=Minister · side=russia' },
        // Nothing is known of a source that has no file.
        sources: {},
        events: {},
      },
    });
  });

  it('keeps the day of what did not change', () => {
    expect(record([quotation()], { from: first, on: '2026-12-01' })).toEqual(first);
    const grown = record([quotation(), quotation({ id: 'so-far', text: 'so far', locator: 'p3' })], {
      from: first,
      on: '2026-12-01',
      lead: 'Another lead.',
    });
    expect(grown.statements['no-deviations']?.checked).toBe('2026-11-25');
    expect(grown.statements['so-far']?.checked).toBe('2026-12-01');
    expect(grown.articles['talks']?.recorded).toBe('2026-12-01');
  });

  it('has a new day if the text of the source or the quotation changed', () => {
    const other = record([quotation()], { from: first, at: texts(`${source}More.\n`), on: '2026-12-01' });
    expect(other.statements['no-deviations']).toEqual({ ...exact, checked: '2026-12-01' });
    expect(other.sources['commentary']?.sha256).toBe(`[${source}More.\n]`);
    const shorter = record([quotation({ text: 'There will be' })], { from: first, on: '2026-12-01' });
    expect(shorter.statements['no-deviations']).toMatchObject({ end: 24, checked: '2026-12-01' });
  });

  it('keeps the earlier entries if the text is not available, and adds none', () => {
    const at = new Map<string, SourceText>();
    expect(record([quotation()], { from: first, at, on: '2026-12-01' })).toEqual(first);
    expect(record([quotation({ id: 'new' })], { from: first, at }).statements).toEqual({});
    expect(record([quotation({ text: 'There will be' })], { from: first, at }).statements).toEqual({});
    expect(record([quotation({ text: 'There will be none' })], { from: first }).statements).toEqual({});
    // Who said it is no matter of the text.
    expect(record([quotation({ speaker: 'sherman' })], { from: first, at, on: '2026-12-01' }).statements).toEqual({
      'no-deviations': { ...exact, speaker: 'sherman' },
    });
  });

  it('contains the words of the source if they differ from the quotation’s', () => {
    const { statements } = record([quotation({ text: 'so far - is', locator: 'p3' })]);
    expect(statements['no-deviations']).toMatchObject({ status: 'normalised', rule: 'dashes', exact: 'so far – is' });
    const at = new Map<string, SourceText>();
    const again = comparer(at, { ...first, statements }, digest, library)(quotation({ text: 'so far - is', locator: 'p3' }));
    expect(again.verification).toMatchObject({ status: 'normalised', selector: { exact: 'so far – is' } });
  });

  it('is written in the order of ids', () => {
    const statements = { b: exact, a: exact } as unknown as Recorded['statements'];
    const lines = renderRecorded({ ...nothingRecorded, statements }, digest).split('\n');
    expect(lines.filter((line) => /^ {4}"[ab]/.test(line))).toEqual(['    "a": {', '    "b": {']);
    const shown = { people: { d: '', c: '' }, sources: { f: '', e: '' }, events: { h: '', g: '' } };
    expect(
      renderRecorded({ ...nothingRecorded, shown }, digest)
        .match(/[c-h](?=": "")/g)
        ?.join(''),
    ).toBe('cdefgh');
    expect(lines.at(-1)).toBe('');
  });

  it('is described by its changes', () => {
    expect(describeRecording(nothingRecorded, first)).toEqual([
      'anchors.json: 1 published addresses',
      'source commentary: SHA-256 [They me…',
      'quotation no-deviations: verbatim in commentary p2, of ryabkov',
      'article talks: its words, in 1 section',
      'people/ryabkov.yml: what articles show of it',
    ]);
    expect(describeRecording(first, first)).toEqual([]);
    expect(describeRecording(first, nothingRecorded)).toEqual([
      'commentary: no longer on record',
      'no-deviations: no longer on record',
      'talks: no longer on record',
      'ryabkov: no longer on record',
    ]);
    const twoSections = { ...first.articles['talks'], sections: { a: [], b: [] } } as Recorded['articles'][string];
    expect(describeRecording(first, { ...first, articles: { talks: twoSections } })).toEqual([
      'article talks: its words, in 2 sections',
    ]);
  });
});

describe('what readers are shown', () => {
  const told = (status: Verification['status'], rule: string | null = null, speaker: Verification['speaker'] = null): string =>
    describeStatus({ status, rule, speaker, checked: null, selector: null }, en);
  it('is the status in words, and the day', () => {
    expect(told('exact', 'verbatim')).toBe('Verbatim in the source');
    expect(told('normalised', 'quotes dashes')).toBe('In the source except for quotation marks and dashes');
    expect(told('exact', 'verbatim', 'named')).toBe('Verbatim in the source');
    expect(told('exact', 'verbatim', 'reading')).toBe('Verbatim in the source; speaker identified by the editor');
    expect(told('normalised', 'dashes', 'reading')).toBe('In the source except for dashes; speaker identified by the editor');
    expect(told('absent')).toBe('Not found in the source');
    expect(told('cannot-check')).toBe('Not compared with the source');
    expect(describeChecked('2026-11-25', en)).toBe(', checked on 25 November 2026');
    expect(describeChecked(null, en)).toBe('');
  });
  it('names differences in a fixed order', () => {
    expect(describeAlterations(['brackets', 'spaces', 'quotes'], en)).toBe(
      'quotation marks, white space and words put in by the editor, in square brackets',
    );
    expect(describeAlterations(['composition'], en)).toBe('the composition of accented letters');
    expect(describeAlterations([], en)).toBe('');
  });
});
