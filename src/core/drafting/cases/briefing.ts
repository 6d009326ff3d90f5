import type { DraftCase } from './case.ts';

/** An invented report of a briefing. */
export const briefing: DraftCase = {
  name: 'briefing',
  language: 'en',
  date: '2024-05-16',
  text: `The Harbour Ministry of Westmark briefed reporters on Thursday on the state of the north quay. Deputy Minister Ines Aldous, who leads the project, opened the briefing alone.
"The piles are sound, and nobody needs to leave the quarter," Aldous said. "What we saw last week was the tide, not the wall."
She was asked twice about the cost. "I have no figure that I would defend in front of the chamber," she said, adding that a report would follow in June.
According to Chief Engineer Paul Okafor, who joined later, divers found two cracks below the water line. "Neither of them moves," Okafor told reporters. He also noted that both had been there since 1974.
"We will publish every photograph", the deputy minister promised, "as soon as the divers have numbered them."
The Fishers' Guild was not invited. Its chairwoman, Mara Lindqvist, called the briefing "a puppet show without the puppets" in a message to members on Wednesday.
Asked about that, Aldous replied: "I have read worse on the wall itself."
The ministry said that the next briefing would be held on 30 May.`,
  quotations: [
    ['The piles are sound, and nobody needs to leave the quarter', 'Ines Aldous'],
    ['What we saw last week was the tide, not the wall.', 'Ines Aldous'],
    ['I have no figure that I would defend in front of the chamber', 'Ines Aldous'],
    ['Neither of them moves', 'Paul Okafor'],
    ['We will publish every photograph', 'Ines Aldous'],
    ['as soon as the divers have numbered them.', 'Ines Aldous'],
    ['a puppet show without the puppets', 'Mara Lindqvist'],
    ['I have read worse on the wall itself.', 'Ines Aldous'],
  ],
  reported: [
    ['According to Chief Engineer Paul Okafor', 'Paul Okafor'],
    ['He also noted that both', 'Paul Okafor'],
    ['The ministry said that the next', 'Harbour Ministry of Westmark'],
  ],
};
