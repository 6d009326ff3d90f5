import { beforeAll, describe, expect, it } from 'vitest';
import { loadArchive } from '../../content/load-archive.ts';
import { memoryIndex, type MemoryIndex } from '../../../tests/memory-index.ts';
import { search, type SearchRequest } from '../query/search.ts';

/** The same archive in one file, and in as many as possible. */
let [whole, cut]: MemoryIndex[] = [];

const small = { together: 0, perPage: 7, sizes: { words: 20, texts: 4, characters: 400 } };
beforeAll(async () => {
  const { archive } = await loadArchive({ contentDir: 'content', base: '/' });
  if (!archive) throw new Error('the content has errors');
  whole = await memoryIndex(archive);
  cut = await memoryIndex(archive, small);
});

const request = (query: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  narrowing: { facets: {} },
  sort: 'relevance',
  asTyped: false,
  unfinished: false,
  ...more,
});

const asked: [what: string, request: SearchRequest][] = [
  ['a word', request('guarantees')],
  ['a form that no record has', request('guaranteeing')],
  ['the beginning of a word', request('consult', { unfinished: true })],
  ['a mistyped name', request('Ryabkow sharp corners')],
  ['the end of a word', request('tarian')],
  ['a word with a hyphen', request('cooperation')],
  ['a synonym', request('bargain')],
  ['words that are properties of objects', request('constructor prototype')],
  ['a day', request('10 January 2022')],
  ['a phrase', request('"one day of war"')],
  ['a phrase of common words', request('"it is not"')],
  ['a phrase of one common word', request('"the"')],
  ['a phrase that nothing has', request('"two days of war"')],
  ['a filter', request('', { narrowing: { facets: { speaker: 'ryabkov' } } })],
  ['two filters', request('', { narrowing: { facets: { kind: 'quotation', side: 'russia' } } })],
  ['a value that there is not', request('', { narrowing: { facets: { kind: 'constructor', speaker: 'toString' } } })],
  ['dates', request('', { narrowing: { facets: {}, from: '2022-01-10', to: '2022-01-12' } })],
  [
    'a word, a filter and dates, by date',
    request('NATO', { narrowing: { facets: { form: 'direct' }, from: '2022-01' }, sort: 'date' }),
  ],
];

describe('an index in one file and one in many answer alike', () => {
  it.each(asked)('%s', async (_what, one) => {
    const answers = await Promise.all([whole, cut].map((of) => of && search(one, of.vocabulary, of.index)));
    const shown = await Promise.all(
      [whole, cut].map(async (of, i) =>
        Promise.all((answers[i]?.found ?? []).map(async ({ id }) => (await of?.index.read(id))?.url)),
      ),
    );
    expect(shown[1]?.sort()).toEqual(shown[0]?.sort());
    const counts = answers.map((answer) => answer && [answer.complete, answer.fullest, answer.unmentioned, answer.atLeast]);
    expect(counts[1]).toEqual(counts[0]);
  });
});

describe('an index in many files', () => {
  it('has every word of its records, and reads each record', async () => {
    if (!whole || !cut) throw new Error('no index');
    cut.vocabulary.ending('');
    await cut.vocabulary.load();
    const words = cut.vocabulary.beginning('');
    expect(words.length).toBeGreaterThan(500);
    for (const word of words) expect((await cut.index.findExactly([word])).ids.size, word).toBeGreaterThan(0);
    for (const date of cut.vocabulary.dates()) expect((await cut.index.findPhrase([date])).size, date).toBeGreaterThan(0);
    const all = await cut.index.byDate();
    expect(all.length).toBe(cut.vocabulary.lists.records);
    const read = async (of: MemoryIndex): Promise<unknown[]> => Promise.all(all.map((id) => of.index.read(id)));
    expect(await read(cut)).toEqual(await read(whole));
  });

  it('fetches one file for a filter, and none for a kind', async () => {
    if (!cut) throw new Error('no index');
    const before = cut.fetched.length;
    await cut.index.narrow({ facets: { kind: 'note' } });
    expect(cut.fetched.length).toBe(before);
    await cut.index.narrow({ facets: { outlet: 'ria-novosti' } });
    expect(cut.fetched.slice(before).every((path) => path.includes('/facets-'))).toBe(true);
    expect(cut.fetched.length - before).toBeLessThan(2);
  });

  it('never remembers what failed', async () => {
    const { archive } = await loadArchive({ contentDir: 'content', base: '/' });
    if (!archive) throw new Error('the content has errors');
    const one = await memoryIndex(archive, small);
    one.fail = true;
    await expect(search(request('guarantees'), one.vocabulary, one.index)).rejects.toThrow();
    await expect(search(request('"one day of war"'), one.vocabulary, one.index)).rejects.toThrow();
    await expect(one.index.narrow({ facets: { speaker: 'ryabkov' } })).rejects.toThrow();
    await expect(one.index.byDate()).rejects.toThrow();
    one.fail = false;
    expect((await search(request('guarantees'), one.vocabulary, one.index)).complete).toBeGreaterThan(3);
    expect((await one.index.narrow({ facets: { speaker: 'ryabkov' } }))?.size).toBeGreaterThan(3);
    expect((await one.index.byDate()).length).toBe(one.vocabulary.lists.records);
  });
});
