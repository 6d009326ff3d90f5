import { capital } from '../../text/wording.ts';
import { attribute, named, rule, sourceNamed } from './rule.ts';

/** Rules about how a source gives the words of a quotation: whose they are there, and what sentence they were cut out of. */
export const contextRules = {
  'quoted-narration': rule(
    {
      severity: 'error',
      about: 'A direct quotation consists of words that its source tells in its own voice.',
      why: 'Readers take a direct quotation for what its speaker said. If the source does not give the words as somebody’s own, nobody is known to have said them in this form: they may be a paraphrase, or the source’s own view.',
      toFix:
        'Write a reported statement (`:said[…]`) or, if it is the source’s own view, a claim (`:claim[…]`). If the whole source is somebody’s own words, say so in its file: `kind: speech`, `transcript`, `interview`, `post` or `document`.',
      fine: 'Words within quotation marks of any kind, also across paragraphs, and words after a speaker’s label in a transcript are accepted.',
    },
    (p: { source: string; paragraph: string; partly: boolean; passage: string }) => ({
      message: p.partly
        ? `${capital(p.paragraph)} of ${sourceNamed(p.source)} does not have all of these words in quotation marks. These are the source’s own: "${p.passage}"`
        : `${capital(p.paragraph)} of ${sourceNamed(p.source)} does not have these words in quotation marks. They are the source’s own: "${p.passage}"`,
      hint: 'Quote only what the source has in quotation marks. If the source reports what somebody said, write :said[…] instead; if it is the source’s own view, write :claim[…]',
    }),
  ),
  'cut-quotation': rule(
    {
      severity: 'error',
      about: 'A quotation is cut out of a sentence that denies it, makes it depend on something, or asks it.',
      why: 'Every word of such a quotation is in the source, and yet it says what was not said: “No guarantees will be given” and “guarantees will be given” differ by what was cut off.',
      toFix: 'Quote the sentence from its beginning, or to its end, with the word that was cut off.',
      fine: 'A sentence may be quoted in part where what is left out neither denies it nor makes it a condition or a question.',
    },
    (
      p:
        | { source: string; kind: string; words: string; sentence: string }
        | { source: string; denied: string; sentence: string },
    ) =>
      'denied' in p
        ? {
            message: `In ${sourceNamed(p.source)} these words are denied ("${p.denied}"), and the quotation leaves that out. The sentence there reads: "${p.sentence}"`,
            hint: 'Replace the quotation with a reported statement that includes the denial: :said[… denied that …]{#id speaker=… locator=…}',
          }
        : {
            message: `The quotation leaves out ${p.kind} ("${p.words}"). The sentence in ${sourceNamed(p.source)} reads: "${p.sentence}"`,
            hint: `Quote more of the sentence, with "${p.words}" and what belongs to it.`,
          },
  ),
  'clipped-quotation': rule(
    {
      severity: 'warning',
      about: 'A quotation leaves out words of its sentence that may change its meaning.',
      why: 'A speaker who says that something may happen, or happens only under a condition, does not say that it happens.',
      toFix: 'Quote more of the sentence, or make sure that the words around the quotation say what was left out.',
      fine: 'It is fine if the words that were left out do not concern what is quoted.',
    },
    (p: { source: string; kind: string; words: string; sentence: string }) => ({
      message: `The quotation leaves out ${p.kind} ("${p.words}"), which may change its meaning. The sentence in ${sourceNamed(p.source)} reads: "${p.sentence}"`,
      hint: `If "${p.words}" is about the quoted words, include it in the quotation. If not, leave the quotation as it is.`,
    }),
  ),
  'other-speaker': rule(
    {
      severity: 'error',
      about: 'A source gives the words of a quotation to somebody other than the speaker.',
      why: 'The words are in the source, but somebody else says them there.',
      toFix:
        'Correct the speaker. If the name beside the words is another name of the same person, add it to the aliases in the person’s file.',
    },
    (p: { source: string; person: string; speaker: string; name?: string; other?: string | undefined; passage: string }) =>
      p.name === undefined
        ? {
            message: `In ${sourceNamed(p.source)}, ${p.speaker} quotes these words as somebody else’s. The source reads: "${p.passage}"`,
            hint: `To keep ${attribute('speaker', p.person)} here, quote more of the sentence, so that readers see whose words these are. Otherwise write the id of the person whom ${p.speaker} quotes: speaker=…`,
          }
        : {
            message: `According to ${sourceNamed(p.source)}, these are the words of ${p.name}, not of ${p.speaker}. The source reads: "${p.passage}"`,
            hint: `If "${p.name}" is another name of ${p.speaker}, add it to "aliases" in people/${p.person}.yml. Otherwise write the id of ${p.name}: speaker=${p.other ?? '…'}`,
          },
  ),
  'unclear-speaker': rule(
    {
      severity: 'warning',
      about: 'A source does not say that the words of a quotation are the speaker’s, and names somebody else next to them.',
      why: 'The words may be somebody else’s. Readers are told that the speaker is this site’s reading of the source.',
      toFix: 'Read the passage again. If the speaker follows from it, say from what in `inferred`.',
      fine: 'It is fine if the passage shows who speaks, for instance by a pronoun or an office.',
    },
    (p: { source: string; speaker: string; name: string; other: string | undefined; passage: string }) => ({
      message: `${capital(sourceNamed(p.source))} does not say that these are the words of ${p.speaker}, and it names ${p.name} next to them: "${p.passage}"`,
      hint: `If they are ${p.name}’s words, write ${p.other === undefined ? 'their id as the speaker (speaker=…)' : `speaker=${p.other} here`}. If you can tell that they are ${p.speaker}’s, say how: inferred="…"`,
    }),
  ),
  'moved-words': rule(
    {
      severity: 'error',
      about: 'Words that were published under one id are now under another.',
      why: 'Readers and other sites link to the id. If two annotations have exchanged their ids, or a row of them has slipped by one, every such link leads to the wrong words, often to somebody else’s.',
      toFix:
        'Give each annotation the id back that its words had. To rename an id, write the new one first and the old one in `aliases`.',
      comparesRecord: 'change',
    },
    (p: { id: string; from: string; swapped: boolean }) => ({
      message: p.swapped
        ? `The ids "${p.id}" and "${p.from}" have been swapped: the words of each were published under the other.`
        : `These words have the id "${p.id}" now, but they were published under the id "${p.from}".`,
      hint: p.swapped
        ? 'Swap the two ids back.'
        : `Write #${p.from} here again. If other words have the id "${p.from}" now, give them the id under which they were published, or a new one if they never were.`,
    }),
  ),
  'exchanged-records': rule(
    {
      severity: 'error',
      about: 'The file of a person, source or event holds what was published as another one.',
      why: 'Every statement, link and page of the one would be attributed to the other.',
      toFix: 'Exchange the contents of the two files again, or restore them from version control.',
      comparesRecord: 'change',
    },
    (p: { other: string; exchanged: boolean }) => ({
      message: p.exchanged
        ? `The contents of this file and of ${p.other} have been swapped.`
        : `This file has the content that was published from ${p.other}.`,
      hint: 'Restore both files from version control. To change an id, rename the file instead, and add the old id to it: formerly: [the-old-id]',
    }),
  ),
  'unsupported-detail': rule(
    {
      severity: 'warning',
      about: 'A reported statement or a claim has a number or a name that the paragraph it rests on does not have.',
      why: 'The locator promises that the source says this there. A wrong number, another name or the wrong paragraph is easily missed.',
      toFix: 'Correct the detail or the locator; name several paragraphs if the statement rests on them, e.g. `locator=p3-p4`.',
      fine: 'It is fine if the source gives the same detail in other words, for instance a sum or a nickname.',
    },
    (p: { source: string; locator: string; paragraph: string; details: readonly string[]; passage: string }) => ({
      message: `${named(p.details.map((detail) => `"${detail}"`))} ${p.details.length === 1 ? 'is' : 'are'} not in ${p.paragraph} of ${sourceNamed(p.source)}, which reads: "${p.passage}"`,
      hint: `If ${named(p.details.map((detail) => `"${detail}"`))} ${p.details.length === 1 ? 'is' : 'are'} in another paragraph of the source, correct ${attribute('locator', p.locator)}; otherwise correct ${named(p.details.map((detail) => `"${detail}"`))}.`,
    }),
  ),
  'unsupported-number': rule(
    {
      severity: 'warning',
      about: 'A table has a number that none of the paragraphs it rests on has.',
      why: 'The line below the table promises that its sources give these numbers. A digit is easily mistyped, and nobody sees it.',
      toFix:
        'Correct the number or the locator, or name the source that gives it. If you worked it out, say so: `basis="our count"`.',
      fine: 'It is fine if a source gives the same number in another unit or in words. A table with a `basis` is not checked, nor one with a source whose text is not available. Thousands and decimals are read as the language of the article and of each source writes them.',
    },
    (p: { numbers: readonly string[]; sources: readonly string[]; passage: string }) => ({
      message: `${named(p.numbers.map((number) => `"${number}"`))} ${p.numbers.length === 1 ? 'is' : 'are'} ${p.sources.length === 1 ? `not in the source of this table (${p.sources.join('')}), which reads` : `in none of the sources of this table (${p.sources.join(', ')}), which read`}: "${p.passage}"`,
      hint: `Correct ${named(p.numbers.map((number) => `"${number}"`))} in the table, or name the source and paragraph that have it between the braces of the table (sources="…"). If you worked out ${p.numbers.length === 1 ? 'the number' : 'the numbers'} yourself, say so there, e.g. basis="our count"`,
    }),
  ),
  'exchanged-numbers': rule(
    {
      severity: 'warning',
      about: 'Two numbers of a statement, a claim or a table are the other way round in the paragraph that it rests on.',
      why: 'Both numbers are in the source, so that no other check notices.',
      toFix: 'Exchange the two numbers.',
      fine: 'It is fine if the paragraph says the same in other words. Each of the two has words beside it that the paragraph has beside the other number only; numbers in words, such as “eleven”, are not compared.',
    },
    (p: { exchanged: readonly [string, string]; passage: string }) => ({
      message: `"${p.exchanged[0]}" and "${p.exchanged[1]}" seem to have been swapped; the source reads: "${p.passage}"`,
      hint: `Write "${p.exchanged[1]}" where "${p.exchanged[0]}" is, and vice versa.`,
    }),
  ),
  'unsupported-circumstance': rule(
    {
      severity: 'warning',
      about: 'The sources named in `known-from` do not give the day or the place of a statement.',
      why: 'Readers are told that the day and the place are known from these sources.',
      toFix: 'Correct the day or the place, or name the source that gives it.',
      fine: 'It is fine if the source gives the day or the place in other words, for instance “the day before yesterday”.',
    },
    (p: { sources: readonly string[]; field: 'on' | 'at'; value: string; knownFrom: string; passage: string }) => ({
      message: `${attribute('known-from', p.knownFrom)} says that ${attribute(p.field, p.value)} is from ${named(p.sources.map(sourceNamed))}, but it is not there. The text reads: "${p.passage}"`,
      hint: `If the ${p.field === 'on' ? 'day' : 'place'} is from another source, write the id of that source (known-from=…). Otherwise correct ${attribute(p.field, p.value)}`,
    }),
  ),
  'stronger-than-source': rule(
    {
      severity: 'warning',
      about: 'A reported statement or a claim is more certain or more general than the paragraph it rests on.',
      why: 'What may happen is reported as what will, or what is true of some as true of all.',
      toFix: 'Use words that claim no more than the source does.',
      fine: 'It is fine if the weaker word in the source concerns something else.',
    },
    (p: { source: string; paragraph: string; found: string; weaker: string; passage: string }) => ({
      message: `These words say "${p.found}", but ${p.paragraph} of ${sourceNamed(p.source)} says only "${p.weaker}": "${p.passage}"`,
      hint: `If both are about the same thing, write "${p.weaker}" or words to that effect. If not, leave the words as they are.`,
    }),
  ),
} as const;
