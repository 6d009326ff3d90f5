import { describe, expect, it } from 'vitest';
import { speechWords } from '../words/speech/tables.ts';
import { reportedInProse } from './report-in-prose.ts';

describe('a sentence of an article’s own', () => {
  it.each([
    ['Wren said that the pier is old.', 'Wren'],
    ['On Monday Ada Wren told the Gazette that the pier is old.', 'Ada Wren'],
    ['Harbourmaster Ada Wren also warned on Monday that the pier is old.', 'Ada Wren'],
    ['The pier is old, Wren said.', 'Wren'],
    ['The pier is closed, said Wren.', 'Wren'],
    ['According to Wren, the pier is old.', 'Wren'],
    ['The pier will not hold, Wren said.', 'Wren'],
    ['Wren said that the pier will never hold.', 'Wren'],
    ['The Harbour Office said that the pier is old.', 'Harbour Office'],
  ])('reports: %s', (sentence, name) => expect(reportedInProse(sentence, speechWords('en'))).toBe(name));

  it.each([
    'Did Wren say that the pier is old?',
    'Nobody knows whether Wren said that the pier is old.',
    'If Wren said that the pier is old, she was wrong.',
    'The plan that Wren says is old was found.',
    'As Wren said, the pier is old.',
    'Wren did not say that the pier is old.',
    'Wren said that too.',
    'Wren said nothing about the pier.',
    'Wren announced the day of the opening.',
    'Wren and Lind said that the pier is old.',
    'Wren’s spokesman said that the pier is old.',
    'She said that the pier is old.',
    'The pier is old.',
    'Wren told Channel One:',
    'Neither Lind nor Wren said that the pier is old.',
    'At no time has Wren stated that the pier is old.',
    'Nobody except Wren said that the pier is old.',
    'Wren hardly said that the pier is old.',
    'Wren announced that decision on 24 February.',
    'Wren denied that request on Monday.',
    'Lind wrote that letter himself in May.',
  ])('reports nothing for certain: %s', (sentence) => expect(reportedInProse(sentence, speechWords('en'))).toBeUndefined());

  it.each([
    ['Wren sagte, dass die Mole alt sei.', 'Wren'],
    ['Die Mole sei alt, sagte Ada Wren.', 'Ada Wren'],
    ['Ada Wren sagte nichts zur Mole.', undefined],
    ['Nie hat Ada Wren gesagt, dass die Mole alt sei.', undefined],
    ['Nicht einmal Ada Wren sagte, dass die Mole alt sei.', undefined],
    ['Ob Ada Wren sagte, dass die Mole alt sei, ist offen.', undefined],
  ])('in German: %s', (sentence, name) => expect(reportedInProse(sentence, speechWords('de'))).toBe(name));
});
