import { describe, expect, it } from 'vitest';
import { finding, sortFindings, type Finding } from './finding.ts';
import { placeAt, placeIn } from '../text/place.ts';

const fences = (count: number, file = 'a.md'): Finding[] =>
  Array.from({ length: count }, (_, i) => finding('stray-fence', placeAt(file, i + 1, 1)));
const unread = (count: number): Finding[] =>
  Array.from({ length: count }, (_, i) => finding('unused-redirect', placeAt('a.md', i + 1, 1), { from: '/x/' }));

describe('sortFindings', () => {
  it('sorts by place, rule and message, and removes repetitions', () => {
    const [first, second] = fences(2);
    const other = finding('raw-html', placeAt('a.md', 1, 1), { found: '<b>' });
    const file = finding('no-content', placeIn('a.md'), { folder: 'x' });
    expect(sortFindings([second, first, other, file, first] as Finding[])).toEqual([file, other, first, second]);
  });

  it('reports at most a thousand for a file, and says if there are more', () => {
    const more = { ruleId: 'too-many', severity: 'error', place: placeIn('a.md') };
    expect(sortFindings(fences(1000))).toEqual(fences(1000));
    const limited = sortFindings([...fences(1002), ...fences(3, 'b.md')]);
    expect(limited[0]).toMatchObject({
      ...more,
      message: 'Too many findings in a file: found 1,002, of which the first 1,000 are reported.',
    });
    expect(limited.slice(1, 1001)).toEqual(fences(1000));
    expect(limited.slice(1001)).toEqual(fences(3, 'b.md'));
    expect(sortFindings(limited)).toEqual(limited);
  });

  it('does not turn warnings into errors', () => {
    expect(sortFindings(unread(1500))[0]).toMatchObject({ ruleId: 'too-many', severity: 'warning' });
  });
});
