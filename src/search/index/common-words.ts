import { wordsOf } from '../query/words.ts';

/**
 * Whether a word is so common in the language of the site (BCP 47) that having it says little about a record, however few records have
 * it. Among sixty records, "just" is as rare as "imperative".
 */
export function isCommonWord(word: string, language: string): boolean {
  return common[mainOf(language)]?.has(word) === true;
}

/**
 * Returns the words of a language that are too common to be searched for, separated by spaces, as queries have them. Those of English are
 * known to every search (query/words.ts), since any text may be in English.
 */
export function tooCommonWords(language: string): string {
  return wordsOf(tooCommon[mainOf(language)] ?? '').join(' ');
}

const mainOf = (language: string): string => language.split('-')[0] ?? '';

const common: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en:
      'actually again against almost already also always another anything around ask asked away back become began begin ' +
      'best better big bring called came come comes done down each else end enough even ever every everyone ' +
      'everything far feel few find first found gave get gets getting give given gives giving go goes going gone good got ' +
      'great happen happened happens held help hold i just keep kept kind knew know known last later least left let like ' +
      'little long look looking lot made make makes making man many may maybe mean means meant might much must near need ' +
      'needed needs never new next nobody nothing now often old perhaps put quite rather really right ' +
      'said saw say saying says see seem seems seen several shall show side since something soon sort still such take taken ' +
      'takes taking tell tells thing things think thinking thought today together told took toward towards tried try ' +
      'trying turn turned upon use used uses using want wanted wants way ways well went whether without yes yet',
    de:
      'allein anders beide bekommen besser bleiben bleibt brauchen braucht dafür dagegen danach davon dazu denken denkt einfach ' +
      'erst erste ersten etwas finden findet fragen fragt früher gab geben geht gehen gerade gern gesagt gibt ging groß große gut ' +
      'gute halten hält heute immer jetzt kam kann kommen kommt können lange lassen lässt lieber liegt machen macht man mehr ' +
      'meinen meint meinte möchte müssen muss neu neue neuen nie niemand oft recht sagen sagt sagte sehen sehr sein sieht soll ' +
      'sollen später stehen steht tun viel viele vielleicht weiter wenig weniger wieder will wissen weiß wollen wollte zwei',
  }).map(([language, words]) => [language, new Set(wordsOf(words))]),
);

const tooCommon: Readonly<Record<string, string>> = {
  de:
    'ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine dem den ' +
    'denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es euch ' +
    'euer eure für gegen gewesen habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja ' +
    'jede jedem jeden jeder jedes kein keine keinem keinen keiner mein meine mich mir mit nach nicht noch nun nur ob oder ohne ' +
    'schon seid seine seinem seinen seiner sich sie sind so solche sondern sonst über um und uns unser unsere unter vom von vor wann war ' +
    'waren warum was weder weil welche welchem welchen welcher welches wem wen wenn wer werde werden weshalb wessen wie wieso wieviel wir ' +
    'wird wo woher wohin worden worüber wurde wurden während zu zum zur zwischen',
};
