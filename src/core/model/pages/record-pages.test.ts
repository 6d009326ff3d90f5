import { describe, expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../../tests/archive-of.ts';
import { the, type Archive } from '../archive.ts';
import { describeClaim, type ClaimDescription } from './claim-page.ts';
import { describeEvent, eventsOnSite } from './event-page.ts';
import { describeNote } from './note-page.ts';
import { descriptionLength } from './page-description.ts';

const archiveWith = (body: string, files: Record<string, string> = {}): Promise<Archive> =>
  archiveOf({ ...files, 'articles/talks.md': articleText(body).replace('covers: 2022-01-09', 'covers: 2021/2023') });

describe('the page of a claim', () => {
  const described = async (claim: string): Promise<ClaimDescription> => {
    const archive = await archiveWith(claim);
    return describeClaim(first(first(archive.articles).claims), archive);
  };

  it('says whose claim it is, that the words are this site’s, and from where it is', async () => {
    expect(await described(':claim[They asked for more]{#more locator=p4}.')).toEqual({
      by: 'Claim of InfoRos',
      qualifiers: 'reported, not quoted',
      source: 'InfoRos, Commentary, paragraph 4',
      title: 'Claim of InfoRos, reported, not quoted: They asked for more',
      description: 'Claim of InfoRos, reported, not quoted: They asked for more',
    });
  });

  it('keeps the doubt about when a figure was measured', async () => {
    const { by, title } = await described(':figure[41 per cent were for it]{#for value="41 per cent" on=2021~ locator=p4}.');
    expect(by).toBe('Figure given by InfoRos');
    expect(title).toBe('Figure given by InfoRos, reported, not quoted, about 2021: 41 per cent were for it');
  });

  it('cuts only the words', async () => {
    const { description } = await described(`:claim[They asked ${'and asked '.repeat(30)}]{#more locator=p4}.`);
    expect(description).toMatch(/^Claim of InfoRos, reported, not quoted: They asked and .* …$/);
    expect(description.length).toBeLessThanOrEqual(descriptionLength);
  });
});

describe('the page of a note', () => {
  it('says which words it is about and what it rests on, also if its own words are cut', async () => {
    const archive = await archiveWith(
      `They met for 7.5 hours.\n\n:::note{#long on="7.5 hours" sources="commentary p2" basis="our count"}\nIt was ${'about '.repeat(40)}eight.\n:::`,
    );
    const { by, on, title, description } = describeNote(first(first(archive.articles).notes), archive);
    expect([by, on]).toEqual(['Editor’s note of On the Record', 'On “7.5 hours”']);
    expect(title).toMatch(/^Editor’s note on “7.5 hours”: It was about .* …$/);
    expect(description).toMatch(/^Editor’s note on “7.5 hours”: It was about .* … Source: InfoRos; our count\.$/);
    expect(description.length).toBeLessThanOrEqual(descriptionLength);
  });
});

describe('the page of an event', () => {
  const report = 'publisher: ANSA\ntitle: Dinner\nurl: https://example.org/report\n';
  const commentary = "publisher: InfoRos\ntitle: Talks\nurl: https://example.org/\ndate: '2022-01-11'\n";
  const seen = async (event: string, more: Record<string, string> = {}): Promise<ReturnType<typeof describeEvent>> => {
    const archive = await archiveWith('A :event[dinner]{ref=dinner}.', {
      'sources/report.yml': report,
      'sources/commentary.yml': commentary,
      'events/dinner.yml': `title: Dinner\ncity: Geneva\nsources: [commentary p2]\n${event}`,
      ...more,
    });
    return describeEvent(the(archive.events, 'dinner'), archive);
  };
  const outcome = 'outcome: {text: it was late, sources: [report]}\n';

  it('says what was known then and what came of it, and names who reports both', async () => {
    expect(await seen(`date: '2022-01-12'\n${outcome}`)).toEqual({
      when: '12 January 2022',
      title: 'Dinner, Geneva, 12 January 2022',
      summary: 'Still ahead when InfoRos wrote. Held on 12 January 2022: it was late.',
      known: 'Known from InfoRos and ANSA',
      description: 'Dinner, Geneva, 12 January 2022. Still ahead when InfoRos wrote. Held on 12 January 2022: it was late.',
    });
  });

  it('keeps a doubt about its day, and that it was cancelled', async () => {
    const { title, summary } = await seen("date: '2022-01-12~'\nstate: cancelled\n");
    expect(title).toBe('Dinner, Geneva, about 12 January 2022, cancelled');
    expect(summary).toContain('Cancelled.');
  });

  it('says what it was rather than that it had been held', async () => {
    const { summary, known } = await seen("date: '2022-01-09'\ndescription: They dined.\nparties: Russia and the US\n");
    expect([summary, known]).toEqual(['They dined. Between Russia and the US.', 'Known from InfoRos']);
  });

  it('takes nobody’s view of it if several articles have it', async () => {
    const other = articleText('A :event[dinner]{ref=dinner}.')
      .replace('source: commentary\n', '')
      .replace('covers: 2022-01-09', 'covers: 2022-01');
    const { summary } = await seen(`date: '2022-01-12'\ndescription: They dined.\n${outcome}`, { 'articles/other.md': other });
    expect(summary).toBe('They dined.');
  });

  it('is one of each event of the articles, in the order of time', async () => {
    const archive = await archiveWith('A :event[meal]{ref=supper} and a :event[dinner]{ref=dinner}.', {
      'events/dinner.yml': "title: Dinner\ndate: '2022-01-09'\nsources: [commentary p2]\n",
      'events/supper.yml': "title: Supper\ndate: '2022-01-10'\nsources: [commentary p2]\n",
    });
    expect(eventsOnSite(archive).map(({ id }) => id)).toEqual(['dinner', 'supper']);
  });
});
