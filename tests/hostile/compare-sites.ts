import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the hash of every file in a folder, except in `pagefind/`. */
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

/** Returns the files that differ between two sites. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [fingerprint(one), fingerprint(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

/** Returns the files of a built site that are truncated, invalid or missing, such as the marker of a complete site. */
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
