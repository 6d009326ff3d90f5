import { expect, it } from 'vitest';
import { assumedLanguage, otherScriptIn } from './script.ts';

it.each([
  ['Die Koalition ist beendet.', 'de'],
  ['Мы ждём. NATO', 'ru'],
  ['המחיר: 7 שקל (NIS)', 'he'],
  ['日本と話す', 'ja'],
  ['한국말', 'ko'],
  ['和平', 'zh'],
  ['和平', 'zh-Hant'],
  ['ما در دریا هستیم', 'fa'],
  ['Mi čekamo', 'sr-Latn'],
  ['Ми чекамо', 'sr'],
  ['12.30, 7 %', 'ar'],
])('%s is in the script of %s', (text, language) => expect(otherScriptIn(text, language)).toBeUndefined());

it.each([
  ['Переговоры закончены.', 'de', 'Cyrillic'],
  ['Die Verhandlungen', 'ru', 'Latin'],
  ['שלום לכולם', 'ar', 'Hebrew'],
  ['سلام', 'en', 'Arabic'],
  ['和平', 'ko-Latn', 'Han'],
  ['ፍቅር', 'en', 'another script'],
  ['Мы в NATO не были', 'de', 'Cyrillic'],
])('%s is not in the script of %s: %s', (text, language, script) => expect(otherScriptIn(text, language)).toBe(script));

it.each([
  ['We came.', 'en', 'en'],
  ['אנחנו לא נוותר.', 'en', 'und-Hebr'],
  ['Отклонений не будет.', 'de', 'und-Cyrl'],
  ['123', 'en', 'en'],
])('%s, whose language nobody declared, is assumed to be %s → %s', (text, around, expected) =>
  expect(assumedLanguage(text, around)).toBe(expected),
);
