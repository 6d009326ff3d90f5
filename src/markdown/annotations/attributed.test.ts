import { expect, it } from 'vitest';
import { attributedIn } from './attributed.ts';

it('has the words of quotations in blocks, with their paragraphs, and within sentences', () => {
  const text = [
    '---\nheadline: :quote[no]{#x speaker=x}\n---',
    ':::quote{#a speaker=ryabkov}\nWe came.\n\nWe *saw*.\n:::',
    'They met, :said[he :quote[would not\\] go]{#b speaker="sherman"} on]{#c speaker=ryabkov}, and :excerpt[agreed]{#d}.',
  ].join('\n\n');
  expect(attributedIn(text)).toEqual({
    quoted: ['We came.\n\nWe *saw*.', 'would not\\] go', 'agreed'],
    speakers: ['ryabkov', 'ryabkov', 'sherman'],
  });
});

it('has what can be read of an article with mistakes', () => {
  expect(attributedIn(':::quote{#a speaker=ryabkov}\nWe came.\n::\n')).toEqual({
    quoted: ['We came.\n::'],
    speakers: ['ryabkov'],
  });
  expect(attributedIn(':::qoute{#a speeker=ryabkov}\nWe came.\n:::\n')).toEqual({ quoted: [], speakers: [] });
});

it('does not exist for a text that is too deep', () => {
  expect(attributedIn('> '.repeat(2000) + 'a')).toBeUndefined();
});
