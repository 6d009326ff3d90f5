import { undecided } from '../findings/validate.ts';
import { sourceFields } from '../model/source.ts';
import { settle, type FactName, type Facts } from './facts.ts';
import type { Labels } from './labels-in.ts';
import { yamlText } from './yaml-text.ts';

/**
 * Writes the file of a source: what the saved file says of itself, with where it says so; a question where it says nothing, or more than one
 * thing.
 *
 * @param sha256 the digest of the archived text
 * @param labels the labels of speakers in the text, if it has any
 */
export function renderSource(facts: Facts, sha256: string, labels?: Labels): string {
  const title = settle(facts.title);
  const lines = [
    field('publisher', facts),
    ...('value' in title || title.candidates.length > 0
      ? [field('title', facts)]
      : [`description: '${undecided}' # what it is, since no title is recorded`]),
    ...(facts.author?.length ? [field('author', facts)] : ['# author: whoever wrote it, if the source names them']),
    field('date', facts),
    ...(facts.language?.length ? [field('language', facts)] : [`language: '${undecided}' # a tag such as en or de`]),
    ...addressOf(facts),
    ...(labels ? [`kind: ${labels.kind} # ${labels.evidence}`] : [kinds]),
    `sha256: ${sha256}`,
  ];
  return `${lines.join('\n')}\n`;
}

const kinds = '# kind: report, interview, transcript, speech, post or document (docs/annotations.md); a report where left out';

/** One line: the value and where it is from, or a question and what the candidates are. */
function field(name: Exclude<FactName, 'archived'>, facts: Facts): string {
  const settled = settle(facts[name]?.filter(({ value }) => isSound(name, value.trim())));
  if ('value' in settled) return `${name}: ${yamlText(settled.value)} # ${settled.from}`;
  const given = settle(facts[name]);
  const candidates = 'value' in given ? [given] : given.candidates;
  const listed = candidates.map(({ value, from }) => `${value} (${from})`).join(' or ');
  return `${name}: '${undecided}' # ${listed === '' ? 'the file does not say' : listed}`;
}

/** The address and its archived copy; who keeps the source, where it has no address that can be given. */
function addressOf(facts: Facts): string[] {
  const url = settle(facts.url?.filter(({ value }) => isSound('url', value.trim())));
  const copies = (facts.archived ?? []).map(({ value }) => archivedCopy(value)).filter((one) => one !== undefined);
  if ('value' in url) {
    const [copy] = copies;
    return [`url: ${url.value} # ${url.from}`, ...(copy ? [`archived: {url: '${copy.url}', on: ${copy.on}}`] : [])];
  }
  const candidates = (facts.url ?? []).map(({ value, from }) => `${value} (${from})`).join(' or ');
  return [`held-at: '${undecided}' # or url: https://…, if it is on the web${candidates === '' ? '' : `; ${candidates}`}`];
}

/** The address and the day of a copy in the Internet Archive: "https://web.archive.org/web/20220111083000/https://example.org/". */
export function archivedCopy(address: string): { url: string; on: string } | undefined {
  const [, year, month, day] =
    /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{0,6}\w{0,3}\/https?:/.exec(address) ?? [];
  return year === undefined ? undefined : { url: address, on: `${year}-${month ?? ''}-${day ?? ''}` };
}

/** Whether the schema of sources takes a value. */
function isSound(name: Exclude<FactName, 'archived'>, value: string): boolean {
  return sourceFields.shape[name].safeParse(value).success;
}
