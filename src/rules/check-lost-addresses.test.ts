import { afterEach, describe, expect, it } from 'vitest';
import { contentFolder, type ContentFolder } from '../../tests/content-folder.ts';
import { renderLedger } from '../core/addresses/ledger.ts';
import { loadArchive, type Loaded } from '../content/load-archive.ts';
import { soundSite } from './cases/sound-site.ts';

const front = (headline: string): string =>
  `---\nheadline: ${headline}\nstandfirst: What was said.\nbyline: On the Record\npublished: 2026-11-23\nsource: commentary\ncovers: 2022-01-09\n---\n`;
const dinner =
  '## The dinner {#the-dinner}\n\nThey met at :event[a dinner]{ref=dinner}. :said[Ryabkov called it useful]{#useful speaker=ryabkov to="Channel One" on=2022-01-09 locator=p2}.\n\n### The menu {#the-menu}\n\n:claim[The commentary calls it light, by the Kitchen]{#light-menu source=menu locator=p3}.\n';
const terms =
  '## Terms {#terms}\n\n:quote[No deviations.]{#no-deviations speaker=ryabkov locator=p2} :term[Guarantees]{#guarantees}, Ryabkov said.\n\n:::note{#note-terms on="Guarantees" basis="arithmetic"}\nTwo.\n:::\n';

/** The site as it was published. */
const published = {
  ...soundSite,
  'articles/talks.md': `${front('Talks')}\n${dinner}\n${terms}`,
  'articles/other.md': `${front('Other')}\n## Else {#else}\n\nNothing.\n`,
  'sources/menu.yml': 'publisher: Kitchen\ntitle: Menu\ndate: 2022-01-09\nurl: https://example.org/menu\n',
};

let folder: ContentFolder | undefined;
afterEach(() => folder?.remove());

/** Publishes the site, changes it, and loads it again. */
async function change(changes: Readonly<Record<string, string | null>>): Promise<Loaded> {
  folder = await contentFolder(published);
  const before = await loadArchive({ contentDir: folder.path, base: '/reader/' });
  await folder.write('anchors.json', renderLedger(before.addresses?.now ?? new Map(), { articles: 0, quotations: 0 }, []));
  for (const [file, content] of Object.entries(changes)) await folder.write(file, content);
  const loaded = await loadArchive({ contentDir: folder.path, base: '/reader/' });
  // Quotations that were never compared do not matter here.
  return { ...loaded, findings: loaded.findings.filter(({ ruleId }) => ruleId !== 'unverified-quotation') };
}

const moves = ({ addresses }: Loaded): Record<string, string> =>
  Object.fromEntries([
    ...[...(addresses?.moves.pages ?? [])].flatMap(([page, { to, anchors }]) => [
      [page, to],
      ...anchors.map((anchor) => [`${page}#${anchor.id}`, anchor.to]),
    ]),
    ...[...(addresses?.moves.anchors ?? [])].flatMap(([page, anchors]) => anchors.map(({ id, to }) => [`${page}#${id}`, to])),
  ]) as Record<string, string>;

const lostIn = ({ findings }: Loaded): string[] =>
  findings.map(({ ruleId, place, message }) => `${ruleId} ${place.known ? place.line : '-'} ${message}`);

describe('changes that keep every link', () => {
  const cases: [name: string, changes: Record<string, string | null>, moved: Record<string, string>][] = [
    ['nothing at all', {}, {}],
    [
      'headings reworded, sections in another order',
      {
        'articles/talks.md': `${front('Talked')}\n${terms.replace('## Terms', '## What was asked')}\n${dinner.replace('## The dinner', '## At table')}`,
      },
      {},
    ],
    [
      'ids changed, with the old ones as aliases',
      {
        'articles/talks.md': published['articles/talks.md']
          .replace('{#the-dinner}', '{#at-table aliases="the-dinner supper"}')
          .replace('#useful', '#useful-talk aliases=useful')
          .replace('#light-menu', '#menu-light aliases=light-menu')
          .replace('#note-terms', '#note-two aliases=note-terms')
          .replace('#guarantees', '#guaranteed aliases=guarantees'),
      },
      {
        '/articles/talks/the-dinner/': '/articles/talks/at-table/',
        '/articles/talks/supper/': '/articles/talks/at-table/',
        '/articles/talks/light-menu/': '/articles/talks/menu-light/',
        '/articles/talks/note-terms/': '/articles/talks/note-two/',
        '/quotes/useful/': '/quotes/useful-talk/',
        '/quotes/useful/embed/': '/quotes/useful-talk/embed/',
      },
    ],
    [
      'a section in another article, with what is below it',
      {
        'articles/talks.md': `${front('Talks')}\n${terms}\n:event[A dinner]{ref=dinner}.\n`,
        'articles/other.md': `${published['articles/other.md']}\n${dinner.replace('{#the-dinner}', '{#dining aliases=the-dinner moved-from=talks}')}`,
      },
      {
        '/articles/talks/the-dinner/': '/articles/other/dining/',
        '/articles/talks/the-menu/': '/articles/other/the-menu/',
        '/articles/talks/light-menu/': '/articles/other/light-menu/',
        '/articles/talks/#the-dinner': '/articles/other/#the-dinner',
        '/articles/talks/#the-menu': '/articles/other/#the-menu',
        '/articles/talks/#light-menu': '/articles/other/#light-menu',
        '/articles/talks/#menu': '/articles/other/#menu',
        '/articles/talks/#useful': '/articles/other/#useful',
        '/articles/other/the-dinner/': '/articles/other/dining/',
      },
    ],
    [
      'a statement deleted, with redirects',
      {
        'articles/talks.md': published['articles/talks.md'].replace(/:said\[Ryabkov[^}]*\}\./, ''),
        'redirects.yml':
          'redirects:\n  /quotes/useful/: /articles/talks/#the-dinner\n  /articles/talks/#useful: /articles/talks/#the-dinner\n  /quotes/by/form/indirect/: /quotes/by/form/\n  /quotes/by/outlet/channel-one/: /quotes/by/outlet/\n  /quotes/by/month/2022-01/: /quotes/by/month/\n',
      },
      {
        '/quotes/useful/': '/articles/talks/#the-dinner',
        '/quotes/useful/embed/': '/articles/talks/#the-dinner',
        '/articles/talks/#useful': '/articles/talks/#the-dinner',
        '/quotes/by/form/indirect/': '/quotes/by/form/',
        '/quotes/by/outlet/channel-one/': '/quotes/by/outlet/',
        '/quotes/by/month/2022-01/': '/quotes/by/month/',
      },
    ],
    [
      'an article under another name, by one redirect',
      {
        'articles/other.md': null,
        'articles/more.md': published['articles/other.md'],
        'redirects.yml': 'redirects:\n  /articles/other/: /articles/more/\n',
      },
      {
        '/articles/other/': '/articles/more/',
        '/articles/other/#else': '/articles/more/#else',
        '/articles/other/#commentary': '/articles/more/#commentary',
        '/articles/other/#sources': '/articles/more/#sources',
        '/articles/other/#corrections': '/articles/more/#corrections',
        '/articles/other/#cite': '/articles/more/#cite',
        '/articles/other/else/': '/articles/more/else/',
      },
    ],
    [
      'records under other ids',
      {
        'people/ryabkov.yml': null,
        'people/s-ryabkov.yml': `${soundSite['people/ryabkov.yml'] ?? ''}formerly: [ryabkov]\n`,
        'events/dinner.yml': null,
        'events/a-dinner.yml': `${soundSite['events/dinner.yml'] ?? ''}formerly: [dinner]\n`,
        'articles/talks.md': published['articles/talks.md']
          .replaceAll('speaker=ryabkov', 'speaker=s-ryabkov')
          .replace('ref=dinner', 'ref=a-dinner'),
      },
      {
        '/people/ryabkov/': '/people/s-ryabkov/',
        '/timeline/dinner/': '/timeline/a-dinner/',
        '/quotes/by/speaker/ryabkov/': '/quotes/by/speaker/s-ryabkov/',
      },
    ],
  ];
  it.each(cases)('%s', async (_name, changes, moved) => {
    const loaded = await change(changes);
    expect(lostIn(loaded)).toEqual([]);
    expect(loaded.addresses?.lost).toEqual([]);
    expect(moves(loaded)).toEqual(moved);
    expect(loaded.archive?.moves).toBe(loaded.addresses?.moves);
  });
});

describe('changes that would lose a link', () => {
  it('a section renamed: one finding, at its new name', async () => {
    const loaded = await change({
      'articles/talks.md': published['articles/talks.md'].replace('{#the-dinner}', '{#our-dinner}'),
    });
    expect(lostIn(loaded)).toEqual([
      'lost-address 10 The id "the-dinner" no longer exists, but it was published: anchors.json lists /articles/talks/#the-dinner and /articles/talks/the-dinner/',
    ]);
    expect(loaded.archive).toBeUndefined();
    expect(loaded.findings[0]?.hint).toContain('{#our-dinner aliases=the-dinner}');
  });

  it('a section removed: a finding for each thing in it, at what it followed', async () => {
    const loaded = await change({ 'articles/talks.md': `${front('Talks')}\n${dinner}` });
    expect(lostIn(loaded).map((line) => line.slice(0, line.indexOf(' no longer')))).toEqual([
      'lost-address - The id "direct"',
      'lost-address 16 The id "guarantees"',
      'lost-address 16 The id "no-deviations"',
      'lost-address 16 The id "note-terms"',
      'lost-address 16 The id "terms"',
    ]);
    expect(loaded.findings.at(-1)?.hint).toContain('{#the-section moved-from=talks}');
    expect(loaded.findings.find(({ message }) => message.includes('no-deviations'))?.hint).toContain(
      "\n    '/articles/talks/#no-deviations': /articles/talks/\n    '/quotes/no-deviations/': /quotes/",
    );
  });

  it('a person renamed: one finding, at the file of that person', async () => {
    const { 'people/ryabkov.yml': person = '' } = soundSite;
    const loaded = await change({
      'people/ryabkov.yml': null,
      'people/s-ryabkov.yml': person,
      'articles/talks.md': published['articles/talks.md'].replaceAll('ryabkov', 's-ryabkov'),
    });
    const [first, ...others] = loaded.findings.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(first?.place).toEqual({ known: false, file: 'content/people/s-ryabkov.yml' });
    expect(first?.hint).toMatch(
      /^If you removed or changed it by mistake, restore it\. If its file is now content\/people\/s-ryabkov\.yml, add the old id to that file \(formerly: \[ryabkov\]\)\. Otherwise redirect its addresses: in redirects\.yml, /,
    );
  });

  it('an article removed: one finding', async () => {
    const loaded = await change({ 'articles/other.md': null });
    expect(lostIn(loaded)).toEqual([
      'lost-address - The id "other" no longer exists, but it was published: anchors.json lists /articles/other/',
    ]);
    expect(loaded.findings[0]?.hint).toContain("add this line indented by two spaces:\n    '/articles/other/': /articles/");
  });

  it('is not checked while the content has another error', async () => {
    const loaded = await change({ 'articles/other.md': null, 'people/ryabkov.yml': 'side: russia\n' });
    expect(loaded.findings.map(({ ruleId }) => ruleId)).toEqual(['missing-field', 'missing-field']);
    expect(loaded.addresses).toBeUndefined();
  });

  it('reports a ledger that cannot be read', async () => {
    const loaded = await change({ 'anchors.json': '{\n  "pages": {"articles": []}\n}\n' });
    expect(loaded.findings.map(({ ruleId, place }) => [ruleId, place.known && place.line])).toEqual([['altered-record', 2]]);
    const torn = await change({ 'anchors.json': '{"pages": {"/": [}' });
    expect(torn.findings.map(({ ruleId }) => ruleId)).toEqual(['altered-record']);
  });
});
