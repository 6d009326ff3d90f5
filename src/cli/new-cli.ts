/** `npm run new` writes new content: a record, the front matter of an article, or a publication. */
import { join, resolve } from 'node:path';
import { helpFor } from '../core/findings/field.ts';
import type { Finding } from '../core/findings/finding.ts';
import { recordKinds, type NewKind } from '../editing/new/record-kinds.ts';
import { writeRecord } from '../editing/new/write-record.ts';
import { exitCodes } from './exit-codes.ts';
import { ask } from './new/ask.ts';
import { newPublication, publicationLanguages, sourcesBeside } from './new/new-publication.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { root, settingsOrExit } from './settings.ts';

await runCommand('new', async (values, [kind = '', name = '']) => {
  try {
    if (kind === 'publication') await writePublication(name, values.language ?? 'en');
    else await writeNewRecord(kind as NewKind, name, values);
  } catch (error) {
    reportFailure(error, `writing the ${kind}`);
  }
});

async function writeNewRecord(kind: NewKind, id: string, options: Readonly<Record<string, string>>): Promise<void> {
  const { asks } = recordKinds[kind];
  const foreign = Object.keys(options).find((name) => !(asks as readonly string[]).includes(name));
  if (foreign !== undefined) {
    refuse(`A new ${kind} has no --${foreign}. It has ${asks.map((name) => `--${name}`).join(', ')}.`);
    return;
  }
  const { contentDir } = settingsOrExit();
  const { stdin: input, stderr: output } = process;
  const given = input.isTTY && output.isTTY ? await ask(kind, options, { input, output }) : options;
  if (!given) {
    refuse('\nNothing was written.');
    return;
  }
  const written = await writeRecord(kind, id, given, { contentDir, schemas: join(root, 'docs/schema') });
  if ('refusal' in written) refuse(written.refusal);
  else if ('findings' in written)
    refuse(`${written.findings.map((one) => describe(one, kind)).join('\n')}\nNothing was written.`);
  else process.stdout.write(`${written.file} was written. ${nextStep(kind, id)}\n`);
}

/** Returns what is wrong with a value and how to give it as an option. */
function describe({ message, hint }: Finding, kind: NewKind): string {
  const field = /^Missing field "([\w-]+)"/.exec(message)?.[1];
  if (field === undefined) return `${message} ${hint}`;
  const schema = (recordKinds[kind].fields.shape as Readonly<Record<string, Parameters<typeof helpFor>[0]>>)[field];
  return `${message} Write e.g. --${field} "${helpFor(schema).example}"`;
}

function nextStep(kind: NewKind, id: string): string {
  return {
    article: `Write below its front matter, see it with npm run dev, and remove "status: draft" to publish it.`,
    person: `Quote them with speaker=${id}, or link their name: [the name](person:${id})`,
    source: `Cite it with source=${id}. Save its text as ${id}.txt in the folder that SOURCES_DIR names.`,
    event: `Mark the words on it: :event[the words]{ref=${id}}`,
    side: `Write side: ${id} in the files of the people and bodies on it.`,
  }[kind];
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCodes.call.code;
}

async function writePublication(folder: string, language: string): Promise<void> {
  if (!publicationLanguages.some((one) => one === language)) {
    refuse(`--language must be one of ${publicationLanguages.join(', ')}, found "${language}".`);
    return;
  }
  const sources = sourcesBeside(folder);
  const refusal = await newPublication(resolve(root, folder), language);
  if (refusal !== undefined) {
    const found = refusal.there === 'a file' ? 'is not a folder' : 'is a folder with something in it';
    const isSources = refusal.path !== resolve(root, folder);
    refuse(
      `${isSources ? 'The folder beside DIR for the texts of sources' : 'DIR'} must be a folder that is empty or does not exist, but ${isSources ? sources : folder} ${found}. Nothing was written.`,
    );
    return;
  }
  const quoted = (path: string): string => (/^[\w./~-]+$/.test(path) ? path : JSON.stringify(path));
  const setting = `CONTENT_DIR=${quoted(folder)} SOURCES_DIR=${quoted(sources)}`;
  process.stdout.write(
    [
      `A publication was written to ${folder}: site.yml, sides.yml, pages/about.md and an invented article.`,
      `The text that it quotes, invented too, was written to ${sources}: texts of sources are never published.`,
      `See it while you change it:  ${setting} npm run dev`,
      `Check it:                    ${setting} npm run check`,
      `Record what was checked:     ${setting} npm run check -- --record`,
      `Build it for its address:    ${setting} SITE_URL=https://example.org npm run build`,
      'docs/publication.md says what each file is for, and what to do in which order.\n',
    ].join('\n'),
  );
}
