import { bad, good, quote, said, warned, type RedTeamKind } from './case.ts';

/** A second round, written after the check had passed the first: the same kinds in other words. */
export const secondRound: readonly RedTeamKind[] = [
  {
    kind: 'other words that turn what is quoted',
    cases: [
      bad('“I would be lying if I said the dam is safe,” Keller said.', quote('keller', 'the dam is safe')),
      bad(
        '“Nothing could be further from the truth than that we sold the port,” Orlov said.',
        quote('orlov', 'we sold the port'),
      ),
      bad('“There is no truth to the story that we sold the port,” Orlov said.', quote('orlov', 'we sold the port')),
      bad(
        '“I reject the notion that our boats polluted the bay,” Orlov said.',
        quote('orlov', 'our boats polluted the bay'),
        warned,
      ),
      bad('“We will sell the port over my dead body,” Orlov said.', quote('orlov', 'We will sell the port'), warned),
      bad('“The port is for sale? Never,” Orlov said.', quote('orlov', 'The port is for sale')),
      bad(
        '“Our critics would like you to believe that the port is bankrupt,” Orlov said.',
        quote('orlov', 'the port is bankrupt'),
        warned,
      ),
      bad('“Imagine the port is bankrupt. What then,” Orlov said.', quote('orlov', 'the port is bankrupt'), warned),
      bad('“We stopped dumping waste in the bay,” Orlov said.', quote('orlov', 'dumping waste in the bay'), warned),
      bad('“It would be a mistake to leave the union,” Orlov said.', quote('orlov', 'leave the union'), warned),
      bad('“Far from being a success, the fair was a loss,” Orlov said.', quote('orlov', 'being a success'), warned),
      bad('“We will come on Friday weather permitting,” Orlov said.', quote('orlov', 'We will come on Friday'), warned),
      bad('“The fair was a success compared with last year’s fire,” Orlov said.', quote('orlov', 'The fair was a success'), {
        verdict: 'nothing',
        because: 'the check does not see that “compared with” takes back a part',
      }),
      bad('“We will pay once they deliver,” Orlov said.', quote('orlov', 'We will pay'), warned),
      bad('“We will pay when they deliver,” Orlov said.', quote('orlov', 'We will pay'), warned),
      bad('“In theory the ferry is free,” Orlov said.', quote('orlov', 'the ferry is free'), warned),
      bad('“Under the old rules the ferry was free,” Orlov said.', quote('orlov', 'the ferry was free'), {
        verdict: 'nothing',
        because: 'the check does not see that “under the old rules” means “no longer”',
      }),
      bad('„Ich glaube, der Hafen ist sicher“, sagte Anna Keller.', quote('keller', 'der Hafen ist sicher'), warned),
      bad(
        '„Es stimmt nicht, dass der Hafen verkauft wird“, sagte Anna Keller.',
        quote('keller', 'der Hafen verkauft wird'),
        warned,
      ),
      bad('«Il est faux de dire que le port est vendu», a dit Claire Moreau.', quote('moreau', 'le port est vendu'), warned),
      bad('«Nous ne vendrons jamais le port», a dit Claire Moreau.', quote('moreau', 'le port')),
      good(
        '“I do not know much about art, but the statue is beautiful,” Keller said.',
        quote('keller', 'the statue is beautiful,'),
      ),
      good(
        '“Since no one answered, we opened the door ourselves,” Keller said.',
        quote('keller', 'we opened the door ourselves,'),
      ),
      good('“We had nothing, and we built a town,” Keller said.', quote('keller', 'we built a town,')),
      good(
        '“There is nothing I like more than this town in the spring,” Keller said.',
        quote('keller', 'this town in the spring,'),
        { verdict: 'warning', because: 'the check does not know this idiom' },
      ),
      good('“It is no secret that I love this town,” Keller said.', quote('keller', 'I love this town,')),
      good('“I cannot thank the crews enough for their work,” Keller said.', quote('keller', 'their work,'), {
        verdict: 'warning',
        because: 'the check does not know this idiom',
      }),
      bad(
        '“Without the crews, the harbour would be silent,” Keller said.',
        quote('keller', 'the harbour would be silent,'),
        warned,
      ),
      good(
        '“Ask yourself if this is right. The crews deserve better,” Keller said.',
        quote('keller', 'The crews deserve better,'),
      ),
      good('“Let me know if you need more. The crews are ready,” Keller said.', quote('keller', 'The crews are ready,')),
      good('“We are ready, if I may say so, for the summer,” Keller said.', quote('keller', 'We are ready')),
      good(
        '“What they say and what they do, the people here see it,” Keller said.',
        quote('keller', 'the people here see it,'),
      ),
      good('“He never came back. His brother runs the shop,” Keller said.', quote('keller', 'His brother runs the shop,')),
      good('“The ferry, which did not run in May, is back,” Keller said.', quote('keller', 'is back,')),
      good('“Not everyone agrees with me, and that is fine,” Keller said.', quote('keller', 'that is fine,')),
      good('“We may disagree, but we respect each other,” Keller said.', quote('keller', 'we respect each other,')),
      good('“Some say it is too late; I say it is early,” Keller said.', quote('keller', 'it is early,')),
      good('“I have never been prouder of this town,” Keller said.', quote('keller', 'prouder of this town,'), {
        verdict: 'warning',
        because: 'the check does not know this idiom',
      }),
      good('“Whoever they are, they are welcome here,” Keller said.', quote('keller', 'they are welcome here,')),
      good(
        '“The false alarm was over by noon, and the school opened again,” Keller said.',
        quote('keller', 'the school opened again,'),
      ),
      good(
        '“The old plan failed. The new plan works,” Keller said, and Orlov said nothing.',
        quote('keller', 'The new plan works,'),
      ),
      good('Orlov met two envoys in Lisbon on 4 May.', said('orlov', 'On Wednesday 4 May Orlov met the two envoys in Lisbon')),
      good(
        'Orlov said that most of the fleet will stay in port.',
        said('orlov', 'Most of the fleet will stay in port, Orlov said'),
      ),
      good(
        'Orlov said that he could not say if every boat might sail.',
        said('orlov', 'He could not say whether each boat would sail, Orlov said'),
      ),
    ],
  },
  {
    kind: 'other words about who speaks',
    cases: [
      bad('Asked whether the ferry was “a floating coffin”, Keller laughed.', quote('keller', 'a floating coffin'), warned),
      bad('Keller was asked about Orlov’s phrase “a floating coffin”.', quote('keller', 'a floating coffin'), warned),
      bad('A banner behind Keller read “Down with the council”.', quote('keller', 'Down with the council'), warned),
      bad('Keller smiled. “You are a liar,” a heckler shouted.', quote('keller', 'You are a liar,'), warned),
      bad('Keller’s opponents call her “the ice queen”.', quote('keller', 'the ice queen'), warned),
      bad('Keller quoted Orlov as saying “we are broke”.', quote('keller', 'we are broke'), warned),
      bad('“We are broke,” Orlov was quoted as saying by Keller.', quote('keller', 'We are broke,'), warned),
      good('Keller, whom Orlov called a friend, was blunt: “The plan is dead.”', quote('keller', 'The plan is dead.'), {
        verdict: 'warning',
        because: 'the check finds no verb of saying for the speaker and one for somebody else',
      }),
      good('Keller told Orlov: “The plan is dead.”', quote('keller', 'The plan is dead.')),
      good('Before Orlov said a word, Keller declared: “The plan is dead.”', quote('keller', 'The plan is dead.')),
      good('Keller denied the charges. “The plan is clean,” she said.', quote('keller', 'The plan is clean,')),
      good('Keller, who denied the charges, said “the plan is clean”.', quote('keller', 'the plan is clean')),
      good('Keller never tires of saying “the plan is clean”.', quote('keller', 'the plan is clean')),
      good('Keller said the plan, reportedly written at night, was “clean as snow”.', quote('keller', 'clean as snow')),
      good('Keller rejected criticism. “The plan is clean,” she said.', quote('keller', 'The plan is clean,')),
      good('In her book, Keller writes that “the sea forgives”.', quote('keller', 'the sea forgives')),
      good(
        'Orlov and Keller spoke. “The sea forgives,” Keller said. “The land does not,” Orlov replied.',
        quote('keller', 'The sea forgives,'),
      ),
    ],
  },
];
