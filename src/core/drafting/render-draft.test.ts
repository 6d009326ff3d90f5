import { expect, it } from 'vitest';
import { parseEdtf } from '../dates/edtf-date.ts';
import { speechWords } from '../words/speech/tables.ts';
import { coversOf } from './covers.ts';
import { propose } from './propose.ts';
import { renderDraft } from './render-draft.ts';
import { makeStubs } from './stubs.ts';

const words = speechWords('en');
const keller = { id: 'keller', name: 'Anna Keller', kind: 'person' as const, role: 'Mayor', aliases: [] };

function draft(text: string, more: string[] = []): { written: string; files: Record<string, string> } {
  const date = parseEdtf('2024-05-16');
  const people = new Map([['keller', keller]]);
  const sources = [text, ...more].map((one, i) => ({
    id: `report-${i + 1}`,
    text: one,
    words,
    date,
    proposals: propose({ text: one, source: { date }, people, words }),
  }));
  const stubs = makeStubs(['orlov']);
  const written = renderDraft({
    sources,
    idOf: (voice) => stubs.idOf(voice),
    used: new Set(['we-will-build-it']),
    today: '2026-11-27',
    covers: coversOf(sources),
  });
  return { written, files: Object.fromEntries(stubs.files()) };
}

it('writes quotations and reported statements, each with its reason', () => {
  const { written, files } = draft(
    'Mayor Anna Keller spoke on Tuesday. “We will build it,” she told the Gazette on Tuesday.\n\nForeign Minister Boris Orlov said that it was late. "I never said *that*," he added, "and I won\'t."\n\n“Nobody asked us,” it said on the wall, and “more.',
  );
  expect(written).toBe(`---
status: draft
headline: '?'
standfirst: '?'
byline: '?'
published: 2026-11-27
covers: 2024-05-14/2024-05-16
source: report-1
---

<!-- p1: “she told” can only mean Anna Keller, who is named in p1. “Tuesday” is 2024-05-14. -->

:::quote{#we-will-build-it-2 speaker=keller to="Gazette" on=2024-05-14 inferred="paragraph 1" locator=p1}
We will build it
:::

<!-- p2: “Foreign Minister Boris Orlov said” names the speaker. These are the words of the source: put them into your own. -->

:said[Foreign Minister Boris Orlov said that it was late]{#foreign-minister-boris-orlov-said speaker=orlov-2 locator=p2}.

<!-- p2: “he added” can only mean Boris Orlov, who is named in p2. -->

:::quote{#i-never-said-that speaker=orlov-2 inferred="paragraph 2" locator=p2}
I never said \\*that\\*
:::

<!-- p2: “he added” can only mean Boris Orlov, who is named in p2. -->

:::quote{#and-i-won-t speaker=orlov-2 inferred="paragraph 2" locator=p2}
and I won't.
:::

<!-- p3: A quotation mark is never closed: “more. -->

<!-- p3: Words in quotation marks that may be a name or a term: “Nobody asked us” -->
`);
  expect(files).toEqual({
    'orlov-2':
      'name: Boris Orlov\nrole: Foreign Minister\n# side: an id of sides.yml, if there is one\nprinted: Foreign Minister Boris Orlov\n',
  });
});

it('names the source of everything where there are several', () => {
  const { written } = draft('“We will build it,” Anna Keller said.', [
    'According to Reuters Institute, nobody had been asked at all.',
  ]);
  expect(written).toContain('source: [report-1, report-2]');
  expect(written).toContain('speaker=keller source=report-1 locator=p1}');
  expect(written).toMatch(/<!-- source: report-2 -->[^]*speaker=reuters-institute source=report-2 locator=p1}/);
});

it('annotates a quotation within a quotation', () => {
  const { written } = draft('“Boris Orlov told us: ‘We are all ready now.’ I believe him,” Anna Keller said.');
  expect(written).toContain(
    'Boris Orlov told us: ‘:quote[We are all ready now.]{#we-are-all-ready-now speaker=orlov-2}’ I believe him',
  );
});

it('never ends a comment within it', () => {
  const { written } = draft('“Go --> on” and “two -- three <!-- words here,” it read.');
  for (const comment of written.match(/<!--[^]*?-->/g) ?? []) expect(comment.slice(4, -3)).not.toMatch(/--/);
});

it('fills in the byline of every other article', () => {
  const input = { sources: [], idOf: () => '', used: new Set<string>(), today: '2026-11-27', covers: undefined };
  expect(renderDraft({ ...input, byline: 'Ann: A' })).toContain("\nbyline: 'Ann: A' # as in every other article\n");
  expect(renderDraft(input)).toContain("\nbyline: '?'\n");
});
