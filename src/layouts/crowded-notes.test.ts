import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { crowdedNotes } from './crowded-notes.ts';

const words = (characters: number): string => 'word '.repeat(characters / 5);
const paragraph = (...notes: string[]): Element =>
  h('p', [words(130), ...notes.map((id) => h('sup.note-ref', [h('a', { id: `ref-${id}` })])), words(130)]);
const note = (id: string, characters = 200): Element =>
  h('section.note', { role: 'note' }, [h('details', [h('section', { id }, [h('p', words(characters))])])]);

it('finds no crowd where each paragraph has one note as long as itself', () => {
  const body = ['a', 'b', 'c'].flatMap((id) => [paragraph(id), note(id, 150)]);
  expect([...crowdedNotes(body)]).toEqual([]);
});

it('finds the second of two notes in one line, and the third has room again', () => {
  const body = [paragraph('a', 'b'), note('a'), note('b'), paragraph(), paragraph('c'), note('c')];
  expect([...crowdedNotes(body)]).toEqual(['b']);
});

it('finds every note that is far below its words, not only the first', () => {
  expect([...crowdedNotes([paragraph('a', 'b', 'c'), note('a'), note('b'), note('c')])]).toEqual(['b', 'c']);
});

it('sees notes within lists and sections', () => {
  expect([...crowdedNotes([h('section', [paragraph('a', 'b'), note('a'), note('b')])])]).toEqual(['b']);
});
