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

it('is the words in plain Markdown, headings without our ids', () => {
  expect(rivalPage(article, false)).toBe(`---
title: "Two sides: one table"
description: They sat down.
---

They sat down.

## The dinner

After it, Ryabkov praised the talks.
`);
});

it('has the headline in the text where the generator takes it from there', () => {
  expect(rivalPage(article, true)).toContain('---\n\n# Two sides: one table\n\nThey sat down.\n\n## The dinner\n');
});
