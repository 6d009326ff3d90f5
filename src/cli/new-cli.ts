/** `npm run new` writes new content: so far a publication. */
import { resolve } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { newPublication } from './new/new-publication.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { root } from './settings.ts';

await runCommand('new', ({ language = 'en' }, [, folder = '']) =>
  writePublication(folder, language).catch((error: unknown) => reportFailure(error, 'writing the publication')),
);

async function writePublication(folder: string, language: string): Promise<void> {
  const refusal = await newPublication(resolve(root, folder), language);
  if (refusal !== undefined) {
    const found = refusal === 'a file' ? 'is not a folder' : 'is a folder with something in it';
    process.stderr.write(
      `DIR must be a folder that is empty or does not exist, but ${folder} ${found}. Nothing was written.\n`,
    );
    process.exitCode = exitCodes.call.code;
    return;
  }
  const setting = `CONTENT_DIR=${/^[\w./~-]+$/.test(folder) ? folder : JSON.stringify(folder)}`;
  process.stdout.write(
    [
      `A publication was written to ${folder}: site.yml, sides.yml, pages/about.md and an invented article.`,
      `See it while you change it:  ${setting} npm run dev`,
      `Check it:                    ${setting} npm run check`,
      `Build it for its address:    ${setting} SITE_URL=https://example.org npm run build`,
      'docs/publication.md says what each file is for.\n',
    ].join('\n'),
  );
}
