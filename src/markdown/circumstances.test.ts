import { describe, expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../tests/archive-of.ts';
import { describeStatement } from '../core/model/describe-statement.ts';

/** When and where something was said at an event, and how that is known. */
async function said(
  attributes: string,
  fields = "date: '2022-01-09'\nvenue: The Mission\ncity: Geneva\n",
): Promise<(string | null)[]> {
  const archive = await archiveOf({
    'sources/report.yml': 'publisher: ANSA\ntitle: Dinner\nurl: https://example.org/report\n',
    'events/dinner.yml': `title: Dinner\n${fields}sources: [report p3]\n`,
    'articles/talks.md': articleText(
      `:said[He came, Ryabkov said]{#came speaker=ryabkov locator=p1 ${attributes}}. :event[x]{ref=dinner} [y](source:report)`,
    ).replace('covers: 2022-01-09', 'covers: 2022-01'),
  });
  const [statement] = first(archive.articles).statements;
  if (!statement) throw new Error('there is no statement');
  const { when, where } = describeStatement(statement, archive);
  return [when, where, ...statement.knownFrom.map(({ source }) => source)];
}

describe('what was said at an event', () => {
  it.each([
    ['was said on its day and at its place', 'event=dinner', ['9 January 2022', 'The Mission, Geneva', 'report']],
    ['keeps a day of its own', 'event=dinner on=2022-01-09?', ['9 January 2022 (uncertain)', 'The Mission, Geneva', 'report']],
    ['keeps a place of its own', 'event=dinner at=Geneva', ['9 January 2022', 'Geneva', 'report']],
    ['keeps sources of its own', 'event=dinner known-from=commentary', ['9 January 2022', 'The Mission, Geneva', 'commentary']],
    ['needs no sources but its own for what is its own', 'event=dinner on=2022-01-09 at=Geneva', ['9 January 2022', 'Geneva']],
  ])('%s', async (_name, attributes, expected) => expect(await said(attributes)).toEqual(expected));

  it('has no place if the event has none', async () =>
    expect(await said('event=dinner', "date: '2022-01-09'\n")).toEqual(['9 January 2022', null, 'report']));

  it('has no day without an event', async () => expect(await said('')).toEqual([null, null]));
});

describe('what somebody posted', () => {
  const post =
    'publisher: Telegram\ndescription: Post\nkind: post\nspeaker: ryabkov\ndate: 2022-01-08\nurl: https://example.org/post\n';
  const describePost = async (attributes: string): Promise<[string | null, string | null, string | null]> => {
    const folder = await archiveOf({
      'sources/post.yml': post,
      'articles/talks.md': articleText(
        `:said[He came, Ryabkov wrote]{#came speaker=ryabkov source=post locator=p1 ${attributes}}. `,
      ).replace('covers: 2022-01-09', 'covers: 2022-01'),
    });
    const [statement] = first(folder.articles).statements;
    if (!statement) throw new Error('there is no statement');
    const { toWhom, when, where } = describeStatement(statement, folder);
    return [toWhom, when, where];
  };

  it('was posted on the day of the post, on its platform', async () =>
    expect(await describePost('')).toEqual(['In a post on Telegram', '8 January 2022', null]));
  it('may say to whom and where', async () =>
    expect(await describePost('to="his followers" at=Moscow')).toEqual(['To his followers', '8 January 2022', 'Moscow']));
});
