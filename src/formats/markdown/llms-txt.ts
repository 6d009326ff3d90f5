import type { Archive } from '../../core/model/archive.ts';
import { dataFiles } from '../../core/model/permalinks.ts';
import { rightsIn } from '../../core/model/publication/site.ts';
import { oneLine } from '../../core/text/wording.ts';

/** Makes `/llms.txt` (https://llmstxt.org): what the site is, and where programs that read text find its articles and data. */
export function llmsTxt(archive: Archive): string {
  const { site, articles, links, words } = archive;
  const { machines } = words;
  const entry = (name: string, path: string, about = ''): string =>
    `- [${escaped(name)}](${links.absolute(path)})${about === '' ? '' : `: ${oneLine(about)}`}`;
  const parts = [
    `# ${oneLine(site.name)}`,
    `> ${oneLine(site.description)}`,
    [site.notice, machines.voices, `${rightsIn(site, words)}.`].filter(Boolean).join(' '),
    `## ${words.article.title}`,
    articles.map(({ id, headline, standfirst }) => entry(headline, links.articleMarkdown(id), standfirst)).join('\n'),
    `## ${machines.data}`,
    [
      ...dataFiles.map((file) => entry(machines.files[file], links.data(file))),
      entry(machines.table, links.quotesCsv()),
      entry(words.page.about, links.about()),
    ].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Escapes what would end the text of a link. */
function escaped(name: string): string {
  return oneLine(name).replace(/[[\]\\]/g, '\\$&');
}
