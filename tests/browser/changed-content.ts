import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, type ContentFolder } from '../content-folder.ts';
import { root } from './build-site.ts';

/** Words that are hard to link to: quotation marks, dashes and accents. */
export const accented = '“Déjà vu” — in Łódź, Ærø–Århus and Đakovo, naïvely —';

/**
 * Copies the content and changes it as editors might after publication: every heading is reworded, the sections are in another
 * order, one of them is in another article, a statement is deleted, and a statement and a person have new ids. The ledger is
 * unchanged.
 */
export async function changedContent(): Promise<ContentFolder> {
  const folder = await contentFolder(join(root, 'content'));
  const read = (file: string): string => readFileSync(join(root, 'content', file), 'utf8');
  const file = 'articles/geneva-consultations.md';
  // Its lines name records that go to the other article.
  const [opening = '', ...sections] = read(file)
    .replace(/^summary:\n(?: .*\n)+/m, '')
    .replace(/^## (.*) (\{#.*\})$/gm, '## Otherwise: $1 $2')
    .replace('{#ten-years speaker=gromyko', '{#ten-years-of-talks aliases=ten-years speaker=a-gromyko')
    .replace('person:gromyko', 'person:a-gromyko')
    .replace(/:said\[Ryabkov said at his briefing[^}]*\}\. /, '')
    .replace('on="the end of the whole January cycle"', 'on="the whole January cycle"')
    .split(/^(?=## )/m);
  const front = /^---\n[^]*?\n---\n/.exec(opening)?.[0] ?? '';
  const moved = sections.pop()?.replace('{#what-comes-next}', '{#what-comes-next moved-from=geneva-consultations}') ?? '';
  await folder.write(file, opening + sections.reverse().join('').replace(/\n\n/, `\n\n${accented} so it began.\n\n`));
  await folder.write(
    'articles/january-round.md',
    `${front.replace(/^headline: .*$/m, 'headline: The January round').replace(/^about: .*\n/m, '')}\n${moved}`,
  );
  await folder.write('people/gromyko.yml', null);
  await folder.write('people/a-gromyko.yml', `${read('people/gromyko.yml')}formerly: [gromyko]\n`);
  await folder.write(
    'redirects.yml',
    [
      'redirects:',
      '  /quotes/premature-to-conclude/: /quotes/',
      '  /articles/geneva-consultations/#premature-to-conclude: /articles/january-round/#what-comes-next',
      '',
    ].join('\n'),
  );
  return folder;
}
