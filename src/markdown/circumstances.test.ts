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

  it.each([
    ['is put by its title', 'event=dinner', '', 'At: Dinner'],
    ['is put as the event says', 'event=dinner', 'to: a dinner\n', 'At a dinner'],
    ['is put as the statement says', 'event=dinner to="his toast"', 'to: a dinner\n', 'At his toast'],
  ])('%s', async (_name, attributes, field, expected) => {
    const archive = await archiveOf({
      'events/dinner.yml': `title: Dinner\ndate: '2022-01-09'\n${field}sources: [commentary p1]\n`,
      'articles/talks.md': articleText(
        `:said[He came, Ryabkov said]{#came speaker=ryabkov locator=p1 ${attributes}}. :event[x]{ref=dinner}`,
      ),
    });
    const [statement] = first(archive.articles).statements;
    expect(statement && describeStatement(statement, archive).toWhom).toBe(expected);
  });

  it('has no day without an event', async () => expect(await said('')).toEqual([null, null]));
});

describe('what is said in a section whose heading names an event', () => {
  const eventsOf = async (text: string): Promise<Record<string, string | null>> => {
    const post =
      'publisher: Telegram\ndescription: Post\nkind: post\nspeaker: ryabkov\ndate: 2022-01-09\nurl: https://example.org/p\n';
    const archive = await archiveOf({
      'sources/post.yml': post,
      'events/dinner.yml': "title: Dinner\ndate: '2022-01-09'\nsources: [commentary p1]\n",
      'events/toast.yml': "title: Toast\ndate: '2022-01-09'\nsources: [commentary p1]\n",
      'articles/talks.md': articleText(text),
    });
    return Object.fromEntries(first(archive.articles).statements.map(({ id, event }) => [id, event]));
  };
  const said = (id: string, attributes = ''): string =>
    `:said[He came, Ryabkov said]{#${id} speaker=ryabkov locator=p1 ${attributes}}.`;

  it('was said there, up to the next section that is no part of it', async () =>
    expect(
      await eventsOf(
        [
          said('before'),
          '## Dinner {#one event=dinner}',
          said('in-it'),
          '### Soup {#two}',
          said('in-a-part'),
          '### Toast {#three event=toast}',
          said('in-another'),
          '### Fish {#four}',
          said('after-that'),
          '## Later {#five}',
          said('after'),
        ].join('\n\n'),
      ),
    ).toEqual({
      before: null,
      'in-it': 'dinner',
      'in-a-part': 'dinner',
      'in-another': 'toast',
      'after-that': 'dinner',
      after: null,
    }));

  it.each([
    ['another event', 'event=toast', 'toast'],
    ['to whom', 'to="Channel One"', null],
    ['when', 'on=2022-01-09', null],
    ['where', 'at=Geneva', null],
    ['on what occasion', 'occasion=interview', null],
    ['that it was posted', 'source=post', null],
  ])('was not, if it says itself %s', async (_what, attributes, event) =>
    expect(await eventsOf(`## Dinner {#one event=dinner}\n\n${said('came', attributes)}`)).toEqual({ came: event }),
  );

  it('was not said there by whom the speaker quotes', async () =>
    expect(
      await eventsOf(
        '## Dinner {#one event=dinner}\n\n:::quote{#outer speaker=ryabkov locator=p1}\nSherman told us: “:quote[We are ready.]{#inner speaker=ryabkov}” I believe her.\n:::',
      ),
    ).toEqual({ outer: 'dinner', inner: null }));
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
