import type { SourceKind } from '../../src/core/model/source.ts';
import { longerTexts } from './longer-texts.ts';

/**
 * Texts of different kinds, all invented, with invented people. `{name|words}` marks what the text gives as somebody's words;
 * everything else is its narration. `{name?|words}` marks words whose speaker the text does not name beside them.
 */
export interface InventedText {
  readonly id: string;
  readonly kind: SourceKind;
  readonly marked: string;
}

/** The people of the texts, by id. */
export const inventedPeople: Readonly<Record<string, { readonly name: string; readonly role: string }>> = {
  keller: { name: 'Anna Keller', role: 'Minister of Fisheries' },
  orlov: { name: 'Boris Orlov', role: 'Foreign Minister of the Northern Isles' },
  haddad: { name: 'Samira Haddad', role: 'Spokeswoman of the government' },
  lindqvist: { name: 'Erik Lindqvist', role: 'Harbour master of Lakeside' },
  moreau: { name: 'Claire Moreau', role: 'Mayor of Lakeside' },
};

/** The files of these people in a content folder. */
export function peopleFiles(): [string, string][] {
  return Object.entries(inventedPeople).map(([id, { name, role }]) => [
    `people/${id}.yml`,
    `name: ${name}\nrole: ${role}\nside: press\n`,
  ]);
}

const shortTexts: readonly InventedText[] = [
  {
    id: 'wire',
    kind: 'report',
    marked: `Negotiators met in Lakeside on Tuesday for a third round of talks on fishing quotas.
"{keller|The talks were long and detailed. We have made progress on two of the five points, and the experts will meet again next month}," Anna Keller said after the meeting.
Boris Orlov was less confident. "{orlov|We do not accept a reduction of our quota. If the other side insists on it, we will leave the table}," Orlov told reporters.
Of the draft, Orlov said: "{orlov|We will sign the paper if the council agrees to pay for it. Our lawyers have read it with care.}"
The two delegations shook hands for the cameras and left by separate doors.
Keller added that "{keller|a compromise is possible before the end of the season}." She did not say what it would cost.
"{orlov|Do they want an agreement at all?}" Orlov asked. "{orlov|Our boats have fished these waters for two hundred years, and they will go on fishing them.}"`,
  },
  {
    id: 'briefing',
    kind: 'transcript',
    marked: `MS HADDAD: {haddad|Good afternoon. I have two announcements today. The ferry line will reopen on the first of June, and tickets will cost the same as last year.}

Q: Will the government pay for the repairs?

MS HADDAD: {haddad|The government may pay a part of them. We have not taken a decision yet. The repairs of the two northern piers are finished.}

Q: Mr Orlov said that the line is unsafe.

MS HADDAD: {haddad|I have read what he said. The inspectors were on board last week, and they found no defect. Every boat has a new engine.}

MR LINDQVIST: {lindqvist|May I add a word? The inspectors work for my office. Their report will be published tomorrow morning, with all the measurements.}`,
  },
  {
    id: 'speech',
    kind: 'speech',
    marked: `{moreau|Friends, we have come a long way. Ten years ago this harbour was empty. Today forty ships unload here every week.

Nobody gave us this harbour. We built it with our own hands, and we paid for every stone. I am proud of the people of this town.

We will never sell it. If a buyer comes, we will show him the door. The harbour belongs to those who work in it, and it will stay with them.}`,
  },
  {
    id: 'interview',
    kind: 'interview',
    marked: `The mayor received us in her office above the market.

Question: Are you tired of politics?

Claire Moreau: {moreau|I am not tired. I sleep well, and I like the work. The council has forty members and most of them are friends of mine.}

Question: Some say you will resign.

Claire Moreau: {moreau|They have said so every spring since I was elected. I will stay until the bridge is open. Perhaps I will write a book after that.}

Question: What will it be about?

Claire Moreau: {moreau|It will be about water. Every quarrel in this town has been about water, and every peace as well.}`,
  },
  {
    id: 'curly',
    kind: 'report',
    marked: `The court sat for six hours. “{lindqvist|The permit was issued in good order, and nobody has shown us a mistake}”, said Erik Lindqvist, who speaks for the port authority.

According to Samira Haddad, the residents are “{haddad|patient people who have waited for nine years}”. She denied that “they have lost every hope”.

“{haddad?|The judge asked the right questions},” she said afterwards. “{haddad?|We expect a ruling in the autumn.}”

The ruling will bind all parties.`,
  },
  {
    id: 'german',
    kind: 'report',
    marked: `Die Verhandlungen dauerten bis Mitternacht. „{keller|Wir haben einen guten Entwurf, und wir werden ihn morgen vorlegen}“, sagte Anna Keller.

Boris Orlov erklärte: „{orlov|Wir werden diesen Entwurf nicht unterschreiben. Die Zahlen stimmen nicht mit unseren Zahlen überein}“.

Der Sprecher des Hafens wollte sich nicht äußern.`,
  },
  {
    id: 'across',
    kind: 'report',
    marked: `Orlov read a statement of four sentences:

“{orlov|The fleet will remain in port this week. The crews will be paid as usual.}

“{orlov|We have informed the council of this step, and we have asked for a meeting on Friday.}”

The council did not answer. A clerk confirmed that the letter had arrived.`,
  },
  {
    id: 'post',
    kind: 'post',
    marked: `{lindqvist|The report on the piers is online now. It has ninety pages, and the tables are at the end. Thank you to the eleven engineers who wrote it. We did not change a single figure.}`,
  },
  {
    id: 'nested',
    kind: 'report',
    marked: `“{moreau|The old captain told me ‘never trust a calm sea’ when I was a child, and I have never forgotten it. He was right about the sea and about people}”, Moreau said at the opening.

Samira Haddad, who stood beside her, said: “{haddad|That is the best advice I have heard in this town. We should print it on the tickets}”.

The band played until the rain came.`,
  },
  {
    id: 'commentary',
    kind: 'report',
    marked: `The harbour council has once again decided nothing. As Erik Lindqvist noted, the figures are sound. "{lindqvist|The figures have been checked by three firms, and all three came to the same result}," he said, when speaking on the radio.
Here the council is plainly hiding behind experts. It is instructive to recall what Anna Keller said in March. No subsidies are going to be paid to the ferry line. Keller also stressed that the town will not borrow money for it.
"{keller|The town must live within its means. That is what people expect of us, and that is what we will do}," Keller said.
We want the line to survive, she said, so that the island does not empty.`,
  },
];

export const inventedTexts: readonly InventedText[] = [...shortTexts, ...longerTexts];
