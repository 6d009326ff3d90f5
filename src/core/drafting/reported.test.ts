import { describe, expect, it } from 'vitest';
import { speechWords } from '../words/speech/tables.ts';
import { propose } from './propose.ts';

/** Invented texts by kind: what of each is a reported statement, and whose; `?` where the text does not say so for certain. */
const kinds: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'verbs that need no “that”': [
    ['Anna Keller accused the council of hiding the log.', 'Anna Keller accused: Anna Keller'],
    ['Anna Keller urged the residents to stay at home.', 'Anna Keller urged: Anna Keller'],
    ['Anna Keller called for an inquiry into the lamp.', 'Anna Keller called: Anna Keller'],
    ['Anna Keller made it clear the baths would close in May.', 'Anna Keller made: Anna Keller'],
    ['Anna Keller called the boat by its old name.'],
  ],
  'the speaker after a comma at the end': [
    ['The baths must close at once, demanded Anna Keller.', 'The baths: Anna Keller'],
    ['The lamp had never been lit, replied Anna Keller.', 'The lamp: Anna Keller'],
    ['Die Frage stelle sich für ihn nicht, so Anna Keller weiter.', 'Die Frage: Anna Keller'],
    ['The baths must close at once, demanded the harbourmaster.', 'The baths: ?'],
  ],
  'a verb that is not the first of its sentence': [
    ['Anna Keller closed the new baths and said that they would be free.', 'Anna Keller closed: Anna Keller'],
    ['The Secretary today closed the baths, and told them that they were free.', 'The Secretary: ?'],
    ['Anna Keller left the chamber, warning that the wall would fall.', 'Anna Keller left: Anna Keller'],
    ['Anna Keller and Boris Orlov closed the baths and said that they were free.'],
    ['Anna Keller met a man who left and said that the wall would fall.'],
  ],
  'a German sentence that goes on to report': [
    [
      'Anna Keller sagte, der Kai sei alt. Die Kosten seien hoch. Niemand könne das zahlen.',
      'Anna Keller sagte: Anna Keller',
      'Die Kosten: Anna Keller',
      'Niemand könne: Anna Keller',
    ],
    ['„Der Kai ist viel zu alt“, sagte Anna Keller. Die Kosten seien hoch.', 'Die Kosten: Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt.\n\nDie Kosten seien hoch.', 'Anna Keller sagte: Anna Keller', 'Die Kosten: ?'],
    ['Anna Keller sagte, der Kai sei alt. Er war es nicht. Die Kosten seien hoch.', 'Anna Keller sagte: Anna Keller'],
    ['Die Kosten seien hoch, und niemand zahlt sie.'],
    [
      'Anna Keller sagte, der Kai sei alt. Mit Boris Orlov habe niemand geredet.',
      'Anna Keller sagte: Anna Keller',
      'Mit Boris: Anna Keller',
    ],
    [
      'Anna Keller sagte, der Kai sei alt. Der Rat wisse, das habe Folgen.',
      'Anna Keller sagte: Anna Keller',
      'Der Rat: Anna Keller',
    ],
    [
      'Anna Keller sagte, der Kai sei alt. Der Rat wisse, dass er sinkt.',
      'Anna Keller sagte: Anna Keller',
      'Der Rat: Anna Keller',
    ],
    ['Anna Keller sagte, der Kai sei alt. Für ihn sei es zu spät.', 'Anna Keller sagte: Anna Keller', 'Für ihn: Anna Keller'],
    [
      'Anna Keller sagte, der Kai sei alt. Das sei gut, die Kosten müssten sinken.',
      'Anna Keller sagte: Anna Keller',
      'Das sei: Anna Keller',
    ],
  ],
  'a German sentence of which only a part seems to report': [
    [
      'Anna Keller sagte, der Kai sei alt. Die Behörde halte dagegen, und Orlov lachte.',
      'Anna Keller sagte: Anna Keller',
      'Die Behörde: ?',
    ],
    [
      'Anna Keller sagte, der Kai sei alt. Die Behörde halte dagegen und niemand lachte.',
      'Anna Keller sagte: Anna Keller',
      'Die Behörde: ?',
    ],
    [
      'Anna Keller sagte, der Kai sei alt. Die Kosten seien hoch; der Rat schwieg.',
      'Anna Keller sagte: Anna Keller',
      'Die Kosten: ?',
    ],
    [
      'Anna Keller sagte, der Kai sei alt. Die Kosten seien hoch – der Rat schwieg. Niemand könne das zahlen.',
      'Anna Keller sagte: Anna Keller',
      'Die Kosten: ?',
      'Niemand könne: ?',
    ],
  ],
  'a German sentence about another who is named': [
    ['Anna Keller sagte, der Kai sei alt. Boris Orlov wolle gehen.', 'Anna Keller sagte: Anna Keller', 'Boris Orlov: ?'],
    [
      'Anna Keller sagte, der Kai sei alt. Damit habe Boris Orlov gerechnet.',
      'Anna Keller sagte: Anna Keller',
      'Damit habe: ?',
    ],
    ['Anna Keller sagte, der Kai sei alt. Herr Orlov komme heute.', 'Anna Keller sagte: Anna Keller', 'Herr Orlov: ?'],
    ['Anna Keller sagte, der Kai sei alt. Keller wolle gehen.', 'Anna Keller sagte: Anna Keller', 'Keller wolle: Anna Keller'],
  ],
  'a German form that reports nothing': [
    ['Anna Keller sagte, der Kai sei alt. Es sei denn, niemand zahlt.', 'Anna Keller sagte: Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt. Boris Orlov möge ruhen.', 'Anna Keller sagte: Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt. Wie dem auch sei, der Rat schwieg.', 'Anna Keller sagte: Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt. Ob er hielt, sei dahingestellt.', 'Anna Keller sagte: Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt. Gott sei Dank hielt er.', 'Anna Keller sagte: Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt. Das habe ich selbst gesehen.', 'Anna Keller sagte: Anna Keller'],
    ['Anna Keller sagte, der Kai sei alt. Der Rat habe recht, finde ich.', 'Anna Keller sagte: Anna Keller'],
  ],
  'a statement that is issued': [
    ['The Harbour Guild issued a statement saying that the wall would hold.', 'The Harbour: Harbour Guild'],
    ['Anna Keller released a statement in which that was denied.'],
    ['Der Kai sei alt, hieß es in der Stellungnahme von Boris Orlov.', 'Der Kai: Boris Orlov'],
    ['Anna Keller put out a statement that the wall would hold.', 'Anna Keller: Anna Keller'],
  ],
  'a relative clause': [
    ['The talks began after a raid that Corrin says killed three people.'],
    ['Residents fled from the wall that Anna Keller says will hold.'],
    ['They dined late, after which Anna Keller said that the wall would hold.', 'They dined: Anna Keller'],
    ['Anna Keller said that the wall which fell would be built again.', 'Anna Keller: Anna Keller'],
  ],
  'a noun and a clause before the verb of somebody else': [
    [
      'Die Gilde habe sich wie ein Gast benommen, der nie mehr sage, als er müsse, sagte Anna Keller.',
      'Die Gilde: Anna Keller',
    ],
    ['Das sei wie ein Kai, der sinkt, sagte die Ministerin Anna Keller.', 'Das sei: Anna Keller'],
    ['Keller, der Bürgermeister, sagte dem Boten, das sei falsch. Anna Keller schwieg.', 'Keller, der: Anna Keller'],
  ],
  'a day between the speaker and the verb': [
    ['Anna Keller on Tuesday said the wall would hold.', 'Anna Keller: Anna Keller'],
    ['The Harbour Guild today warned that the wall would fall.', 'The Harbour: Harbour Guild'],
    ['Anna Keller on Tuesday left before the wall fell.'],
  ],
  'a German verb whose prefix is after it': [
    ['Anna Keller führte an, dass der Kai alt ist, und ging.', 'Anna Keller: Anna Keller'],
    ['Anna Keller führte die Gilde an. Der Kai ist alt, so Anna Keller.', 'Der Kai: Anna Keller'],
    ['Anna Keller wies darauf hin, dass der Kai alt ist.', 'Anna Keller: Anna Keller'],
  ],
  'an office without a name': [
    ['The CEO of the Harbour Trust, which runs the port, said the wall would hold.', 'The CEO: ?'],
    ['Vessa’s foreign minister said the talks would go on.', 'Vessa’s foreign: ?'],
    ['The harbourmaster said the wall would hold for years.', 'The harbourmaster: ?'],
    ['The CM said the wall would hold for years.', 'The CM: ?'],
    ['A fisherman said the wall would hold for years.'],
    ['The second post claims that the wall will hold.'],
  ],
  'a dateline without a space': [
    ['CORRIN (NPW) -The wall will hold, Anna Keller said on Tuesday.', 'The wall: Anna Keller'],
    ['Kranhaven (kpd) -Der Kai sei alt, sagte Anna Keller.', 'Der Kai: Anna Keller'],
    ['PORT VELLA (NPW)—Anna Keller said the wall would hold.', 'Anna Keller: Anna Keller'],
  ],
  'a mark without a partner': [
    ['This is not a wall. It is a curtain of stone,” Anna Keller said in a post.'],
    ['Anna Keller said the wall “would hold for years.'],
    ['Anna Keller sagte, der Kai sei alt“ und schief.'],
  ],
  'a paper in marks within a noun': [
    ['Die "Welle"-Zeitung hatte berichtet, dass der Kai alt ist.'],
    ['Das „Boten“-Magazin berichtete, dass der Kai alt ist.'],
  ],
};

describe.each(Object.entries(kinds))('%s', (_kind, texts) => {
  it.each(texts)('%s', (text, ...statements) => {
    const isGerman = /(?<!\p{L})(?:sagte|führte|wies|so Anna|seien|sei|berichtet|berichtete)(?!\p{L})/u.test(text);
    const { proposals } = propose({ text, source: {}, people: new Map(), words: speechWords(isGerman ? 'de' : 'en') });
    const said = proposals.filter(({ form }) => form === 'said');
    expect(said.map(({ words, voice }) => [words[0], voice?.name ?? '?'])).toEqual(
      statements.map((one) => {
        const [begins = '', speaker = ''] = one.split(': ');
        return [expect.stringMatching(new RegExp(`^${begins}`, 'u')), speaker];
      }),
    );
  });
});
