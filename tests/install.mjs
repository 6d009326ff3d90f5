// Installs what only the tests, the benchmarks and the checks of the code need: the packages of tests/package.json, in
// tests/node_modules. Does nothing if they are there and match the lockfile. vitest.config.ts and npm scripts run this first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
// npm ci removes node_modules first, so the marker is only there after a complete install.
const marker = join(folder, 'node_modules', '.installed');
const wanted = fingerprint();

if (installed() !== wanted) {
  console.error('Installing the packages for tests and checks in tests/node_modules (once, about a minute)…');
  // As one string through a shell, because npm is a script on Windows.
  const { status, stdout, stderr, error } = spawnSync('npm ci --loglevel=error', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`.trim());
    console.error(
      'The packages for tests and checks could not be installed. Fix what npm reports, then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

/** Returns what identifies an install: the packages asked for and the platform, since some packages hold programs. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Returns the fingerprint of the last complete install, or undefined if there was none. */
function installed() {
  try {
    return readFileSync(marker, 'utf8');
  } catch {
    return undefined;
  }
}
