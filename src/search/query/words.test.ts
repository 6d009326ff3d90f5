import { describe, expect, it } from 'vitest';
import { straighten } from './straighten.ts';
import { wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each<[text: string, words: string[]]>([
    ['Russia–NATO Council', ['russia', 'nato', 'council']],
    ['the Council’s work', ['the', 'council', 'work']],
    ["Russia's borders", ['russia', 'borders']],
    ['7.5 hours, 80%, 1,200 men', ['7', '5', 'hours', '80', '1200', 'men']],
    ['the mid-1990s, F-16s and the 20th', ['the', 'mid', '1990s', 'f', '16s', 'and', 'the', '20th']],
    ['O’Brien-Núñez', ['obrien', 'nunez']],
    ['日本の首相2人', ['日', '本', 'の', '首', '相', '2', '人']],
    ['हिन्दी 한국 がぎ', ['हिन्दी', '한국', 'が', 'ぎ']],
    ['שָׁלוֹם', ['שלום']],
    ['U.S. Secretary', ['us', 'secretary']],
    ['“café”—Zürich', ['cafe', 'zurich']],
    ['Рябков сказал', ['рябков', 'сказал']],
    ['שלום 👩‍🚀 !?', ['שלום']],
    ['constructor __proto__', ['constructor', 'proto']],
    ['', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('straighten', () => {
  it.each([
    ['“ten years”', '"ten years"'],
    ['„zehn Jahre“', '"zehn Jahre"'],
    ['« dix ans »', '" dix ans "'],
    ['Russia–NATO  Council’s', "Russia-NATO Council's"],
  ])('%s', (typed, normal) => expect(straighten(typed)).toBe(normal));
});
