import { expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

it('reads the words of a Markdown file without its markup, and its front matter', () => {
  const { text, facts } = readMarkdown(
    '---\ntitle: The quay\ndate: 2024-05-16\nother: 3\n---\n\n# Shut\n\nIt is *shut*, [she](https://example.org) said.\n\n- one\n- two\n\n> It’s ours.\n',
  );
  expect(text).toBe('Shut\n\nIt is shut, she said.\n\none\n\ntwo\n\nIt’s ours.');
  expect(facts).toEqual({
    title: [{ value: 'The quay', from: 'front matter, title' }],
    date: [{ value: '2024-05-16', from: 'front matter, date' }],
  });
});

it('takes the only heading of the first level for the title', () => {
  expect(readMarkdown('# The quay\n\nShut.\n')).toMatchObject({
    text: 'Shut.',
    facts: { title: [{ value: 'The quay', from: 'heading' }] },
  });
});
