import type { DraftCase } from './case.ts';

/** An invented ruling of a court. */
export const ruling: DraftCase = {
  name: 'court ruling',
  language: 'en',
  date: '2023-11-02',
  text: `1. The appellant, Port Vella Tugs Limited, was fined for towing the barge "Perpetua" after sunset. It appeals against the fine and not against the finding.

2. At the hearing below, the harbourmaster, Captain Elias Ferrer, testified that the lamps on the barge were not lit. "I could see the water and I could not see the barge," he said.

3. Counsel for the appellant, Ms Odile Grant, submitted that "sunset" in section 12 of the Act means the end of civil twilight. She argued: "A harbour does not go dark like a room."

4. In Regent Dredging v Harbour Board the court held that "an enactment that punishes must say what it punishes". We see no reason to depart from that.

5. Section 12 provides that no vessel "shall be towed between sunset and sunrise without a lamp at each end".

6. Judge Amara Nwosu, who presided below, found as a fact that the tow began "at or about nine minutes past nine". Nobody has challenged that finding.

7. Ms Grant conceded that the lamps could have been lit. That is enough to dismiss the appeal.`,
  quotations: [
    ['I could see the water and I could not see the barge', 'Elias Ferrer'],
    ['A harbour does not go dark like a room.', 'Odile Grant'],
    ['an enactment that punishes must say what it punishes', '?'],
    ['shall be towed between sunset and sunrise without a lamp at each end', '?'],
    ['at or about nine minutes past nine', 'Amara Nwosu'],
  ],
  reported: [
    ['At the hearing below, the harbourmaster', 'Elias Ferrer'],
    ['Counsel for the appellant', 'Odile Grant'],
    ['Ms Grant conceded that the lamps', 'Odile Grant'],
  ],
};

/** An invented ruling that calls the parties by their roles. */
export const parties: DraftCase = {
  name: 'ruling that names parties by their roles',
  language: 'en',
  date: '2023-11-09',
  text: `The Appellant argues that the lamp was lit. The Respondent denies that there was a lamp at all.

The Claimant said: "I was asleep when it struck." The Petitioner wrote that "no one was asleep that night".

Harbour Administrator Tilda Roos said the log was kept in pencil. Roos added that "pencil does not lie".`,
  quotations: [
    ['I was asleep when it struck.', '?'],
    ['no one was asleep that night', '?'],
    ['pencil does not lie', 'Tilda Roos'],
  ],
  reported: [
    ['The Appellant argues that', '?'],
    ['The Respondent denies that', '?'],
    ['Harbour Administrator Tilda Roos said', 'Tilda Roos'],
  ],
};
