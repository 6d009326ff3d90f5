/** `npm run new` writes new content: so far a publication. */
import { resolve } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { newPublication, sourcesBeside } from './new/new-publication.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { root } from './settings.ts';

await runCommand('new', ({ language = 'en' }, [, folder = '']) =>
  writePublication(folder, language).catch((error: unknown) => reportFailure(error, 'writing the publication')),
);

async function writePublication(folder: string, language: string): Promise<void> {
  const sources = sourcesBeside(folder);
  const refusal = await newPublication(resolve(root, folder), language);
  if (refusal !== undefined) {
    const found = refusal.there === 'a file' ? 'is not a folder' : 'is a folder with something in it';
    const isSources = refusal.path !== resolve(root, folder);
    process.stderr.write(
      `${isSources ? 'The folder beside DIR for the texts of sources' : 'DIR'} must be a folder that is empty or does not exist, but ${isSources ? sources : folder} ${found}. Nothing was written.\n`,
    );
    process.exitCode = exitCodes.call.code;
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
