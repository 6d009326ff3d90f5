import { describe, expect, it } from 'vitest';
import { speechWords } from '../words/speech/tables.ts';
import { propose } from './propose.ts';

/** Invented sentences by kind: a text, and who speaks its quotations; `?` where the text does not say so for certain. */
const kinds: Readonly<Record<string, readonly (readonly [text: string, ...speakers: string[]])[]>> = {
  'two speakers at once are nobody': [
    ['Harbour Bank CEO Anna Keller and board member Boris Orlov said it was “a good day for us all”.', '?'],
    ['“We shall go together,” said Anna Keller and Boris Orlov.', '?'],
    ['Anna Keller or Boris Orlov said that it was “never going to hold”.', '?'],
    ['„Wir gehen zusammen“, sagten Anna Keller und Boris Orlov.', '?'],
  ],
  'somebody of somebody’s is not that person': [
    ['Anna Keller’s lawyer said it was “a good day for us all”.', '?'],
    ['“We shall go together,” said Anna Keller’s spokesman Boris Orlov.', 'Boris Orlov'],
    ['A spokesman for Anna Keller said it was “a good day for us all”.', '?'],
    ['According to Anna Keller’s lawyer, it was “a good day for us all”.', '?'],
  ],
  'a name between commas': [
    ['The harbourmaster, Anna Keller, said it was “a good day for us all”.', 'Anna Keller'],
    ['In Port Vella, the minister, Anna Keller, said it was “a good day for us all”.', 'Anna Keller'],
    ['“We shall go together,” said its chairwoman, Anna Keller.', 'Anna Keller'],
    ['Anna Keller, who met Boris Orlov, said it was “a good day for us all”.', 'Anna Keller'],
  ],
  'a description is no name': [
    ['“We shall go together,” said the Italian manager.', '?'],
    ['The Italian manager said it was “a good day for us all”.', '?'],
    ['“We shall go together,” an old fisherman said.', '?'],
    ['Witnesses said it was “a good day for us all”.', '?'],
  ],
  'who relays is not who speaks': [
    ['Anna Keller quoted Boris Orlov as saying “we shall go together”.', '?'],
    ['The Gazette, citing Anna Keller, said that it was “a good day for us all”.', '?'],
    ['Anna Keller said Boris Orlov had called it “a good day for us all”.', '?'],
    ['Anna Keller zitierte Boris Orlov mit den Worten „wir gehen alle zusammen“.', '?'],
  ],
  'a pronoun with two people before it': [
    ['Anna Keller met Boris Orlov in Port Vella. “We shall go together,” he said.', '?'],
    ['Anna Keller accused Boris Orlov of lying. “It was never going to hold,” she said.', '?'],
    ['Anna Keller spoke in Port Vella. “It was never going to hold,” she said.', 'Anna Keller'],
    ['Mr Boris Orlov spoke in Port Vella. “It was never going to hold,” she said.', '?'],
  ],
  'another person of the same surname': [
    ['Anna Keller and her brother Peter Keller came. “It was never going to hold,” Keller said.', '?'],
    ['Anna Keller came. “It was never going to hold,” Peter Keller said.', 'Peter Keller'],
    ['Anna Keller came alone. “It was never going to hold,” Keller said.', 'Anna Keller'],
    ['Anna Keller came with Boris Orlov. “It was never going to hold,” Keller said.', 'Anna Keller'],
  ],
  'a mark that is never closed': [
    ['“We shall stay, he told the crowd. "You can argue, but you cannot argue with rubber."'],
    ['Anna Keller told the Gazette: “They wrote, and I quote, “two of them have no core.”', '?'],
    [
      'Anna Keller sagte: „Wir zahlen das nicht." Boris Orlov sagte: „Dann fahren wir eben nicht.“',
      'Anna Keller',
      'Boris Orlov',
    ],
    ['Boris Orlov sagte: „Dann fahren wir eben nicht.\n\n„Das ist doch Erpressung“, sagte Anna Keller.', '?'],
    ['Boris Orlov said “no comment. He then left.\n\n“I have never seen it, Keller said. “And I have seen forty.”', '?'],
  ],
  'who holds an office of somebody is not that body': [
    ['Der Präsident der Behörde sagte, das sei „nur eine kurze Sperrung am Kai“.', '?'],
  ],
  'a speaker hidden in marks that only a later paragraph closes': [
    ['"Close the baths, he told the board. Orlov said no.\n\n"I swam there every day," Anna Keller said.', 'Anna Keller'],
    ['„Das reicht uns nicht, sagte Boris Orlov.\n\n„Uns reicht es längst“, sagte Anna Keller.', 'Anna Keller'],
    ['"We came by boat.\n\n"We left on foot," Anna Keller said.', 'Anna Keller'],
  ],
  'marks of two kinds': [
    ['"We shall all stay here“, Anna Keller said.', 'Anna Keller'],
    ['"We shall all stay here”, Anna Keller said.', 'Anna Keller'],
    ['"We call it “the long stay” here," Anna Keller said.', 'Anna Keller'],
  ],
  'somebody of some place': [
    ['“We shall go together,” said Anna Keller of the Norvik Institute for Sea Studies.', 'Anna Keller'],
    ['“We shall go together,” said Anna Keller of Coastal Economics.', 'Anna Keller'],
    ['„Wir gehen alle zusammen“, sagte Anna Keller von der Universität Norvik.', 'Anna Keller'],
    ['“We shall go together,” said the Republic of Norvik.', 'Republic of Norvik'],
  ],
  'letters before a name': [
    ['“We shall go together,” said MP Anna Keller.', 'Anna Keller'],
    [
      '“We shall go together,” said Boris Orlov.\n\nMP Anna Keller waded in. “It was never going to hold,” she said.',
      'Boris Orlov',
      'Anna Keller',
    ],
    ['“We shall go together,” said Dean Keller.', 'Dean Keller'],
  ],
  'letters after a name': [
    ['“We shall go together,” said Anna Keller MP.', 'Anna Keller'],
    ['Ms Anna Keller KC, for the owner, submitted that it was “never going to hold”.', 'Anna Keller'],
  ],
  'what somebody thinks, in their words': [
    ['Dr Anna Keller considered that it “was never going to hold”.', 'Anna Keller'],
    ['Anna Keller fand das „eine sehr gute Idee“.', 'Anna Keller'],
    ['She pointed to the log, where the coxswain had written “no launch in this sea”.', '?'],
  ],
  'a name in marks of whom something is told': [
    ['Anna Keller sagte dem „Kranhavener Boten“, viele seien gegangen.'],
    ['Anna Keller told the “Harbour Post” that many had left.'],
    ['Anna Keller told the “Harbour Post”: “Many of us have left.”', 'Anna Keller'],
  ],
  'somebody who was he before is not she': [
    [
      'Boris Orlov has been out since noon. “There is only the coffee,” he says.\n\nOrlov came home. His wife, Solveig, recalls it. “He had bought a boat,” she says.',
      'Boris Orlov',
      'Solveig',
    ],
    [
      'Boris Orlov has been out since noon. “There is only the coffee,” he says.\n\nOrlov came home in spring. “He had bought a boat,” she says.',
      'Boris Orlov',
      '?',
    ],
  ],
  'an interruption of a sentence by a question': [
    [
      'Anna Keller sprach lange. Auf die Frage, ob sie das könne, antwortete Boris Orlov: „Das kann hier niemand.“',
      'Boris Orlov',
    ],
    ['„Das haben wir längst geplant“, erinnerte sich Boris Orlov.', 'Boris Orlov'],
  ],
  'an apostrophe that looks like the end': [
    ["Anna Keller said: 'We shall listen to the residents' concerns.'", 'Anna Keller'],
    ["Anna Keller said the 'old boys of Vessa' were gone, and it was 'good for us all.'", 'Anna Keller', 'Anna Keller'],
  ],
  'a speaker before dashes and a verb of two words': [
    ['Anna Keller – who drove a tram for years – added that it was “never going to hold”.', 'Anna Keller'],
    ['But Anna Keller hit back: “It will hold.”', 'Anna Keller'],
  ],
  'words before and after the speaker': [
    ['“We came,” Anna Keller said, “and we stayed.”', 'Anna Keller', 'Anna Keller'],
    ['“Is it so?” Anna Keller asked. “It never was before.”', 'Anna Keller', 'Anna Keller'],
    [
      'Anna Keller said it was “good for all of us”, while Boris Orlov called it “the worst of all days”.',
      'Anna Keller',
      'Boris Orlov',
    ],
    ['„Wir kamen“, sagte Anna Keller, „und wir blieben.“', 'Anna Keller', 'Anna Keller'],
  ],
  'whoever is asked is not who speaks': [
    ['Anna Keller, in a post dotted with “hearts”, asked Boris Orlov to “leave the lamp alone”.', 'Anna Keller'],
    ['At noon, on the quay, asked Boris Orlov to “leave the old lamp alone”.', '?'],
    ['Anna Keller, in her letter, told Boris Orlov that it was “never going to hold”.', 'Anna Keller'],
  ],
  'a place after a preposition and an adjective': [
    ['The people of flood-ravaged Corrin said it was “a good day for us all”.', '?'],
    ['Fishermen in nearby Vann called it “a good day for us all”.', '?'],
    ['Shopkeepers from northern Vella said it was “a good day for us”.', '?'],
  ],
  'an office in capitals': [
    ['“We shall all stay here,” the PM said.', '?'],
    ['CM Anna Keller said it was “never going to hold”.', 'Anna Keller'],
    ['PM Boris Orlov came. “We shall all stay here,” the PM said.', 'Boris Orlov'],
  ],
  'a title after an office': [
    ['Mayor Cllr Anna Keller came. “We shall all stay here,” Mayor Cllr Keller said.', 'Anna Keller'],
    ['Health Secretary Dr Boris Orlov said it was “never going to hold”.', 'Boris Orlov'],
    ['„Wir gehen alle zusammen“, sagte Ministerin Prof. Dr. Anna Keller.', 'Anna Keller'],
  ],
  'two of whom one has initials': [
    ['“We shall go together,” said AB Keller and Boris Orlov.', '?'],
    ['AB Keller and CD Orlov said it was “a good day for us all”.', '?'],
    ['The RSC and the Harbour Guild said it was “a good day for us all”.', '?'],
  ],
  'a pronoun after a quotation of several paragraphs': [
    ['Anna Keller said: “We came.\n\n“We stayed.”\n\nShe added: “And we shall leave.”', 'Anna Keller', 'Anna Keller'],
    ['Anna Keller said: “We came.\n\n“We stayed.\n\n“We shall leave.”\n\n“And soon,” she said.', 'Anna Keller', 'Anna Keller'],
    [
      'Anna Keller said: “We came.\n\n“We stayed.”\n\nThe tide came in.\n\nIt went out.\n\n“And we shall leave,” she said.',
      'Anna Keller',
      '?',
    ],
  ],
  'one word that something is called': [
    ['Anna Keller described the talks as “difficult” and left.', 'Anna Keller'],
    ['Anna Keller called it “nonsense”.', 'Anna Keller'],
    ['Anna Keller called the boat “Nonsense”.'],
    ['Anna Keller nannte den Kai „unsäglich“.', 'Anna Keller'],
  ],
  'words of others that somebody condemns': [
    ['Anna Keller condemned the “worst joke of the year” by Boris Orlov.', '?'],
    ['Anna Keller condemned it as “the worst joke of the year”.', 'Anna Keller'],
    ['Anna Keller criticised the “worst joke of the year”, as others had.', '?'],
    ['Anna Keller kritisierte die „dümmste Idee des Jahres“ scharf.', '?'],
  ],
  'a verb that is not the first of its sentence': [
    ['Anna Keller closed the baths and told him: “We shall all stay here.”', 'Anna Keller'],
    ['Anna Keller left the hall, saying it was “never going to hold”.', 'Anna Keller'],
    ['Anna Keller issued a statement: “We shall all stay here.”', 'Anna Keller'],
    ['Anna Keller met Boris Orlov, who left and said it was “a good day for us”.', '?'],
    ['Anna Keller and Boris Orlov closed the baths and said it was “a good day for us”.', '?'],
  ],
  'a dash and a name below words': [
    ['“We shall all stay here.” — Anna Keller, mayor of Corrin', 'Anna Keller'],
    ['“We shall all stay here.”\n\n— Boris Orlov (@orlov) May 4, 2023', 'Boris Orlov'],
    ['“We shall all stay here.”\n\n– Anna Keller', 'Anna Keller'],
    ['“The sea was calm that day” — Anna Keller left at noon.', '?'],
    ['Nobody knew the sentence “we shall all stay here” — Anna Keller', '?'],
  ],
  'a statement that says something': [
    ['„Wir gehen alle zusammen“, heißt es in einer Pressemitteilung von Anna Keller.', 'Anna Keller'],
    ['In einer Mitteilung von Boris Orlov heißt es: „Wir gehen alle zusammen.“', 'Boris Orlov'],
    ['„Wir gehen alle zusammen“, hieß es in einer Erklärung der Hafengilde.', 'Hafengilde'],
    ['„Wir gehen alle zusammen“, hieß es in einer Mitteilung des Verbands Freie Ufer.', '?'],
    ['Anna Keller wies die Vorwürfe zurück: „Wir gehen alle zusammen.“', 'Anna Keller'],
  ],
  'a name and a colon': [
    ['Anna Keller left.\n\nKeller: “We shall all stay here.”', 'Anna Keller'],
    ['Das sagte Anna Keller nicht. Keller: „Wir gehen alle zusammen.“', 'Anna Keller'],
    ['Mayor Anna Keller: “We shall all stay here.”', 'Anna Keller'],
    ['Witnesses: “We shall all stay here.”', '?'],
  ],
  'a name after whose office somebody has': [
    ['„Wir gehen alle zusammen“, sagte der Vorsitzende der Gilde, Boris Orlov.', 'Boris Orlov'],
    ['„Wir gehen alle zusammen“, sagte die Sprecherin des alten Hafens, Anna Keller.', 'Anna Keller'],
    ['„Wir gehen alle zusammen“, sagte die Sprecherin der Ministerin, Anna Keller.', '?'],
  ],
  'a body before somebody of it': [
    ['Harbour Guild spokeswoman Anna Keller left the hall, saying it was “a good day for us all”.', 'Anna Keller'],
    ['Harbour Guild stalwart Anna Keller left the hall, saying it was “a good day for us all”.', '?'],
    ['The Harbour Guild left the hall, saying it was “a good day for us all”.', 'Harbour Guild'],
  ],
  'a name in marks after an article': [
    ['„Wir gehen alle zusammen“, sagte die Sprecherin der Gilde, Anna Keller, der Corriner „Freien Welle“.', 'Anna Keller'],
    ['Anna Keller told the “Harbour Post” on Monday that many had left.'],
    ['Anna Keller verteidigte das in der „Welt am Morgen“: „Wir gehen alle zusammen.“', 'Anna Keller'],
    ['Anna Keller, who reads the “Harbour Post”, said that many had left.'],
  ],
  'a pronoun after a question': [
    ['“Why are we still here?” asked Boris Orlov. “Because it rains,” she replied.', 'Boris Orlov', '?'],
    ['Anna Keller came. “Why are we still here?” she asked. “Because it rains,” he said.', 'Anna Keller', '?'],
    ['“Why are we still here?” asked Anna Keller. “And why in May?” she asked.', 'Anna Keller', 'Anna Keller'],
  ],
  'an office of a body is not that body': [
    ['The CEO of the Saffron Harbour Trust said it was “a good day for us all”.', '?'],
    ['The President of the Harbour Board, which runs the port, said it was “a good day for us all”.', '?'],
    ['The Harbour Board said it was “a good day for us all”.', 'Harbour Board'],
  ],
  'words that are so called': [
    ['Anna Keller went on to praise the so-called “skinny net of Vann”.'],
    ['Anna Keller lobte den sogenannten „Kai der sieben Winde“, sagte Boris Orlov.'],
    ['Anna Keller described a so-called “ring of seven winds” and called it “a ring of no use”.', 'Anna Keller'],
  ],
  'words in a sentence that goes on to report': [
    ['Anna Keller sagte, der Kai sei alt. Der Rat habe „leider komplett versagt“.', 'Anna Keller'],
    ['„Der Kai ist viel zu alt“, sagte Anna Keller. Der Rat habe „leider komplett versagt“.', 'Anna Keller', 'Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt.\n\nDer Rat habe „leider komplett versagt“.', '?'],
  ],
  'an office after a word without a capital': [
    ['„Wir gehen alle zusammen“, sagte verdi-Chef Boris Orlov.', 'Boris Orlov'],
    ['„Wir gehen alle zusammen“, sagte die neue taz-Chefin Anna Keller.', 'Anna Keller'],
    ['„Wir gehen alle zusammen“, sagte der verdi-Chef.', '?'],
  ],
  'a verb after an aside of one word': [
    ['Anna Keller did, however, see the point, adding it was “a good day for us all”.', 'Anna Keller'],
    ['Anna Keller left, therefore, the old hall and said it was “a good day for us all”.', 'Anna Keller'],
    ['Anna Keller left, Boris Orlov stayed, adding it was “a good day for us all”.', '?'],
  ],
  'verbs of defending and giving voice': [
    ['Anna Keller verteidigte den Bau im Boten: „Wir gehen alle zusammen.“', 'Anna Keller'],
    ['Anna Keller begründete das so: „Wir gehen alle zusammen.“', 'Anna Keller'],
    ['Anna Keller expressed her “deep and lasting disappointment”.', 'Anna Keller'],
  ],
  'an object before the verb': [
    ['Diesen Vorwurf wies SPD-Rat Boris Orlov zurück: „Wir gehen alle zusammen.“', 'Boris Orlov'],
    ['Den alten Bericht kritisierte Anna Keller: „Wir gehen alle zusammen.“', 'Anna Keller'],
    ['Der Hafen bleibe, das sagte Anna Keller: „Wir gehen alle zusammen.“', 'Anna Keller'],
    ['Die Opposition kritisierte Anna Keller: „Wir gehen alle zusammen.“', '?'],
  ],
  'what somebody is, before the name': [
    ['Resident Anna Keller said: “We shall all stay here.”', 'Anna Keller'],
    ['„Wir gehen alle zusammen“, sagte der Chefredakteur Boris Orlov.', 'Boris Orlov'],
    ['„Wir gehen alle zusammen“, sagte Niedersachsens Anna Keller.', 'Anna Keller'],
    ['Coroner Anna Keller said: “We shall all stay here.”', 'Anna Keller'],
  ],
  'a pronoun after whoever did something': [
    [
      'Boris Orlov said it was “good for all of us”.\n\nBut the charge was dismissed by Cllr Ole Brand. He said: “We shall all stay here.”',
      'Boris Orlov',
      'Ole Brand',
    ],
    [
      'Boris Orlov said it was “good for all of us”.\n\nBut the charge was dismissed by Ole Brand. He said: “We shall all stay here.”',
      'Boris Orlov',
      'Ole Brand',
    ],
    [
      'Boris Orlov said it was “good for all of us”. It was opened by Ole Brand. “We shall all stay here,” he said.',
      'Boris Orlov',
      '?',
    ],
    [
      'Boris Orlov sagte, das sei „gut für uns alle“. Es wurde von Ole Brand eröffnet. „Wir gehen alle zusammen“, sagte er.',
      'Boris Orlov',
      '?',
    ],
  ],
  'a pronoun in the next paragraph': [
    [
      'Boris Orlov said it was “good for all of us”.\n\nAt noon he added: “We shall all stay here.”',
      'Boris Orlov',
      'Boris Orlov',
    ],
    [
      'Boris Orlov said it was “good for all of us”.\n\nAfter a talk with Ole Brand he added: “We shall all stay here.”',
      'Boris Orlov',
      '?',
    ],
    [
      'Boris Orlov said it was “good for all of us”.\n\nIn the name of Ole Brand, he added: “We shall all stay here.”',
      'Boris Orlov',
      '?',
    ],
  ],
  'words closed by the mark that opens them': [
    ['Anna Keller said it was “never going to hold“.\n\n“It will hold,” Boris Orlov said.', 'Anna Keller', 'Boris Orlov'],
    ['“We shall all stay here“, Anna Keller said.', 'Anna Keller'],
    ['Anna Keller called it “a net“ and “a poor net”.', 'Anna Keller', 'Anna Keller'],
  ],
};

describe.each(Object.entries(kinds))('%s', (_kind, sentences) => {
  it.each(sentences)('%s', (text, ...speakers) => {
    const isGerman =
      /sagten? |sagte:|sagte,|zitierte|fand|antwortete|erinnerte|nannte|kritisierte|verteidigte|begründete|heißt|hieß|wies/.test(
        text,
      );
    const words = speechWords(isGerman ? 'de' : 'en');
    const { proposals } = propose({ text, source: {}, people: new Map(), words });
    const quotes = proposals.filter(({ form }) => form === 'quote');
    expect(quotes.map(({ voice }) => voice?.name ?? '?')).toEqual(speakers);
  });
});
