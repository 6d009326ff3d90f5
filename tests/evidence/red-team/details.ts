import { bad, claim, good, quote, said, warned, type RedTeamKind } from './case.ts';

/** Cases about where and when, about what is reported, and about quoted words without an annotation. */
export const detailKinds: readonly RedTeamKind[] = [
  {
    kind: 'right words, wrong place in the source',
    cases: [
      bad('It rained.\n“The line is safe,” Keller said.', quote('keller', 'The line is safe,')),
      bad('“The line is safe,” Keller said.\nIt rained.', quote('keller', 'The line is safe,', 'locator=p2')),
      bad('“The line is safe,” Keller said.', quote('keller', 'The line is safe,', 'locator=p7')),
      bad('It rained.\nOrlov said that the fleet had sailed.', said('orlov', 'The fleet had sailed, Orlov said', 'locator=p4')),
      bad('It rained in May.\nIn June 40 ships came.', claim('In June, the source says, 40 ships came'), warned),
      good('It rained.\n“The line is safe,” Keller said.', quote('keller', 'The line is safe,', 'locator=p2')),
      good(
        '“The line is safe,” Keller said.\n“The line is safe,” Keller said again.',
        quote('keller', 'The line is safe,', 'locator=p2'),
      ),
      good('“The line\n“is safe,” Keller said.', quote('keller', 'is safe,', 'locator=p2')),
      good(
        'It rained.\nOrlov said that the fleet had sailed.',
        said('orlov', 'The fleet had sailed, Orlov said', 'locator=p2'),
      ),
      good('It rained in May.\nIn June 40 ships came.', claim('In June, the source says, 40 ships came', 'locator=p2')),
    ],
  },
  {
    kind: 'a report that is stronger than its source',
    cases: [
      bad('Orlov said that the fleet may sail.', said('orlov', 'The fleet will sail, Orlov said'), warned),
      bad('Keller said that some boats are old.', said('keller', 'All boats are old, Keller said'), warned),
      bad(
        'Moreau said that the town hopes to build a bridge.',
        said('moreau', 'The town will build a bridge, Moreau said'),
        warned,
      ),
      bad('Haddad said that the council should resign.', said('haddad', 'The council must resign, Haddad said'), warned),
      bad('Lindqvist said that an attack was being prepared.', said('lindqvist', 'An attack had taken place, Lindqvist said'), {
        verdict: 'nothing',
        because: 'the check compares words of certainty and does not understand verbs',
      }),
      good('Orlov said that the fleet may sail.', said('orlov', 'The fleet might sail, Orlov said')),
      good('Keller said that all boats are old.', said('keller', 'All boats are old, Keller said')),
      good('Moreau said that the town will build a bridge.', said('moreau', 'The town will build a bridge, Moreau said')),
      good('Haddad said that the council should resign.', said('haddad', 'The council ought to resign, Haddad said')),
      good('Lindqvist said that the piers are safe.', said('lindqvist', 'Above all, the piers are safe, Lindqvist said')),
    ],
  },
  {
    kind: 'a number, a name or a date that the source does not have there',
    cases: [
      bad('Orlov said that 18 boats had sailed.', said('orlov', '80 boats had sailed, Orlov said'), warned),
      bad('Keller said that the repairs took three weeks.', said('keller', 'The repairs took five weeks, Keller said'), warned),
      bad('Moreau said that they had met in Vienna.', said('moreau', 'They had met in Lisbon, Moreau said'), warned),
      bad('The council met on a Tuesday in March.', claim('The council, it says, met in October'), warned),
      bad(
        'Haddad said that the ferry opens on 1 June 2022.',
        said('haddad', 'The ferry opens on 1 June 2021, Haddad said'),
        warned,
      ),
      good('Orlov said that 18 boats had sailed.', said('orlov', 'Boats had sailed, 18 of them, Orlov said')),
      good('Keller said that the repairs took three weeks.', said('keller', 'The repairs took 3 weeks, Keller said')),
      good('Moreau said that they had met in Vienna.', said('moreau', 'They had met in Vienna, Moreau said')),
      good('The council met on a Tuesday in March.', claim('The council, it says, met on a Tuesday')),
      good('Haddad said that the fleet cost 1,200 crowns.', said('haddad', 'The fleet cost 1200 crowns, Haddad said')),
    ],
  },
  {
    kind: 'a year, a place or an event that is off',
    cases: [
      bad('“The line is safe,” Keller said.', quote('keller', 'The line is safe,', 'locator=p1 on=2023-01-09')),
      bad(
        '“The line is safe,” Keller said.',
        quote('keller', 'The line is safe,', 'locator=p1 on=2022-01-09 event=harbour-talks'),
      ),
      bad(
        '“The line is safe,” Keller said.',
        quote('keller', 'The line is safe,', 'locator=p1 on=2022-01-10 at=Lisbon event=harbour-talks'),
      ),
      bad('“The line is safe,” Keller said.', quote('keller', 'The line is safe,', 'locator=p1 event=harbour-walks')),
      bad('They met.', ':event[A dinner in Lisbon]{ref=harbour-talks} came first.'),
      good('“The line is safe,” Keller said.', quote('keller', 'The line is safe,', 'locator=p1 on=2022-01-09')),
      good(
        '“The line is safe,” Keller said.',
        quote('keller', 'The line is safe,', 'locator=p1 on=2022-01-10 event=harbour-talks'),
      ),
      good(
        '“The line is safe,” Keller said.',
        quote('keller', 'The line is safe,', 'locator=p1 on=2022-01-10 at=Geneva event=harbour-talks'),
      ),
      good('“The line is safe,” Keller said.', quote('keller', 'The line is safe,', 'locator=p1 event=harbour-talks')),
      good('They met.', ':event[Talks in Geneva]{ref=harbour-talks} came first.'),
    ],
  },
  {
    kind: 'a few quoted words that nobody said',
    cases: [
      bad('Orlov called the vote a setback.', 'Orlov called it “a total disaster”.', warned),
      bad('Orlov called the vote “a setback”.', 'Orlov called it “a great setback”.', warned),
      bad('Keller said that the plan was sound.', 'She spoke of a “fiasco”.', warned),
      bad('Keller said that the plan was sound.', 'She called it *a shameful fraud*.', warned),
      bad(
        'Keller said that the plan was sound.',
        'The plan.\n\n:::note{#ID on="The plan" sources=SOURCE}\nHer words were “rotten to the core”.\n:::',
        warned,
      ),
      good('Orlov called the vote “a total disaster”.', 'Orlov called it “a total disaster”.'),
      good('Orlov said: “A setback, no more.”', 'Orlov saw “a setback”, and it was “no more.”'),
      good('Keller said that the plan was sound.', 'It was what historians call “:term[the long peace]{#ID}”.'),
      good('Keller said that the plan was sound.', 'She *did* say so, and said it *twice*.'),
      good(
        'Keller said that the plan was sound.',
        'The plan.\n\n:::note{#ID on="The plan" sources=SOURCE}\nShe found it “sound”.\n:::',
      ),
    ],
  },
  {
    kind: 'a headline or another line above the article',
    cases: [
      bad('Orlov called the vote a setback.', 'It was a vote.', { ...warned, headline: 'Orlov: “a total disaster”' }),
      bad('“We will not sign the paper this year,” Orlov said.', 'It was a vote.', {
        headline: 'Orlov: “We will sign the paper this year”',
      }),
      bad('“We will wait,” Keller said.', 'It was a vote.', {
        ...warned,
        standfirst: 'Keller spoke of a “betrayal” by the north.',
      }),
      bad('“We will wait,” Keller said.', '## A “betrayal” {#ID}\n\nIt was a vote.', warned),
      bad('“We will wait,” Keller said.', 'It was a vote.', {
        headline: 'Keller: we will never wait',
        verdict: 'nothing',
        because: 'without quotation marks it is the editor’s own wording',
      }),
      good('Orlov called the vote “a total disaster”.', 'It was a vote.', { headline: '“A Total Disaster”' }),
      good('“We will not sign the paper this year,” Orlov said.', 'It was a vote.', {
        headline: 'Orlov: “We will not sign the paper this year”',
      }),
      good('“We will wait,” Keller said.', 'It was a “:term[snap vote]{#ID}”.', { headline: 'The “snap vote” of Lakeside' }),
      good('“We will wait,” Keller said.', '## “We will wait” {#ID}\n\nIt was a vote.'),
      good('“We will wait,” Keller said.', 'It was a vote.', { standfirst: 'Keller, who said “we will wait”, waits.' }),
    ],
  },
];
