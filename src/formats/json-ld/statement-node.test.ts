import { expect, it } from 'vitest';
import { archiveOf, articleText } from '../../../tests/archive-of.ts';
import { statementNode } from './statement-node.ts';

const site = 'https://record.example';
const article = `${site}/reader/articles/talks/`;
const ryabkov = { '@type': 'Person', '@id': `${site}/reader/people/ryabkov/`, name: 'Sergei Ryabkov' };

async function nodeOf(annotation: string): Promise<object> {
  const archive = await archiveOf({ 'articles/talks.md': articleText(annotation) });
  const [statement] = archive.statements;
  if (!statement) throw new Error('there is no statement');
  return statementNode(statement, archive);
}

const common = {
  '@id': `${site}/reader/quotes/one/`,
  inLanguage: 'en',
  mainEntityOfPage: `${site}/reader/quotes/one/`,
  url: `${site}/reader/quotes/one/`,
  image: `${site}/reader/cards/quotes/one.png`,
  isBasedOn: {
    '@type': 'CreativeWork',
    '@id': `${article}#commentary`,
    description: 'Commentary',
    publisher: { '@type': 'Organization', name: 'InfoRos' },
    url: 'https://example.org/commentary',
  },
  isPartOf: { '@type': 'AnalysisNewsArticle', '@id': article, headline: 'Talks' },
};

it('is a quotation by the speaker, with everything known about it', async () => {
  const quote =
    ':::quote{#one speaker=ryabkov to="Channel One" on=2022-01-10 at=Geneva locator=p2}\nThere "will" be none.\n:::';
  expect(await nodeOf(quote)).toEqual({
    '@type': 'Quotation',
    ...common,
    description:
      'Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). To Channel One, 10 January 2022, Geneva.',
    text: 'There "will" be none.',
    creator: ryabkov,
    dateCreated: '2022-01-10',
    locationCreated: { '@type': 'Place', name: 'Geneva' },
    audience: { '@type': 'Audience', name: 'Channel One' },
  });
});

it('leaves out anything that is unknown or inexact', async () => {
  const quote = ':::quote{#one speaker=ryabkov on=../2022-01-10 locator=p2}\nThere will be none.\n:::';
  expect(await nodeOf(quote)).toEqual({
    '@type': 'Quotation',
    ...common,
    description:
      'Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). On or before 10 January 2022; not given: to whom, where.',
    text: 'There will be none.',
    creator: ryabkov,
  });
});

it('does not assert a speaker who is inferred', async () => {
  const quote = ':::quote{#one speaker=ryabkov inferred=p9 locator=p2}\nThere will be none.\n:::';
  expect(await nodeOf(quote)).toEqual({
    '@type': 'Quotation',
    ...common,
    description:
      'Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (speaker inferred from p9; as printed by InfoRos). Not given: to whom, when, where.',
    text: 'There will be none.',
    mentions: ryabkov,
  });
});

it('was recorded at its event, and has no other audience', async () => {
  const quote =
    ':::quote{#one speaker=ryabkov to="his hosts" event=dinner on=2022-01-09 at=Geneva locator=p2}\nThere will be none.\n:::';
  const node = await nodeOf(quote);
  expect(node).toMatchObject({
    recordedAt: {
      '@type': 'Event',
      '@id': 'https://record.example/reader/timeline/dinner/',
      name: 'Dinner',
      startDate: '2022-01-09',
      recordedIn: { '@id': `${site}/reader/quotes/one/` },
    },
  });
  expect(node).not.toHaveProperty('audience');
});

it('is a statement by the site about the speaker if it is reported', async () => {
  const said =
    ':said[Ryabkov called it useful]{#one speaker=ryabkov to="his hosts" event=dinner on=2022-01-09 at=Geneva locator=p2}.';
  const node = await nodeOf(said);
  expect(node).toMatchObject({
    '@type': 'Statement',
    ...common,
    text: 'Ryabkov called it useful',
    author: { '@type': 'Organization', name: 'On the Record', url: `${site}/reader/` },
    about: ryabkov,
    recordedAt: { '@id': 'https://record.example/reader/timeline/dinner/' },
  });
  for (const absent of ['creator', 'dateCreated', 'locationCreated', 'audience']) expect(node).not.toHaveProperty(absent);
});
