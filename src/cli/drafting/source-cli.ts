/** `npm run source` keeps saved files as sources: the text of each in SOURCES_DIR, and what it says of itself in content/sources/. */
import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sha256 } from '../../content/sha256.ts';
import { isId, suggestId } from '../../core/findings/field.ts';
import { archivedText } from '../../core/sourcing/archived-text.ts';
import { labelsIn } from '../../core/sourcing/labels-in.ts';
import { renderSource } from '../../core/sourcing/source-file.ts';
import { sourceId } from '../../core/sourcing/source-id.ts';
import { visible } from '../../core/text/visible-text.ts';
import { sourceText } from '../../core/verification/verification.ts';
import { numberedParagraphs } from '../numbered-paragraphs.ts';
import { reportFailure } from '../report-failure.ts';
import { runCommand } from '../run-command.ts';
import { settingsOrExit } from '../settings.ts';
import { readSaved } from './read-saved.ts';
import { refuse, shownPath } from './say.ts';
import { siteAtHand } from './site-at-hand.ts';
import { writeNew } from './write-new.ts';

/** What the options say of the files. */
interface Options {
  readonly as?: string;
  readonly language?: string;
  readonly charset?: string;
}

await runCommand('source', (options, files) =>
  keepSources(files, options).catch((error: unknown) => reportFailure(error, 'keeping the source')),
);

/** Keeps each file, up to the first that cannot be kept. */
async function keepSources(files: readonly string[], options: Options): Promise<void> {
  if (options.as !== undefined && files.length > 1)
    return refuse('--as gives an id to one file. Leave it out, or give one file.');
  const kept: string[] = [];
  for (const file of files) {
    const id = await keepSource(file, options);
    if (id === undefined) break;
    kept.push(id);
  }
  if (kept.length > 0)
    process.stderr.write(`Draft an article from ${kept.length > 1 ? 'them' : 'it'}: npm run draft -- ${kept.join(' ')}\n`);
}

/** Keeps a file, and returns the id of the source; undefined, having said why, if it cannot be kept. */
async function keepSource(file: string, { as, language, charset }: Options): Promise<string | undefined> {
  const { contentDir, sourcesDir } = settingsOrExit();
  if (sourcesDir === undefined)
    return refuse(
      'SOURCES_DIR is not set. Set it to a folder for the texts of sources, outside the project: they are never published.',
    );
  if (isWithin(sourcesDir, contentDir))
    return refuse('SOURCES_DIR must not be within the content folder: texts of sources are never published.');
  if (as !== undefined && !isId(as)) return refuse(`"${as}" cannot be an id. Write e.g. --as ${suggestId(as)}`);
  const bytes = file === '-' ? await buffer(process.stdin) : await readIfThere(file);
  if (!bytes) return refuse(`There is no file ${file}. Nothing is fetched: save the page first, and give its file.`);
  const saved = await readSaved(file, bytes, charset);
  if ('problem' in saved) return refuse(saved.problem);
  const text = archivedText(saved.text);
  if (text.trim() === '')
    return refuse(`${file === '-' ? 'Standard input' : file} has no text. ${saved.unsure.join(' ')}`.trim());

  const facts = { ...saved.facts, ...(language !== undefined && { language: [{ value: language, from: '--language' }] }) };
  const { used } = await siteAtHand(contentDir);
  const id = as ?? sourceId(facts, used);
  const [record, archived] = [join(contentDir, 'sources', `${id}.yml`), join(sourcesDir, `${id}.txt`)];
  for (const path of [record, archived]) {
    if (await isThere(path))
      return refuse(`${shownPath(path)} exists, and nothing was written. Give the source another id: --as ID`);
  }
  const written = renderSource(facts, sha256(Buffer.from(text)), labelsIn(text));
  await writeNew(archived, text);
  await writeNew(record, written);
  process.stdout.write(numberedParagraphs(id, sourceText(text, '')));
  process.stderr.write(
    [
      `Text: ${archived}`,
      `Record: ${shownPath(record)}${written.includes("'?'") ? "; what is a question in it ('?') the file does not say, or says in two ways" : ''}.`,
      ...saved.unsure,
    ]
      .map((line) => `${visible(line)}\n`)
      .join(''),
  );
  return id;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
