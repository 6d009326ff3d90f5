import { expect, it } from 'vitest';
import { sourceText } from '../core/verification/verification.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';

it('numbers what is between blank lines', () =>
  expect(numberedParagraphs('report', sourceText('The headline\n\nBy Mira Hale\n\nThey met\non Sunday.\n', ''))).toBe(
    'report: 3 paragraphs\n\np1    The headline\n\np2    By Mira Hale\n\np3    They met\n      on Sunday.\n',
  ));

it('numbers lines, where no line is blank, and shows what a terminal would obey', () =>
  expect(numberedParagraphs('report', sourceText('One\u001b[31m.\nTwo.\n', ''))).toBe(
    'report: 2 paragraphs\n\np1    One<U+001B>[31m.\n\np2    Two.\n',
  ));

it('says that a text is empty', () =>
  expect(numberedParagraphs('report', sourceText('\n', ''))).toBe('report: 0 paragraphs\n\n\n'));
