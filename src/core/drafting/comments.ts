import { shorten } from '../text/wording.ts';
import type { Proposal, Remark } from './proposal.ts';
import type { Voice } from './names/voice.ts';

/** Returns the comment on a proposal: where its words are, and why it names its speaker or who the candidates are. */
export function commentOn(one: Proposal, idOf: (voice: Voice) => string): string {
  const lines = [reasonOf(one)];
  if (!one.voice && one.form !== 'excerpt' && one.candidates.length > 0)
    lines.push(`Candidates: ${one.candidates.map((voice) => candidate(voice, idOf)).join(', ')}.`);
  if (one.on) lines.push(`“${one.on.written}” is ${one.on.day}.`);
  if (one.form === 'said') lines.push('These are the words of the source: put them into your own.');
  for (const { voice, candidates } of one.inner) {
    if (!voice)
      lines.push(
        `Who speaks the words within is not certain.${candidates.length > 0 ? ` Candidates: ${candidates.map((other) => candidate(other, idOf)).join(', ')}.` : ''}`,
      );
  }
  return comment(`${one.locator}: ${lines.join(' ')}`);
}

/** Returns the comment on something that the editor has to look at. */
export function remarkComment({ kind, paragraph, words }: Remark): string {
  const quoted = shorten(words, longest);
  const said = {
    unclosed: `A quotation mark is never closed: ${quoted}`,
    unopened: `A quotation mark closes what none has opened: …${quoted}`,
    term: `Words in quotation marks that may be a name or a term: “${quoted}”`,
    question: `Asked: ${quoted}`,
    'no-speech':
      'No quotation marks, labels of speakers or verbs of saying were found. If the whole text is somebody’s own, write kind: speech, post or document, and speaker: …, into the file of the source, and draft again.',
  }[kind];
  return comment(`p${paragraph}: ${said}`);
}

/** The most characters of a source that a comment on it shows. */
const longest = 300;

function reasonOf({ reason, evidence = '', voice, from, form }: Proposal): string {
  switch (reason) {
    case 'named':
      return `“${evidence}” names the speaker.`;
    case 'goes-on':
      return `The sentence before ${form === 'said' ? 'reports' : 'quotes'} the same speaker: “${evidence}”.`;
    case 'introduced':
      return `The sentence before leads to these words: “${evidence}”.`;
    case 'label':
      return `The label “${evidence}” names the speaker.`;
    case 'asked':
      return `The label “${evidence}” is that of whoever is asked, and nobody else is named before the first question.`;
    case 'whole':
      return 'The whole source is the speaker’s own text.';
    case 'pronoun':
      return `“${evidence}” can only mean ${voice?.name ?? ''}${from === undefined ? '' : `, who is named in p${from}`}.`;
    case 'answer':
      return 'Nothing but the questions shows who speaks. Take it out if it is a question itself.';
    case 'unclear':
      return evidence === '' ? 'It is not certain who speaks.' : `“${evidence}”: it is not certain who speaks.`;
    case 'unnamed':
      return form === 'excerpt' ? 'The words of the document.' : 'Nobody is named beside these words.';
  }
}

function candidate(voice: Voice, idOf: (voice: Voice) => string): string {
  return voice.person ? `${voice.person.id} (${voice.name})` : `${voice.name} (no record yet; ${idOf(voice)})`;
}

/** A comment has no two hyphens in a row and no line of its own that would end it. */
function comment(text: string): string {
  return `<!-- ${text.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').replace(/-?>/g, '›')} -->`;
}
