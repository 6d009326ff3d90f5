/**
 * Whether a word is so common in English that having it says little about a record, however few records have it. Among sixty records,
 * "just" is as rare as "imperative".
 */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word);
}

const commonWords = new Set(
  (
    'actually again against almost already also always another anything around ask asked away back become began begin ' +
    'best better big bring called came come comes done down each else end enough even ever every everyone ' +
    'everything far feel few find first found gave get gets getting give given gives giving go goes going gone good got ' +
    'great happen happened happens held help hold i just keep kept kind knew know known last later least left let like ' +
    'little long look looking lot made make makes making man many may maybe mean means meant might much must near need ' +
    'needed needs never new next nobody nothing now often old perhaps put quite rather really right ' +
    'said saw say saying says see seem seems seen several shall show side since something soon sort still such take taken ' +
    'takes taking tell tells thing things think thinking thought today together told took toward towards tried try ' +
    'trying turn turned upon use used uses using want wanted wants way ways well went whether without yes yet'
  ).split(' '),
);
