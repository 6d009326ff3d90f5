import { expect, it } from 'vitest';
import { idsWrittenIn } from './written-ids.ts';

const text = `---
source: commentary
---

## The plan {#the-plan aliases="plan the-old-plan"}

:::quote{#no-deviations speaker=ryabkov known-from="state-call p2, commentary" on-question="pace guarantees"}
We {#x} saw.
:::

### The dinner {#the-dinner event=dinner}

### By its words

See :said[[he](person:ryabkov) {so}]{#said-so speaker="sherman" source=state-call event=dinner locator=p2}, [there](#no-deviations "#a")
and [elsewhere](/articles/talks/#said-so) at :event[dinner]{ref=dinner}.[^noon]

[^noon]: [The report](source:state-call#p2).
`;

it('ids are found wherever an article writes one, at their place', () => {
  const { declarations, references } = idsWrittenIn(text);
  const shown = declarations.map(({ kind, id, former }) => [kind, id?.id, ...former.map((one) => one.id)]);
  expect(shown).toEqual([
    ['heading', 'the-plan', 'plan', 'the-old-plan'],
    ['annotation', 'no-deviations'],
    ['heading', 'the-dinner'],
    ['heading', undefined],
    ['annotation', 'said-so'],
    ['footnote', 'noon'],
  ]);
  expect(references.map(({ role, id }) => `${role} ${id}`)).toEqual([
    'person ryabkov',
    'source state-call',
    'source commentary',
    'question pace',
    'question guarantees',
    'event dinner',
    'person ryabkov',
    'person sherman',
    'source state-call',
    'event dinner',
    'anchor no-deviations',
    'address /articles/talks/#said-so',
    'event dinner',
    'footnote noon',
    'source state-call',
  ]);
  for (const one of [...references, ...declarations.flatMap(({ id, former }) => [...(id ? [id] : []), ...former])])
    expect(text.slice(one.start, one.end)).toBe(one.id);
});

it('former ids can be added after the id, and braces after the words of a heading', () => {
  const ends = idsWrittenIn(text).declarations.map(({ end }) => text.slice(end - 9, end));
  expect(ends).toEqual([
    '#the-plan',
    'eviations',
    'he-dinner',
    'its words',
    '{#said-so',
    expect.stringMatching(/noon$/) as string,
  ]);
});
