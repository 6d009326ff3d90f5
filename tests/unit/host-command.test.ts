import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run, type Outcome } from '../browser/build-site.ts';

// Each test starts npm, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let outDir: string;
beforeAll(() => {
  outDir = mkdtempSync(join(tmpdir(), 'on-the-record-host-'));
  writeFileSync(
    join(outDir, '_headers'),
    '/*\n  X-One: "1"\n/reader/quotes/:id/\n  X-Two: a\n/reader/*/x.bib\n  Content-Type: text/x\n',
  );
});
afterAll(() => {
  rmSync(outDir, { recursive: true });
});

const host = (args: string[], env: Record<string, string> = {}): Promise<Outcome> =>
  run('npm', ['run', '--silent', 'host', '--', ...args], { OUT_DIR: outDir, BASE_PATH: '/reader/', ...env });

const folderNeeded = 'FOLDER must be an absolute path without spaces, quotation marks or any of \\ $ { } * ? [ ]';

describe('npm run host', () => {
  it.each([
    [['nginx'], 'FOLDER is missing: npm run host -- nginx FOLDER'],
    [['iis', '/srv'], 'Unknown argument "iis".'],
    [['nginx', 'www/reader'], `${folderNeeded}, found "www/reader".`],
    [['nginx', '/my site/reader'], `${folderNeeded}, found "/my site/reader".`],
    [['apache', '/srv/[x]/reader'], `${folderNeeded}, found "/srv/[x]/reader".`],
    [['caddy', '/srv/{env.HOME}/reader'], `${folderNeeded}, found "/srv/{env.HOME}/reader".`],
    [['caddy', '/srv/www'], 'FOLDER must end in /reader, since the site is under /reader/, found "/srv/www".'],
    [['apache', '/srv/reader', '--port', 'http'], 'PORT must be a number, found "http".'],
  ])('refuses %j', async (args, problem) => {
    const { code, output } = await host(args);
    expect(code).toBe(2);
    expect(output).toContain(problem);
  });

  it('says that there is no site yet', async () => {
    const nowhere = join(outDir, 'none');
    expect(await host(['nginx', '/srv/reader'], { OUT_DIR: nowhere })).toEqual({
      code: 2,
      output: `There is no built site in ${nowhere}. Build it first: npm run build\n`,
    });
  });

  it('puts each rule of _headers into the form of the server', async () => {
    const nginx = (await host(['nginx', '/srv/reader', '--port', '8080'])).output;
    expect(nginx).toContain('map $uri $record_x_one {\n  default "\\"1\\"";\n}');
    expect(nginx).toContain('"~^/reader/quotes/[^/]+/(?:index\\\\.html)?(?:\\\\.br|\\\\.gz)?$" "a";');
    expect(nginx).toContain('root "/srv";');
    expect(nginx).toContain('listen 8080;');
    const apache = (await host(['apache', '/srv/reader'])).output;
    expect(apache).toContain('Header always set X-One "\\"1\\""');
    expect(apache).toContain('<LocationMatch "^/reader/.*/x\\.bib(?:\\.br|\\.gz)?$">\n    ForceType "text/x"');
    const caddy = (await host(['caddy', '/srv/reader'], { SITE_URL: 'https://example.org' })).output;
    expect(caddy).toContain('https://example.org {');
    expect(caddy).toContain('header ?X-One `"1"`');
  });
});
