import { expect, it } from 'vitest';
import { findingsOf } from '../../../tests/archive-of.ts';
import { article } from '../cases/sound-site.ts';

const rulesOf = async (body: string, ...more: string[]): Promise<string[]> =>
  (await findingsOf({ 'articles/more.md': article(`${body}\n`, ...more) })).map(({ ruleId }) => ruleId);
const claim = (words: string): string => `:claim[${words}]{#vain locator=p2}`;

it.each([
  ['the publisher', `${claim('All was in vain, InfoRos says')}.`, []],
  ['what kind of text it is', `${claim('All was in vain, the commentary says')}.`, []],
  ['a pronoun', `${claim('All was in vain, it adds')}.`, []],
  ['whose reading it is', `${claim('All was, in its reading, in vain')}.`, []],
  ['words before it in its sentence', `According to the report, ${claim('all was in vain')}.`, []],
  ['words after it in its sentence', `${claim('All was in vain')}, says InfoRos.`, []],
  [
    'the words for the source in the header',
    `${claim('All was in vain, so the round-up')}.`,
    ['basis: a round-up of the week'],
  ],
  ['the same in German', `${claim('Alles war, heißt es, vergeblich')}.`, ['language: de']],
  ['the kind of text in German', `${claim('Alles war dem Zeitungsbericht zufolge vergeblich')}.`, ['language: de']],
  // Its words for all that are not known here.
  ['nothing, in Italian', `${claim('Tutto era inutile')}.`, ['language: it']],
])('a claim of the one principal source may be told by %s', async (_how, body, front) =>
  expect(await rulesOf(body, ...front)).toEqual([]),
);

it.each([
  ['in the sentence before', `The commentary ends here. ${claim('All was in vain')}.`, []],
  ['nowhere', `${claim('All was in vain')}.`, []],
  ['nowhere, in German', `${claim('Alles war vergeblich')}.`, ['language: de']],
])('not if it is named %s', async (_where, body, front) => expect(await rulesOf(body, ...front)).toEqual(['unnamed-claim']));
