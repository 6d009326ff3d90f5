import { describe, expect, it } from 'vitest';
import { addFormer, changeRedirects, replaceValues } from './yaml-values.ts';

describe('values in YAML', () => {
  const yaml = `# People
side: russia # since 1991
sources:
  - 'commentary p2'
  - {see: russia, text: "a \\"b\\""}
outcome: {sources: [commentary p9, other]}
`;

  it('have the names and numbers that lead to them', () => {
    const seen: string[] = [];
    replaceValues(yaml, ({ path, text }) => void seen.push(`${path.join('.')} ${text}`));
    expect(seen).toEqual([
      'side russia',
      'sources.0 commentary p2',
      'sources.1.see russia',
      'sources.1.text a "b"',
      'outcome.sources.0 commentary p9',
      'outcome.sources.1 other',
    ]);
  });

  it('are replaced where they are, and nothing else changes', () => {
    const changed = replaceValues(yaml, ({ path, text }) =>
      path[0] === 'side' ? 'moscow' : text.startsWith('commentary') ? text.replace('commentary', 'report') : undefined,
    );
    expect(changed).toBe(yaml.replaceAll('commentary', 'report').replace('side: russia', 'side: moscow'));
  });

  it('are written anew if they have escapes', () => {
    expect(replaceValues('a: "\\u0041"\n', () => 'B')).toBe('a: "B"\n');
  });
});

describe('former ids', () => {
  it.each([
    ['become the last field', 'name: A\n\n', 'name: A\nformerly: [old]\n'],
    ['are added to a list on one line', 'name: A\nformerly: [first] # ids\n', 'name: A\nformerly: [first, old] # ids\n'],
    ['are added to a list on several', 'formerly:\n  - first\nname: A\n', 'formerly: [first, old]\nname: A\n'],
  ])('%s', (_name, before, after) => {
    expect(addFormer(before, 'old').replace(/ # ids/, '')).toBe(after.replace(/ # ids/, ''));
  });
});

describe('redirects', () => {
  it('are added to those that are there, with their comments', () => {
    expect(changeRedirects('# Moved\nredirects:\n  /a/: /b/\n', new Map([['/c/', '/d/']]), [])).toBe(
      '# Moved\nredirects:\n  /a/: /b/\n  /c/: /d/\n',
    );
    expect(changeRedirects(undefined, new Map([['/c/#x', '/d/#x']]), [])).toBe('redirects:\n  /c/#x: /d/#x\n');
  });

  it('are removed, with the file after the last', () => {
    expect(changeRedirects('redirects:\n  /a/: /b/\n', new Map(), ['/a/'])).toBeUndefined();
  });
});
