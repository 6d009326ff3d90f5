import type { Case } from './case.ts';
import { article } from './sound-site.ts';

/** Cases of the rules in core/rules/addresses.ts. */
export const addressesCases: readonly Case[] = [
  {
    rule: 'missing-target',
    file: 'articles/more.md',
    content: article('## The dinner {#the-dinner}\n\nSee [above](#the-diner).\n'),
    at: [11, 5],
    message: 'Expected an anchor "#the-diner" in this article, found none.',
    hint: 'Did you mean #the-dinner?',
    fix: { from: 'the-diner', to: 'the-dinner' },
  },
  {
    rule: 'missing-target',
    file: 'articles/more.md',
    content: article('Text.\n').replace('covers:', 'about: note-source\ncovers:'),
    at: [7, 1],
    message: 'Expected an anchor "#note-source" in this article, found none.',
    hint: 'Anchors here are none.',
  },
  {
    rule: 'lost-address',
    file: 'anchors.json',
    content: '{"pages": {"/articles/talks/": ["dinner"], "/articles/talks/dinner/": []}}',
    found: 'articles/talks.md',
    at: [9, 1],
    message: 'Expected "dinner", published as /articles/talks/dinner/ according to anchors.json; found it nowhere.',
    hint: 'If "the-dinner" is what it is called now, keep the old id beside the new one: {#the-dinner aliases=dinner}. If its section went to another article, say so at the heading there: {#the-section moved-from=talks}. Else say in redirects.yml where it leads, e.g. redirects: {\'/articles/talks/dinner/\': /articles/talks/}',
  },
  {
    rule: 'lost-address',
    file: 'anchors.json',
    content: '{"pages": {"/people/lavrov/": []}}',
    message: 'Expected "lavrov", published as /people/lavrov/ according to anchors.json; found it nowhere.',
    hint: "If it has another id now, keep the old one beside it: {#the-new-id aliases=lavrov}, or formerly: [lavrov] in a record’s file. Else say in redirects.yml where it leads, e.g. redirects: {'/people/lavrov/': /people/}",
  },
  ...[
    ['articles/old', 'articles/old', '/articles/old/'],
    ['/old', '/old', '/old/'],
    ['/../../../old/', '/../../../old/', undefined],
    ['/..%2f..%2fold/', '/..%2f..%2fold/', undefined],
    ['/x%zz/', '/x%zz/', undefined],
  ].map(([key = '', found, to]): Case => ({
    rule: 'invalid-address',
    file: 'redirects.yml',
    content: `redirects:\n  ${key}: /people/\n`,
    at: [2, 3],
    message: `Expected an address from the root of the site, with a slash at either end and nothing but words between slashes, found "${found}".`,
    hint: to ? `Did you mean ${to}?` : 'Write e.g. /people/ryabkov/ or /articles/talks/#the-dinner',
    ...(to ? { fix: { from: `${found}:`, to: `${to}:` } } : {}),
  })),
  {
    rule: 'invalid-address',
    file: 'redirects.yml',
    content: 'redirects:\n  /y/: /about\n',
    at: [2, 3],
    message:
      'Expected an address from the root of the site, with a slash at either end and nothing but words between slashes, found "/about".',
    hint: 'Did you mean /about/?',
    fix: { from: '/about', to: '/about/' },
  },
  {
    rule: 'dead-redirect',
    file: 'redirects.yml',
    content: 'redirects:\n  /people/riabkov/: /people/ryabkow/\n',
    at: [2, 3],
    message: 'Expected a redirect to an address of this site, found "/people/ryabkow/", which is none.',
    hint: 'Did you mean /people/ryabkov/?',
    fix: { from: '/people/ryabkow/', to: '/people/ryabkov/' },
  },
  {
    rule: 'unused-redirect',
    file: 'redirects.yml',
    content: 'redirects:\n  /people/ryabkov/: /people/\n',
    at: [2, 3],
    message: 'Expected "/people/ryabkov/" to be gone, found that the site has it: nobody comes by this redirect.',
    hint: 'Remove the line.',
  },
];
