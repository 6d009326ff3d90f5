import { afterEach, describe, expect, it } from 'vitest';
import { contentFolder, type ContentFolder } from '../../../tests/content-folder.ts';
import { sha256 } from '../../content/sha256.ts';
import { renderRecorded } from '../../core/verification/record/seal.ts';
import { loadArchive, type Loaded } from '../../content/load-archive.ts';
import { article, soundSite } from '../cases/sound-site.ts';

let folder: ContentFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

async function load(files: Readonly<Record<string, string | null>> = {}): Promise<Loaded> {
  folder ??= await contentFolder(soundSite);
  for (const [file, content] of Object.entries(files)) await folder.write(file, content);
  return loadArchive({ contentDir: folder.path, base: '/' });
}

/** Loads the site and records it, as `npm run check -- --record` does. */
async function published(files: Readonly<Record<string, string | null>> = {}, day = '2026-11-25'): Promise<void> {
  const { record, findings } = await load(files);
  if (!record) throw new Error(findings.map(({ message }) => message).join(' '));
  await load({ 'record.json': renderRecorded(record(day), sha256) });
}

/** The rules and places of what is found with these files. */
async function after(files: Readonly<Record<string, string | null>>): Promise<string[]> {
  return (await load(files)).findings.map(
    ({ ruleId, place }) => `${ruleId} ${place.file.replace('content/', '')}${place.known ? `:${place.line}` : ''}`,
  );
}

async function messages(files: Readonly<Record<string, string | null>>): Promise<string[]> {
  return (await load(files)).findings.map(({ message }) => message);
}

const more = (body: string, ...front: string[]): Record<string, string> => ({
  'articles/more.md': article(`${body}\n`, ...front),
});
const plan = (words: string, ...front: string[]): Record<string, string> =>
  more(`Before.\n\n## The plan {#the-plan}\n\n${words}`, ...front);

describe('words that changed', () => {
  it('need a correction; an update is not enough', async () => {
    await published(plan('It is sound.'));
    expect(await after(plan('It is sound.'))).toEqual([]);
    expect(await after(plan('It is not sound.'))).toEqual(['uncorrected-change articles/more.md:13']);
    expect(await after(plan('It is not sound.', 'updated: 2026-11-25'))).toEqual(['uncorrected-change articles/more.md:14']);
    const early = 'corrections: [{on: 2026-11-24, text: It is not sound.}]';
    expect(await after(plan('It is not sound.', early))).toEqual(['uncorrected-change articles/more.md:14']);
    const told = 'corrections: [{on: 2026-11-25, text: It is not sound.}]';
    expect(await after(plan('It is not sound.', told))).toEqual(['stale-record articles/more.md']);
    expect(await after(plan('It is not sound.', told.replace('{', '{kind: clarification, ')))).toEqual([
      'stale-record articles/more.md',
    ]);
    await published(plan('It is not sound.', told), '2026-11-26');
    expect(await after({})).toEqual([]);
    // An earlier correction does not tell of a later change.
    expect(await after(plan('It is not that sound.', told))).toEqual(['uncorrected-change articles/more.md:14']);
  });

  it('are found on their line, however their text is folded', async () => {
    const told = (first: string, second: string, mark: string): Record<string, string> =>
      more(
        'Before.',
        'corrections:',
        '  - on: 2026-11-25',
        `    text: ${mark}`,
        `      ${first}`,
        '      He spoke on Monday,',
        `      ${second}`,
      );
    for (const mark of ['>-', '|', '']) {
      await published(told('It was the tenth.', 'and in Geneva.', mark));
      const found = async (first: string, second: string): Promise<string[]> => after(told(first, second, mark));
      expect(await found('It was the ninth.', 'and in Geneva.')).toEqual(['uncorrected-change articles/more.md:11']);
      expect(await found('It was the tenth.', 'and in Vienna.')).toEqual(['uncorrected-change articles/more.md:13']);
      expect(await found('It was the tenth.', 'in Geneva.')).toEqual(['uncorrected-change articles/more.md:13']);
    }
  });

  it.each([
    ["'", "It wasn''t the tenth."],
    ['"', 'It \\u0077as \\"the tenth\\".'],
  ])('are found on their line between %s', async (mark, first) => {
    const told = (second: string): Record<string, string> =>
      more('Before.', 'corrections:', '  - on: 2026-11-25', `    text: ${mark}${first}`, `      ${second}${mark}`);
    await published(told('He spoke in Geneva.'));
    expect(await after(told('She spoke in Geneva.'))).toEqual(['uncorrected-change articles/more.md:11']);
    expect(await after(told('He spoke in Vienna.'))).toEqual(['uncorrected-change articles/more.md:11']);
  });

  it('need a correction if they are removed, and an update if they are added', async () => {
    await published(plan('One.\n\nTwo.'));
    expect(await after(plan('One.'))).toEqual(['uncorrected-change articles/more.md:13']);
    expect(await after(plan('Two.\n\nOne.', 'updated: 2026-11-25'))).toEqual(['uncorrected-change articles/more.md:14']);
    expect(await after(plan('One.\n\nNew.\n\nTwo.'))).toEqual(['uncorrected-change articles/more.md:15']);
    expect(await after(plan('One.\n\nNew.\n\nTwo.', 'updated: 2026-11-24'))).toEqual([
      'uncorrected-change articles/more.md:16',
    ]);
    expect(await after(plan('One.\n\nNew.\n\nTwo.', 'updated: 2026-11-25'))).toEqual(['stale-record articles/more.md']);
    expect(await after(plan('One.\n\nTwo.\n\n## New {#new-one}\n\nNew.'))).toEqual(['uncorrected-change articles/more.md:17']);
    expect(await after(plan('One.\n\nTwo.\n\n## New {#new-one}\n\nNew.', 'updated: 2026-11-25'))).toEqual([
      'stale-record articles/more.md',
    ]);
    // The update tells of one change and not of the other.
    expect(await after(plan('Three.\n\nTwo.\n\n## New {#new-one}\n\nNew.', 'updated: 2026-11-25'))).toEqual([
      'uncorrected-change articles/more.md:14',
    ]);
  });

  it('are to be told with a day that is new to readers', async () => {
    await published(plan('One.', 'updated: 2026-11-25'));
    const [hint] = (await load(plan('One.\n\nTwo.', 'updated: 2026-11-25'))).findings.map(({ hint }) => hint);
    expect(hint).toMatch(
      /^If it is more than a typo, so that readers should know, write updated: 2026-11-26 \(with the day of the update\) in the front matter\.$/m,
    );
    expect(await after(plan('One.\n\nTwo.', 'updated: 2026-11-26'))).toEqual(['stale-record articles/more.md']);
    // An update that is earlier than the recorded one tells nothing new.
    await published(plan('One.', 'updated: 2026-11-27'));
    expect(await after(plan('One.\n\nTwo.', 'updated: 2026-11-26'))).toEqual(['uncorrected-change articles/more.md:16']);
    // A change of words that were recorded before publication is told on the day of publication at the earliest.
    await published(plan('One.'), '2026-11-01');
    const early = (await load(plan('Two.'))).findings.map(({ hint }) => hint);
    expect(early[0]).toContain('corrections: [{on: 2026-11-23, ');
  });

  it('are noticed in the introduction, every section and its notes', async () => {
    const note = ':::note{#note-sound on="sound" basis="arithmetic"}\nVery.\n:::';
    await published(plan(`It is sound.\n\n${note}`));
    expect(await after(plan(`It is sound.\n\n${note.replace('Very', 'Hardly')}`))).toEqual([
      'uncorrected-change articles/more.md:15',
    ]);
    expect(await after(plan(`It is sound.\n\n${note.replace('arithmetic', 'guesses')}`))).toEqual([
      'uncorrected-change articles/more.md:15',
    ]);
    const { 'articles/more.md': whole = '' } = plan(`It is sound.\n\n${note}`);
    expect(await after({ 'articles/more.md': whole.replace('{#the-plan}', '{#the-scheme aliases=the-plan}') })).toEqual([]);
    const other = await messages({
      'articles/more.md': whole.replace('{#the-plan}', '{#the-scheme}').replace('Before', 'After'),
    });
    expect(other).toEqual([
      'The section "the-plan" has been removed since 25 November 2026, and no correction tells readers about it.',
      'The introduction has changed since 25 November 2026, and no correction tells readers about it.',
      'The section "the-scheme" has been added since 25 November 2026, and neither "updated" nor a correction tells readers about it.',
    ]);
  });

  it('are noticed in the front matter, each field at its line', async () => {
    await published(more('Text.', 'basis: one commentary', 'days: {2022-01-09: nothing}'));
    const { 'articles/more.md': whole = '' } = more('Text.', 'basis: one commentary', 'days: {2022-01-09: nothing}');
    const change = (from: string, to: string): Promise<string[]> => messages({ 'articles/more.md': whole.replace(from, to) });
    const since = 'since 25 November 2026';
    expect(await change('headline: Talks', 'headline: No talks')).toEqual([
      `"headline" has changed ${since}, and no correction tells readers about it. Before: "Talks". Now: "No talks".`,
    ]);
    expect(await change('byline: On the Record', 'byline: Off the Record')).toEqual([
      `"byline" has changed ${since}, and no correction tells readers about it. Before: "On the Record". Now: "Off the Record".`,
    ]);
    expect(await change('2022-01-09: nothing', '2022-01-09: something')).toEqual([
      `"days: 2022-01-09" has changed ${since}, and no correction tells readers about it. Before: "nothing". Now: "something".`,
    ]);
    expect(await change('basis: one commentary\n', '')).toEqual([
      `"basis" has been removed ${since}, and no correction tells readers about it. Before: "one commentary".`,
    ]);
    expect(await after({ 'articles/more.md': whole.replace('published: 2026-11-23', 'published: 2026-11-22') })).toEqual([
      'uncorrected-change articles/more.md:5',
    ]);
    await published(more('Text.'));
    expect(await messages(more('Text.', 'basis: one commentary'))).toEqual([
      `"basis" has been added ${since}, and neither "updated" nor a correction tells readers about it. Now: "one commentary".`,
    ]);
    expect(await after(more('Text.', 'basis: one commentary'))).toEqual(['uncorrected-change articles/more.md:8']);
    expect(await after(more('Text.', 'basis: one commentary', 'updated: 2026-11-25'))).toEqual([
      'stale-record articles/more.md',
    ]);
  });

  it('are noticed in corrections: one may not be reworded or removed', async () => {
    const was = 'corrections: [{on: 2026-11-25, text: A.}]';
    await published(more('Text.', was));
    expect(await messages(more('Text.', 'corrections: [{on: 2026-11-25, text: B.}]'))).toEqual([
      'The correction "2026-11-25: A." has changed since 25 November 2026, and no correction tells readers about it. Before: "2026-11-25: A." Now: "2026-11-25: B."',
    ]);
    expect(await after(more('Text.', 'corrections: [{on: 2026-11-26, text: A.}]'))).toEqual([
      'uncorrected-change articles/more.md:8',
    ]);
    expect(await after(more('Text.'))).toEqual(['uncorrected-change articles/more.md:2']);
    expect(await after(more('Text.', 'corrections: [{on: 2026-11-25, text: A.}, {on: 2026-11-25, text: B.}]'))).toEqual([
      'stale-record articles/more.md',
    ]);
    expect(await after(more('Text.', 'corrections: [{on: 2026-11-25, text: C.}, {on: 2026-11-25, text: B.}]'))).toEqual([
      'stale-record articles/more.md',
    ]);
    expect(await after(more('Text.', 'updated: 2026-11-27', was))).toEqual(['stale-record articles/more.md']);
  });
});

describe('a changed attribution', () => {
  const sherman = { 'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n' };
  const said = (attributes: string, words = 'so it was'): string =>
    `It is known that :said[${words}]{#so-it-was ${attributes}}. [S](person:sherman), Ryabkov.`;
  const site = { ...sherman, 'people/sherman.yml': `${sherman['people/sherman.yml']}aliases: [S]\n` };

  it('is noticed, at the attribute', async () => {
    await published({ ...site, ...more(said('speaker=ryabkov to=Oslo locator=p1')) });
    const change = (attributes: string): Promise<string[]> => messages(more(said(attributes)));
    const since = 'The attribution of "so-it-was" has changed since 25 November 2026';
    expect(await change('speaker=sherman to=Oslo locator=p1')).toEqual([
      `${since}, and no correction tells readers about it. Before: speaker=ryabkov. Now: speaker=sherman.`,
    ]);
    expect(await change('speaker=ryabkov to=Bern locator=p2')).toEqual([
      `${since}, and no correction tells readers about it. Before: to=Oslo, locator=p1. Now: to=Bern, locator=p2.`,
    ]);
    expect(await change('speaker=ryabkov locator=p1')).toEqual([
      `${since}, and no correction tells readers about it. Before: to=Oslo.`,
    ]);
    expect(await change('speaker=ryabkov to=Oslo at=Bern locator=p1')).toEqual([
      `${since}, and no correction tells readers about it. Now: at=Bern.`,
    ]);
    const at = (await load(more(said('speaker=ryabkov to=Oslo\nlocator=p2')))).findings[0]?.place;
    expect(at).toMatchObject({ line: 10, column: 1 });
    const told = 'corrections: [{on: 2026-11-25, text: It was in Bern.}]';
    expect(await after(more(said('speaker=ryabkov to=Bern locator=p1'), told))).toEqual(['stale-record articles/more.md']);
  });

  it('is noticed if an annotation is removed from unchanged words, or added to them', async () => {
    await published({ ...site, ...more(said('speaker=ryabkov locator=p1')) });
    expect(await messages(more('It is known that so it was. [S](person:sherman), Ryabkov.'))).toEqual([
      'The attribution of "so-it-was" has been removed since 25 November 2026, and no correction tells readers about it.',
    ]);
    // If the words are removed as well, only that is reported.
    expect(await after(more('It is not known. [S](person:sherman), Ryabkov.'))).toEqual([
      'uncorrected-change articles/more.md:9',
    ]);
    await published(more('It is known that so it was. [S](person:sherman), Ryabkov.'));
    expect(await messages(more(said('speaker=ryabkov locator=p1')))).toEqual([
      'The attribution of "so-it-was" has been added since 25 November 2026, and no correction tells readers about it. Now: speaker=ryabkov, source=commentary, locator=p1.',
    ]);
    const words = more(
      `It is known that so it was. [S](person:sherman), Ryabkov.\n\n${said('speaker=ryabkov locator=p1')}`,
      'updated: 2026-11-25',
    );
    expect(await after(words)).toEqual(['stale-record articles/more.md']);
  });

  it('is none if only an id changes', async () => {
    await published({ ...site, ...more(said('speaker=ryabkov locator=p1')) });
    const renamed = (soundSite['people/ryabkov.yml'] ?? '').concat('formerly: [ryabkov]\n');
    const talks = (soundSite['articles/talks.md'] ?? '').replace('person:ryabkov', 'person:s-ryabkov');
    const files = { 'people/ryabkov.yml': null, 'people/s-ryabkov.yml': renamed, 'articles/talks.md': talks };
    expect(
      await after({ ...files, ...more(said('speaker=s-ryabkov locator=p1').replace('#so-it-was', '#so aliases=so-it-was')) }),
    ).toEqual([]);
  });

  it('is noticed in claims too', async () => {
    const other = { 'sources/other.yml': 'publisher: InfoRos\ntitle: Other\nurl: https://example.org/other\n' };
    const claim = (source: string): Record<string, string> =>
      more(`:claim[So it is, InfoRos says]{#so-it-is source=${source} locator=p1}. [It](source:other).`);
    await published({ ...other, ...claim('commentary') });
    expect(await messages(claim('other'))).toEqual([
      'The attribution of "so-it-is" has changed since 25 November 2026, and no correction tells readers about it. Before: source=commentary. Now: source=other.',
    ]);
  });
});

describe('what articles show of records', () => {
  it('is noticed once, for all articles that show it', async () => {
    await published(more('[Sergei Ryabkov](person:ryabkov) came.'));
    const ryabkov = (soundSite['people/ryabkov.yml'] ?? '').replace('Deputy Foreign', 'Foreign');
    const { findings } = await load({ 'people/ryabkov.yml': ryabkov });
    expect(
      findings.map(({ ruleId, place, hint }) => [
        ruleId,
        place.file,
        /in the front matter of .*?\.md(?=\.\n)|npm.*/.exec(hint)?.[0],
      ]),
    ).toEqual([
      ['uncorrected-change', 'content/people/ryabkov.yml', 'in the front matter of articles/more.md, articles/talks.md'],
    ]);
    const told = 'corrections: [{on: 2026-11-25, text: He is the minister.}]';
    const { findings: left } = await load(more('[Sergei Ryabkov](person:ryabkov) came.', told));
    expect(
      left.map(({ ruleId, place, hint }) => [
        ruleId,
        place.file,
        /in the front matter of .*?\.md(?=\.\n)|npm.*/.exec(hint)?.[0],
      ]),
    ).toEqual([
      ['stale-record', 'content/articles/more.md', 'npm run check -- --record'],
      ['uncorrected-change', 'content/people/ryabkov.yml', 'in the front matter of articles/talks.md'],
    ]);
    const talks = (soundSite['articles/talks.md'] ?? '').replace('covers:', `${told}\ncovers:`);
    expect(await after({ 'articles/talks.md': talks })).toEqual([
      'stale-record articles/more.md',
      'stale-record articles/talks.md',
      'stale-record people/ryabkov.yml:2',
    ]);
    await published();
    expect(await after({})).toEqual([]);
  });

  it('is what readers see: an alias may change, and the address of a source is only recorded', async () => {
    await published();
    expect(await after({ 'people/ryabkov.yml': `${soundSite['people/ryabkov.yml'] ?? ''}aliases: [Riabkov]\n` })).toEqual([]);
    const commentary = soundSite['sources/commentary.yml'] ?? '';
    expect(await after({ 'sources/commentary.yml': commentary.replace('org/commentary', 'org/moved') })).toEqual([
      'stale-record sources/commentary.yml:5',
    ]);
    expect(await after({ 'sources/commentary.yml': commentary.replace('InfoRos', 'Another') })).toEqual([
      'uncorrected-change sources/commentary.yml:1',
    ]);
    await load({ 'sources/commentary.yml': commentary });
    const dinner = soundSite['events/dinner.yml'] ?? '';
    expect(await messages({ 'events/dinner.yml': dinner.replace('Geneva', 'Vienna') })).toEqual([
      'What articles show about event "dinner" has changed since 25 November 2026, and no correction tells readers about it. Before: city=Geneva. Now: city=Vienna.',
    ]);
  });
});

describe('an article that is not on record', () => {
  const stale = 'stale-record articles/more.md';
  it('is reported only if other articles are', async () => {
    expect(await after(more('Text.'))).toEqual([]);
    await load({ 'articles/more.md': null });
    await published();
    expect(await after(more('Text.'))).toEqual([stale]);
    await published();
    expect(await after({})).toEqual([]);
  });

  it('is compared with the one whose address redirects to it', async () => {
    await published(plan('It is sound.'));
    const renamed = (words: string): Record<string, string | null> => ({
      'articles/more.md': null,
      'articles/plan.md': plan(words)['articles/more.md'] ?? '',
    });
    expect(await after(renamed('It is not sound.'))).toEqual(['stale-record articles/plan.md']);
    await load({ 'redirects.yml': 'redirects:\n  /articles/more/: /articles/talks/\n' });
    expect(await after(renamed('It is not sound.'))).toEqual(['stale-record articles/plan.md']);
    await load({ 'redirects.yml': 'redirects:\n  /articles/more/: /articles/plan/\n  /people/more/: /articles/plan/\n' });
    expect(await after(renamed('It is not sound.'))).toEqual([
      'stale-record articles/plan.md',
      'uncorrected-change articles/plan.md:13',
    ]);
    expect(await after(renamed('It is sound.'))).toEqual(['stale-record articles/plan.md']);
  });
});

describe('a translation that changed', () => {
  const ended = (translation: string, ...front: string[]): Record<string, string> =>
    more(
      `:::quote{#it-is-over speaker=ryabkov locator=p2 lang=de translated-by=editor}\nEs ist vorbei.\n${translation}:::`,
      ...front,
    );
  const over = '\n> It is over.\n';
  const recorded = ({ findings }: Loaded): Loaded['findings'] =>
    findings.filter(({ ruleId }) => ruleId !== 'unverified-quotation');

  it('needs a correction, like other published words', async () => {
    await published(ended(over));
    expect(recorded(await load())).toEqual([]);
    const [only, ...others] = recorded(await load(ended('\n> It has ended.\n')));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      ruleId: 'uncorrected-change',
      place: { file: 'content/articles/more.md', line: 12, column: 1 },
      message:
        'The translation of "it-is-over" has changed since 25 November 2026, and no correction tells readers about it. Before: translation=It is over. Now: translation=It has ended.',
    });
    const told = 'corrections: [{on: 2026-11-25, text: It has ended.}]';
    expect(recorded(await load(ended('\n> It has ended.\n', told))).map(({ ruleId }) => ruleId)).toEqual(['stale-record']);
  });

  it('needs a correction if it is by another, or gone', async () => {
    await published(ended(over));
    const others = ended(over)['articles/more.md']?.replace('translated-by=editor', 'translated-by=NATO') ?? '';
    expect(recorded(await load({ 'articles/more.md': others })).map(({ ruleId }) => ruleId)).toEqual(['uncorrected-change']);
    const gone = ended('')['articles/more.md']?.replace(' translated-by=editor', '') ?? '';
    expect(recorded(await load({ 'articles/more.md': gone })).map(({ ruleId }) => ruleId)).toEqual(['uncorrected-change']);
  });

  it('needs only an update if there was none before', async () => {
    const bare = ended('')['articles/more.md']?.replace(' translated-by=editor', '') ?? '';
    await published({ 'articles/more.md': bare });
    expect(recorded(await load(ended(over))).map(({ ruleId }) => ruleId)).toEqual(['uncorrected-change']);
    const updated = recorded(await load(ended(over, 'updated: 2026-11-25')));
    expect(updated.map(({ ruleId }) => ruleId)).toEqual(['stale-record']);
  });
});
