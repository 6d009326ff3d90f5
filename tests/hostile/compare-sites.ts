import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder outside `pagefind/`, with a hash of its bytes. */
export function fingerprint(directory: string): Map<string, string> {
  return new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(directory.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((file) => !file.startsWith('pagefind/'))
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(directory, file)))
          .digest('hex'),
      ]),
  );
}

/** The files in which two sites differ. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [fingerprint(one), fingerprint(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

/** What of a built site is not whole: pages that are cut off, files that can't be parsed, nothing that says it is complete. */
export function faultsOf(directory: string): string[] {
  return [...fingerprint(directory).keys(), '.complete'].filter((file) => {
    try {
      const text = readFileSync(join(directory, file), 'utf8');
      if (file.endsWith('.html')) return !text.trimEnd().endsWith('</html>');
      if (file.endsWith('.json')) JSON.parse(text);
      return false;
    } catch {
      return true;
    }
  });
}
