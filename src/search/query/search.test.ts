import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import type { Kind } from './kinds.ts';
import { hitsIn, stretches } from './hits.ts';
import { vocabularyOf, type SearchLists } from './lists.ts';
import type { Narrowing } from './narrowing.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery } from './plan.ts';
import type { FoundRecord, RecordIndex } from './record-index.ts';
import { search } from './search.ts';
import { facetToken } from './tokens.ts';
import { wordsOf } from './words.ts';

/** The records of the index. The title of a statement is its speaker. */
const records: [id: string, kind: Kind, title: string, text: string, tokens: string][] = [
  [
    'approach',
    'quotation',
    'Sergei Ryabkov',
    'there cannot be deviations from our approach, prepare for compromises',
    'qsp0z d20220109',
  ],
  [
    'corners',
    'quotation',
    'Sergei Ryabkov',
    'the conversation was difficult, without attempts to smooth over sharp corners',
    'qsp0z d20220110',
  ],
  ['war', 'quotation', 'Andrei Gromyko', 'ten years of negotiations are better than one day of war', 'qsp1z'],
  ['maxim', 'claim', 'InfoRos', 'Going by what Gromyko said of war, things are not that bad', ''],
  ['warned', 'reported', 'Wendy Sherman', 'She warned of a warehouse in Brussels on 12 January', 'qsp2z o20220112'],
  ['council', 'event', 'Russia-NATO Council', 'The Russia-NATO Council met', 'd20220112'],
  [
    'section',
    'section',
    'The maxim',
    'ten years of negotiations are better than one day of war. Going by what Gromyko said of war, things are not that bad',
    '',
  ],
  ['ryabkov', 'person', 'Sergei Ryabkov', 'Deputy Foreign Minister. Riabkov', ''],
  [
    'makers',
    'note',
    'On policymakers',
    'Policymakers of the non-aligned want co-operation, high-tech F-16s and re-election',
    '',
  ],
  ['march', 'note', 'On later months', 'What came in March', 'i202203 i202204'],
];

const lists: SearchLists = {
  language: 'en',
  records: records.length,
  index: 'en_0',
  together: false,
  words: [...new Set(records.flatMap(([, , title, text]) => [...wordsOf(title), ...wordsOf(text)]))].sort().join(' '),
  common: '',
  compounds: 'co-operation high-tech non-aligned re-election',
  synonyms: {
    bargain: ['compromises'],
    'the soviet minister': ['Gromyko'],
    parley: ['negotiations'],
    parleys: ['conversation'],
  },
  facets: {
    kind: [],
    speaker: [
      ['ryabkov', 'Sergei Ryabkov'],
      ['gromyko', 'Andrei Gromyko'],
      ['sherman', 'Wendy Sherman'],
    ],
    side: [],
    outlet: [],
    form: [],
    article: [],
  },
  dates: ['d20220109', 'd20220110', 'd20220112', 'i202203', 'i202204', 'o20220112'],
};
const vocabulary = vocabularyOf(lists);

/** An index that works like Pagefind's: by stem, with the words of a phrase next to each other. */
const index: RecordIndex = {
  findPhrase: (words) => Promise.resolve(new Set(records.filter((record) => hasPhrase(record, words)).map(([id]) => id))),
  findWords: (words) =>
    Promise.resolve(records.filter((record) => words.every((word) => hasPhrase(record, [word]))).map(([id]) => id)),
  byDate: () => Promise.resolve(['approach', 'corners', 'warned', 'council', ...records.map(([id]) => id)]),
  read: (id) => {
    const [, kind = 'note', title = '', text = ''] = records.find(([own]) => own === id) ?? [];
    const when = id === 'council' ? { when: '12 January 2022' } : {};
    return Promise.resolve({
      url: `/#${id}`,
      kind,
      text,
      language: undefined,
      translation: undefined,
      notGiven: undefined,
      qualified: undefined,
      side: undefined,
      meta: { title, ...when },
    } satisfies FoundRecord);
  },
};

function hasPhrase([, , title, text, tokens]: (typeof records)[number], words: readonly string[]): boolean {
  const stems = (one: string): string => ` ${wordsOf(one).map(stemmer).join(' ')} `;
  const wanted = stems(words.join(' '));
  return [title, text, tokens].some((one) => stems(one).includes(wanted));
}

async function ask(
  query: string,
  narrowing: Narrowing = { facets: {} },
  asTyped = false,
  sort: 'relevance' | 'date' = 'relevance',
) {
  return search({ query, narrowing, sort, asTyped, unfinished: false }, vocabulary, index);
}

describe('in another language than English', () => {
  const german = vocabularyOf({ ...lists, language: 'de' });
  const choicesFor = (query: string): readonly (readonly string[])[] =>
    planQuery(parseQuery(query), german, { asTyped: false, unfinished: false }).flatMap(({ choices }) =>
      choices.map(({ words }) => words),
    );

  it('asks the index for a word that no record has, since only the index knows its stem', () => {
    expect(choicesFor('negotiationally')).toContainEqual(['negotiationally']);
    expect(choicesFor('zzz')).toEqual([['zzz']]);
  });

  it('asks for nothing else if a record has the word', () => expect(choicesFor('war')).toEqual([['war']]));
});

describe('the first result', () => {
  it.each([
    ['sharp corners', 'corners'],
    ['“one day of war”', 'war'],
    ['“one day” Gromyko', 'war'],
    ['Gromyko war', 'war'],
    ['negotiating ten years better than day war', 'war'],
    ['10 years of negotiations', 'war'],
    ['parley', 'war'],
    ['parleying difficult', 'corners'],
    ['the Soviet minister', 'war'],
    ['bargains', 'approach'],
    ['devations from approach', 'approach'],
    ['Riabkov', 'ryabkov'],
    ['Рябков sharp corners', 'corners'],
    ['12 January 2022', 'council'],
    ['"Russia NATO Council"', 'council'],
    ['Ryabkov 10.1.2022', 'corners'],
    ['compromi', 'approach'],
    ['cooperation', 'makers'],
    ['co operation', 'makers'],
    ['policy-makers', 'makers'],
    ['policy makers', 'makers'],
    ['hightech', 'makers'],
    ['reelections', 'makers'],
    ['F-16s', 'makers'],
    ['twelfth January', 'warned'],
    ["didn't compromise", 'approach'],
  ])('for %s', async (query, first) => expect((await ask(query)).found[0]?.id).toBe(first));
});

describe('nothing', () => {
  it.each([
    'Lavrov',
    'orchid',
    '“ten days of war”',
    '“one day of wars”',
    '“one day of war” Lavrov “nothing”',
    'Lavrov said',
    'of the',
    '“”',
    '',
    '…',
    'qsp0z',
    '13 January 2022',
    '"policy makers"',
    '"cooperation"',
  ])('is found for %s', async (query) => expect((await ask(query)).found).toEqual([]));
});

it('finds a word and its forms, but not longer words that begin with it', async () => {
  expect((await ask('war')).found.map(({ id }) => id).sort()).toEqual(['maxim', 'section', 'war']);
});

it('claims that a record has everything only if it has, whatever is listed', async () => {
  const claimed = async (query: string): Promise<[number, number]> => {
    const { complete, fullest } = await ask(query);
    return [complete, fullest];
  };
  expect(await claimed('Gromyko war')).toEqual([3, 3]);
  expect(await claimed('Gromyko war Zelensky')).toEqual([0, 3]);
  expect(await claimed('Gromyko negotiatio')).toEqual([0, 2]);
  expect(await claimed(`Gromyko ${'war '.repeat(200)}`)).toEqual([0, 3]);
});

describe('while the last word is being typed', () => {
  const type = (query: string) =>
    search({ query, narrowing: { facets: {} }, sort: 'relevance', asTyped: false, unfinished: true }, vocabulary, index);
  it.each([
    ['ne', ['war', 'section']],
    ['war', ['maxim', 'section', 'war', 'warned']],
    ['gromyko zzz', ['maxim', 'section', 'war']],
  ])('%s may become what is in %j', async (query, ids) => {
    const { found, unmentioned, complete } = await type(query);
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect([unmentioned, complete]).toEqual([[], ids.length]);
  });
  it('says nothing of a word that may not be finished, but of one before it', async () => {
    expect((await type('zzz')).unmentioned).toEqual([]);
    expect((await type('zzz gro')).unmentioned).toEqual(['zzz']);
    expect((await type('zzz ')).unmentioned).toEqual(['zzz']);
  });
});

describe('a phrase in more records than are read', () => {
  const many = (held: (id: number) => boolean): RecordIndex => ({
    ...index,
    findPhrase: (words) =>
      Promise.resolve(new Set(words.length > 1 ? Array.from({ length: 300 }, (_, i) => String(i)) : ['290'])),
    findWords: () => Promise.resolve([]),
    read: async (id) => ({ ...(await index.read('war')), text: held(Number(id)) ? 'one day of war' : 'one day of wars' }),
  });
  const searchIn = (held: (id: number) => boolean, query = '“one day of war”') =>
    search({ query, narrowing: { facets: {} }, sort: 'relevance', asTyped: false, unfinished: false }, vocabulary, many(held));
  it('has at least as many as were read', async () => {
    const { complete, atLeast } = await searchIn(() => true);
    expect([complete, atLeast]).toEqual([120, true]);
  });
  it('is denied only after all were read', async () => {
    expect((await searchIn((id) => id === 299)).found.map(({ id }) => id)).toEqual(['299']);
    expect(await searchIn(() => false)).toMatchObject({ found: [], atLeast: false, unmentioned: ['one day of war'] });
  });
  it('is looked for first where the other words are', async () => {
    expect((await searchIn((id) => id === 290 || id < 5, '“one day of war” gromyko')).found[0]?.id).toBe('290');
  });
});

it('says what it corrected, and searches for words as typed on request', async () => {
  const corrected = (plan: Awaited<ReturnType<typeof ask>>['plan']) => plan.map((part) => part.corrected);
  expect(corrected((await ask('Gromiko wor')).plan)).toEqual(['gromyko', undefined]);
  const asTyped = await ask('Gromiko war', undefined, true);
  expect([corrected(asTyped.plan), asTyped.unmentioned]).toEqual([[undefined, undefined], ['Gromiko']]);
});

it('says which words no record mentions, and which words each result lacks', async () => {
  const { found, complete, unmentioned } = await ask('corners deviations zebra');
  expect([complete, unmentioned]).toEqual([0, ['zebra']]);
  expect(found.map(({ id, missing }) => [id, missing]).sort()).toEqual([
    ['approach', ['corners']],
    ['corners', ['deviations']],
  ]);
});

describe('filters', () => {
  it.each<[narrowing: Narrowing, ids: string[]]>([
    [{ facets: { speaker: 'gromyko' } }, ['war']],
    [{ facets: { speaker: 'nobody' } }, []],
    [{ facets: {}, from: '2022-01-10', to: '2022-01-11' }, ['corners']],
    [{ facets: {}, from: '2022-01', to: '2022-01' }, ['approach', 'corners', 'warned', 'council']],
    [{ facets: {}, from: '2022-01-10' }, ['corners', 'warned', 'council', 'march']],
    [{ facets: {}, to: '2022-01-09' }, ['approach']],
    [{ facets: {}, from: '2022-03-15', to: '2022-03-20' }, ['march']],
    [{ facets: {}, from: '2022-02', to: '2022-01' }, []],
    [{ facets: { speaker: 'ryabkov' }, from: '2022-01-10' }, ['corners']],
  ])('%j', async (narrowing, ids) => expect((await ask('', narrowing)).found.map(({ id }) => id)).toEqual(ids));

  it('find only records that have the words', async () => {
    expect((await ask('approach', { facets: { speaker: 'gromyko' } })).found).toEqual([]);
  });
});

it('sorts results by date, without partial results if some records have all the words', async () => {
  const { found } = await ask('Ryabkov', undefined, false, 'date');
  expect(found.map(({ id }) => id)).toEqual(['approach', 'corners', 'ryabkov']);
});

describe('marks', () => {
  const marks = (query: string, text: string): string[] =>
    stretches(hitsIn(text, planQuery(parseQuery(query), vocabulary, { asTyped: false, unfinished: false }))).map(
      ([start, end]) => text.slice(start, end),
    );
  it.each<[query: string, text: string, marks: string[]]>([
    ['ten years of war', 'Ten years of negotiations; one day of war.', ['Ten years', 'war']],
    ['negotiate compromises', 'negotiations, compromises and negotiating', ['negotiations', 'compromises and negotiating']],
    ['“one day of war”', 'One day of war is not one day of wars.', ['One day of war']],
    ['bargain', 'prepare for compromises', ['compromises']],
    ['Russia NATO', 'the Russia–NATO Council’s', ['Russia–NATO']],
    ['gromiko', 'Gromyko’s maxim', ['Gromyko’s']],
  ])('%s in “%s”', (query, text, stretched) => expect(marks(query, text)).toEqual(stretched));
});

it('has a different token for each value of each facet', () => {
  const tokens = (['kind', 'speaker', 'side', 'outlet', 'form', 'article'] as const).flatMap((facet) =>
    Array.from({ length: 120 }, (_, place) => facetToken(facet, place)),
  );
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.filter((token) => tokens.some((other) => other !== token && other.startsWith(token)))).toEqual([]);
});
