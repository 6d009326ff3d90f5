import { linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { root as project, run } from './build-site.ts';

const { root: site } = inject('sites');
/** A folder on the disk of the project, so that a copy of it can be made of links, which take no time and no room. */
const parent = join(project, '.astro', 'any folder');
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

// Windows allows fewer characters, and only administrators make symbolic links there.
it.runIf(process.platform !== 'win32')(
  'builds the same site in a folder with any other character in its path',
  async () => {
    const there = join(parent, '[x] (a) {b}!$&+,;=@^`~|<>é日本😀\u0301\u200f\u2028.-_');
    rmSync(parent, { recursive: true, force: true });
    const needed = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'public', 'node_modules'];
    for (const name of needed) link(join(project, name), join(there, name));
    rmSync(join(there, 'node_modules/.cache'), { recursive: true, force: true });
    const env = { OUT_DIR: 'dist', SITE_URL: 'https://record.example' };
    const { code, output } = await run('npm', ['run', '--silent', 'build'], env, there);
    expect(output).not.toContain('bug');
    expect(code).toBe(0);
    const [built, expected] = [filesIn(join(there, 'dist')), filesIn(site.outDir)];
    expect(built.size).toBe(expected.size);
    // Pagefind orders the values of its filters differently each time.
    const differing = [...expected].filter(([path, content]) => !built.get(path)?.equals(content)).map(([path]) => path);
    expect(differing.filter((path) => !path.startsWith('/pagefind/'))).toEqual([]);
  },
  120_000,
);

/** Makes a folder of links to the files of another. */
function link(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  if (!statSync(from).isDirectory()) {
    linkSync(from, to);
    return;
  }
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(join(from, entry.name)), join(to, entry.name));
    else link(join(from, entry.name), join(to, entry.name));
  }
}

/** Returns the files in a folder by path. */
function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path)]));
}
