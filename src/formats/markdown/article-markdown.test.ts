import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { remark } from 'remark';
import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../tests/archive-of.ts';
import { articleMarkdown } from './article-markdown.ts';
import { llmsTxt } from './llms-txt.ts';

const archive = await archiveOf({
  'articles/talks.md': articleText(`## The *dinner* {#the-dinner}

They met. :said[[Ryabkov](person:ryabkov) called it useful]{#useful speaker=ryabkov locator=p2}, :claim[InfoRos says that Moscow was right]{#right locator=p3}.

:::note{#why on="useful" basis="the programme"}
It lasted *two* hours.
:::

:::quote{#no speaker=ryabkov locator=p4}
There will be no \\* or \\_so\\_.

\\# None.
:::

He added: :quote[It is 1 < 2.]{#less speaker=ryabkov locator=p5}

:::table{#met caption="Who met" basis="our count"}
| Who | Met |
| --- | --- |
| Ryabkov | Sherman |
:::
`),
});
const article = first(archive.articles);
const markdown = articleMarkdown(article, archive);
const reader = remark().data('micromarkExtensions', [gfm()]).data('fromMarkdownExtensions', [gfmFromMarkdown()]);
const tree = reader.parse(markdown);

it('marks whose words are whose, with the address of their record', () => {
  const page = 'https://record.example/reader/';
  const voices = nodes('link')
    .filter((node) => 'children' in node && node.children[0]?.type === 'strong')
    .map((node) => [toString(node), (node as { url: string }).url]);
  expect(voices).toEqual([
    ['Reported statement, Sergei Ryabkov, as reported by InfoRos: Ryabkov called it useful', `${page}quotes/useful/`],
    ['Claim of InfoRos: InfoRos says that Moscow was right', `${page}articles/talks/right/`],
    ['Direct quotation, Sergei Ryabkov, as printed by InfoRos: It is 1 < 2.', `${page}quotes/less/`],
  ]);
});

it('has the words of a quotation by the letter, whatever Markdown would read in them', () => {
  const [, quotation] = nodes('blockquote');
  expect('children' in (quotation ?? {}) && (quotation as { children: Nodes[] }).children.map((one) => toString(one))).toEqual([
    'Direct quotation, Sergei Ryabkov, as printed by InfoRos:',
    'There will be no * or _so_.',
    '# None.',
  ]);
  expect(markdown).toContain('. Not given: to whom, when, where. Direct quotation, ');
  expect(markdown).toContain('<https://record.example/reader/quotes/no/>');
});

it('has notes as footnotes where they are, anchors of headings, and tables', () => {
  expect(markdown).toContain('[^why]');
  expect(nodes('footnoteDefinition').map((node) => toString(node))).toEqual([
    expect.stringMatching(/^Editor’s note 1 on “useful”:It lasted two hours\.Source: the programme\.$/),
  ]);
  expect(markdown).toContain('## <a id="the-dinner"></a>The *dinner*\n');
  expect(nodes('tableCell').map((node) => toString(node))).toEqual(['Who', 'Met', 'Ryabkov', 'Sherman']);
});

it('is listed in llms.txt', () => {
  const text = llmsTxt(archive);
  expect(text).toMatch(/^# On the Record\n\n> /);
  expect(text).toContain('- [Talks](https://record.example/reader/articles/talks/index.md): What was said.\n');
  expect(text).toContain('(https://record.example/reader/claims.json)\n');
});

/** Returns the nodes of a kind in the order of the text. */
function nodes(type: Nodes['type'], node: Nodes = tree): Nodes[] {
  return [
    ...(node.type === type ? [node] : []),
    ...('children' in node ? node.children.flatMap((one) => nodes(type, one)) : []),
  ];
}
