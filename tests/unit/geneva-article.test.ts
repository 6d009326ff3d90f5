import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { the, type Archive } from '../../src/core/model/archive.ts';
import type { Article } from '../../src/core/model/article.ts';
import { quotesJson } from '../../src/formats/quotes-json.ts';
import { loadArchive } from '../../src/content/load-archive.ts';

const root = resolve(import.meta.dirname, '../..');
const markdown = readFileSync(resolve(root, 'content/articles/geneva-consultations.md'), 'utf8');
const sourceFile = process.env['SOURCES_DIR'] && resolve(root, process.env['SOURCES_DIR'], 'geneva-commentary.txt');
const source = sourceFile && existsSync(sourceFile) ? readFileSync(sourceFile, 'utf8') : undefined;

/** Every id that was promised to the world. */
const promised = {
  direct: ['no-deviations', 'responsible-decisions', 'ten-years', 'without-embellishment', 'absolute-imperative'],
  indirect: [
    ...[
      'tough-but-businesslike',
      'adamant-stance',
      'council-on-unacceptable-terms',
      'not-behind-allies-backs',
      'left-for-brussels-and-vienna',
    ],
    ...[
      'no-legal-guarantees',
      'tougher-than-cuba',
      'results-not-words',
      'no-sense-of-urgency',
      'other-tracks-in-question',
      'will-not-deviate',
    ],
    ...['basis-for-agreement', 'dialogue-should-go-on', 'premature-to-conclude'],
  ],
  claims: [
    ...['playing-cunning', 'eighty-percent', 'curious-timing', 'seriousness-not-grasped', 'no-concessions', 'months-of-talks'],
    ...['diplomacy-over-violence', 'gromyko-does-not-fit', 'chattering', 'marathon-begun', 'wait-for-the-cycle'],
    ...['high-tech-exports', 'what-guarantees-mean', 'drowned-in-words', 'next-on-the-schedule'],
  ],
  notes: [
    ...[
      'note-principal-source',
      'note-sherman-title',
      'note-blinken-name',
      'note-meeting-name',
      'note-duration',
      'note-delegations',
    ],
    ...[
      'note-us-account',
      'note-drafts',
      'note-after-1997',
      'note-eighty-percent',
      'note-next-wednesday',
      'note-brussels-outcome',
    ],
    ...['note-vienna-outcome', 'note-afterwards'],
  ],
  events: ['preliminary-dinner', 'geneva-meeting', 'ryabkov-briefing', 'brussels-council', 'vienna-council'],
  sections: [
    ...[
      'geneva-10-january',
      'the-dinner',
      'what-moscow-wants',
      'washingtons-position',
      'guarantees-and-sanctions',
      'no-breakthrough',
    ],
    ...['ten-years-or-one-day', 'ryabkovs-briefing', 'what-comes-next'],
  ],
  terms: ['legal-security-guarantees'],
  people: ['ryabkov', 'sherman', 'blinken', 'biden', 'putin', 'gromyko', 'state-department', 'white-house', 'bloomberg'],
  sources: [
    ...[
      'geneva-commentary',
      'inforos-preview',
      'state-readout-9-jan',
      'state-press-call',
      'state-readout-10-jan',
      'blinken-7-jan',
      'dinner-report',
    ],
    ...[
      'ansa',
      'first-news',
      'briefing-report',
      'drafts',
      'drafts-1997',
      'enlargement',
      'nato-funding',
      'brussels-report',
      'vienna-tass',
    ],
    ...['vienna-rau', 'un-es-11-1', 'treasury'],
  ],
};

/** Names and fixed terms that eight words in a row may share with the source. */
const fixedTerms = ['at the US Permanent Mission to the UN Office'];

let archive: Archive;
let article: Article;

beforeAll(async () => {
  const loaded = await loadArchive({ contentDir: resolve(root, 'content'), base: '/', siteUrl: 'https://example.org' });
  expect(loaded.findings).toEqual([]);
  archive = loaded.archive as Archive;
  article = the(archive.articleById, 'geneva-consultations');
});

describe('the Geneva article', () => {
  const ids = (entities: readonly { id: string }[]): string[] => entities.map(({ id }) => id).sort();

  it('holds every id that was promised, and no other', () => {
    const statements = (form: string): string[] => ids(article.statements.filter((one) => one.form === form));
    expect({
      direct: statements('direct'),
      indirect: statements('indirect'),
      claims: ids(article.claims),
      notes: ids(article.notes),
      events: [...article.events].sort(),
      sections: ids(article.sections),
      terms: ids(article.terms),
      people: [...article.people].sort(),
      sources: [...article.sources].sort(),
    }).toEqual(Object.fromEntries(Object.entries(promised).map(([kind, list]) => [kind, [...list].sort()])));
  });

  it('lists every statement in quotes.json, in the article’s order, with its address', () => {
    const { statements } = quotesJson(archive);
    expect(ids(statements as { id: string }[])).toEqual([...promised.direct, ...promised.indirect].sort());
    expect(statements).toContainEqual(
      expect.objectContaining({
        id: 'absolute-imperative',
        form: 'direct',
        speaker: {
          id: 'ryabkov',
          name: 'Sergei Ryabkov',
          role: 'Deputy Foreign Minister of Russia, head of delegation',
          side: 'russia',
        },
        to: 'his briefing',
        on: '2022-01-10',
        at: 'Geneva',
        source: {
          id: 'geneva-commentary',
          publisher: 'InfoRos',
          title: 'Commentary on the Geneva talks',
          locator: 'p10',
        },
        section: 'ryabkovs-briefing',
        url: 'https://example.org/articles/geneva-consultations/#absolute-imperative',
        verification: {
          status: 'exact',
          rule: 'verbatim',
          speaker: 'reading',
          checked: expect.stringMatching(/^2026-/) as string,
        },
      }),
    );
  });

  it('has a body of the length that was asked for', () => {
    const notes = article.notes.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    expect(article.wordCount - notes).toBeGreaterThan(1100);
    expect(article.wordCount - notes).toBeLessThan(1400);
  });
});

describe.skipIf(source === undefined)('the Geneva article against its source (SOURCES_DIR)', () => {
  it('quotes byte for byte', () => {
    for (const { form, text } of article.statements) if (form === 'direct') expect(source).toContain(text);
  });

  it('puts nothing in quotation marks that the source does not print', () => {
    const body = markdown.slice(markdown.indexOf('\n---\n') + 5);
    const quoted = [...body.matchAll(/“([^”]+)”/g)].map(
      ([, words]) => words?.replace(/:term\[([^\]]*)\]\{[^}]*\}/, '$1') ?? '',
    );
    expect(quoted.length).toBeGreaterThan(10);
    for (const words of quoted) expect(source).toContain(words);
  });

  it('shares no run of eight words with the source outside quotation marks, fixed terms excepted', () => {
    const runs = (text: string): string[] => {
      const words =
        text
          .toLowerCase()
          .replace(/['’]/g, '')
          .match(/[\p{L}\p{N}%]+(?:\.\p{N}+)*/gu) ?? [];
      return words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '));
    };
    const own = markdown
      .replace(/:::quote[\s\S]*?\n:::/g, ' | ')
      .replace(/:quote\[[^\]]*\]/g, ' | ')
      .replace(/“[^”]*”/g, ' | ')
      .replace(/\{[^{}]*\}|\]\([^)]*\)|:(?:said|claim|event|term)\[|[[\]#]/g, '');
    const theirs = new Set(runs(source ?? ''));
    const allowed = new Set(fixedTerms.flatMap(runs));
    expect(runs(own).filter((run) => theirs.has(run) && !allowed.has(run))).toEqual([]);
  });
});
