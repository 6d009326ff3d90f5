import { expect, it } from 'vitest';
import { withFormer } from './former-paths.ts';

const moved = new Map([
  ['/quotes/two-tracks/', { to: '/quotes/two-lines/', anchors: [] }],
  ['/quotes/double-track/', { to: '/quotes/two-lines/', anchors: [] }],
  ['/quotes/two-tracks/embed/', { to: '/quotes/two-lines/embed/', anchors: [] }],
  ['/people/the-minister/', { to: '/quotes/two-lines/', anchors: [] }],
  ['/articles/vienna/the-dinner/', { to: '/articles/geneva/a-dinner/', anchors: [] }],
  ['/articles/geneva/coffee/', { to: '/articles/geneva/#a-dinner', anchors: [] }],
]);

const addresses = (route: string, params: Record<string, string>): Record<string, string>[] =>
  withFormer(route, [{ params, props: 'the same' }], moved).map((path) => {
    expect(path.props).toBe('the same');
    return path.params;
  });

it('keeps the files of what was renamed at each of its former addresses', () =>
  expect(addresses('/quotes/[statement]/', { statement: 'two-lines' })).toEqual([
    { statement: 'two-lines' },
    { statement: 'two-tracks' },
    { statement: 'double-track' },
  ]));

it('keeps the files of a section that went to another article', () =>
  expect(addresses('/articles/[article]/[section]/', { article: 'geneva', section: 'a-dinner' })).toEqual([
    { article: 'geneva', section: 'a-dinner' },
    { article: 'vienna', section: 'the-dinner' },
  ]));

it('adds nothing to what was always at its address', () =>
  expect(addresses('/people/[person]/', { person: 'ryabkov' })).toEqual([{ person: 'ryabkov' }]));
