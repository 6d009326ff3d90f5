/** `npm run draft` writes the draft of an article from the texts of sources. */
import { join } from 'node:path';
import { readSources } from '../../content/read-sources.ts';
import { coversOf } from '../../core/drafting/covers.ts';
import { nameRuns, plainName } from '../../core/drafting/names/name-runs.ts';
import { propose } from '../../core/drafting/propose.ts';
import { renderDraft } from '../../core/drafting/render-draft.ts';
import { roleBeside, type RoleBeside } from '../../core/drafting/role-beside.ts';
import { fullNamesIn } from '../../core/drafting/names/full-names.ts';
import { makeStubs } from '../../core/drafting/stubs.ts';
import { dayOf } from '../../core/dates/days.ts';
import { isId, suggestId } from '../../core/findings/field.ts';
import { nearest } from '../../core/text/nearest.ts';
import { counted } from '../../core/text/wording.ts';
import { speechWords } from '../../core/words/speech/tables.ts';
import { reportFailure } from '../report-failure.ts';
import { runCommand } from '../run-command.ts';
import { settingsOrExit } from '../settings.ts';
import { refuse, shownPath } from './say.ts';
import { siteAtHand } from './site-at-hand.ts';
import { writeNew } from './write-new.ts';

await runCommand('draft', ({ as }, sources) =>
  draft([...new Set(sources)], as).catch((error: unknown) => reportFailure(error, 'writing the draft')),
);

async function draft(ids: readonly string[], as: string | undefined): Promise<void> {
  const { contentDir, sourcesDir } = settingsOrExit();
  const { library, used, byline } = await siteAtHand(contentDir);
  const { texts, findings } = await readSources(sourcesDir, new Set(ids));
  const article = as ?? suggestId(`${ids[0] ?? ''}-draft`);
  const problem = ids.map((id) => problemWith(id)).find((one) => one !== undefined);
  if (problem !== undefined) return refuse(problem);
  if (!isId(article)) return refuse(`"${article}" cannot be an id. Write e.g. --as ${suggestId(article)}`);

  const drafted = ids.flatMap((id) => {
    const [text, source] = [texts.get(id), library.sources.get(id)];
    if (!text || !source) return [];
    const words = speechWords(source.language ?? library.words.language);
    return [
      {
        id,
        text: text.text,
        date: source.date,
        words,
        proposals: propose({ text: text.text, source, people: library.people, words, title: source.title }),
      },
    ];
  });
  const roleOf = (name: string): RoleBeside | undefined =>
    drafted.map(({ text, words }) => roleBeside(name, text, words)).find((one) => one !== undefined);
  const full = drafted.map(({ text, words }) => fullNamesIn(nameRuns(text, words)));
  const fullNames = (surname: string): string[] => [
    ...new Set(full.flatMap((names) => [...(names.get(plainName(surname)) ?? [])])),
  ];
  const stubs = makeStubs(used, roleOf, fullNames);
  const written = renderDraft({
    sources: drafted,
    idOf: (voice) => stubs.idOf(voice),
    used,
    today: dayOf(Date.now()),
    covers: coversOf(drafted),
    byline,
  });
  const file = join(contentDir, 'articles', `${article}.md`);
  if (!(await writeNew(file, written)))
    return refuse(`${shownPath(file)} exists, and nothing was written. Give the draft another id: --as ID`);
  const people = speakersIn(written);
  for (const [id, text] of stubs.files()) if (people.has(id)) await writeNew(join(contentDir, 'people', `${id}.yml`), text);

  const all = drafted.flatMap(({ proposals: { proposals } }) => proposals);
  const [direct, reported] = [all.filter(({ form }) => form !== 'said'), all.filter(({ form }) => form === 'said')];
  const open = all.filter(({ voice, form }) => !voice && form !== 'excerpt').length;
  const remarks = drafted.flatMap(({ proposals }) => proposals.remarks).length;
  const stubbed = [...stubs.files().keys()].filter((id) => people.has(id));
  process.stdout.write(
    [
      `${shownPath(file)}: ${counted(direct.length, 'quotation')}, ${counted(reported.length, 'reported statement')}; of ${counted(open, 'speaker')} it is not certain who they are (speaker=?).`,
      ...(remarks > 0 ? [`${counted(remarks, 'comment')} on what no proposal could be made of.`] : []),
      ...(stubbed.length > 0
        ? [`New in ${shownPath(join(contentDir, 'people'))}: ${stubbed.map((id) => `${id}.yml`).join(', ')}.`]
        : []),
      'npm run check lists what is left to decide. Once status: draft is taken out, npm run check -- --fix deletes the comments.\n',
    ].join('\n'),
  );

  function problemWith(id: string): string | undefined {
    if (!library.ids.source.has(id)) {
      const near = nearest(id, [...library.ids.source]);
      return `There is no source "${id}".${near === undefined ? '' : ` Do you mean ${near}?`} npm run source -- FILE makes one of a saved page.`;
    }
    if (!library.sources.has(id)) return `sources/${id}.yml has an error. Run npm run check, and fix it first.`;
    if (texts.has(id)) return undefined;
    if (sourcesDir === undefined)
      return 'SOURCES_DIR is not set. Set it to the folder with the archived texts of sources, <source-id>.txt.';
    return findings[0]?.message ?? `There is no file ${id}.txt in ${sourcesDir}, the folder in SOURCES_DIR.`;
  }
}

/** The ids of everybody who speaks in a draft or is a candidate in its comments. */
function speakersIn(written: string): ReadonlySet<string> {
  return new Set([...written.matchAll(/ speaker=([a-z][a-z\d-]*)/g)].map(([, id = '']) => id));
}
