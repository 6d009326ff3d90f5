import { expect, it } from 'vitest';
import { articleText, findingsOf } from '../../tests/archive-of.ts';

/** The hint and fix for a link in an article. */
async function dead(url: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const findings = await findingsOf({ ...files, 'articles/more.md': articleText(`See [it](<${url}>).`) });
  return findings.filter(({ ruleId }) => ruleId === 'dead-link').map(({ hint, fix }) => `${hint} ${fix?.to ?? ''}`.trim());
}

it.each([
  '/',
  '/about/',
  '/about/#verification',
  '/quotes/?q=x',
  '/quotes/page/12/',
  '/articles/talks/',
  '/articles/talks/#the-dinner',
  '/articles/talks/#the%2Ddinner',
  '/articles/t%61lks/',
  '/quotes.json',
  '/images/map.png?size=2',
  'https://example.org/abuot/',
])('%s leads somewhere', async (url) => expect(await dead(url)).toEqual([]));

it.each([
  ['/abuot/', 'Did you mean /about/? (/about/'],
  ['/about', 'Did you mean /about/? (/about/'],
  ['/people/riabkov/', 'Did you mean /people/ryabkov/? (/people/ryabkov/'],
  ['/page/12/x/', 'Write e.g. /articles/talks/, /articles/talks/#the-dinner or /people/ryabkov/'],
  ['/.well-known/x/', 'Write e.g. /articles/talks/, /articles/talks/#the-dinner or /people/ryabkov/'],
  ['/articles/talks/#the-diner', 'Did you mean /articles/talks/#the-dinner? (/articles/talks/#the-dinner'],
  ['/articles/talk/?x#the-dinner', 'Did you mean /articles/talks/#the-dinner?'],
])('%s leads nowhere', async (url, said) => expect(await dead(url)).toEqual([said]));

it('a link to something that has moved is accepted', async () => {
  const person = 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-states\nformerly: [w-sherman]\n';
  const talks = articleText(
    '## The dinner {#our-dinner aliases=the-dinner}\n\n[She](person:sherman) came to :event[it]{ref=dinner}.',
  );
  const files = { 'people/sherman.yml': person, 'articles/talks.md': talks };
  expect(await dead('/articles/talks/#the-dinner', files)).toEqual([]);
  expect(await dead('/people/w-sherman/', files)).toEqual([]);
});
