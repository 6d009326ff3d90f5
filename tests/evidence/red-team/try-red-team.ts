import { join } from 'node:path';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { loadArchive } from '../../../src/content/load-archive.ts';
import { contentFolder } from '../../content-folder.ts';
import { peopleFiles } from '../texts.ts';
import type { RedTeamCase, RedTeamKind, Verdict } from './case.ts';

/** A case and what the check said of it. */
export interface Tried extends RedTeamCase {
  readonly kind: string;
  readonly got: Verdict;
  readonly findings: readonly Finding[];
}

/** Tries all cases at once, each as an article of its own on a source of its own, whose text is available. */
export async function tryRedTeam(kinds: readonly RedTeamKind[]): Promise<Tried[]> {
  const cases = kinds.flatMap(({ kind, cases: own }) => own.map((one) => ({ ...one, kind })));
  const folder = await contentFolder(Object.fromEntries([...common, ...cases.flatMap(filesOf)]));
  const { findings } = await loadArchive({
    contentDir: folder.path,
    base: '/',
    sourcesDir: join(folder.path, '../sources'),
  });
  await folder.remove();
  return cases.map((one, i) => {
    const own = findings.filter(
      ({ place, ruleId }) => place.known && place.file.endsWith(`/${idOf(i)}.md`) && !ofNoRecord.has(ruleId),
    );
    const got = own.some(({ severity }) => severity === 'error') ? 'error' : own.length > 0 ? 'warning' : 'nothing';
    return { ...one, got, findings: own };
  });
}

/** What is found because the articles are new. */
const ofNoRecord: ReadonlySet<string> = new Set(['stale-record', 'unverified-quotation']);

/** A row of the table: of the false cases how many were refused, warned of and missed; of the sound ones, refused and warned of. */
export interface Row {
  readonly kind: string;
  readonly refused: number;
  readonly warned: number;
  readonly missed: number;
  readonly falseErrors: number;
  readonly falseWarnings: number;
}

/** Counts verdicts by kind, with a last row for all. */
export function tableOf(tried: readonly Tried[]): Row[] {
  const count = (kind: string, own: readonly Tried[]): Row => {
    const number = (sound: boolean, verdict: Verdict): number =>
      own.filter((one) => one.sound === sound && one.got === verdict).length;
    return {
      kind,
      refused: number(false, 'error'),
      warned: number(false, 'warning'),
      missed: number(false, 'nothing'),
      falseErrors: number(true, 'error'),
      falseWarnings: number(true, 'warning'),
    };
  };
  return [...[...Map.groupBy(tried, ({ kind }) => kind)].map(([kind, own]) => count(kind, own)), count('all', tried)];
}

function idOf(i: number): string {
  return `case-${i + 1}`;
}

const event = (title: string, city: string): string => `title: ${title}\ndate: 2022-01-10\ncity: ${city}\nsources: [agenda]\n`;

const common: readonly [string, string][] = [
  [
    'sides.yml',
    'sides:\n  - {id: russia, name: Russia, colour: red}\n  - {id: united-states, name: United States, colour: blue}\n  - {id: ussr, name: USSR, colour: ochre}\n  - {id: press, name: Press, colour: violet}\n',
  ],
  ['site.yml', 'name: A test\ntagline: A test\ndescription: A test.\npublisher: A test\n'],
  [
    'sources/agenda.yml',
    'publisher: Invented\ndescription: An invented agenda\nkind: document\ndate: 2022-01-11\nurl: https://example.org/agenda\n',
  ],
  ['events/harbour-talks.yml', event('Talks on the harbour', 'Geneva')],
  ['events/pier-dinner.yml', event('Dinner on the pier', 'Lisbon')],
  ...peopleFiles(),
];

function filesOf(one: RedTeamCase, i: number): [string, string][] {
  const id = idOf(i);
  const front = [
    `headline: ${JSON.stringify(one.headline ?? 'A test')}`,
    `standfirst: ${JSON.stringify(one.standfirst ?? 'A test.')}`,
    'byline: A test',
    'published: 2026-11-23',
    `source: ${id}`,
    'covers: 2022-01-09/2022-01-10',
  ];
  const body = one.article.replaceAll('#ID', `#of-${id}`).replaceAll('SOURCE', id);
  const author = one.sourceKind === 'speech' ? 'speaker: moreau\n' : '';
  return [
    [`articles/${id}.md`, `---\n${front.join('\n')}\n---\n\n${body}\n`],
    [
      `sources/${id}.yml`,
      `publisher: Invented\ndescription: An invented text\nkind: ${one.sourceKind ?? 'report'}\ndate: 2022-01-11\nurl: https://example.org/${id}\n${author}`,
    ],
    [`../sources/${id}.txt`, `${one.source}\n`],
  ];
}
