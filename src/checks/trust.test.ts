import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { afterEach, describe, expect, it } from 'vitest';
import { contentFolder, type ContentFolder } from '../../tests/content-folder.ts';
import { articleHtml } from '../core/model/article.ts';
import { renderRecorded } from '../core/verification/recorded.ts';
import { loadArchive, type Loaded } from '../content/load-archive.ts';
import { soundSite } from './cases/sound-site.ts';

let folder: ContentFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

const text = 'They met for dinner.\n“There will be no deviations.” he said.\nThe plan – so far – is sound.\n';

/** The sound site with more in it; the text of its source is at hand unless it is null. */
async function load(files: Record<string, string>, source: string | null = text): Promise<Loaded> {
  if (folder) for (const [file, content] of Object.entries(files)) await folder.write(file, content);
  else folder = await contentFolder({ ...soundSite, ...files });
  if (source === null) return loadArchive({ contentDir: folder.path, base: '/' });
  const sourcesDir = join(folder.path, '../sources');
  await mkdir(sourcesDir, { recursive: true });
  await writeFile(join(sourcesDir, 'commentary.txt'), source);
  return loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
}

const found = ({ findings }: Loaded): string[] =>
  findings.map(({ ruleId, place }) => `${ruleId} ${place.file.replace('content/', '')}${place.known ? `:${place.line}` : ''}`);

function article(body: string, ...front: string[]): Record<string, string> {
  const talks = soundSite['articles/talks.md'] ?? '';
  return { 'articles/more.md': talks.replace('\n---\n', `\n${front.map((line) => `${line}\n`).join('')}---\n${body}`) };
}

const quote = (words: string, attributes = 'locator=p2'): string =>
  `:::quote{#no-deviations speaker=ryabkov ${attributes}}\n${words}\n:::\n`;

function htmlOf({ archive }: Loaded, id: string): string | undefined {
  const article = archive?.articleById.get(id);
  return article && toHtml({ type: 'root', children: articleHtml(article) });
}

/** Records what `load` found, as `npm run check -- --record` does. */
async function record({ record: recorder }: Loaded, day = '2026-11-25'): Promise<void> {
  if (!recorder) throw new Error('it cannot be recorded');
  await folder?.write('record.json', renderRecorded(recorder(day)));
}

describe('a quotation and its source', () => {
  it('is compared, recorded, and remembered where the text is not at hand', async () => {
    const first = await load(article(quote('There will be no deviations.')));
    expect(found(first)).toEqual(['stale-record articles/more.md:10']);
    expect(first.archive?.verifications.get('no-deviations')).toMatchObject({ status: 'exact', checked: null });
    await record(first);
    for (const source of [text, null]) {
      const again = await load({}, source);
      expect(found(again)).toEqual([]);
      expect(again.archive?.verifications.get('no-deviations')).toMatchObject({ status: 'exact', checked: '2026-11-25' });
      expect(htmlOf(again, 'more')).toContain(
        '<p class="verification"><a href="/about/#verification">Verbatim in the source</a>, checked on 25 November 2026</p>',
      );
      expect(again.record?.('2027-01-01')).toEqual(again.recorded);
    }
  });

  it('may differ in what is marked, and in nothing else', async () => {
    const words = 'The plan - so far - is sound.';
    expect(found(await load(article(quote(words, 'locator=p3 altered=dashes'))))).toEqual(['stale-record articles/more.md:10']);
    expect(found(await load(article(quote(words, 'locator=p3 altered="dashes quotes"'))))).toEqual([
      'altered-quotation articles/more.md:9',
    ]);
    expect(found(await load(article(quote(words, 'locator=p3 altered=quotes'))))).toEqual([
      'altered-quotation articles/more.md:9',
    ]);
    const marked = await load(article(quote(words, 'locator=p3 altered="dashes dashes"')));
    expect(marked.archive?.verifications.get('no-deviations')).toMatchObject({ status: 'normalised', rule: 'dashes' });
    await record(marked);
    // Without the text, the marks are held against the record.
    expect(found(await load(article(quote(words, 'locator=p3 altered=dashes')), null))).toEqual([]);
    const unmarked = await load(article(quote(words, 'locator=p3')), null);
    expect(found(unmarked)).toEqual(['altered-quotation articles/more.md:10']);
    expect(unmarked.findings[0]?.hint).toBe(
      'Write it as the source has it: The plan – so far – is sound. Or say that it is altered: add altered=dashes between the braces.',
    );
  });

  it('may have words left out and put in, as its marks say', async () => {
    const set = article(quote('[T]here … no deviations.', 'locator=p2 altered="brackets ellipsis"'));
    expect(found(await load(set))).toEqual(['stale-record articles/more.md:10']);
    const inline =
      ':quote[[T]here will [...] no deviations.]{#no-deviations speaker=ryabkov locator=p2 altered="brackets ellipsis"}\n';
    const { archive, record: recorder } = await load(article(inline));
    expect(archive?.verifications.get('no-deviations')).toMatchObject({
      rule: 'ellipsis brackets',
      selector: { exact: 'no deviations.', prefix: ' met for dinner.\n“There will be ' },
    });
    expect(recorder?.('2026-11-25').statements['no-deviations']).toMatchObject({ start: 23, end: 50, exact: 'no deviations.' });
  });

  it('says all that differs in the mend', async () => {
    const { findings } = await load(article(quote('‘There  will be no deviations.’ he')));
    expect(findings.map(({ hint }) => hint)).toEqual([
      'Write it as the source has it: “There will be no deviations.” he Or say that it is altered: add altered="quotes spaces" between the braces.',
    ]);
  });

  it('is an error once it is changed, until that is recorded', async () => {
    await record(await load(article(quote('There will be no deviations.'))));
    const changed = await load(article(quote('no deviations.')));
    // The words of the article changed too, and nothing says so.
    expect(found(changed)).toEqual(['uncorrected-change articles/more.md:9', 'rechecked-quotation articles/more.md:10']);
    expect(changed.archive).toBeUndefined();
    const told = await load(article(quote('no deviations.'), 'corrections: [{on: 2026-11-25, text: Too much was quoted.}]'));
    expect(found(told)).toEqual(['stale-record articles/more.md:5', 'rechecked-quotation articles/more.md:11']);
    await load(article(quote('no deviations.')));
    await record(changed, '2026-11-26');
    const again = await load({});
    expect(found(again)).toEqual([]);
    expect(again.recorded.statements['no-deviations']?.checked).toBe('2026-11-26');
    const source = await load(article(quote('no deviations.', 'locator=p2 source=other')), null);
    // Of a source that is not on record it can't be said what was compared with it.
    expect(found(source)).toEqual(['unknown-source articles/more.md:9']);
    expect(source.record).toBeUndefined();
    const other = { 'sources/other.yml': 'publisher: ANSA\ntitle: Talks\nurl: https://example.org/other\n' };
    const elsewhere = await load({ ...other, ...article(quote('no deviations.', 'locator=p2 source=other')) }, null);
    expect(elsewhere.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        ruleId: 'changed-quotation',
        message: expect.stringContaining('found the source other instead of commentary') as string,
        place: { line: 9, column: 52 },
      },
    ]);
  });

  it('is compared again when the text of its source changed', async () => {
    await record(await load(article(quote('There will be no deviations.'))));
    const changed = await load({}, `${text}More.\n`);
    expect(found(changed)).toEqual(['changed-source sources/commentary.yml']);
    expect(changed.archive?.verifications.get('no-deviations')?.checked).toBeNull();
    await record(changed, '2026-11-30');
    expect(found(await load({}, `${text}More.\n`))).toEqual([]);
    expect(found(await load({}, text.replace('no dev', 'some dev')))).toEqual([
      'absent-quotation articles/more.md:10',
      'changed-source sources/commentary.yml',
    ]);
  });

  it('is in one finding a source where it was never compared', async () => {
    const other = { 'sources/other.yml': soundSite['sources/commentary.yml'] ?? '' };
    const body = `${quote('One.')}\n:quote[Two.]{#two speaker=ryabkov source=other locator=p1}\n\n:quote[Three.]{#three speaker=ryabkov locator=p1}\n`;
    const { findings } = await load({ ...article(body), ...other }, null);
    expect(findings.map(({ message }) => message)).toEqual([
      'Expected 2 quotations from commentary to have been compared with its text, cannot check: no-deviations, three.',
      'Expected the quotation from other to have been compared with its text, cannot check: two.',
    ]);
  });

  it('is looked for only in texts of sources that are on record, and those must be text', async () => {
    folder = await contentFolder({ ...soundSite, ...article(quote('There will be no deviations.')) });
    const sourcesDir = join(folder.path, '../sources');
    await mkdir(sourcesDir);
    await writeFile(join(sourcesDir, 'commentary.txt'), Uint8Array.from([0x61, 0xe9, 0x0a]));
    await writeFile(join(sourcesDir, 'unknown.txt'), Uint8Array.from([0xe9]));
    const loaded = await loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
    expect(found(loaded)).toEqual(['not-utf8 sources/commentary.txt:1']);
  });
});

describe('dates', () => {
  const said = (on: string, date: string): Record<string, string> => ({
    ...article(`:said[So Ryabkov said]{#so-he-said speaker=ryabkov source=preview locator=p1 on=${on}}.\n`),
    'sources/preview.yml': `publisher: InfoRos\ntitle: Preview\nurl: https://example.org/\ndate: ${date}\n`,
  });
  it.each([
    ['2022-01-10', '2022-01-10'],
    ['2022-01', '2022-01-10'],
    ['../2022-01-12', '2022-01-10'],
    ['2022-01-11', '2022-01-10?'],
    ['2022-01-17', '2022-01-10~'],
    ['2022-01-18?', '2022-01-10~'],
    ['2022-01-11?', '2022-01-10'],
    ['2022-01-11', '2022-01-10/..'],
    ['2022-01-11', '2022-01'],
  ])('a statement of %s may be in a source of %s', async (on, date) => expect(found(await load(said(on, date)))).toEqual([]));
  it.each([
    ['2022-01-11', '2022-01-10'],
    ['2022-02', '2022-01'],
    ['2022-01-11', '../2022-01-10'],
    ['2022-01-11/..', '2022-01-09/2022-01-10'],
    ['2022-01-12', '2022-01-10?'],
    ['2022-01-18', '2022-01-10~'],
  ])('a statement of %s may not be in a source of %s', async (on, date) =>
    expect(found(await load(said(on, date)))).toEqual(['statement-after-source articles/more.md:9']),
  );

  const event = (date: string, state: string, of: string): Record<string, string> => ({
    'articles/talks.md': (soundSite['articles/talks.md'] ?? '').replace('covers: 2022-01-09', 'covers: 2022-01'),
    'events/dinner.yml': `title: Dinner\ndate: ${date}\ncity: Geneva\nstate: ${state}\nof: commentary\nsources: [commentary]\n`,
    'sources/commentary.yml': (soundSite['sources/commentary.yml'] ?? '').replace('2022-01-11?', of),
  });
  it('an event that is scheduled, or not certainly later, may lie after its source', async () => {
    expect(found(await load(event('2022-01-12', 'scheduled', '2022-01-11')))).toEqual([]);
    expect(found(await load(event('2022-01-12', 'held', '2022-01-11?')))).toEqual([]);
    expect(found(await load(event('2022-01-13', 'held', '2022-01-11?')))).toEqual(['held-after-source events/dinner.yml:2']);
    expect(found(await load(event('2022-01-13', 'scheduled', '2022-01-11?')))).toEqual([]);
    expect(found(await load(event('2022-01-11', 'held', '2022-01-11')))).toEqual([]);
    expect(found(await load(event('2022-01-12', 'held', '2022-01-11')))).toEqual(['held-after-source events/dinner.yml:2']);
  });

  it('of what is told lie no later than the article, and what it covers holds its events and labels', async () => {
    const undated = { 'sources/undated.yml': 'publisher: InfoRos\ntitle: Talks\nurl: https://example.org/\n' };
    const told = (on: string, ...front: string[]): Promise<Loaded> =>
      load({
        ...article(`:said[So Ryabkov said]{#so-he-said speaker=ryabkov source=undated locator=p1 on=${on}}.\n`, ...front),
        ...undated,
      });
    expect(found(await told('2026-11-23'))).toEqual([]);
    expect(found(await told('2026-11-24'))).toEqual(['after-publication articles/more.md:9']);
    expect(found(await told('2026-11-24?'))).toEqual([]);
    expect(found(await told('2026-11-24', 'updated: 2026-11-24'))).toEqual([]);
    expect(found(await told('2026-11-25', 'updated: 2026-11-24'))).toEqual(['after-publication articles/more.md:10']);
    await folder?.write('articles/more.md', null);
    const cited = 'See [it](source:undated).\n';
    const shown = (date: string, state: string, covers: string, ...more: string[]): Promise<Loaded> =>
      load({
        'articles/talks.md': `${(soundSite['articles/talks.md'] ?? '').replace('covers: 2022-01-09', `covers: ${covers}`)}\n${cited}`,
        'events/dinner.yml': `title: Dinner\ndate: ${date}\ncity: Geneva\nstate: ${state}\nof: undated\nsources: [commentary]\n${more.map((line) => `${line}\n`).join('')}`,
      });
    expect(found(await shown('2026-11-23', 'held', '2026-11-23'))).toEqual([]);
    expect(found(await shown('2026-11-24', 'held', '2026-11-23/2026-11-24'))).toEqual([
      'after-publication events/dinner.yml:2',
    ]);
    expect(found(await shown('2026-11-24', 'scheduled', '2026-11-23/2026-11-24'))).toEqual([]);
    expect(found(await shown('2022-01-08', 'held', '2022-01-09/2022-01-10'))).toEqual(['outside-covers events/dinner.yml:2']);
    expect(found(await shown('2022-01-11', 'held', '2022-01-09/2022-01-10'))).toEqual(['outside-covers events/dinner.yml:2']);
    expect(found(await shown('2022-01-11?', 'held', '2022-01-09/2022-01-10'))).toEqual([]);
    expect(found(await shown('2022-01-10/2022-01-11', 'held', '2022-01-09/2022-01-10'))).toEqual([]);
    const times = (date: string, begins: string, ends: string): Promise<Loaded> =>
      shown(date, 'held', '2022-01-09/2022-01-10', `begins: '${begins}'`, `ends: '${ends}'`);
    expect(found(await times('2022-01-09', '16:32', '18:55'))).toEqual([]);
    expect(found(await times('2022-01-09', '16:32', '16:32'))).toEqual([]);
    expect(found(await times('2022-01-09', '18:55', '16:32'))).toEqual(['ends-before-beginning events/dinner.yml:8']);
    expect(found(await times('2022-01-09/2022-01-10', '18:55', '16:32'))).toEqual([]);
    expect(found(await shown('2022-01-09', 'held', '2022-01-09', "ends: '16:32'"))).toEqual([]);
    const labelled = (day: string): Promise<Loaded> => load(article(cited, `days: {${day}: nothing}`));
    expect(found(await labelled('2022-01-09'))).toEqual([]);
    expect(found(await labelled('2022-01-08'))).toEqual(['outside-covers articles/more.md:8']);
    expect(found(await labelled('2022-01-10'))).toEqual(['outside-covers articles/more.md:8']);
  });

  it('a correction counts as an update, and is on or after the day of publication', async () => {
    const corrected = await load(article('Text.\n', 'corrections: [{on: 2026-11-24, text: B.}, {on: 2026-11-23, text: A.}]'));
    expect(found(corrected)).toEqual([]);
    expect(corrected.archive?.articleById.get('more')?.updated).toBe('2026-11-24');
    const updated = await load(article('Text.\n', 'updated: 2026-11-25', 'corrections: [{on: 2026-11-25, text: A.}]'));
    expect([found(updated), updated.archive?.articleById.get('more')?.updated]).toEqual([[], '2026-11-25']);
    expect(found(await load(article('Text.\n', 'updated: 2026-11-23')))).toEqual([]);
  });

  it('stand with their weekday in headings, notes, statements and labels, and in no quotation', async () => {
    const body = [
      '## On Monday 9 January {#on-monday}',
      '',
      ':said[Ryabkov came\nback on Friday 14 January and *Monday 10* January]{#came-back speaker=ryabkov locator=p1}, on Monday 9 January.',
      '',
      ':quote[on Monday 9 January]{#on-monday-9 speaker=ryabkov locator=p1}',
      '',
      ':::note{#note-on on="on" basis="arithmetic"}',
      'Not on Tuesday \\*9 January, but on Tuesday 9 January.',
      ':::',
    ].join('\n');
    const { 'articles/more.md': whole = '' } = article(`${body}\n`, "days: {2022-01-10: 'not Tuesday 10 January'}");
    const loaded = await load({ 'articles/more.md': whole.replace('said.', 'said on Monday 9 January.') }, null);
    expect(loaded.findings.filter(({ ruleId }) => ruleId === 'wrong-weekday').map(({ place }) => place)).toEqual([
      { known: true, file: 'content/articles/more.md', line: 3, column: 1 },
      { known: true, file: 'content/articles/more.md', line: 8, column: 8 },
      { known: true, file: 'content/articles/more.md', line: 10, column: 7 },
      { known: true, file: 'content/articles/more.md', line: 13, column: 95 },
      { known: true, file: 'content/articles/more.md', line: 18, column: 36 },
    ]);
  });
});

describe('who speaks', () => {
  const sherman = 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n';
  const said = (words: string): Promise<Loaded> =>
    load({
      ...article(`:said[${words}]{#so-he-said speaker=ryabkov locator=p1}. So did [Sherman](person:sherman).\n`),
      'people/sherman.yml': sherman,
    });
  it.each([
    '[Sherman](person:sherman) was right, Ryabkov said',
    '[Sherman](person:sherman) and [the minister](person:ryabkov) were right',
    'He said that [Sherman](person:sherman) was right',
    'He said that Sherman said so',
    'Of [Sherman](person:sherman) they knew nothing',
    'Sherman was right',
  ])('is clear in %j', async (words) => expect(found(await said(words))).toEqual([]));
  it.each([
    '[Sherman](person:sherman) was right',
    'Sherman said that he was right',
    'its view, Sherman said, was right',
    '[Sherman](person:sherman) thought it was his view',
    'To hear [Wendy Sherman](person:sherman) say so was good',
  ])('is not clear in %j', async (words) => expect(found(await said(words))).toEqual(['ambiguous-speaker articles/more.md:9']));

  const led = (before: string, after = ''): Promise<Loaded> =>
    load(
      {
        ...article(`${before}\n\n${quote('There will be no deviations.', 'locator=p2')}${after}`),
        'people/sherman.yml': sherman,
      },
      null,
    );
  it.each([
    'Sherman said so. He said:',
    'Sherman said so to Ryabkov:',
    'Sherman said so.',
    'To hear Sherman:',
    'Sherman said. And then:',
    'Ryabkov declared:',
  ])('is clear where %j leads to a quotation', async (before) =>
    expect(found(await led(`[Sherman](person:sherman). ${before}`))).toEqual(['unverified-quotation articles/more.md:12']),
  );
  it.each(['Sherman said:', 'Ryabkov came. Wendy Sherman declared:', 'According to Sherman, nothing changes:'])(
    'is not clear where %j leads to a quotation',
    async (before) =>
      expect(found(await led(`[Sherman](person:sherman). ${before}`))).toEqual(['ambiguous-speaker articles/more.md:12']),
  );

  const inline = (before: string): Promise<Loaded> =>
    load(
      {
        ...article(`[Sherman](person:sherman). ${before} :quote[no deviations.]{#no-deviations speaker=ryabkov locator=p2}\n`),
        'people/sherman.yml': sherman,
      },
      null,
    );
  it.each([
    ['Sherman said that', 'ambiguous-speaker'],
    ['Of this, according to Sherman,', 'ambiguous-speaker'],
    ['Sherman said so, and Moscow replied that', 'unverified-quotation'],
    ['Sherman said so, and he replied that', 'unverified-quotation'],
    ['Sherman said so!', 'unverified-quotation'],
    ['Sherman said “so.”', 'unverified-quotation'],
    ['', 'unverified-quotation'],
  ])('before a quotation within a sentence: %j gives %s', async (before, rule) =>
    expect(found(await inline(before))[0]).toMatch(new RegExp(`^${rule} articles/more.md`)),
  );

  const claim = (words: string, source: string): Promise<Loaded> =>
    load({
      ...article(`:claim[${words}]{#a-claim source=${source} locator=p1}.\n`),
      'sources/gazette.yml': 'publisher: The Harbour Gazette\ntitle: Talks\nurl: https://example.org/\n',
    });
  it('is named in a claim that is not of the principal source', async () => {
    expect(found(await claim('All in vain, says the Gazette', 'gazette'))).toEqual([]);
    expect(found(await claim('All in vain, HARBOUR says', 'gazette'))).toEqual([]);
    expect(found(await claim('All in vain', 'gazette'))).toEqual(['unnamed-claim articles/more.md:9']);
    await folder?.write('sources/gazette.yml', null);
    const { findings } = await load(article(':claim[All in vain]{#a-claim source=commentary locator=p1}.\n'));
    expect(findings).toEqual([]);
  });
});
