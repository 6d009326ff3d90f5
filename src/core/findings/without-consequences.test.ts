import { expect, it } from 'vitest';
import { placeAt, placeIn } from '../text/place.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './rules.ts';
import { withoutConsequences } from './without-consequences.ts';

const at = (ruleId: RuleId, line?: number, file = 'a.md'): Finding => ({
  ruleId,
  severity: 'error',
  message: 'It is wrong.',
  hint: '',
  place: line === undefined ? placeIn(file) : placeAt(file, line, 1),
});
const shown = (findings: readonly Finding[]): string[] =>
  withoutConsequences(findings).map(({ ruleId, message }) => `${ruleId}: ${message}`);

it('leaves out what is on the line of an annotation that could not be read, and references to what it may declare', () => {
  expect(
    shown([at('unquoted-value', 3), at('unsourced-quotation', 3), at('missing-target', 9), at('wrong-weekday', 9)]),
  ).toEqual([
    'unquoted-value: It is wrong. 2 findings that may follow from this are left out; --all lists them.',
    'wrong-weekday: It is wrong.',
  ]);
  expect(shown([at('unquoted-value', 3), at('missing-target', 3, 'b.md')])).toHaveLength(2);
});

it('leaves out what follows from exchanged records and words, and says so', () => {
  expect(shown([at('exchanged-records'), at('other-speaker', 4, 'b.md'), at('raw-html', 4, 'b.md')])).toEqual([
    'exchanged-records: It is wrong. 1 finding that may follow from this is left out; --all lists it.',
    'raw-html: It is wrong.',
  ]);
});

it('leaves out unanswered questions where what answered them may be missing', () => {
  expect(shown([at('missing-target', 3), at('unanswered-question', 5)])).toEqual([
    'missing-target: It is wrong. 1 finding that may follow from this is left out; --all lists it.',
  ]);
  expect(shown([at('unanswered-question', 5)])).toHaveLength(1);
});

it('keeps everything else', () => {
  const all = [at('other-speaker', 1), at('changed-quotation', 2), at('missing-target', 3)];
  expect(withoutConsequences(all)).toEqual(all);
});
