import { edit, exchange, whole, wrong, type Kind } from './slip.ts';

const strings = (key: string): RegExp => new RegExp(`(?<="${key}": ")[^"\\n]+`, 'g');

function otherCharacter(text: string): string {
  const last = text.at(-1) ?? '';
  return text.slice(0, -1) + (last === '1' ? '2' : '1');
}

const fields = [
  'sha256',
  'source',
  'locator',
  'speaker',
  'status',
  'rule',
  'attribution',
  'prefix',
  'suffix',
  'checked',
  'seal',
  'recorded',
  'headline',
  'published',
  'covers',
];

/** Slips in the two files that programs write. */
export const machineFiles: readonly Kind[] = [
  ...fields.map((field) =>
    wrong(
      `record: ${field} changed`,
      edit('record.json', strings(field), ([value]) => otherCharacter(value)),
    ),
  ),
  ...['start', 'end'].map((field) =>
    wrong(
      `record: ${field} changed`,
      edit('record.json', new RegExp(`(?<="${field}": )\\d+`, 'g'), ([n]) => String(Number(n) + 1)),
    ),
  ),
  wrong('record: digests exchanged', exchange('record.json', strings('sha256'))),
  wrong(
    'record: line deleted',
    edit('record.json', /^.*,\n/gm, () => ''),
  ),
  wrong(
    'record: line repeated',
    edit('record.json', /^.*,\n/gm, ([line]) => line + line),
  ),
  wrong(
    'record: comma missing',
    edit('record.json', /,$/gm, () => ''),
  ),
  wrong(
    'record: truncated',
    whole('record.json', (text, random) => text.slice(0, random.whole(10, text.length - 10))),
  ),
  ...['record.json', 'anchors.json'].flatMap((file): Kind[] => [
    wrong(`${file}: deleted`, (files) => (files.has(file) ? [[file, null]] : undefined)),
    wrong(`${file}: emptied`, (files) => (files.has(file) ? [[file, '']] : undefined)),
    wrong(`${file}: an empty object`, (files) => (files.has(file) ? [[file, '{}\n']] : undefined)),
    wrong(
      `${file}: merge marker`,
      whole(file, (text) => text.replace(/,\n/, ',\n<<<<<<< HEAD\n')),
    ),
  ]),
  wrong(
    'ledger: id deleted',
    edit('anchors.json', /^ {6}"[\w-]+",\n/gm, () => ''),
  ),
  wrong(
    'ledger: id changed',
    edit('anchors.json', /(?<=^ {6}")[\w-]+/gm, ([id]) => `${id}-x`),
  ),
  wrong(
    'ledger: id repeated',
    edit('anchors.json', /^ {6}"[\w-]+",\n/gm, ([line]) => line + line),
  ),
  wrong(
    'ledger: page deleted',
    edit('anchors.json', /^ {4}"\/[^"]*": \[\],\n/gm, () => ''),
  ),
  wrong(
    'ledger: page changed',
    edit('anchors.json', /(?<=^ {4}"\/[\w-]+)(?=\/)/gm, () => 's'),
  ),
];
