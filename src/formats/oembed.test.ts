import { expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import { embedHtml, oembedOf } from './oembed.ts';
import { statementTitle } from '../core/model/describe-statement.ts';

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
