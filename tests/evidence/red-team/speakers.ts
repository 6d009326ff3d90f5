import { bad, good, quote, warned, type RedTeamKind } from './case.ts';

/** Cases about whose words they are in the source. */
export const speakerKinds: readonly RedTeamKind[] = [
  {
    kind: 'said by somebody else',
    cases: [
      bad('“The piers are safe,” Anna Keller said.', quote('orlov', 'The piers are safe,')),
      bad('According to Samira Haddad, the piers are “old but sound”. Orlov listened.', quote('orlov', 'old but sound')),
      bad(
        'Boris Orlov left early. “We will sign the paper tomorrow,” said Erik Lindqvist.',
        quote('orlov', 'We will sign the paper tomorrow,'),
      ),
      bad(
        'MS HADDAD: The ferry runs again.\nMR ORLOV: Nobody asked us about it.',
        quote('haddad', 'Nobody asked us about it.', 'locator=p2'),
        { sourceKind: 'transcript' },
      ),
      bad('„Der Hafen bleibt offen“, sagte Anna Keller.', quote('moreau', 'Der Hafen bleibt offen')),
      good('“The piers are safe,” Anna Keller said.', quote('keller', 'The piers are safe,')),
      good('According to Samira Haddad, the piers are “old but sound”. Orlov listened.', quote('haddad', 'old but sound')),
      good(
        '“We will sign the paper tomorrow,” said Erik Lindqvist. Orlov left early.',
        quote('lindqvist', 'We will sign the paper tomorrow,'),
      ),
      good(
        'MS HADDAD: The ferry runs again.\nMR ORLOV: Everybody asked us about it.',
        quote('orlov', 'Everybody asked us about it.', 'locator=p2'),
        { sourceKind: 'transcript' },
      ),
      good(
        'Orlov praised the work. “The engineers kept to the plan,” he said.',
        quote('orlov', 'The engineers kept to the plan,'),
      ),
    ],
  },
  {
    kind: 'a speaker given only by an office or a pronoun',
    cases: [
      bad(
        'Foreign Minister Boris Orlov came first. “The sea belongs to all of us,” the minister said.',
        quote('keller', 'The sea belongs to all of us,'),
        warned,
      ),
      bad(
        'Claire Moreau opened the market. “Bread will be cheap this year,” she said.',
        quote('haddad', 'Bread will be cheap this year,'),
        warned,
      ),
      bad('“The bridge opens in May,” the mayor said.', quote('orlov', 'The bridge opens in May,'), warned),
      bad(
        'Mr Tamm spoke last. “We have lost a good friend,” he said.',
        quote('lindqvist', 'We have lost a good friend,'),
        warned,
      ),
      bad('“The bridge opens in May,” a passer-by said.', quote('orlov', 'The bridge opens in May,'), warned),
      good('“The bridge opens in May,” the mayor said.', quote('moreau', 'The bridge opens in May,')),
      good(
        'Claire Moreau opened the market. “Bread will be cheap this year,” she said.',
        quote('moreau', 'Bread will be cheap this year,'),
      ),
      good(
        'Orlov came first. “The sea belongs to all of us,” the foreign minister said.',
        quote('orlov', 'The sea belongs to all of us,'),
      ),
      good(
        'Lindqvist met the crews. According to the harbour master, they were “glad to be home”.',
        quote('lindqvist', 'glad to be home'),
      ),
      good(
        'Haddad answered at length. “We expect a ruling in autumn,” the spokeswoman said.',
        quote('haddad', 'We expect a ruling in autumn,'),
      ),
    ],
  },
  {
    kind: 'a quotation within a quotation given to the outer speaker',
    cases: [
      bad(
        '“The captain told me ‘never trust a calm sea’ when I was young,” Moreau said.',
        quote('moreau', 'never trust a calm sea'),
      ),
      bad(
        '“My opponent says ‘taxes must rise at once’, and he is mistaken,” Orlov said.',
        quote('orlov', 'taxes must rise at once'),
      ),
      bad('„Man sagte mir ‚das Geld ist weg‘, und ich lachte“, sagte Anna Keller.', quote('keller', 'das Geld ist weg')),
      bad('Haddad said: «Le maire répète “tout va bien” chaque matin».', quote('haddad', 'tout va bien')),
      bad(
        'MS HADDAD: A reader wrote “you have ruined us”, and I answered him.\nQ: How?',
        quote('haddad', 'you have ruined us'),
        {
          sourceKind: 'transcript',
          verdict: 'error',
        },
      ),
      good(
        '“The captain told me ‘never trust a calm sea’ when I was young,” Moreau said.',
        quote('moreau', 'The captain told me ‘never trust a calm sea’ when I was young,'),
      ),
      good(
        '“My opponent says ‘taxes must rise at once’, and he is mistaken,” Orlov said.',
        quote('orlov', 'My opponent says ‘taxes must rise at once’, and he is mistaken,'),
      ),
      good(
        '„Man sagte mir ‚das Geld ist weg‘, und ich lachte“, sagte Anna Keller.',
        quote('keller', 'Man sagte mir ‚das Geld ist weg‘, und ich lachte'),
      ),
      good('“I read ‘The Long Tide’ twice, and it is a fine book,” Lindqvist said.', quote('lindqvist', 'it is a fine book,')),
      good('“He called me ‘captain’ once. I liked it very much,” Moreau said.', quote('moreau', 'I liked it very much,')),
    ],
  },
  {
    kind: 'narration as speech',
    cases: [
      bad(
        'Orlov spoke for an hour. The council is plainly hiding the truth.',
        quote('orlov', 'The council is plainly hiding the truth.'),
      ),
      bad(
        'Keller stressed that the town will not borrow money for it.',
        quote('keller', 'the town will not borrow money for it.'),
      ),
      bad(
        'We want the line to survive, she said, so that the island does not empty.',
        quote('keller', 'We want the line to survive'),
      ),
      bad('“It was late,” Moreau said, and the lamps went out one by one.', quote('moreau', 'the lamps went out one by one.')),
      bad('Haddad called the plan bold and honest. “Thank you,” she said.', quote('haddad', 'bold and honest')),
      good(
        'Orlov spoke for an hour. “The council keeps its promises,” he said.',
        quote('orlov', 'The council keeps its promises,'),
      ),
      good(
        'The harbour belongs to those who work in it. I thank you all.',
        quote('moreau', 'The harbour belongs to those who work in it.'),
        { sourceKind: 'speech' },
      ),
      good(
        'The parties shall meet every spring. The seat of the council is Lakeside.',
        quote('keller', 'The parties shall meet every spring.'),
        { sourceKind: 'document' },
      ),
      good('Haddad called the plan “bold and honest”.', quote('haddad', 'bold and honest')),
      good(
        'Orlov read a statement:\n“The fleet remains in port.\n“The crews will be paid.”',
        quote('orlov', 'The crews will be paid.', 'locator=p3'),
      ),
    ],
  },
  {
    kind: 'the source says that it was not said, or not for certain',
    cases: [
      bad('Orlov denied that it was “a breach of the treaty”.', quote('orlov', 'a breach of the treaty')),
      bad('Keller never said “we are going to leave the union”.', quote('keller', 'we are going to leave the union')),
      bad('It is untrue that Moreau called the vote “a sad joke”.', quote('moreau', 'a sad joke')),
      bad('Haddad reportedly called the plan “a gift to nobody”.', quote('haddad', 'a gift to nobody'), warned),
      bad('Lindqvist mocked the so-called “fleet of the future”.', quote('lindqvist', 'fleet of the future'), warned),
      good('Orlov said that it was “a breach of the treaty”.', quote('orlov', 'a breach of the treaty')),
      good('Keller rejected the charge as “an old and tired story”.', quote('keller', 'an old and tired story')),
      good('Moreau did not hesitate and called the vote “a good day”.', quote('moreau', 'a good day')),
      good('The report was late. Haddad called it “worth the wait”.', quote('haddad', 'worth the wait')),
      good(
        '“The fleet of the future is here,” Lindqvist said, denying nothing.',
        quote('lindqvist', 'The fleet of the future is here,'),
      ),
    ],
  },
];
