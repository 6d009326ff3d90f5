import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../tests/archive-of.ts';
import { slipsOf } from './slips.ts';

async function slips(body: string): Promise<Record<string, string>> {
  const archive = await archiveOf({ 'articles/talks.md': articleText(body) });
  return slipsOf(first(archive.articles), archive);
}

/** What a slip says, a line for each of its paragraphs. */
const linesOf = (html = ''): string[] => html.split('</p>').flatMap((line) => line.replace(/<[^>]*>/g, '') || []);

it('a slip says what a source gives of a statement, and in one line what none gives', async () => {
  const found = await slips(
    ':said[They left]{#left speaker=ryabkov to="Channel One" occasion=interview on=../2022-01-10 locator=p2}. :said[They came]{#came speaker=ryabkov inferred=p9 at=Geneva locator=p3}.',
  );
  expect(linesOf(found['left'])).toEqual([
    'Reported statement · statement 1 of 2',
    expect.stringMatching(/^Sergei Ryabkov, Deputy Foreign Minister.* side: Russia$/),
    'To Channel One, interview\u00A0· on or before 10\u00A0January\u00A02022\u00A0· not given: where',
    expect.stringMatching(/^Source: InfoRos, .*, paragraph\u00A02$/),
    'Share Cite About this statement',
  ]);
  expect(linesOf(found['came']).slice(1, 3)).toEqual([
    expect.stringContaining('(speaker inferred from p9)'),
    'Geneva\u00A0· not given: to whom, when',
  ]);
  expect(found['left']).toContain('<a class="share" href="/reader/quotes/left/">Share</a>');
  expect(found['left']).toContain('<a href="/reader/quotes/left/#cite">Cite</a>');
});

it('a slip of a quotation says how it was checked', async () => {
  const { came } = await slips('He said :quote[He came.]{#came speaker=ryabkov locator=p2}');
  expect(linesOf(came)).toContain('Not compared with the source');
});

it('a slip of a claim says whose it is, and leads to its page and its source', async () => {
  const { deaf } = await slips('So it was. :claim[They did not listen]{#deaf locator=p4}.');
  expect(linesOf(deaf)).toEqual([
    'Claim 1 of 1',
    'Claim: InfoRos',
    expect.stringMatching(/^Source: InfoRos, .*, paragraph\u00A04$/),
    'Share Cite About this claim',
  ]);
  expect(deaf).toContain('<a class="share" href="/reader/articles/talks/deaf/">');
  expect(deaf).toContain('href="/reader/articles/talks/#commentary"');
});
