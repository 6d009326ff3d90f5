import { bad, good, quote, warned, type RedTeamKind } from './case.ts';

/** Cases about what a quotation leaves out, puts in, or joins. */
export const cutKinds: readonly RedTeamKind[] = [
  {
    kind: 'cut after a denial',
    cases: [
      bad(
        '“No legal guarantees will be given after the talks,” Orlov said.',
        quote('orlov', 'legal guarantees will be given after the talks,'),
      ),
      bad('“We hardly know the people who wrote this,” Keller said.', quote('keller', 'know the people who wrote this,')),
      bad('“Neither side wants a new quarrel about fish,” Moreau said.', quote('moreau', 'wants a new quarrel about fish,')),
      bad(
        '“They failed to answer the letters of our members,” Haddad said.',
        quote('haddad', 'answer the letters of our members,'),
        warned,
      ),
      bad(
        '„Wir haben keinerlei Absicht und werden nie den Hafen verkaufen“, sagte Anna Keller.',
        quote('keller', 'den Hafen verkaufen'),
      ),
      good(
        '“No legal guarantees will be given after the talks,” Orlov said.',
        quote('orlov', 'No legal guarantees will be given after the talks,'),
      ),
      good('“No, we will keep the old bridge,” Keller said.', quote('keller', 'we will keep the old bridge,')),
      good('“Although they did not come, we signed the paper,” Moreau said.', quote('moreau', 'we signed the paper,')),
      good(
        '“They did not answer. We wrote to them again in March,” Haddad said.',
        quote('haddad', 'We wrote to them again in March,'),
      ),
      good(
        '“It is not only a bridge, it is a promise to our children,” Lindqvist said.',
        quote('lindqvist', 'it is a promise to our children,'),
      ),
    ],
  },
  {
    kind: 'cut before a denial',
    cases: [
      bad('“We will sign the paper, but not this year,” Orlov said.', quote('orlov', 'We will sign the paper')),
      bad('“The line is safe — a lie they spread in every port,” Keller said.', quote('keller', 'The line is safe'), warned),
      bad('“The line is unsafe, or so they say in the north,” Moreau said.', quote('moreau', 'The line is unsafe'), warned),
      bad('“We agreed only in part,” Haddad said.', quote('haddad', 'We agreed'), warned),
      bad('“Wir unterschreiben nicht ohne Prüfung“, sagte Anna Keller.', quote('keller', 'Wir unterschreiben')),
      good('“We will sign the paper, and not only this one,” Orlov said.', quote('orlov', 'We will sign the paper')),
      good('“The line is safe. Nobody has shown a fault,” Keller said.', quote('keller', 'The line is safe.')),
      good('“The line is open, as they say in the north,” Moreau said.', quote('moreau', 'The line is open')),
      good('“We agreed on the price and on the date,” Haddad said.', quote('haddad', 'We agreed on the price')),
      good('“We signed; they did not,” Lindqvist said.', quote('lindqvist', 'We signed'), {
        verdict: 'warning',
        because: 'the check does not see that “they did not” speaks of somebody else',
      }),
    ],
  },
  {
    kind: 'cut from a condition',
    cases: [
      bad('“If the council pays, we will repair the piers,” Orlov said.', quote('orlov', 'we will repair the piers,')),
      bad(
        '“We will repair the piers provided the council pays,” Keller said.',
        quote('keller', 'We will repair the piers'),
        warned,
      ),
      bad('“Should the talks fail, we will close the port,” Moreau said.', quote('moreau', 'we will close the port,'), warned),
      bad('“We would close the port were the talks to fail,” Haddad said.', quote('haddad', 'We would close the port'), warned),
      bad('„Wenn der Rat zahlt, reparieren wir die Brücke“, sagte Anna Keller.', quote('keller', 'reparieren wir die Brücke')),
      good(
        '“If the council pays, we will repair the piers,” Orlov said.',
        quote('orlov', 'If the council pays, we will repair the piers,'),
      ),
      good('“They asked if we were tired. We were awake all night,” Keller said.', quote('keller', 'We were awake all night,')),
      good('“Whether or not they pay, we will close the port,” Moreau said.', quote('moreau', 'we will close the port,')),
      good('“Even if it rains, the market opens at eight,” Haddad said.', quote('haddad', 'the market opens at eight,')),
      good('“They provided us with maps and with good advice,” Lindqvist said.', quote('lindqvist', 'good advice,')),
    ],
  },
  {
    kind: 'cut after a word of doubt or distance',
    cases: [
      bad(
        '“Perhaps the ferry will run again in June,” Orlov said.',
        quote('orlov', 'the ferry will run again in June,'),
        warned,
      ),
      bad('“They claim that the sea is empty,” Keller said.', quote('keller', 'the sea is empty,'), warned),
      bad('“It is a myth that our boats are old,” Moreau said.', quote('moreau', 'our boats are old,'), warned),
      bad('“My father would have said the harbour is lost,” Haddad said.', quote('haddad', 'the harbour is lost,'), warned),
      bad(
        '„Vielleicht fährt die Fähre wieder im Juni“, sagte Anna Keller.',
        quote('keller', 'fährt die Fähre wieder im Juni'),
        warned,
      ),
      good(
        '“Perhaps the ferry will run again in June,” Orlov said.',
        quote('orlov', 'Perhaps the ferry will run again in June,'),
      ),
      good(
        '“It may rain. The ferry will run again in June,” Keller said.',
        quote('keller', 'The ferry will run again in June,'),
      ),
      good('“Whatever they say, our boats are new,” Moreau said.', quote('moreau', 'our boats are new,')),
      good(
        '“My father was a sailor, and the harbour was his home,” Haddad said.',
        quote('haddad', 'the harbour was his home,'),
      ),
      good('“Our boats are new; maybe too new,” Lindqvist said.', quote('lindqvist', 'Our boats are new')),
    ],
  },
  {
    kind: 'a question made a statement',
    cases: [
      bad('“Are the boats too old for this sea?” Orlov asked.', quote('orlov', 'Are the boats too old for this sea')),
      bad('“You think the boats are too old?” Keller asked.', quote('keller', 'the boats are too old'), warned),
      bad('“So the council has decided nothing?” Moreau asked.', quote('moreau', 'the council has decided nothing'), warned),
      bad('“Do they believe that we will leave?” Haddad asked.', quote('haddad', 'we will leave'), warned),
      bad('„Ist der Hafen verkauft?“, fragte Anna Keller.', quote('keller', 'Ist der Hafen verkauft')),
      good('“Are the boats too old for this sea?” Orlov asked.', quote('orlov', 'Are the boats too old for this sea?')),
      good('“Are they old? The boats were built in March,” Keller said.', quote('keller', 'The boats were built in March,')),
      good('“The council has decided. Is it wise?” Moreau asked.', quote('moreau', 'The council has decided.')),
      good('“We will leave. Do they believe it?” Haddad asked.', quote('haddad', 'We will leave.')),
      good('„Der Hafen ist verkauft. Warum?“, fragte Anna Keller.', quote('keller', 'Der Hafen ist verkauft.')),
    ],
  },
  {
    kind: 'stitched from two places',
    cases: [
      bad(
        '“We will sign,” Orlov said.\n“The fleet will sail,” Orlov said.',
        quote('orlov', 'We will sign … The fleet will sail,', 'locator=p1-p2 altered=ellipsis'),
      ),
      bad(
        '“The piers are old,” Keller said. “The ferry is new,” Orlov said.',
        quote('keller', 'The piers are old … The ferry is new,', 'locator=p1 altered=ellipsis'),
      ),
      bad(
        'MS HADDAD: We met twice.\nQ: And then?\nMS HADDAD: We parted as friends.',
        quote('haddad', 'We met twice. … We parted as friends.', 'locator=p1-p3 altered=ellipsis'),
        { sourceKind: 'transcript' },
      ),
      bad(
        'Friends, the sea is ours.\nThe land is theirs.',
        quote('moreau', 'the sea is ours. … The land is theirs.', 'locator=p1-p2 altered=ellipsis'),
        { sourceKind: 'speech' },
      ),
      bad(
        '“The plan is good,” Lindqvist said. “The plan is cheap,” he added.',
        quote('lindqvist', 'The plan is good and cheap,'),
      ),
      good(
        '“We will sign the paper in the old hall and go home,” Orlov said.',
        quote('orlov', 'We will sign the paper … and go home,', 'locator=p1 altered=ellipsis'),
      ),
      good(
        '“The piers are old. The bridge is older. The ferry is new,” Keller said.',
        quote('keller', 'The piers are old. … The ferry is new,', 'locator=p1 altered=ellipsis'),
      ),
      good(
        'MS HADDAD: We met twice. It was hot. We parted as friends.',
        quote('haddad', 'We met twice. … We parted as friends.', 'locator=p1 altered=ellipsis'),
        { sourceKind: 'transcript' },
      ),
      good(
        'Friends, the sea is ours, and so is the land.',
        quote('moreau', 'the sea is ours … so is the land.', 'locator=p1 altered=ellipsis'),
        { sourceKind: 'speech' },
      ),
      good(
        '“The plan is good and, above all, cheap,” Lindqvist said.',
        quote('lindqvist', 'The plan is good and […] cheap,', 'locator=p1 altered=ellipsis'),
      ),
    ],
  },
  {
    kind: 'brackets and ellipses that change the meaning',
    cases: [
      bad(
        '“The council did its best that night,” Orlov said.',
        quote('orlov', 'The council [reluctantly] did its best that night,', 'locator=p1 altered=brackets'),
      ),
      bad(
        '“We like the plan of the mayor,” Keller said.',
        quote('keller', 'We [never] like the plan of the mayor,', 'locator=p1 altered=brackets'),
      ),
      bad(
        '“We like the plan of the mayor,” Keller said.',
        quote('keller', 'We like the plan of the [thief],', 'locator=p1 altered=brackets'),
      ),
      bad(
        '“We will certainly not sell the harbour,” Moreau said.',
        quote('moreau', 'We will … sell the harbour,', 'locator=p1 altered=ellipsis'),
      ),
      bad(
        '„Wir werden den Hafen sicher nicht verkaufen“, sagte Anna Keller.',
        quote('keller', 'Wir werden den Hafen … verkaufen', 'locator=p1 altered=ellipsis'),
      ),
      good(
        '“He did his best that night,” Orlov said.',
        quote('orlov', '[Lindqvist] did his best that night,', 'locator=p1 altered=brackets'),
      ),
      good('“The plan was good,” Keller said.', quote('keller', '[t]he plan was good,', 'locator=p1 altered=brackets')),
      good('“We like it’s colour,” Haddad said.', quote('haddad', 'We like it’s [sic] colour,', 'locator=p1 altered=brackets')),
      good(
        '“We will, as I said in March, sell the old boats,” Moreau said.',
        quote('moreau', 'We will … sell the old boats,', 'locator=p1 altered=ellipsis'),
      ),
      good(
        '„Wir werden das alte Boot im Frühling verkaufen“, sagte Anna Keller.',
        quote('keller', 'Wir werden das alte Boot … verkaufen', 'locator=p1 altered=ellipsis'),
      ),
    ],
  },
];
