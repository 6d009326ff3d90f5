import { join } from 'node:path';
import { afterEach } from 'vitest';
import { soundSite } from '../src/rules/cases/sound-site.ts';
import { loadArchive, type Loaded } from '../src/content/load-archive.ts';
import { sha256 } from '../src/content/sha256.ts';
import { renderRecorded } from '../src/core/verification/record/seal.ts';
import { contentFolder, type ContentFolder } from './content-folder.ts';

/** The text of the source of the sound site. */
export const sourceText = 'They met for dinner.\n“There will be no deviations.” he said.\nThe plan – so far – is sound.\n';

/** The files of a content folder by path; null removes one. */
type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** The sound site in a folder of its own, which a test can change, load and record several times. */
export interface ChangingSite {
  write(files: Files): Promise<void>;
  /** Writes files and loads the site; the text of its source is available unless it is null. */
  load(files: Files, source?: string | Uint8Array | null): Promise<Loaded>;
  /** Records what was loaded, as `npm run check -- --record` does. */
  record(loaded: Loaded, day?: string): Promise<void>;
}

/** Returns a site that is restored after each test. */
export function changingSite(): ChangingSite {
  let folder: ContentFolder | undefined;
  afterEach(async () => {
    await folder?.remove();
    folder = undefined;
  });
  const write = async (files: Files): Promise<void> => {
    folder ??= await contentFolder(soundSite);
    for (const [file, content] of Object.entries(files)) await folder.write(file, content);
  };
  return {
    write,
    async load(files, source = sourceText) {
      await write(source === null ? files : { ...files, '../sources/commentary.txt': source });
      const contentDir = folder?.path ?? '';
      return loadArchive({
        contentDir,
        base: '/',
        sourcesDir: source === null ? undefined : join(contentDir, '../sources'),
      });
    },
    async record({ record }, day = '2026-11-25') {
      if (!record) throw new Error('content with errors cannot be recorded');
      await write({ 'record.json': renderRecorded(record(day), sha256) });
    },
  };
}

/**
 * The rule and place of each finding: "wrong-weekday articles/more.md:9". The file of its source names no text, so that tests can
 * have any.
 */
export function placesOf({ findings }: Pick<Loaded, 'findings'>): string[] {
  return findings
    .filter(({ ruleId }) => ruleId !== 'unsealed-source')
    .map(({ ruleId, place }) => `${ruleId} ${place.file.replace('content/', '')}${place.known ? `:${place.line}` : ''}`);
}

/** A second article in that site, with more lines of front matter and this body. */
export function secondArticle(body: string, ...front: string[]): Record<string, string> {
  const talks = soundSite['articles/talks.md'] ?? '';
  return { 'articles/more.md': talks.replace('\n---\n', `\n${front.map((line) => `${line}\n`).join('')}---\n${body}`) };
}

/** A direct quotation of the speaker of that site. */
export function quotation(words: string, attributes = 'locator=p2'): string {
  return `:::quote{#no-deviations speaker=ryabkov ${attributes}}\n${words}\n:::\n`;
}
