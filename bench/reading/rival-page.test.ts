import { expect, it } from 'vitest';
import { rivalPage } from './rival-page.ts';

const article = `---
headline: "Two sides: one table"
standfirst: They sat down.
source: commentary
---

## The dinner {#the-dinner}

After it, :said[Ryabkov praised :event[the talks]{ref=talks}]{#praise speaker=ryabkov locator=p2}.
`;

it('holds the words in plain Markdown, with headings that have no ids', () => {
  expect(rivalPage(article, false)).toBe(`---
title: "Two sides: one table"
description: They sat down.
---

They sat down.

## The dinner

After it, Ryabkov praised the talks.
`);
});

it('repeats the headline in the text for generators that need it there', () => {
  expect(rivalPage(article, true)).toContain('---\n\n# Two sides: one table\n\nThey sat down.\n\n## The dinner\n');
});
