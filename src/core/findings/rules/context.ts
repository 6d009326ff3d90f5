import { rule } from './rule.ts';

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
      message: `${p.partly ? 'Part of this quotation is' : 'This quotation is'} the narration of ${p.source} (${p.paragraph}), not in quotation marks there: "${p.passage}".`,
      hint: 'Make it a reported statement (:said[…]) or a claim (:claim[…]), or quote only what the source has in quotation marks.',
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
    (p: { source: string; kind: string; words: string; sentence: string }) => ({
      message: `The quotation leaves out ${p.kind} ("${p.words}"). The sentence in ${p.source} reads: "${p.sentence}"`,
      hint: `Include "${p.words}" in the quotation.`,
    }),
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
      message: `The quotation leaves out ${p.kind} ("${p.words}"), which may change its meaning. The sentence in ${p.source} reads: "${p.sentence}"`,
      hint: `Include "${p.words}" if it concerns the words that are quoted.`,
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
    (p: { source: string; speaker: string; name: string; passage: string }) => ({
      message: `${p.source} gives these words to ${p.name}, not to ${p.speaker}: "${p.passage}"`,
      hint: `Correct the speaker, or add "${p.name}" to the aliases of ${p.speaker} if it is the same person.`,
    }),
  ),
  'unclear-speaker': rule(
    {
      severity: 'warning',
      about: 'A source does not name the speaker of a quotation beside its words, and names somebody else nearby.',
      why: 'The words may be somebody else’s. Readers are told that the speaker is this site’s reading of the source.',
      toFix: 'Read the passage again. If the speaker follows from it, say from what in `inferred`.',
      fine: 'It is fine if the passage shows who speaks, for instance by a pronoun or an office.',
    },
    (p: { source: string; speaker: string; name: string; passage: string }) => ({
      message: `${p.source} does not name ${p.speaker} within two sentences of these words, but ${p.name}: "${p.passage}"`,
      hint: 'Correct the speaker, or say what it is inferred from: inferred="…"',
    }),
  ),
} as const;
