import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../tests/archive-of.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import { articleOembed, embedHtml, oembedOf, sectionOembed } from './oembed.ts';
import { statementTitle } from '../core/model/describe-statement.ts';
import { sectionPages } from '../core/model/pages/section-page.ts';

const words = 'There will be "no" deviations & no < 1 compromise, whatever others may say of it.';
const talks = `${soundSite['articles/talks.md'] ?? ''}
:::quote{#no-deviations speaker=ryabkov locator=p2}
${words}
:::

:said[Ryabkov said nothing]{#nothing speaker=ryabkov locator=p3}.
`;
const archive = await archiveOf({ 'articles/talks.md': talks }, '/reader/');
const [quotation, reported] = archive.statements as [(typeof archive.statements)[number], (typeof archive.statements)[number]];

it('has everything that oEmbed requires of a rich response', () =>
  expect(oembedOf(archive, quotation)).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Sergei Ryabkov, as printed by InfoRos: “There will be “no” deviations & no < 1 compromise, whatever others may …”',
    author_name: 'Sergei Ryabkov, as printed by InfoRos',
    author_url: 'https://record.example/reader/people/ryabkov/',
    provider_name: 'On the Record',
    provider_url: 'https://record.example/reader/',
    html: '<iframe src="https://record.example/reader/quotes/no-deviations/embed/" title="Sergei Ryabkov, as printed by InfoRos: “There will be “no” deviations &amp; no &lt; 1 compromise, whatever others may …”" width="600" height="288" loading="lazy" style="border: 0; max-width: 100%"></iframe>',
    width: 600,
    height: 288,
    thumbnail_url: 'https://record.example/reader/cards/quotes/no-deviations.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  }));

it('makes the frame as high as the words need', () => {
  const heightOf = (text: string): string | undefined => /height="(\d+)"/.exec(embedHtml(archive, { ...quotation, text }))?.[1];
  expect([heightOf('a'.repeat(44)), heightOf('a'.repeat(45)), heightOf('a'.repeat(440))]).toEqual(['256', '288', '544']);
});

it('names who and what, and says of a reported statement that it is one', () =>
  expect(statementTitle(archive, reported)).toBe('Sergei Ryabkov, as reported by InfoRos: Ryabkov said nothing'));

it('escapes what would end an attribute', () => {
  const people = new Map([['ryabkov', { ...archive.people.get('ryabkov'), name: 'A "B"' }]]) as typeof archive.people;
  expect(embedHtml({ ...archive, people }, reported)).toContain(' title="A &quot;B&quot;, as reported by InfoRos: Ryabkov');
});

it('describes an article with its headline, standfirst and byline, whatever signs they have', async () => {
  const signs = await archiveOf({
    'articles/talks.md': articleText('They met.')
      .replace('Talks', 'Less < & "more"')
      .replace('What was said.', 'It’s <b>said</b>.'),
  });
  const { html, ...rest } = articleOembed(signs, first(signs.articles));
  expect(rest).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'Less < & "more"',
    author_name: 'On the Record',
    author_url: 'https://record.example/reader/articles/talks/',
    thumbnail_url: 'https://record.example/reader/cards/articles/talks.png',
  });
  expect(html).toBe(
    '<blockquote cite="https://record.example/reader/articles/talks/" lang="en"><p>It’s &lt;b>said&lt;/b>.</p><footer><cite><a href="https://record.example/reader/articles/talks/">Less &lt; &amp; &quot;more&quot;</a></cite>, On the Record</footer></blockquote>',
  );
});

it('describes a section with its title and first words, and leads to its own page', async () => {
  const divided = await archiveOf({ 'articles/talks.md': articleText('Before.\n\n## The dinner {#the-dinner}\n\nThey met.') });
  const article = first(divided.articles);
  const { html, ...rest } = sectionOembed(divided, article, first(sectionPages(article)));
  const page = 'https://record.example/reader/articles/talks/the-dinner/';
  expect(rest).toMatchObject({ title: `The dinner · ${article.headline}`, author_name: article.byline, author_url: page });
  expect(rest.thumbnail_url).toMatch(/^https:\/\/record\.example\/reader\/cards\/articles\/talks\/the-dinner\.png$/);
  expect(html).toContain('<p>They met.</p>');
  expect(html).toContain(`<a href="${page}">The dinner · ${article.headline}</a>`);
});
