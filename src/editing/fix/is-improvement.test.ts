import { describe, expect, it } from 'vitest';
import { finding } from '../../core/findings/finding.ts';
import { placeAt } from '../../core/text/place.ts';
import { isImprovement } from './is-improvement.ts';

const at = (line: number, file = 'content/articles/talks.md'): ReturnType<typeof placeAt> => placeAt(file, line, 1);
const slip = finding('unknown-field', at(2), { field: 'roel', known: ['role'], near: 'role', certain: true });
const html = finding('raw-html', at(9), { found: '<b>' });
const repeated = finding('duplicate-id', at(9), { id: 'a', kind: 'note', first: 'content/articles/b.md:9:4', free: 'a-2' });
const unused = finding('unused-record', at(1, 'content/people/x.yml'), { kind: 'person', id: 'x' });
const broken = finding('malformed-yaml', at(2, 'content/people/x.yml'), { problem: 'colon', field: 'role', typed: 'a: b' });
const missing = finding('missing-field', at(1, 'content/people/x.yml'), { field: 'name', expected: 'a name', example: 'X' });

describe('fixes improve the content', () => {
  it('if there are fewer findings, wherever those that are left are now', () => {
    expect(isImprovement([slip, html], [{ ...html, place: at(8) }], [slip])).toBe(true);
    const moved = { ...repeated, message: repeated.message.replace(':9:4', ':8:1') };
    expect(isImprovement([slip, repeated], [moved], [slip])).toBe(true);
  });

  it('if only what was not looked for before is found besides', () => {
    expect(isImprovement([slip], [unused], [slip])).toBe(true);
    expect(isImprovement([broken], [missing], [broken])).toBe(true);
  });
});

describe('fixes do not improve the content', () => {
  it('if as much is wrong as before', () => {
    expect(isImprovement([slip], [slip], [slip])).toBe(false);
    expect(isImprovement([slip, slip], [slip, slip], [slip])).toBe(false);
  });

  it('if something else is wrong instead', () => {
    expect(isImprovement([slip], [html], [slip])).toBe(false);
    expect(isImprovement([slip, html], [html, html], [slip])).toBe(false);
    const letter = finding('decomposed-letter', at(9), { composed: 'é', codes: ['U+0065', 'U+0301'] });
    expect(isImprovement([letter], [unused], [letter])).toBe(false);
  });
});
