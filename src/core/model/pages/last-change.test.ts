import { expect, it } from 'vitest';
import { archiveOf, articleText } from '../../../../tests/archive-of.ts';
import { lastChanges } from './last-change.ts';

const said = (id: string): string =>
  `They came to :event[a dinner]{ref=dinner}. :said[Ryabkov left]{#${id} speaker=ryabkov locator=p2}.`;
const archive = await archiveOf({
  'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n',
  'articles/talks.md': articleText(said('left')),
  'articles/more.md': articleText('[Wendy Sherman](person:sherman) came.', 'updated: 2026-12-03\n').replace(
    'published: 2026-11-23',
    'published: 2026-12-01',
  ),
});
const changed = lastChanges(archive);

it.each([
  ['', '2026-12-03'],
  ['quotes/', '2026-12-03'],
  ['timeline/page/2/', '2026-12-03'],
  ['quotes/by/side/', '2026-12-03'],
  ['articles/talks/', '2026-11-23'],
  ['articles/more/some-section/', '2026-12-03'],
  ['quotes/left/', '2026-11-23'],
  ['quotes/by/side/russia/', '2026-11-23'],
  ['quotes/by/side/nobody/', undefined],
  ['people/ryabkov/', '2026-11-23'],
  ['people/sherman/', '2026-12-03'],
  ['timeline/dinner/', '2026-11-23'],
  ['search/', undefined],
  ['about/', undefined],
])('/%s last changed with its articles', (path, day) => {
  expect(changed(path)).toBe(day);
});
