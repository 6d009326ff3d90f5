import { describe, expect, it } from 'vitest';
import { moveLinks, renameInArticle } from './rename-in-article.ts';
import type { RenameTarget } from './rename-target.ts';

const article = `---
headline: Talks # person:ryabkov
source: [commentary, report]
about: note-met
summary:
  - {text: He said ryabkov., see: no-deviations}
questions:
  - id: pace
    text: How fast?
---

## The plan {#the-plan}

:::quote{#no-deviations speaker=ryabkov locator=p2 on-question=pace}
There will be no deviations, speaker=ryabkov.
:::

See [him](person:ryabkov), [his words](#no-deviations), :said[so]{#so aliases="thus" speaker='ryabkov' source=report}.[^noon]

### A [plan](#the-plan)

:::note{#note-met on="plan" sources="commentary p2, report" event=commentary account-of=russia}
Met.
:::

[^noon]: At noon, [it says](source:report#p2).
`;

/** Returns the lines that change, as they are after it. */
function renamed(target: RenameTarget, now: string, more: { own?: boolean; heading?: number } = {}): string[] {
  const after = renameInArticle(target, now, { text: article, own: true, ...more }).split('\n');
  expect(after).toHaveLength(article.split('\n').length);
  return after.filter((line, i) => line !== article.split('\n')[i]);
}

describe('a new id', () => {
  it('of a person is written wherever somebody speaks or is linked to, and not in words', () =>
    expect(renamed({ kind: 'person', id: 'ryabkov' }, 'riabkov')).toEqual([
      ':::quote{#no-deviations speaker=riabkov locator=p2 on-question=pace}',
      `See [him](person:riabkov), [his words](#no-deviations), :said[so]{#so aliases="thus" speaker='riabkov' source=report}.[^noon]`,
    ]));

  it('of a source is written in the front matter, in lists and in footnotes', () =>
    expect(renamed({ kind: 'source', id: 'report' }, 'dispatch')).toEqual([
      'source: [commentary, dispatch]',
      `See [him](person:ryabkov), [his words](#no-deviations), :said[so]{#so aliases="thus" speaker='ryabkov' source=dispatch}.[^noon]`,
      ':::note{#note-met on="plan" sources="commentary p2, dispatch" event=commentary account-of=russia}',
      '[^noon]: At noon, [it says](source:dispatch#p2).',
    ]));

  it('of a side is written where a note gives its account', () =>
    expect(renamed({ kind: 'side', id: 'russia' }, 'moscow')).toEqual([
      ':::note{#note-met on="plan" sources="commentary p2, report" event=commentary account-of=moscow}',
    ]));

  it('of a statement keeps the old one as a former id', () => {
    expect(renamed({ kind: 'statement', id: 'no-deviations', article: 'talks' }, 'none')).toEqual([
      '  - {text: He said ryabkov., see: none}',
      ':::quote{#none aliases=no-deviations speaker=ryabkov locator=p2 on-question=pace}',
      `See [him](person:ryabkov), [his words](#none), :said[so]{#so aliases="thus" speaker='ryabkov' source=report}.[^noon]`,
    ]);
    expect(renamed({ kind: 'statement', id: 'so', article: 'talks' }, 'like-that').join('')).toContain(
      '{#like-that aliases="thus so" speaker',
    );
  });

  it('of a section is written at its heading, with braces if there are none', () => {
    expect(renamed({ kind: 'section', id: 'the-plan', article: 'talks' }, 'plan', { heading: 0 })).toEqual([
      '## The plan {#plan aliases=the-plan}',
      '### A [plan](#plan)',
    ]);
    expect(renamed({ kind: 'section', id: 'a-plan', article: 'talks' }, 'b-plan', { heading: 1 })).toEqual([
      '### A [plan](#the-plan) {#b-plan aliases=a-plan}',
    ]);
  });

  it('of the note of a footnote is its label', () =>
    expect(renamed({ kind: 'note', id: 'note-noon', article: 'talks' }, 'note-at-noon')).toEqual([
      expect.stringMatching(/\.\[\^at-noon\]$/),
      '[^at-noon]: At noon, [it says](source:report#p2).',
    ]));

  it('of a question is written where something is on it', () =>
    expect(renamed({ kind: 'question', id: 'pace', article: 'talks' }, 'speed')).toEqual([
      '  - id: speed',
      ':::quote{#no-deviations speaker=ryabkov locator=p2 on-question=speed}',
    ]));

  it('of a part of another article changes nothing', () =>
    expect(renamed({ kind: 'note', id: 'note-met', article: 'other' }, 'note-x', { own: false })).toEqual([]));
});

it('links to moved addresses lead to the present ones', () => {
  const moved = new Map([['/people/ryabkov/', '/people/riabkov/']]);
  expect(moveLinks('[He](/people/ryabkov/) and [/people/ryabkov/](/people/ryabkov/#x).\n', moved)).toBe(
    '[He](/people/riabkov/) and [/people/ryabkov/](/people/ryabkov/#x).\n',
  );
});
