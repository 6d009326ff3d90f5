import { describe, expect, it } from 'vitest';
import { memoryIndexOf } from '../../../tests/memory-index.ts';
import { dateTable } from '../files/dates.ts';
import { numbered } from '../files/numbering.ts';
import type { StoredRecord } from '../files/stored-record.ts';
import type { Kind } from './kinds.ts';
import { hitsIn, stretches } from './hits.ts';
import type { Narrowing } from './narrowing.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery } from './plan.ts';
import { search } from './search.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

/** The records of the index. The title of a statement is its speaker. */
const records: [id: string, kind: Kind, title: string, text: string, date: string, speaker?: string][] = [
  [
    'approach',
    'quotation',
    'Sergei Ryabkov',
    'there cannot be deviations from our approach, prepare for compromises',
    'd20220109',
    'ryabkov',
  ],
  [
    'corners',
    'quotation',
    'Sergei Ryabkov',
    'the conversation was difficult, without attempts to smooth over sharp corners',
    'd20220110',
    'ryabkov',
  ],
  ['war', 'quotation', 'Andrei Gromyko', 'ten years of negotiations are better than one day of war', '', 'gromyko'],
  ['maxim', 'claim', 'InfoRos', 'Going by what Gromyko said of war, things are not that bad', ''],
  ['warned', 'reported', 'Wendy Sherman', 'She warned of a warehouse in Brussels on 12 January', 'o20220112', 'sherman'],
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

const synonyms = {
  bargain: ['compromises'],
  tv: ['warehouse'],
  'out of bounds': ['corners'],
  'the soviet minister': ['Gromyko'],
  parley: ['negotiations'],
  parleys: ['conversation'],
  'give in': ['deviations'],
  'trade-off': ['compromises'],
};

/** An index of these records, and what is known of them, on a site in a language. */
async function indexIn(language: string) {
  const stored = numbered(
    records.map(([id, kind, title, text, date, speaker]): StoredRecord & { speaker: string | undefined } => {
      const meta = { title, ...(id === 'council' && { when: '12 January 2022' }) };
      return { url: `/#${id}`, kind, text, meta, ...(date !== '' && { date }), speaker };
    }),
  );
  const kinds = [...new Set(stored.map(({ kind }) => kind))];
  const of = (speaker: string): number[] => stored.flatMap((record, i) => (record.speaker === speaker ? [i] : []));
  const differences = (numbers: number[]): number[] => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
  const speakers = ['ryabkov', 'gromyko', 'sherman'];
  const given = {
    names: [{ speaker: [], side: [], outlet: [], form: [] }],
    dates: [dateTable(stored)],
    facets: Object.fromEntries(speakers.map((id) => [`speaker/${id}`, [id, differences(of(id))] as const])),
  };
  const counted = kinds.map((kind) => [kind, kind, stored.filter((record) => record.kind === kind).length] as const);
  const { vocabulary, index } = await memoryIndexOf({
    records: stored,
    given,
    lists: { language, records: stored.length, articles: 1, kinds: counted },
    synonyms,
  });
  return { vocabulary, index, idOf: (number: string): string => stored[Number(number)]?.url.slice(2) ?? '' };
}

const { vocabulary, index, idOf } = await indexIn('en');

async function ask(
  query: string,
  narrowing: Narrowing = { facets: {} },
  asTyped = false,
  sort: 'relevance' | 'date' = 'relevance',
) {
  return named(await search({ query, narrowing, sort, asTyped, unfinished: false }, vocabulary, index));
}

/** Replaces the numbers of the records by their ids. */
function named(result: Awaited<ReturnType<typeof search>>) {
  return { ...result, found: result.found.map(({ id, missing }) => ({ id: idOf(id), missing })) };
}

describe('the signs of a query', () => {
  it.each([
    ['war -things', ['war']],
    ['war -Lavrov', ['war', 'maxim', 'section']],
    ['war – things', ['maxim', 'section']],
    ['Ryabkov -“sharp corners” -approach', ['ryabkov']],
    ['-war', ['war', 'maxim', 'section']],
    ['non-aligned -corners', ['makers']],
    ['deviations OR corners', ['approach', 'corners']],
    ['deviations OR Lavrov', ['approach']],
    ['deviations OR “sharp corners” OR warehouse', ['approach', 'corners', 'warned']],
    ['Ryabkov deviations OR corners', ['approach', 'corners']],
    ['deviations ODER corners -compromises', ['corners']],
    ['deviat*', ['approach']],
    ['war*', ['war', 'maxim', 'warned', 'section']],
    ['speaker:Gromyko war', ['war']],
    ['war Speaker: “Andrei Gromyko”', ['war']],
    ['Sprecher:gromyko', ['war']],
    ['speaker:Gromyko -war', []],
  ])('%s', async (query, ids) => {
    const { found, complete } = await ask(query);
    expect(new Set(found.filter(({ missing }) => missing.length === 0).map(({ id }) => id))).toEqual(new Set(ids));
    expect(complete).toBe(ids.length);
  });

  it('are words where they ask for nothing, and claim no speaker who is not on record', async () => {
    for (const query of ['OR war', 'war OR', 'war or things', '* war', 'war -', 'speaker: war'])
      expect(
        (await ask(query)).found.map(({ id }) => id),
        query,
      ).toContain('war');
    expect(await ask('speaker:Lavrov war')).toMatchObject({ unmentioned: ['Lavrov'], complete: 0 });
  });
});

describe('forms of English words', () => {
  it.each([
    ['abstained', 'abstentions', true],
    ['expanding', 'expansion', true],
    ['decide', 'decisions', true],
    ['clarified', 'clarification', true],
    ['denies', 'denial', true],
    ['organised', 'organizations', true],
    ['intention', 'intend', false],
    ['us', 'used', false],
    ['on', 'one', false],
    ['new', 'news', false],
    ['departs', 'department', false],
    ['response', 'responsible', false],
    ['responsibility', 'responsible', true],
    ['departments', 'department', true],
    ['mp', 'mps', true],
    ['tvs', 'tv', true],
    ['going', 'go', true],
    ['goes', 'go', true],
    ['dying', 'die', true],
    ['lies', 'lie', true],
    ['gas', 'ga', false],
    ['gps', 'gp', false],
    ['80s', '80', false],
    ['us', 'uss', false],
    ['seriously', 'serious', true],
    ['seriousness', 'serious', true],
    ['exactly', 'exact', true],
    ['clearly', 'clear', true],
    ['peacefully', 'peaceful', true],
    ['militarily', 'military', true],
    ['hardly', 'hard', false],
    ['nearly', 'near', false],
    ['early', 'ear', false],
    ['partly', 'part', false],
    ['assembly', 'assemblies', true],
  ])('%s and %s are forms of one word: %s', (one, other, is) => {
    expect(stemOf(one, 'en-GB') === stemOf(other, 'en-GB')).toBe(is);
  });
});

describe('in another language than English', () => {
  it.each([
    ['Verhandlungen', 'Verhandlung', true],
    ['schnelleren', 'schnell', true],
    ['Gesprächs', 'Gespräche', true],
    ['wartete', 'warten', true],
    ['redet', 'reden', false],
    ['arbeitet', 'Arbeiten', true],
    ['Planet', 'Plan', false],
    ['Haus', 'Hausmeister', false],
  ])('on a German site, %s and %s are forms of one word: %s', (one, other, is) => {
    const [a, b] = [one, other].map((word) => stemOf(wordsOf(word).join(' '), 'de'));
    expect(a === b).toBe(is);
  });
  it.each([
    ['de', 'wer war Gromyko', []],
    ['de', 'wann sprach Gromyko darüber', ['sprach', 'darüber']],
    ['de', 'was weder Gromyko noch Sherman', []],
    ['de', 'für welche Gromyko', []],
    ['en', 'wer war Gromyko', ['wer']],
  ])('on a site in %s, “%s” denies %j and no word that is too common', async (language, query, denied) => {
    const site = await indexIn(language);
    const request = { narrowing: { facets: {} }, sort: 'relevance', asTyped: true, unfinished: false } as const;
    const { unmentioned, found } = await search({ ...request, query }, site.vocabulary, site.index);
    expect(unmentioned).toEqual(denied);
    expect(found.length).toBeGreaterThan(0);
  });
  it('says of a query of such words alone that they are too common', async () => {
    const request = { narrowing: { facets: {} }, sort: 'relevance', asTyped: false, unfinished: false } as const;
    const german = await indexIn('de-AT');
    const isTooCommon = async (query: string): Promise<boolean> =>
      (await search({ ...request, query }, german.vocabulary, german.index)).onlyStopWords;
    expect([await isTooCommon('wer sind wir'), await isTooCommon('wer sind Gromyko')]).toEqual([true, false]);
  });
  it('words of a language without endings here are found as they are', async () => {
    const french = await indexIn('fr');
    const find = async (query: string): Promise<number> =>
      (
        await search(
          { query, narrowing: { facets: {} }, sort: 'relevance', asTyped: true, unfinished: false },
          french.vocabulary,
          french.index,
        )
      ).fullest;
    expect([await find('negotiations'), await find('xyz')]).toEqual([2, 0]);
  });
});

describe('the first result', () => {
  it.each([
    ['sharp corners', 'corners'],
    ['“one day of war”', 'war'],
    ['“one day” Gromyko', 'war'],
    ['Gromyko war', 'war'],
    ['negotiating ten years better than day war', 'war'],
    ['10 years of negotiations', 'war'],
    ['parley years', 'war'],
    ['parleying difficult', 'corners'],
    ['the Soviet minister', 'war'],
    ['speaker:gromyko', 'war'],
    ['why did Gromyko call one day worse than years', 'war'],
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
    ['sharpcorners', 'corners'],
    ['oneday', 'war'],
    ['hightech', 'makers'],
    ['reelections', 'makers'],
    ['F-16s', 'makers'],
    ['twelfth January', 'council'],
    ["didn't compromise", 'approach'],
    ['they would not give in', 'approach'],
    ['a trade-off', 'approach'],
    ['TVs', 'warned'],
    ['they are out of bounds', 'corners'],
    ['trade off', 'approach'],
    ['tradeoff', 'approach'],
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
    'give',
    'in what they give',
    'of the',
    '“”',
    '',
    '…',
    'd20220110',
    'dayten',
    'constructor',
    '13 January 2022',
    '"policy makers"',
    '"cooperation"',
  ])('is found for %s', async (query) => expect((await ask(query)).found).toEqual([]));
});

it('finds a word and its forms, but not longer words that begin with it', async () => {
  expect((await ask('war')).found.map(({ id }) => id).sort()).toEqual(['maxim', 'section', 'war']);
});

it('does not ask a record for what only frames the question', async () => {
  expect(await ask('what did Gromyko mean by ten years')).toMatchObject({ complete: 2, unmentioned: [] });
  expect((await ask('what does deviation mean')).found[0]).toEqual({ id: 'approach', missing: [] });
  const refused = await ask('Ryabkov refuses to depart from the approach');
  expect(refused).toMatchObject({ complete: 0 });
  expect(refused.unmentioned).toContain('refuses');
});

it('counts days from an event that is named', async () => {
  const { plan, found } = await ask('the day before the Russia-NATO council');
  expect(plan.map(({ readAs }) => readAs)).toEqual([{ from: '2022-01-11', to: '2022-01-11', event: 'Russia-NATO Council' }]);
  expect(found).toEqual([]);
  expect((await ask('what happened two days before the council?')).found.map(({ id }) => id)).toEqual(['corners']);
  expect((await ask('the day before the war')).plan.map(({ readAs }) => readAs)).toEqual([undefined, undefined]);
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
    search({ query, narrowing: { facets: {} }, sort: 'relevance', asTyped: false, unfinished: true }, vocabulary, index).then(
      named,
    );
  it.each([
    ['ne', ['war', 'section']],
    ['war', ['maxim', 'section', 'war', 'warned']],
    ['gromyko zzz', ['maxim', 'section', 'war']],
    ['give in', ['approach']],
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

it('finds a long phrase only where all of it is', async () => {
  const whole = 'ten years of negotiations are better than one day of war';
  expect((await ask(`“${whole}”`)).found.map(({ id }) => id)).toEqual(['war', 'section']);
  expect((await ask(`“${whole.replace('ten', 'six')}”`)).found).toEqual([]);
  expect((await ask(`“${whole}. Going by what Gromyko said of war”`)).found.map(({ id }) => id)).toEqual(['section']);
  expect((await ask(`“${whole}. Things are not that bad”`)).unmentioned).toEqual([`${whole}. Things are not that bad`]);
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
