import { expect, it } from 'vitest';
import { plainPage } from './plain-page.ts';

it('leaves the words and the headings', () => {
  const article = `---
headline: "Two sides: one table"
source: commentary
---

## The dinner {#the-dinner}

After it, :said[[Ryabkov](person:ryabkov) praised :event[the talks]{ref=talks}]{#praise speaker=ryabkov locator=p2}.

:::quote{#no speaker=ryabkov locator=p2}
There cannot be deviations
:::
`;
  expect(plainPage(article)).toBe(`---
title: "Two sides: one table"
---

## The dinner {#the-dinner}

After it, Ryabkov praised the talks.

There cannot be deviations
`);
});
