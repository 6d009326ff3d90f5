import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../tests/archive-of.ts';
import type { Archive } from '../core/model/archive.ts';
import { annotationsOf } from './web-annotations.ts';

const site = 'https://record.example';
const article = `${site}/reader/articles/talks/`;

const words = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: 'en',
});
const link = (source: string): object => ({ type: 'SpecificResource', purpose: 'linking', source });
const target = (exact: string): object => ({
  source: article,
  selector: expect.objectContaining({ type: 'TextQuoteSelector', exact }) as object,
});

it('are a page of the collection of all annotations of the article', async () => {
  const archive = await talks();
  const { items, ...rest } = annotationsOf(first(archive.articles), archive);
  expect(rest).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${article}annotations.jsonld`,
    type: 'AnnotationPage',
    partOf: { id: `${article}annotations.jsonld#all`, type: 'AnnotationCollection', label: 'Talks', total: 7 },
    startIndex: 0,
  });
  expect(items).toEqual([
    {
      id: `${article}#none`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        words(
          'identifying',
          'Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). To Channel One, interview, on or before 10 January 2022, Geneva. InfoRos, Commentary, paragraphs 2–3.',
        ),
        link(`${site}/reader/quotes/none/`),
        link(`${article}#commentary`),
      ],
      target: [target('There will be none.')],
    },
    {
      id: `${article}#useful`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        words(
          'identifying',
          'Reported statement: Sergei Ryabkov, Deputy Foreign Minister of Russia (speaker inferred from p9; as reported by InfoRos). Not given: to whom, when, where. InfoRos, Commentary, paragraph 2.',
        ),
        link(`${site}/reader/quotes/useful/`),
        link(`${article}#commentary`),
      ],
      target: [target('Ryabkov called it useful')],
    },
    {
      id: `${article}#deaf`,
      type: 'Annotation',
      motivation: 'describing',
      body: [words('describing', 'A claim of its source: InfoRos, Commentary, paragraph 4.'), link(`${article}#commentary`)],
      target: [target('They did not listen')],
    },
    {
      id: `${article}#note-a`,
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        words('commenting', 'So it was. Source: InfoRos, Commentary, paragraph 2; InfoRos, Commentary; calendar arithmetic.'),
        link(`${article}#commentary`),
      ],
      target: [target('useful')],
    },
    {
      id: `${article}#note-b`,
      type: 'Annotation',
      motivation: 'commenting',
      body: [words('commenting', 'Or did they? Source: what is known.')],
      target: [target('listen')],
    },
    {
      id: `${article}#dinner`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [words('identifying', 'Dinner, 9 January 2022, Geneva.'), link(`${article}#dinner`)],
      target: [target('a dinner')],
    },
    { id: `${article}#terms`, type: 'Annotation', motivation: 'bookmarking', target: [target('terms')] },
  ]);
});

it('also have the words in their source as a target, if found there', async () => {
  const archive = await talks();
  const selector = { exact: 'There will be none.', prefix: 'he said: "', suffix: '"' };
  const verification = { status: 'exact', rule: 'verbatim', speaker: 'named', checked: '2026-11-25', selector } as const;
  const { items } = annotationsOf(first(archive.articles), { ...archive, verifications: new Map([['none', verification]]) });
  const source = { source: 'https://example.org/commentary', selector: { type: 'TextQuoteSelector', ...selector } };
  expect(items[0]?.target).toEqual([target('There will be none.'), source]);
  expect(items[2]?.target).toHaveLength(1);
});

it('say where a copy of the source is kept', async () => {
  const archive = await talks();
  const selector = { exact: 'There will be none.', prefix: '', suffix: '' };
  const verification = { status: 'exact', rule: 'verbatim', speaker: 'named', checked: '2026-11-25', selector } as const;
  const archived = { url: 'https://web.archive.org/web/2022/https://example.org/', on: '2022-01-11' };
  const sources = new Map([...archive.sources].map(([id, source]) => [id, { ...source, archived }]));
  const { items } = annotationsOf(first(archive.articles), {
    ...archive,
    sources,
    verifications: new Map([['none', verification]]),
  });
  expect(items[0]?.target[1]?.state).toEqual({ type: 'TimeState', cached: archived.url, sourceDate: '2022-01-11T12:00:00Z' });
});

it('leave out an event that the text does not mention', async () => {
  const archive = await archiveOf({
    'articles/talks.md': articleText(':said[He left]{#left speaker=ryabkov event=dinner on=2022-01-09 at=Geneva locator=p2}.'),
  });
  const { items, partOf } = annotationsOf(first(archive.articles), archive);
  expect(items.map(({ id }) => id)).toEqual([`${article}#left`]);
  expect(partOf.total).toBe(1);
});

/** An article with an annotation of each kind, in the archive of a small site. */
async function talks(): Promise<Archive> {
  return archiveOf({
    'articles/talks.md': articleText(
      [
        'They met at :event[a dinner]{ref=dinner} on :term[terms]{#terms}.',
        ':::quote{#none speaker=ryabkov to="Channel One" occasion=interview on=../2022-01-10 at=Geneva locator=p2-p3}\nThere will be none.\n:::',
        ':said[Ryabkov called it useful]{#useful speaker=ryabkov inferred=p9 locator=p2}. :claim[They did not listen]{#deaf locator=p4}.',
        ':::note{#note-a on=useful sources="commentary p2, commentary" basis="calendar arithmetic"}\nSo it was.\n:::',
        ':::note{#note-b on=listen basis="what is known"}\nOr did they?\n:::',
      ].join('\n\n'),
    ),
  });
}
