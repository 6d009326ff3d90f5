import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOutDir } from './read-out-dir.ts';

const root = join(import.meta.dirname, '../..');

describe('OUT_DIR', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'on-the-record-'));
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'dangling'));
    mkdirSync(join(folder, 'target'));
    symlinkSync(join(folder, 'target'), join(folder, 'link'));
    symlinkSync(join(folder, 'content'), join(folder, 'link-to-content'));
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const outDir = (path: string): string =>
    readOutDir(root, path.startsWith('./') ? path : join(folder, path), join(folder, 'content'), join(folder, 'sources'));
  const must = (what: string, path: string): string =>
    `OUT_DIR must not ${what}, found "${path.startsWith('./') ? path : join(folder, path)}". Set it to a separate folder.`;
  const nowhere = (path: string): string =>
    `${join(folder, path)} is a link to a folder that does not exist. Create that folder, or remove the link.`;

  it.each([
    ['file', (): string => `OUT_DIR must be a folder, but ${join(folder, 'file')} is a file. Set OUT_DIR to another path.`],
    [
      'file/dist',
      (): string => `OUT_DIR must be a folder, but ${join(folder, 'file')} is a file. Set OUT_DIR to another path.`,
    ],
    ['content', (): string => must('contain the project or its content', 'content')],
    ['.', (): string => must('contain the project or its content', '.')],
    ['content/dist', (): string => must('be inside the content', 'content/dist')],
    ['link-to-content/dist', (): string => must('be inside the content', 'link-to-content/dist')],
    ['sources', (): string => must('contain the texts of sources', 'sources')],
    ['sources/dist', (): string => must('be inside the texts of sources', 'sources/dist')],
    ['./src/dist', (): string => must('be inside the project’s code', './src/dist')],
    ['./public/dist', (): string => must('be inside the project’s public files', './public/dist')],
    ['dangling', (): string => nowhere('dangling')],
    ['dangling/dist', (): string => nowhere('dangling')],
    ['loop', (): string => nowhere('loop')],
  ])('may not be %s', (path, message) => {
    const said = (): string => {
      try {
        return outDir(path);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(said()).toBe(message());
  });

  it('may be a link, whose target is then replaced', () => {
    expect(outDir('link')).toBe(join(folder, 'target'));
    expect(outDir('link/deeper/dist')).toBe(join(folder, 'target/deeper/dist'));
  });

  it('may be beside the content, even with a name that begins the same', () => {
    expect(outDir('content-site')).toBe(join(folder, 'content-site'));
    expect(outDir('conten')).toBe(join(folder, 'conten'));
  });
});
