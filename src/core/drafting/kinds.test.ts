import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../model/source.ts';
import { speechWords } from '../words/speech/tables.ts';
import { propose } from './propose.ts';

interface Told {
  readonly kind?: SourceKind;
  readonly language?: string;
  readonly title?: string;
}

/** Who is proposed for each quotation or statement: `speaker: the first words`. */
function drafted(text: string, { kind, language = 'en', title = '' }: Told = {}): string[] {
  const { proposals } = propose({ text, source: { kind }, people: new Map(), words: speechWords(language), title });
  return proposals.map(({ words, voice }) => `${voice?.name ?? '?'}: ${words[0]?.split(/\s/).slice(0, 2).join(' ') ?? ''}`);
}

describe('labels of a transcript', () => {
  const call = 'IDA VOSS, HOST: It is late.\n\nBO LIND, HARBOURMASTER: The tide is.';

  it.each([
    ['an office', 'HARBOURMASTER: And cold.', 'Bo Lind: And cold.'],
    ['a first name', 'BO: And cold.', 'Bo Lind: And cold.'],
    ['a surname', 'VOSS: And cold.', 'Ida Voss: And cold.'],
    ['a name of nobody else', 'HALE: And cold.', 'Hale: And cold.'],
  ])('after one with a name and an office may be %s', (_name, line, found) =>
    expect(drafted(`${call}\n\n${line}`, { kind: 'transcript' })).toEqual(['Ida Voss: It is', 'Bo Lind: The tide', found]),
  );

  it('that two may have is that of neither', () =>
    expect(drafted(`${call}\n\nBO HALE, PILOT: No.\n\nBO: Yes.`, { kind: 'transcript' }).at(-1)).not.toMatch('Lind|Hale'));

  it.each([
    ['Q: Is it over?\nA: It is.\n\nQ: And then?\nA: Sleep.', ['?: It is.', '?: Sleep.']],
    ['IDA VOSS: Is it late?\nBO LIND: It is.\n\nIt is dark.', ['Ida Voss: Is it', 'Bo Lind: It is.']],
  ])('may begin a line within a paragraph: %j', (text, found) => expect(drafted(text, { kind: 'transcript' })).toEqual(found));

  it.each([
    ['Spokesperson Ada Wren’s Regular Press Conference on 5 May', 'Ada Wren'],
    ['Press conference with Ada Wren', 'Ada Wren'],
    ['The examination of Ada Wren', 'Ada Wren'],
    ['Ada Wren on the harbour', '?'],
    ['Press conference on Ada Wren', '?'],
    ['Ada Wren’s and Bo Lind’s press conference', '?'],
  ])('that only say that somebody answers, below “%s”: %s', (title, name) =>
    expect(drafted('Q: Is it over?\n\nA: It is.\n\nQ: And then?\n\nA: Sleep.', { kind: 'transcript', title })).toEqual([
      `${name}: It is.`,
      `${name}: Sleep.`,
    ]),
  );
});

describe('names', () => {
  it.each([
    // A title, or a word that belongs to an office, shows where the name begins.
    ['Federal Minister for Petroleum Dr Ada Wren said that the well is dry.', 'Ada Wren'],
    ['Minister of Supply and Internal Trade Ada Wren said that the well is dry.', 'Ada Wren'],
    ['Secretary of State for Science Prof. Ada Wren said that the well is dry.', 'Ada Wren'],
    ['Quayfire Capt. Ada Wren said that the well is dry.', 'Ada Wren'],
    ['Harbour Patrol Lt. Ada Wren said that the well is dry.', 'Ada Wren'],
    ['Vella Gen. Ada Wren said that the well is dry.', 'Ada Wren'],
    // What follows the name is where its office is.
    ['Councillor Ada Wren of the Harbour List said that the well is dry.', 'Ada Wren'],
    ['Captain Ada Wren of the Port Vella Tugs said that the well is dry.', 'Ada Wren'],
    ['Foreign Minister Ada Wren of Vella said that the well is dry.', 'Ada Wren'],
    // The first word of a name that is in the text.
    ['Spokesperson Wren Lian arrived. Later Wren said that the well is dry.', 'Wren Lian'],
    ['Cllr. Mike Carrow (Lab) rose. Mike said that the well is dry.', 'Mike Carrow'],
    // The name of a country.
    ['On Monday Israel said that the well is dry. Minister Israel Wren came.', 'Israel'],
    ['On Monday Chad said that the well is dry. Chad Wren came.', 'Chad'],
    ['Mike Carrow and Mike Hale rose. Mike said that the well is dry.', '?'],
    // Who is called by an office and whose it is.
    ['The head of state stressed that the well is dry.', '?'],
    ['The chairman of the Harbour Board said that the well is dry.', '?'],
    ['The mayor of Port Vella also said that the well is dry.', '?'],
  ])('%s', (text, name) => expect(drafted(text).map((one) => one.split(':')[0])).toEqual([name]));

  it.each([
    ['„Der Brunnen ist ganz leer“, so der 1. Bürgermeister der Stadt Vella, Ada Wren.', 'Ada Wren'],
    ['„Der Brunnen ist ganz leer“, sagte der 2. Vorsitzende Ada Wren.', 'Ada Wren'],
    ['„Der Brunnen ist ganz leer“, so der Vorsitzende des Vereins Alte Quelle, Ada Wren.', 'Ada Wren'],
  ])('%s', (text, name) => expect(drafted(text, { language: 'de' })).toEqual([`${name}: Der Brunnen`]));
});

describe('words in marks after a verb of saying are speech, whoever speaks', () => {
  it.each([
    ['Residents grew angry, shouting “go home”.', ['?: go home']],
    ['They were told that it was “a disgrace”.', ['?: a disgrace']],
    ['Locals, saying “not today”, went home.', ['?: not today']],
    ['Residents are calling the town “the forgotten city”.', []],
    ['The ferry “Blue Line” left.', []],
    ['The so-called “quiet hour” began.', []],
  ])('%s', (text, found) => expect(drafted(text)).toEqual(found));
});

describe('places and surnames that look like something else', () => {
  it.each([
    ['The boat came from Orm. A statement by Ada Wren, head of Sea Orm, said that the well is dry.', ['?', 'Ada Wren']],
    ['It rained in Orm. The director of Sea Orm said that the well is dry.', ['?']],
    ['Keller spoke. Minister of Trade Keller said that the well is dry.', ['Keller']],
    ['Another Sea for All participant—Ada Wren—urged calm. “The well is dry,” she wrote.', ['?']],
    ['A Save the Quay campaigner urged calm. “The well is dry,” she wrote.', ['?']],
  ])('%s', (text, names) => {
    for (const one of drafted(text)) expect(names).toContain(one.split(':')[0]);
  });

  it.each([
    ['Ms ODA BISHOP (Corrin–Minister for Roads) (14:01): No.', 'Oda Bishop'],
    ['Mrs ADA KING (Orm): No.', 'Ada King'],
    ['Mr JON MAJOR (Vella) (Lab): No.', 'Jon Major'],
    ['Mr SPEAKER: No.', '?'],
    ['Madam DEPUTY SPEAKER: No.', '?'],
    ['Madam Deputy Speaker (Helga Torvald): No.', 'Helga Torvald'],
  ])('in a label: %s', (line, name) =>
    expect(drafted(`${line}\n\nMr LIND: Yes.`, { kind: 'transcript' })).toEqual([`${name}: No.`, 'Lind: Yes.']),
  );
});

describe('a paragraph with a name and a colon', () => {
  it.each([
    ['Senator Ada Wren, District 3:\n\n“The well is ever so dry.”', 'Ada Wren'],
    ['Mrs Wren (Lab):\n\n“The well is ever so dry.”', 'Wren'],
    ['Port Vella:\n\n“The well is ever so dry.”', '?'],
    ['Captain Ada Wren:\n\n“The well is ever so dry.”', 'Ada Wren'],
    ['Ada Wren met Bo Lind:\n\n“The well is ever so dry.”', '?'],
    ['On Ada Wren’s plan:\n\n“The well is ever so dry.”', '?'],
    ['The Old Quay:\n\n“The well is ever so dry.”', '?'],
  ])('leads to words below it: %j', (text, name) => expect(drafted(text)).toEqual([`${name}: The well`]));
});

it.each([
  ['„Der Brunnen ist ganz leer!“ Mit diesen Worten kommentierte Ada Wren den Plan.', ['Ada Wren: Der Brunnen']],
  ['„Der Brunnen ist ganz leer.“ Das sagte Ada Wren.', ['Ada Wren: Der Brunnen']],
])('a sentence points back to words: %s', (text, found) => expect(drafted(text, { language: 'de' })).toEqual(found));

describe('nothing is reported', () => {
  it.each([
    'Auf die Äußerung des Ministers Bo Lind, der Brunnen sei leer, erklärte der Sprecher nichts weiter dazu.',
    'Mit dem Vorschlag von Bo Lind und dem Kapitän Jon Vale, hier zu graben, sagte niemand etwas Neues.',
    'Den Kapitän Jon Vale, der schwieg, erwähnte er, sagte man, am Ende noch kurz.',
  ])('by whoever is not the subject: %s', (text) =>
    expect(drafted(text, { language: 'de' }).filter((one) => !one.startsWith('?'))).toEqual([]),
  );

  it('beside words in marks that are a term', () =>
    expect(drafted('“Ah,” Ada Wren said, looking at the old well.')).toEqual([]));

  it.each([
    ['Ada Wren stellte die Fragen des Abends.', []],
    ['Ada Wren stellte klar, dass der Brunnen leer ist.', ['Ada Wren: Ada Wren']],
    ['Ada Wren gab dem Brunnen einen neuen Namen.', []],
    ['Ada Wren gab bekannt, dass der Brunnen leer ist.', ['Ada Wren: Ada Wren']],
    ['Ada Wren warf einen Stein in den tiefen Brunnen.', []],
    ['Ada Wren sagt: Brunnen ist ganz leer\n\nEs regnet.', []],
  ])('by a verb without its word, or in a headline: %s', (text, found) =>
    expect(drafted(text, { language: 'de' })).toEqual(found),
  );
});

describe('names that are none, or have more around them', () => {
  it.each([
    ['“The well is ever so dry,” the Gaffer said.', '?'],
    ['The Foxes opined: “The well is ever so dry.”', '?'],
    ['“The well is ever so dry,” said the Welshman.', '?'],
    ['“The well is ever so dry,” said Vella/Orm Fire spokesperson Ada Wren.', 'Ada Wren'],
    ['“The well is ever so dry,” said Port Vella club captain Ada Wren.', 'Ada Wren'],
    ['“The well is ever so dry,” said Vella/Orm chief engineer Ada Wren.', 'Ada Wren'],
    ['“The well is ever so dry,” said Gov. Ada Wren.', 'Ada Wren'],
    ['It rained around the town.\n\nAda Wren is late. She said: “The well is ever so dry.”', 'Ada Wren'],
    ['It rained on and in.\n\nAda Wren is late. She said: “The well is ever so dry.”', 'Ada Wren'],
  ])('%s', (text, name) => expect(drafted(text)).toEqual([`${name}: The well`]));

  it('of bodies may come later in the text than what they are called by', () =>
    expect(
      drafted('Das Vellaer Innenministerium schwieg. Das Ministerium räumte ein, dass es regnet.', { language: 'de' }),
    ).toEqual(['Vellaer Innenministerium: Das Ministerium']));
});

describe('transcripts and interviews of other forms', () => {
  it.each([
    [
      'numbers in labels',
      'Speaker 1 (00:03):\n\nIt is late.\n\nSpeaker 2 (00:09):\n\nIt is.',
      'transcript',
      ['?: It is', '?: It is.'],
    ],
    ['times and no colon', 'Ada 0:00\nIt is late.\n\nBo 0:09\nIt is.', 'transcript', ['Ada: It is', 'Bo: It is.']],
    ['times alone', 'Ada 0:00\n\nIt is late.\n\nBo Lind 1:00:09\n\nIt is.', 'transcript', ['Ada: It is', 'Bo Lind: It is.']],
    ['one time', 'Chapter 1:00\n\nIt is late.\n\nBO LIND: It is.', 'transcript', ['Bo Lind: It is.']],
    [
      'a comma',
      'The Minister of State, Ministry of the Sea (Lord Reyes): No.\n\nMR LIND: Yes.',
      'transcript',
      ['Reyes: No.', 'Lind: Yes.'],
    ],
    ['a hyphen', 'The Advocate-General for Vella (Lady Orm): No.\n\nMR LIND: Yes.', 'transcript', ['Orm: No.', 'Lind: Yes.']],
    [
      'a label alone',
      'ADA WREN, HOST:\n\nIt is late.\n\nBO LIND, HOST:\n\nIt is.',
      'transcript',
      ['Ada Wren: It is', 'Bo Lind: It is.'],
    ],
    ['a colon in a turn', 'MR WREN: I move:\n\nThat it rain.\n\nMR LIND: No.', 'transcript', ['Wren: I move:', 'Lind: No.']],
    ['a lead', 'MR WREN: I see.\n\nA little later, both spoke:\n\nMR LIND: No.', 'transcript', ['Wren: I see.', 'Lind: No.']],
    ['numbers', '1. You left. Why? I was cold.\n\n2. Cold? In May? It was windy.', 'interview', ['?: I was', '?: It was']],
  ] as const)('have %s', (_name, text, kind, found) => expect(drafted(text, { kind })).toEqual(found));

  it('have marks that are single, open a paragraph and are never closed there', () => {
    const text = '‘The best team won, no doubt.\n\nThey were ever so clever’.';
    expect(propose({ text, source: {}, people: new Map(), words: speechWords('en') }).remarks).toContainEqual(
      expect.objectContaining({ kind: 'unclosed', paragraph: 1 }),
    );
  });
});
