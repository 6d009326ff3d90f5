/**
 * `npm run compare -- BEFORE AFTER`: how two built sites differ, for a change that should leave the site unchanged. Equal differences on
 * many pages are listed once. The search index is left out: Pagefind does not promise the same bytes for the same records.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';

/** What is different between two texts, once, and the files that have the difference. */
interface Difference {
  readonly before: string;
  readonly after: string;
  readonly files: string[];
}

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  process.stderr.write('Usage: npm run compare -- BEFORE AFTER (two folders with a built site)\n');
  process.exit(2);
}
const [old, now] = [filesIn(before), filesIn(after)];
const both = old.filter((file) => now.includes(file));
const differences = new Map<string, Difference>();
let same = 0;
let pictures = 0;
for (const file of both) {
  if (readFileSync(join(before, file)).equals(readFileSync(join(after, file)))) same += 1;
  else if (/\.(?:png|woff2|br|gz)$/.test(file)) pictures += 1;
  else compare(file, readText(before, file), readText(after, file));
}
const changed = new Set([...differences.values()].flatMap(({ files }) => files)).size;
print(
  `${both.length} files in both: ${both.length - changed - pictures} alike, ${changed} with other text, ${pictures} other pictures or fonts`,
);
print(`only before: ${old.filter((file) => !now.includes(file)).join(' ') || 'none'}`);
print(`only after: ${now.filter((file) => !old.includes(file)).join(' ') || 'none'}`);
print(`${differences.size} differences of text (${same} files are the same, byte for byte):`);
for (const { before: was, after: is, files } of [...differences.values()].sort((a, b) => b.files.length - a.files.length)) {
  print(`\n${files.length} × ${files.slice(0, 3).join(' ')}${files.length > 3 ? ' …' : ''}`);
  print(`  - ${was.trim() || '(nothing)'}\n  + ${is.trim() || '(nothing)'}`);
}

/** Files whose name is made of their content are compared by the pages that use them. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile() && !/^(?:pagefind|_astro|cards)\//.test(file))
    .sort();
}

/** The text of a file without what follows from other files: hashes in names and policies. */
function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
    .replace(/_astro\/[\w.-]+\.(js|css|woff2)/g, '_astro/….$1')
    .replace(/sha256-[\w+/=]+/g, 'sha256-…');
}

function compare(file: string, was: string, is: string): void {
  // Tags and sentences are the units: small enough to be read, large enough to be understood.
  const parts = (text: string): string[] => text.split(/(?<=>)|(?=<)|(?<=[.!?;] )|\n/);
  let [lost, found] = ['', ''];
  const flush = (): void => {
    if (lost === found) return;
    const key = JSON.stringify([lost, found]);
    const known = differences.get(key) ?? { before: lost, after: found, files: [] };
    known.files.push(file);
    differences.set(key, known);
    [lost, found] = ['', ''];
  };
  for (const { added, removed, value } of diffArrays(parts(was), parts(is))) {
    if (added) found += value.join('');
    else if (removed) lost += value.join('');
    else flush();
  }
  flush();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
