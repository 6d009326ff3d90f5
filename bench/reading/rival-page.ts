import { parse, stringify } from 'yaml';
import { plainPage } from '../plain-page.ts';

/**
 * Turns an article into a page of a documentation site: headline and standfirst in the front matter, then the standfirst and
 * the plain words of the article.
 *
 * @param heading whether the text also starts with the headline, for a generator that takes the page's heading from there
 */
export function rivalPage(article: string, heading: boolean): string {
  const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(article) ?? [];
  const { headline, standfirst } = parse(front) as { headline: string; standfirst: string };
  const body = plainPage(article)
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^(#+ .*?) *\{#[\w-]+\}$/gm, '$1');
  const top = heading ? `# ${headline}\n\n${standfirst}\n` : `${standfirst}\n`;
  return `---\n${stringify({ title: headline, description: standfirst }, { lineWidth: 0 })}---\n\n${top}${body}`;
}
