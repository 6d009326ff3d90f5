import type { Grammar } from './grammar.ts';

/** How sentences are built. All verbs are in a tense that has one form for all persons; words come from the article's vocabulary. */
export const templates = {
  // Phrases
  thing: ['the {adj} {noun}', 'the {noun}', 'the {noun} of the {noun}', 'a {adj} {noun}', 'the {noun} on {nouns}', 'the {adj} {noun} in {city}',
    'a {noun} for {nouns}', 'the {noun} and the {noun}', 'each {adj} {noun}', 'every {noun} in the {noun}', 'a {adj} and {adj} {noun}'],
  things: ['{adj} {nouns}', '{nouns}', 'the {nouns}', 'several {nouns}', 'most of the {nouns}', '{number} {nouns}', '{nouns} and {nouns}',
    'the {adj} {nouns} of the {noun}', 'some of the {adj} {nouns}', 'hardly any {nouns}'],
  party: ['the delegation', 'both sides', 'officials in {city}', 'the ministry', 'the {noun}', 'experts from {city}', 'the mediators',
    'the {adj} {noun}', 'diplomats close to the {noun}', 'lawyers for the {noun}', 'the smaller partners', 'the secretariat', 'critics of the {noun}'],
  done: ['{verbed} {thing}', '{verbed} {things}', '{adverb} {verbed} {thing}', 'had {verbed} {thing}', 'agreed to {verb} {thing}',
    'refused to {verb} {things}', 'failed to {verb} {thing}', 'promised to {verb} {things}', 'had {adverb} {verbed} {things}',
    'hoped to {verb} {thing} without {verbing} {things}', 'began {verbing} {things}'],
  wish: ['should {verb} {thing}', 'would {verb} {things}', 'could {verb} {thing}', 'might still {verb} {things}', 'must {adverb} {verb} {thing}',
    'would neither {verb} nor {verb} {thing}', 'should {verb} {things} before {verbing} {thing}'],
  when: ['after the {noun}', 'before the {noun}', 'on {weekday}', 'in {month}', 'in {month} {year}', 'since {year}', 'at the end of the {noun}',
    'for the {ordinal} time in {few} years', 'during the {adj} {noun}', 'within {few} weeks', 'by {month}'],

  // Sentences that carry nothing
  filler: ['{party} {done} {when}.', '{when}, {party} {done}.', '{party} {done}, and {party} {done} {when}.', '{party} {done}, but {party} {done}.',
    'Although {party} {done}, {party} {done}.', 'While {party} {done}, {party} {done} {when}.', 'Nobody expected that {party} {wish}.',
    'Whether {party} {wish} remained open {when}.', 'In {place} {party} {done}, which {verbed} {things}.', 'Why {party} {done} is less clear.',
    'The {topic} {done} {when}.', 'According to the agenda, {party} {wish} {when}.', 'It took {few} hours before {party} {done}.',
    'Of the {number} {nouns}, {number} concerned {things}.', '{thing} had {verbed} {party} {when}.', 'There had been {things} {when}; {party} {done}.',
    'That {party} {done} came as {thing} to many.', 'By then {party} {done}, so that {thing} {wish}.', 'Under the {adj} {noun}, {party} {wish}.',
    'Around {number} per cent of the {nouns} {done}.', 'The {nouns} of {city} and {city} {done} {when}.', '{party} {done}: {things}, {things} and {things}.',
    'Nothing in the {noun} said that {party} {wish}.', 'Much depended on {thing} and on {things}.', 'If {party} {verbed} {thing}, {party} {wish}.',
    'For {things} the {topic} came too late.', 'Since {year} {party} {done} more than {number} times.', 'The {subject} {noun} {done} {when}.'],

  // What people say of themselves, word for word
  words: ['We have {verbed} {thing}, and we expect {things} {when}', 'Our position is clear: {party} {wish}, and nobody {wish} {when}',
    'I would not say that {party} {done}, but we did {verb} {things} in a {adj} manner', 'There is no {noun} without {things}, and there never was',
    'If {party} {wish}, we shall {verb} {things} and {verb} {thing} as well', 'What we {verbed} in {place} is {thing}, no more and no less',
    'Without {thing} we cannot {verb} {things}, whatever {party} may say {when}', 'We came to {verb} {thing}, and we leave with {things}',
    'It would be {adj} to {verb} {thing} now that {party} {done}', 'Let me be {adj} about this: {thing} does not {verb} {things}',
    'The {adj} {noun} is not a matter of {things}, it is a matter of {things} and of {adj} {nouns}',
    'For {few} years we have been {verbing} {things}, and today, at last, {party} {done}', 'I see {adj} {nouns}, I see {adj} {nouns}, and I do not see a {adj} {noun}',
    'Nobody at this table wants to {verb} {thing}, least of all {party}', 'We will {verb} {things} {when}, provided that {party} {wish}'],

  // What is reported of them
  reported: ['said', 'noted', 'argued', 'added', 'stressed', 'warned', 'insisted', 'conceded', 'suggested', 'maintained', 'recalled', 'observed', 'explained'],
  saying: ['{reported} that {party} {wish}, because {party} {done}', '{reported} that {thing} {wish} unless {party} {verbed} {things}',
    '{reported} {when} that {party} {done} and that {party} {wish}', '{reported} that it was too early to {verb} {things}, since {party} {done}',
    '{reported} that {city} was ready to {verb} {thing}, but not {things}', '{reported} that {party} {done} {when}, with {things} still to come',
    '{reported} that without {thing} {party} {wish}'],
  aloud: ['{reported} that', 'summed it up for {outlet} in one sentence:', 'told reporters that', '{reported}, not for the first time, that', 'was quoted as saying that'],
  atLength: ['put it at greater length to {outlet}:', 'then addressed {thing}:', 'had this to say of {things}:', 'answered the question about {thing}:'],

  // What the source asserts in its own voice
  asserting: ['it asserts', 'the commentary says', 'it maintains', 'the commentary holds', 'in its reading', 'it says'],
  assertion: ['{party} {done}, {asserting}, because {party} {done} {when}', '{thing}, {asserting}, {wish}, and {party} {done}',
    'without {things}, {asserting}, {party} {wish} {when}', 'about {number}% of the {nouns}, {asserting}, {done}, which {verbed} {thing}',
    'never before, {asserting}, had {party} {verbed} {thing} and {verbed} {things} in one {noun}'],

  // Notes: context with a source
  anchor: ['{adj} {noun} of {nouns}', '{adj} {noun}', '{number} {adj} {nouns}', '{noun} on {nouns}'],
  context: ['The term was used before: {party} {done} in {year}.', 'Another count differs. {party} {done}, with {number} {nouns} against {number}.',
    'The {noun} was published {when}. It says that {party} {wish}.', 'Two different {nouns} are involved. {party} {done}; {party} {done}.',
    'The other side gives a different account: {party} {done} {when}.'],

  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ordinal: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'tenth', 'twelfth'],
} satisfies Grammar;
