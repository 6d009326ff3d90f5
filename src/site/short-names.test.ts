import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { longNames, withShortNames } from './short-names.ts';

const folder = resolve(import.meta.dirname, '../styles');

it('gives properties short names wherever CSS has them, and leaves ids and other names as they are', () => {
  expect(withShortNames('a{color:var(--color-text);--side:var(--red,"--side");margin:calc(-1 * var(--space-2))}')).toBe(
    'a{color:var(--f);--o:var(--T,"--o");margin:calc(-1 * var(--b))}',
  );
  expect(withShortNames('#voice--side,.a--ink{anchor-name:--n1;--unknown:0}')).toBe(
    '#voice--side,.a--ink{anchor-name:--n1;--unknown:0}',
  );
});

it('gives no two the same name, and none that a style sheet already has', () => {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const css = sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
  const used = new Set(css.match(/(?<![\w-])--[a-zA-Z][\w-]*/g));
  expect(used.size).toBeGreaterThan(40);
  const names = new Set([...used, ...longNames.map((name) => `--${name}`)]);
  expect(new Set([...names].map(withShortNames)).size).toBe(names.size);
});
