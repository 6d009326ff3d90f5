import { describe, expect, it } from 'vitest';
import { addToLedger, ledgerFields, missingFrom, renderLedger, type Ledger } from './ledger.ts';

const ledger = (pages: Record<string, string[]>): Ledger => new Map(Object.entries(pages));

describe('what is missing', () => {
  const promised = ledger({ '/': [], '/a/': ['one', 'two'], '/b/': ['three'] });
  it.each([
    ['nothing', { '/': [], '/a/': ['two', 'new', 'one'], '/b/': ['three'], '/c/': ['four'] }, []],
    ['an anchor', { '/': [], '/a/': ['one'], '/b/': ['three'] }, ['/a/#two']],
    ['a page, and with it its anchors', { '/': [], '/b/': ['three'] }, ['/a/', '/a/#one', '/a/#two']],
    ['everything', {}, ['/', '/a/', '/a/#one', '/a/#two', '/b/', '/b/#three']],
  ])('%s', (_name, kept, missing) => expect(missingFrom(promised, ledger(kept))).toEqual(missing));
});

describe('publishing', () => {
  it('keeps what was promised and puts a new anchor after the one that it follows on its page', () => {
    const promised = ledger({ '/b/': ['one', 'gone', 'two'], '/old/': ['x'] });
    const now = ledger({ '/b/': ['zero', 'one', 'new', 'two', 'last'], '/a/': ['y'] });
    expect([...addToLedger(promised, now)]).toEqual([
      ['/a/', ['y']],
      ['/b/', ['zero', 'one', 'new', 'gone', 'two', 'last']],
      ['/old/', ['x']],
    ]);
    expect([...promised]).toEqual([
      ['/b/', ['one', 'gone', 'two']],
      ['/old/', ['x']],
    ]);
  });

  it('changes nothing a second time', () => {
    const now = ledger({ '/a/': ['one', 'two'] });
    expect(addToLedger(addToLedger(ledger({}), now), now)).toEqual(now);
  });

  it('writes each anchor on its own line, and reads what it wrote', () => {
    const record = { articles: 1, quotations: 5 };
    const text = renderLedger(ledger({ '/a/': ['one', 'two'], '/b/': [] }), record, []);
    expect(text).toBe(
      '{\n  "pages": {\n    "/a/": [\n      "one",\n      "two"\n    ],\n    "/b/": []\n  },\n  "record": {\n    "articles": 1,\n    "quotations": 5\n  }\n}\n',
    );
    expect(ledgerFields.parse(JSON.parse(text))).toEqual({ pages: { '/a/': ['one', 'two'], '/b/': [] }, record });
  });

  it.each(['a/', '/a', '/a b/', '/a/#b/', '//', '/a?b/', 'https://example.org/'])('rejects the address %s', (page) =>
    expect(ledgerFields.safeParse({ pages: { [page]: [] } }).success).toBe(false),
  );
});
