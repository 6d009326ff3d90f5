import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../tests/archive-of.ts';
import { statementMarkdown } from './statement-markdown.ts';

const archive = await archiveOf({
  'articles/talks.md': articleText(`:said[[Ryabkov](person:ryabkov) called it *useful*]{#useful speaker=ryabkov locator=p2}.

:::quote{#no speaker=ryabkov locator=p4 on=2022-01-10}
There will be no \\* or \\_so\\_.

\\# None.
:::
`),
});
const [useful, no] = first(archive.articles).statements.map((statement) => statementMarkdown(statement, archive));
const page = 'https://record.example/reader/';

it('has a reported statement in other words than the speaker’s, and says so', () => {
  expect(useful).toContain('\n**Reported statement, Sergei Ryabkov, as reported by InfoRos:** Ryabkov called it useful.\n');
  expect(useful).not.toMatch(/^>/m);
  expect(useful).toContain(`<${page}quotes/useful/>`);
});

it('has the words of a quotation by the letter, each paragraph for itself, and where they are from', () => {
  const quoted = [
    '> **Direct quotation, Sergei Ryabkov, as printed by InfoRos:**',
    '>',
    '> There will be no \\* or \\_so\\_.',
    '>',
    '> \\# None.',
  ];
  expect(no).toContain(quoted.join('\n'));
  expect(no).toContain('10 January 2022; not given: to whom, where');
  expect(no).toContain('- Source: InfoRos, Commentary, paragraph 4 <https://example.org/commentary>\n');
  expect(no).toContain(`<${page}articles/talks/#no>`);
});
