import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Bytes: as much as the files that commands write may have. */
const maxBuffer = 64_000_000;

/**
 * Returns what the last commit has of a file of the content folder, as JSON; undefined if there is no git, no repository, no such
 * file in it, or no JSON in the file.
 */
export async function committedJson(contentDir: string, file: string): Promise<unknown> {
  if (!isInRepository(contentDir)) return undefined;
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `HEAD:./${file}`], { cwd: contentDir, maxBuffer });
    return JSON.parse(stdout) as unknown;
  } catch {
    return undefined;
  }
}

/** Starting git costs more than looking for its folder, and most content of tests is in no repository. */
function isInRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** The signature of the last commit that changed a file, as git sees it. */
export interface CommitSignature {
  /** The commit in short, and its day. */
  readonly commit: string;
  readonly day: string;
  /** `good` if the signature can be verified, whatever the trust in its key. */
  readonly signature: 'good' | 'bad' | 'unverifiable' | 'none';
  readonly signer: string;
  /** Whether the file has changed since. */
  readonly changed: boolean;
}

/** Git's letters for signatures (`%G?` in https://git-scm.com/docs/pretty-formats). */
const signatures: Readonly<Record<string, CommitSignature['signature']>> = {
  G: 'good',
  U: 'good',
  N: 'none',
  E: 'unverifiable',
};

/** Returns who signed the last change of a file of the content folder; undefined if it is in no commit. */
export async function signatureOf(contentDir: string, file: string): Promise<CommitSignature | 'no git' | undefined> {
  try {
    const git = async (...args: string[]): Promise<string> =>
      (await promisify(execFile)('git', [...args, '--', file], { cwd: contentDir })).stdout;
    const [commit = '', day = '', letter = '', signer = ''] = (await git('log', '-1', '--format=%h%n%cs%n%G?%n%GS')).split(
      '\n',
    );
    if (commit === '') return undefined;
    const changed = (await git('status', '--porcelain')) !== '';
    return { commit, day, signature: signatures[letter] ?? 'bad', signer, changed };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no git' : undefined;
  }
}
