import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, secondArticle } from '../../tests/changing-site.ts';
import { describeStatement, statementTitle } from '../core/model/describe-statement.ts';
import type { Archive } from '../core/model/archive.ts';
import { articleHtml } from '../core/model/article.ts';
import { quotesJson } from '../formats/quotes-json.ts';
import { toHtml } from 'hast-util-to-html';
import type { Loaded } from '../content/load-archive.ts';

const { load } = changingSite();

const sherman = { 'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n' };
const source = (kind: string): Record<string, string> => ({
  'sources/commentary.yml': `publisher: InfoRos\ntitle: Talks\ndate: 2022-01-10\nurl: https://example.org/commentary\n${kind}`,
});

function archiveOf({ archive, findings }: Loaded): Archive {
  if (!archive) throw new Error(JSON.stringify(findings, null, 2));
  return archive;
}

function statementIn(archive: Archive, id: string) {
  const found = archive.statements.find((one) => one.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
}

const html = (archive: Archive): string => {
  const article = archive.articleById.get('more');
  return article ? toHtml(articleHtml(article)) : '';
};

describe('a quotation within a quotation', () => {
  const text = "They met for dinner.\n“Sherman told us: 'We are ready.' I believe her,” Ryabkov said.\nThey parted late.\n";
  const outer = (words: string): Record<string, string> => ({
    ...secondArticle(`:::quote{#believes-her speaker=ryabkov locator=p2}\n${words}\n:::\n`),
    ...sherman,
    ...source(''),
  });
  const nested = outer("Sherman told us: ':quote[We are ready.]{#we-are-ready speaker=sherman}' I believe her,");

  it('is on record with its own speaker, as quoted by the outer one', async () => {
    const loaded = await load(nested, text);
    expect(placesOf(loaded).filter((place) => !place.startsWith('stale-record'))).toEqual([]);
    const archive = archiveOf(loaded);
    expect(statementIn(archive, 'believes-her').text).toBe("Sherman told us: 'We are ready.' I believe her,");
    const inner = statementIn(archive, 'we-are-ready');
    expect(inner).toMatchObject({
      text: 'We are ready.',
      speaker: 'sherman',
      quotedBy: 'ryabkov',
      source: 'commentary',
      locator: 'p2',
      before: "Sherman told us: '",
      after: "' I believe her,",
    });
    expect(archive.verifications.get('we-are-ready')?.status).toBe('exact');
    expect(describeStatement(inner, archive).attribution).toBe(
      'Direct quotation: Wendy Sherman, Deputy Secretary of State (as quoted by Sergei Ryabkov; as printed by InfoRos). Not given: to whom, when, where.',
    );
    expect(statementTitle(archive, inner)).toBe(
      'Wendy Sherman, as quoted by Sergei Ryabkov, as printed by InfoRos: “We are ready.”',
    );
  });

  it('is shown within the other, in the marks that its source has', async () => {
    const shown = html(archiveOf(await load(nested, text)));
    expect(shown).toContain(
      '<p>Sherman told us: ‘<span class="quote by-united-states" id="we-are-ready"><i aria-owns="ref--2"></i>We are ready.</span>’<a id="ref--2" title="statement 2 of 2" class="mark by-united-states" href="/quotes/we-are-ready/" aria-label="Said: Wendy Sherman (as quoted by Sergei Ryabkov)"></a> I believe her,</p>',
    );
  });

  it('is compared with the source: words, and whose they are', async () => {
    const changed = outer("Sherman told us: ':quote[We are steady.]{#we-are-ready speaker=sherman}' I believe her,");
    expect(placesOf(await load(changed, text)).map((place) => place.split(' ')[0])).toContain('absent-quotation');
    const swapped = outer("Sherman told us: ':quote[We are ready.]{#we-are-ready speaker=ryabkov}' I believe her,");
    expect(placesOf(await load(swapped, text)).map((place) => place.split(' ')[0])).toContain('other-speaker');
  });

  it('may be within a sentence', async () => {
    const inline = `Ryabkov said: :quote[Sherman told us: ':quote[We are ready.]{#we-are-ready speaker=sherman}' I believe her,]{#believes-her speaker=ryabkov locator=p2}\n`;
    const loaded = await load({ ...secondArticle(inline), ...sherman, ...source('') }, text);
    expect(placesOf(loaded).filter((place) => !place.startsWith('stale-record'))).toEqual([]);
    expect(html(archiveOf(loaded))).toContain(
      '“<span class="quote by-russia" id="believes-her"><i aria-owns="ref--1"></i>Sherman told us: ‘<span class="quote by',
    );
  });
});

describe('a figure', () => {
  const text = 'They met.\nInfoRos asked 1,004 adults, and 41 per cent of them want talks.\n';
  const figure = (words: string, more = ''): Record<string, string> => ({
    ...secondArticle(
      `:figure[${words}]{#for-talks value="41 per cent" sample="1,004 adults" on=2022-01-08 locator=p2 ${more}}.\n`,
    ),
    ...source(''),
  });

  it('is a claim with a value, a sample and a day', async () => {
    const loaded = await load(figure('41 per cent want talks'), text);
    expect(placesOf(loaded)).toEqual([]);
    const archive = archiveOf(loaded);
    const [claim] = archive.articleById.get('more')?.claims ?? [];
    expect(claim).toMatchObject({
      id: 'for-talks',
      text: '41 per cent want talks',
      figure: { value: '41 per cent', sample: '1,004 adults', on: { edtf: '2022-01-08' } },
    });
    expect(html(archive)).toContain('aria-label="Figure: InfoRos"');
    expect(html(archive)).toContain('href="/articles/more/#ref-for-talks"');
  });

  it('is warned of if its source has another number', async () =>
    expect(placesOf(await load(figure('41 per cent want talks'), text.replace('41', '44')))).toEqual([
      'unsupported-detail articles/more.md:9',
    ]));
});

describe('an excerpt of a document', () => {
  const text = 'Preamble.\nArticle 1. No party shall deviate from this agreement.\nDone at Geneva.\n';
  const excerpt = (words: string): Record<string, string> => ({
    ...secondArticle(`:::excerpt{#first-article locator=p2}\n${words}\n:::\n`),
    ...source('kind: document\n'),
  });

  it('is on record without a speaker, dated as its document', async () => {
    const loaded = await load(excerpt('No party shall deviate from this agreement.'), text);
    expect(placesOf(loaded).filter((place) => !place.startsWith('stale-record'))).toEqual([]);
    const archive = archiveOf(loaded);
    const found = statementIn(archive, 'first-article');
    expect(found).toMatchObject({ form: 'excerpt', speaker: null, to: null, at: null });
    expect(archive.verifications.get('first-article')).toMatchObject({ status: 'exact', speaker: 'named' });
    expect(describeStatement(found, archive)).toMatchObject({
      speaker: 'Talks',
      role: 'InfoRos',
      toWhom: null,
      attribution: 'Excerpt of a document: InfoRos, Talks, 10 January 2022.',
    });
    expect(archive.statementsByFacet.form.map(({ id }) => id)).toContain('excerpt');
    expect(archive.statementsByFacet.speaker.flatMap(({ statements }) => statements.map(({ id }) => id))).not.toContain(
      'first-article',
    );
  });

  it('is apart from what people say in the data', async () => {
    const { statements, excerpts } = quotesJson(archiveOf(await load(excerpt('No party shall deviate'), text)));
    expect(statements.map((one) => (one as { id: string }).id)).not.toContain('first-article');
    expect(excerpts).toMatchObject([
      { id: 'first-article', text: 'No party shall deviate', on: '2022-01-10', source: { id: 'commentary' } },
    ]);
  });

  it.each([
    ['absent-quotation', 'changes a word', 'Each party shall deviate from this agreement.'],
    ['cut-quotation', 'leaves out a negation', 'deviate from this agreement.'],
  ])('is an error (%s) if it %s', async (rule, _name, words) => {
    const without = text.replace('No party shall deviate', 'The parties shall not deviate');
    const found = placesOf(await load(excerpt(words), rule === 'cut-quotation' ? without : text));
    expect(found.map((place) => place.split(' ')[0])).toContain(rule);
  });
});
