import { words as its } from '#words';
import { words } from '#check-words';
import { deniesIn } from '../../../core/verification/denial.ts';
import { separator, shorten } from '../../../core/text/wording.ts';
import { count, inMarks, listed, pieces, say } from '../../../core/words/say.ts';
import type { Passage } from '../../check/check.ts';
import type { Match } from '../../check/nearest.ts';
import { differencesIn, shortened, verdictOn, voiceOf } from '../../check/verdict.ts';
import { element, link } from '../element.ts';
import { diffNodes } from './diff.ts';

/** Differences that are put in words, one by one; of more, only their number is given. */
const maxDifferences = 4;
/** Characters of a passage that are repeated above its comparison. */
const maxRepeated = 160;

/**
 * Makes a list item for one passage: what is true of it, the record’s words with the differences, who said them where and when, and
 * links to the record and into the article.
 *
 * @param base the base path of the site
 * @param isRepeated whether the passage and the verdict are repeated, since the text has several passages
 */
export function verdictCard(passage: Passage, base: string, isRepeated: boolean): HTMLLIElement {
  const { match, text } = passage;
  const item = element('li', isRepeated ? 'verdict' : 'verdict only');
  const verdict = verdictOn(match);
  item.dataset['verdict'] = verdict;
  // On paper, the field with the words is not there.
  item.append(element('p', 'passage', say(words.passage, { words: inMarks(shorten(bare(text), maxRepeated), its) })));
  if (isRepeated) item.append(element('p', 'verdict-line', verdictLine(passage)));
  if (!match) {
    if (!passage.isTooShort) item.append(nothingFound(text, base));
    return item;
  }
  item.dataset['searchResult'] = '';
  const address = recordAddress(match, base);
  item.append(recordWords(match), attribution(match, address), ...notes(passage, match));
  // A claim has no page of its own.
  const ways = address === match.record.url ? [] : [link(new URL(address, location.href).href, words.record), ' '];
  item.append(element('p', 'record-ways', ...ways, link(match.record.url, words.inArticle)));
  return item;
}

/** Returns what is true of a passage, in a sentence. */
export function verdictLine({ match, isTooShort }: Passage): string {
  if (isTooShort) return words.tooShort;
  const verdict = verdictOn(match);
  if (!match || verdict === 'none') return words.none;
  return words.verdict[voiceOf(match.record)][verdict];
}

/** Returns the record’s words with the differences. */
function recordWords({ record, of, comparison }: Match): HTMLElement {
  const isOwn = voiceOf(record) === 'own';
  const within = comparison.pieces.filter(({ kind }) => kind !== 'beyond');
  const shown = shortened(within);
  // What is no quotation is a sentence of this site, and ends like one.
  const isEnded = isOwn || /[.!?…]["'”’)]*$/.test(shown.at(-1)?.text ?? '');
  const said = [...diffNodes(shown), ...(isEnded ? [] : ['.'])];
  const quoted = element(isOwn ? 'blockquote' : 'p', 'words', ...(isOwn ? [its.marks.open, ...said, its.marks.close] : said));
  const language = of === 'translation' ? record.translation?.language : record.language;
  return Object.assign(quoted, language);
}

/** Says who said it, in what office, to whom, when and where. */
function attribution({ record }: Match, address: string): HTMLElement {
  const { title = '', role, to, when, where, side } = record.meta;
  const line = element('p', 'attribution', '— ', link(address, title), role ? `, ${role} ` : ' ');
  if (record.qualified !== undefined) line.append(element('span', 'inferred', `(${record.qualified})`), ' ');
  if (side !== undefined) line.append(element('span', `side by-${record.side ?? ''}`, side));
  const circumstances = [to, when, where, record.notGiven].filter((part) => part !== undefined);
  if (circumstances.length > 0) line.append(element('span', 'circumstances', circumstances.join(separator)));
  return line;
}

/** Returns what else there is to know of a comparison, each in a paragraph. */
function notes(passage: Passage, match: Match): HTMLElement[] {
  const { record, comparison, of } = match;
  const name = record.meta['title'] ?? '';
  const voice = voiceOf(record);
  const leftOut = comparison.pieces.flatMap(({ kind, text }) => (kind === 'ellipsis' ? [text] : []));
  const gap = leftOut.flatMap((text) => text.split(/\s+/)).length;
  const denial = leftOut.flatMap((text) => deniesIn(text) ?? [])[0];
  const { otherNamed: named } = passage;
  const sentences = [
    ...(named === undefined ? [] : [say(words.otherNamed, { named, name })]),
    ...(match.alsoBy.length === 0 ? [] : [say(words.alsoBy, { names: listed(match.alsoBy, its) })]),
    ...differences(match),
    ...(gap > 0 ? [count(gap, words.gap, its)] : []),
    ...(denial === undefined ? [] : [say(words.denial, { word: denial })]),
    ...(passage.isBracketed ? [words.brackets] : []),
    ...(voice === 'own' ? [] : [words.voice[voice]]),
    ...(record.translation === undefined
      ? []
      : [of === 'text' ? words.original : say(words.translation, { label: record.translation.label })]),
  ];
  return sentences.length === 0 ? [] : [element('p', 'notes', sentences.join(' '))];
}

/** Puts the differences in words, which need neither colours nor lines. */
function differences({ comparison }: Match): string[] {
  const { differing, beyond } = comparison;
  const all = differencesIn(comparison.pieces);
  const within = differing - beyond;
  const listed = all.map(({ added, left }) =>
    say(added === '' ? words.left : left === '' ? words.added : words.changed, { added, left }),
  );
  return [
    ...(within === 0 ? [] : all.length > maxDifferences ? [count(within, words.differing, its)] : listed),
    ...comparison.pieces.flatMap(({ kind, text }) =>
      kind === 'beyond' ? [say(words.beyond, { words: shorten(text, maxRepeated) })] : [],
    ),
  ];
}

/** Returns a passage without the quotation marks around it. */
function bare(text: string): string {
  return text.replace(/^[\p{Quotation_Mark}\s]+|[\p{Quotation_Mark}\s]+$/gu, '');
}

/** Says that nothing is near, what that does not mean, and where to look on. */
function nothingFound(text: string, base: string): HTMLElement {
  const search = link(`${base}search/?q=${encodeURIComponent(shorten(text, maxRepeated).replace(/ …$/, ''))}`, words.searchFor);
  return element('p', 'notes', ...pieces(words.noneMeans).map((piece) => (typeof piece === 'string' ? piece : search)));
}

/** Returns the address of the record’s own page; of a claim, which has none, that of its place in the article. */
function recordAddress({ record }: Match, base: string): string {
  const id = record.url.split('#')[1];
  return record.kind === 'claim' || id === undefined ? record.url : `${base}quotes/${id}/`;
}
