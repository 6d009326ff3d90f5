import type { DraftCase } from './case.ts';

/** An invented report of a news agency. */
export const wire: DraftCase = {
  name: 'wire report',
  language: 'en',
  date: '2024-06-04',
  text: `PORT VELLA, June 4 (Coastal Wire) - Prime Minister Duarte Senn said on Tuesday that Westmark would sign the fisheries accord “before the first frost”, but refused to name a day.

“We are not in a hurry and we are not asleep,” Senn told parliament. “The boats go out when the weather allows.”

The accord, which took nine years to negotiate, would cap the catch at 41,000 tonnes. Opposition leader Katrin Bauer said the cap was too low and the controls were too weak.

“Nine years for a number that nobody can check,” she said. “My grandmother counted better, and she counted on her fingers.”

A spokesman for Senn declined to comment on Bauer’s remarks.

Talks with neighbouring Ostmark stalled in March after its foreign minister, Jorun Hale, walked out. Hale has since said that Ostmark is ready to return “without conditions, without cameras and without lunch”.

Two people familiar with the talks said that a draft was circulating in both capitals. One of them described it as “mostly brackets”.

Analysts at Brandt and Moore said in a note to clients that prices would not move before autumn.

“It's theatre,” said Tom Iqbal, who owns four boats in Port Vella. “But it's our theatre, and we have paid for the seats.”

The European Fisheries Council confirmed on Monday that it had received the text. “We have it, we are reading it, and we shall answer it,” the council said in a statement.`,
  quotations: [
    ['before the first frost', 'Duarte Senn'],
    ['We are not in a hurry and we are not asleep', 'Duarte Senn'],
    ['The boats go out when the weather allows.', 'Duarte Senn'],
    ['Nine years for a number that nobody can check', 'Katrin Bauer'],
    ['My grandmother counted better, and she counted on her fingers.', 'Katrin Bauer'],
    ['without conditions, without cameras and without lunch', 'Jorun Hale'],
    ['mostly brackets', '?'],
    ["It's theatre", 'Tom Iqbal'],
    ["But it's our theatre, and we have paid for the seats.", 'Tom Iqbal'],
    ['We have it, we are reading it, and we shall answer it', 'European Fisheries Council'],
  ],
  reported: [
    ['Opposition leader Katrin Bauer said the cap', 'Katrin Bauer'],
    ['The European Fisheries Council confirmed', 'European Fisheries Council'],
  ],
};

/** An invented report of what people call things. */
export const called: DraftCase = {
  name: 'report of what people call things',
  language: 'en',
  date: '2024-06-06',
  text: `Tilda Roos characterised the accord as “a net with more holes than string”. Odo Pell branded it “a gift to whoever owns the string”.

Pell said more on Wednesday. He characterizes the council as “nine men looking for one boat”, and Roos labelled that “the first true thing he has said”.`,
  quotations: [
    ['a net with more holes than string', 'Tilda Roos'],
    ['a gift to whoever owns the string', 'Odo Pell'],
    ['nine men looking for one boat', 'Odo Pell'],
    ['the first true thing he has said', 'Tilda Roos'],
  ],
  reported: [],
};
