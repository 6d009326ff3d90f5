import { describe, expect, it } from 'vitest';
import { deniesSaying, keepsAwayFrom } from './unsaid.ts';

describe('a source that denies that it was said', () => {
  it.each([
    ['He denied that ', 'denied that'],
    ['He never said ', 'never said'],
    ['She did not call it ', 'did not call it'],
    ['Nobody said that ', 'Nobody said that'],
    ['He rejected the claim that ', 'rejected the claim that'],
    ['He failed to say ', 'failed to say'],
    ['Neither Keller nor Orlov said ', 'Neither Keller nor Orlov said'],
    ['It is untrue that Orlov said ', 'untrue that Orlov said'],
    ['He rejected the claims as ', undefined],
    ['He said that ', undefined],
    ['Things do not seem that bad if we follow the statement by Andrei Gromyko that ', undefined],
    ['It is not a secret, he said: ', undefined],
  ])('%j', (narration, words) => expect(deniesSaying(narration)).toBe(words));
});

describe('a source that keeps away from what it quotes', () => {
  it.each([
    ['He spoke of the so-called ', '', 'so-called'],
    ['Orlov reportedly said ', '', 'reportedly said'],
    ['', ', Orlov allegedly said', ', Orlov allegedly'],
    ['He would have said ', '', 'would have said'],
    ['She ruled out ', '', 'ruled out'],
    ['Er sprach von der sogenannten ', '', 'sogenannten'],
    ['He rejected the plan as ', '', undefined],
    ['Asked whether it was ', ', he laughed', 'Asked whether it was'],
    ['A banner over the door read ', '', 'banner over the door read'],
    ['The plan, reportedly written at night, was ', '', undefined],
    ['He said ', ', and left', undefined],
    ['The reported loss was small, he said: ', '', undefined],
  ])('%j … %j', (before, after, words) => expect(keepsAwayFrom(before, after)).toBe(words));
});
