// Installs the packages of a folder that has its own package.json, in that folder's node_modules. Does nothing if they are there and match
// the lockfile. What the site itself needs is installed by npm ci (docs/decisions/012-test-packages-apart.md).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of a folder, if they are not there.
 *
 * @param {string} folder its absolute path
 * @param {string} what what they are for, and how long it takes, in words
 */
export function installPackages(folder, what) {
  // npm ci removes node_modules first, so the marker is only there after a complete install.
  const marker = join(folder, 'node_modules', '.installed');
  const wanted = fingerprint(folder);
  if (installed(marker) === wanted) return;
  console.error(`Installing the packages for ${what}…`);
  // As one string through a shell, because npm is a script on Windows.
  const { status, stdout, stderr, error } = spawnSync('npm ci --loglevel=error', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`.trim());
    console.error('The packages could not be installed. Fix what npm reports, then run the command again.');
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

/** Returns what identifies an install: the packages asked for and the platform, since some packages hold programs. */
function fingerprint(folder) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    if (existsSync(join(folder, file))) hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

/** Returns the fingerprint of the last complete install, or undefined if there was none. */
function installed(marker) {
  try {
    return readFileSync(marker, 'utf8');
  } catch {
    return undefined;
  }
}
