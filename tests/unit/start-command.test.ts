import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { editorsEnvironment, root, run, type Outcome } from '../browser/build-site.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';

let folder: ContentFolder;
let out: string;
beforeAll(async () => {
  folder = await contentFolder(soundSite);
  out = await mkdtemp(join(tmpdir(), 'on-the-record-start-'));
});
afterAll(async () => {
  await folder.remove();
  await rm(out, { recursive: true, force: true });
});

function start(env: Record<string, string>, ...args: string[]): Promise<Outcome> {
  return run('npm', ['start', '--silent', '--', ...args], { CONTENT_DIR: folder.path, ...env });
}

/** Takes a free port of this machine. */
async function takePort(): Promise<{ port: string; server: Server }> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: String((server.address() as AddressInfo).port), server };
}

describe('npm start', () => {
  it('says that its port is in use, and builds nothing', async () => {
    const { port, server } = await takePort();
    const outDir = join(out, 'in-use');
    expect(await start({ OUT_DIR: outDir, PORT: port })).toEqual({
      code: 2,
      output: `Port ${port} is in use. Set PORT to another port, e.g. PORT=${Number(port) + 1} npm start\n`,
    });
    server.close();
    expect(existsSync(outDir)).toBe(false);
  }, 60_000);

  it.each([
    [{ HOST: '203.0.113.1' }, 'HOST must be an address of this machine, found "203.0.113.1".\n'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, found "-1".\n'],
  ])('refuses %o, and builds nothing', async (env, output) => {
    const outDir = join(out, 'refused');
    expect(await start({ PORT: '0', OUT_DIR: outDir, ...env })).toEqual({ code: 2, output });
    expect(existsSync(outDir)).toBe(false);
  });

  it('refuses an option that it does not know', async () => {
    expect(await start({}, '--port=8080')).toEqual({
      code: 2,
      output: 'Unknown option --port. npm start has only the option --help.\n',
    });
  });

  it('ends like the build if the content has an error', async () => {
    const broken = await contentFolder({ ...soundSite, 'people/more.yml': 'name: More\n' });
    const outDir = join(out, 'broken');
    const { code, output } = await start({ CONTENT_DIR: broken.path, OUT_DIR: outDir, PORT: '0' });
    await broken.remove();
    expect(code).toBe(1);
    expect(output).toContain('missing-field');
    expect(output).not.toContain('Serving');
    expect(existsSync(outDir)).toBe(false);
  }, 60_000);

  /** Stops the whole group with Ctrl-C or the like; or npm alone, which passes no signal on. */
  const stops = {
    'it is stopped': (npm: number) => process.kill(-npm, 'SIGTERM'),
    'npm alone is stopped': (npm: number) => process.kill(npm, 'SIGTERM'),
  };
  it.skipIf(process.platform === 'win32').each(Object.entries(stops))(
    'builds the site, prints its address and serves it until %s',
    async (_how, stop) => {
      const { port, server } = await takePort();
      await new Promise((closed) => server.close(closed));
      const env = editorsEnvironment({
        CONTENT_DIR: folder.path,
        OUT_DIR: join(out, 'site'),
        PORT: port,
        BASE_PATH: '/reader/',
      });
      // In a group of its own, so that a signal can reach npm and its children.
      const child = spawn('npm', ['start', '--silent'], { cwd: root, env, detached: true });
      let output = '';
      const address = `http://localhost:${port}/reader/`;
      await new Promise<void>((served, failed) => {
        child.stdout.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          if (output.endsWith(`\nServing the site at ${address}\n`)) served();
        });
        child.once('close', () => failed(new Error(output)));
      });
      expect((await fetch(address)).status).toBe(200);
      expect(await (await fetch(`${address}articles/talks/`)).text()).toContain('</html>');
      // The output is closed when the last process that could write to it has ended.
      const ended = new Promise((resolve) => child.once('close', resolve));
      stop(child.pid ?? NaN);
      await ended;
      await expect(fetch(address)).rejects.toThrow();
    },
    120_000,
  );
});
