import { describe, expect, it } from 'vitest';
import type { Person } from '../../model/person.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { speakerInSource } from './source-speaker.ts';
import type { SourceKind } from '../../model/source.ts';
import { speechIn } from '../speech.ts';

const person = (id: string, name: string, aliases: string[] = [], role = 'a role', kind = 'person'): [string, Person] => [
  id,
  { id, name, aliases, kind, role, side: 'russia' } as Person,
];
const people = new Map([
  person('ryabkov', 'Sergei Ryabkov'),
  person('sherman', 'Wendy Sherman'),
  person('gromyko', 'Andrei Gromyko'),
  person('vane', 'Rosa Vane', [], 'Judge at Lakeside'),
  person('white-house', 'The White House', ['White House']),
  person('official', 'A senior official at the Port Office', [], 'official', 'unnamed'),
  person('beamter', 'Ein ranghoher Beamter des Hafenamts', [], 'Beamter', 'unnamed'),
]);

/** Of a text in which the quoted words are between bars: whether the source names the speaker. */
const reading = (marked: string, speaker: string, kind?: SourceKind): string => {
  const [before = '', quoted = '', after = ''] = marked.split('|');
  const text = before + quoted + after;
  const found = speakerInSource({
    text,
    passage: [before.length, before.length + quoted.length],
    paragraphs: paragraphsOf(text),
    speech: speechIn(text, kind),
    speaker: people.get(speaker) as Person,
    people,
  });
  return found.status === 'other'
    ? `other: ${found.name}`
    : found.status === 'unclear' && found.nearby
      ? `unclear: ${found.nearby}`
      : found.status;
};

describe('the speaker that a source names', () => {
  it.each([
    ['"|There will be no deviations|," Ryabkov said, speaking at Channel One.', 'ryabkov', 'named'],
    ['"|There will be no deviations|," Ryabkov said.', 'sherman', 'other: Sergei Ryabkov'],
    ['Sergei Ryabkov said "|the conversation was deep|."', 'ryabkov', 'named'],
    ['Sergei Ryabkov said "|the conversation was deep|."', 'sherman', 'other: Sergei Ryabkov'],
    ['“|It is over|,” said Peskov.', 'ryabkov', 'other: Peskov'],
    ['“|It is over|,” Dmitry Peskov told reporters.', 'ryabkov', 'other: Dmitry Peskov'],
    ['“|Is it over|?” Sherman asked.', 'sherman', 'named'],
    ['“|Is it over|?” Sherman asked.', 'ryabkov', 'other: Wendy Sherman'],
    ['According to Wendy Sherman, the talks were “|frank|”.', 'sherman', 'named'],
    ['According to Wendy Sherman, the talks were “|frank|”.', 'ryabkov', 'other: Wendy Sherman'],
    ['We follow the statement by ex-Foreign Minister Andrei Gromyko that "|ten years are better|."', 'gromyko', 'named'],
    ['The White House called it “|nonsense|”.', 'white-house', 'named'],
    ['The White House called it “|nonsense|”.', 'sherman', 'other: The White House'],
    ['“|It is over|,” he said.', 'ryabkov', 'unclear'],
    ['Ryabkov noted that it was late. According to the diplomat, Russia "|would like to agree|."', 'ryabkov', 'named'],
    [
      'Ryabkov noted that it was late. According to the diplomat, Russia "|would like to agree|."',
      'sherman',
      'unclear: Sergei Ryabkov',
    ],
    ['“|It is over|.”', 'ryabkov', 'unclear'],
    ['The Foreign Minister said “|it is over|”.', 'ryabkov', 'unclear'],
    ['Wendy Sherman came late. “|It is over|,” the minister said.', 'ryabkov', 'unclear: Wendy Sherman'],
    ['Minister Boris Orlov came late. “|It is over|,” she said.', 'ryabkov', 'unclear: Minister Boris Orlov'],
    ['It was late. “|It is over|,” the envoy said.', 'ryabkov', 'unclear'],
    ['“|It is over|,” said the judge.', 'ryabkov', 'unclear: Rosa Vane'],
    ['“|It is over|,” said the judge.', 'vane', 'unclear'],
    ['Wendy Sherman came late. “|It is over|,” the judge said.', 'vane', 'unclear'],
    ['Ryabkov smiled. “|You are late|,” a heckler shouted.', 'ryabkov', 'unclear: a heckler'],
    ['Ryabkov’s critics call it “|a trap|”.', 'ryabkov', 'unclear: Ryabkov’s critics'],
    ['Ryabkov’s critics call it a trap, Ryabkov said: “|a door|”.', 'ryabkov', 'named'],
    ['Ryabkov quoted Sherman as saying “|it is over|”.', 'ryabkov', 'unclear: Wendy Sherman'],
    ['„|Es ist vorbei|“, sagte Ryabkov zu Beginn.', 'sherman', 'other: Sergei Ryabkov'],
    ['«|C’est fini|», a dit Ryabkov à Genève.', 'sherman', 'other: Sergei Ryabkov'],
    ['“|It is over|.” Sherman said that she liked it.', 'sherman', 'unclear'],
    ['Ryabkov met Sherman. “|It is over|,” he said.', 'ryabkov', 'unclear'],
    ['Ryabkov said that Sherman had called it “|frank|”.', 'sherman', 'named'],
    ['“He told me ‘|no deal|’ twice,” Ryabkov said.', 'ryabkov', 'unclear'],
  ])('%s: %s is %s', (marked, speaker, found) => expect(reading(marked, speaker)).toBe(found));

  it.each([
    ['Ein Beamter des Amtes, der nicht genannt werden wollte, sagte: „|Es ist vorbei|.“', 'beamter', 'unclear'],
    ['Ein Sprecher der Polizei sagte: „|Es ist vorbei|.“', 'ryabkov', 'unclear: ein Sprecher der Polizei'],
    ['Die Ministerin sagte: „|Es ist vorbei|.“', 'sherman', 'unclear'],
    ['Der Vorsitzende Richter sagte: „|Es ist vorbei|.“', 'vane', 'unclear'],
    ['Der Abgeordnete im Saal sagte: „|Es ist vorbei|.“', 'ryabkov', 'unclear'],
    ['Am Abend sagte der Minister: „|Es ist vorbei|.“', 'ryabkov', 'unclear'],
    ['In der Debatte sagte er: „|Es ist vorbei|.“', 'ryabkov', 'unclear'],
    ['Den Entwurf nannte sie „|einen Anfang|“.', 'sherman', 'unclear'],
    ['Das Gesetz nannte Sherman „|einen Anfang|“.', 'sherman', 'named'],
    ['Laut Gesetz ist das „|ein Anfang|“.', 'ryabkov', 'unclear'],
    ['Vor dem Rat sagte Orlov: „|Es ist vorbei|.“', 'ryabkov', 'other: Orlov'],
    ['Orlov sagte: „|Es ist vorbei|.“', 'ryabkov', 'other: Orlov'],
    ['Der Minister Boris Orlov sagte: „|Es ist vorbei|.“', 'ryabkov', 'other: Der Minister Boris Orlov'],
    ['Ursula von der Leyen sagte: „|Es ist vorbei|.“', 'ryabkov', 'other: Leyen'],
    ['A senior official of the Ministry, who was not named, said: “|It is over|.”', 'official', 'unclear'],
    ['An official in Geneva said: “|It is over|.”', 'official', 'unclear'],
    ['A spokesman for Sherman said: “|It is over|.”', 'ryabkov', 'unclear: a spokesman for Sherman'],
    ['Un porte-parole de l’Élysée a déclaré : «|C’est fini|».', 'ryabkov', 'unclear'],
  ])('is nobody in a description: %s', (marked, speaker, found) => expect(reading(marked, speaker)).toBe(found));

  it.each([
    ['MS SHERMAN: |We met.|\nQ: Is it so?', 'sherman', 'named'],
    ['MS SHERMAN: |We met.|\nQ: Is it so?', 'ryabkov', 'other: Wendy Sherman'],
    ['MS SHERMAN: We met.\nQ: |Is it so?|', 'sherman', 'unclear'],
    ['MR PRICE: |We met.|\nQ: Is it so?', 'sherman', 'other: MR PRICE'],
  ])('in a transcript: %s', (marked, speaker, found) => expect(reading(marked, speaker)).toBe(found));

  it('is nobody in a speech', () => expect(reading('|We want peace.| I say.', 'ryabkov', 'speech')).toBe('unclear'));
});
