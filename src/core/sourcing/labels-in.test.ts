import { expect, it } from 'vitest';
import { labelsIn } from './labels-in.ts';

const turns = (a: string, b: string): string => [`${a}: Why?`, `${b}: So.`, `${a}: And then?`, `${b}: No.`].join('\n\n');

it('a text with labels that take turns is a transcript, or an interview if it says so', () => {
  expect(labelsIn(turns('Courier', 'Varn'))).toEqual({
    kind: 'transcript',
    evidence: '2 paragraphs begin with “Courier:”, 2 with “Varn:”',
  });
  expect(labelsIn(`Interview\n\n${turns('Courier', 'Varn')}`)?.kind).toBe('interview');
});

it('a report with a colon here and there has none', () => {
  expect(labelsIn('Corrin: the berth.\n\nThey met.\n\nVessa: the island.\n\nThey left.')).toBeUndefined();
  expect(labelsIn('Note: one.\n\nNote: two.\n\nNote: three.\n\nNote: four.')).toBeUndefined();
});
