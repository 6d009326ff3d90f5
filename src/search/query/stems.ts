import { stemmer } from 'stemmer';

/**
 * Returns the stem of a word, by which the forms of one word are found together. In English it is the same in British and American
 * spelling; German loses its endings; words of other languages are their own stems.
 *
 * @param language the language of the site (BCP 47)
 */
export function stemOf(word: string, language: string): string {
  const [main] = language.split('-');
  if (main === 'en') return english(word.replace(ofShort, '$1$2').replace(dying, '$1ie'));
  return main === 'de' ? word.replace(caseEnding, '').replace(secondEnding, '') : word;
}

function english(word: string): string {
  const one = word.replace(/^evenings$/, 'evening');
  return ownStem.test(one) ? `${one}-` : stemmer(apart(asVerb(american(asAdjective(word)))));
}

function american(word: string): string {
  return word
    .replace(/(?<=.{4})is(?=(?:ation|e|ed|es|ing)s?$)/, 'iz')
    .replace(/(?<=.{3})our(?=s?$|ed$|ing$|able$)/, 'or')
    .replace(/(?<=.{3})tre(s?)$/, 'ter$1')
    .replace(/(?<=.{3})ence$/, 'ense');
}

/** Words that have no ending, though others would get their stem by losing one: "US" and "used", "even" and "evening". */
const ownStem = /^(?:..?|news|evening)$/;

/** Forms of words with two letters: "MPs", "going". Some words only look like one: "gas", "GPS". */
const ofShort = /^(?!gas|bus|gps|sms|[bc]is|irs|nhs|[cp]bs|dns)([a-z][a-rt-z])s$|^(go)(?:es|ing)$/;

/** Forms of "die", "lie", "tie" and "vie". */
const dying = /^([dltv])(?:ie[sd]?|ying)$/;

/** Replaces an adverb by its adjective, unless it may mean something else, as "hardly" and "nearly" do. */
function asAdjective(word: string): string {
  return word.replace(adverb, '').replace(/(?<=ar|eas|eav|ead)ily$/, 'y');
}

const adverb = /(?<=.(?:ful|less|ish|ant|ct|id|ick?|ong|ar[mp]|irm|eep|ain|ilar|ular|(?<=[^n])ear))ly$|(?<=ous)(?:ly|ness)$/;

/** Keeps "department" apart from "depart", and "responsible" from "response". */
function apart(word: string): string {
  return word.replace(/(?<=art)m(?=ent)|(?<=^resp)o(?=nsib)/, '-');
}

/** Replaces a noun by its verb where no ending that is cut off leads to it: "abstention" by "abstain". */
function asVerb(word: string): string {
  return word.replace(nouns, (noun) => verbs[noun] ?? noun);
}

const verbs: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'lusion:lude vasion:vade decision:decide plosion:plode xpansion:xpand xtension:xtend spension:spend bstention:bstain ' +
    'etention:etain permission:permit admission:admit submission:submit perception:perceive reception:receive ' +
    'deception:deceive reduction:reduce introduction:introduce scription:scribe fication:fy pplication:pply sumption:sume ' +
    'concession:concede pulsion:pel conversion:convert cquisition:cquire ntervention:ntervene destruction:destroy ' +
    'planation:plain nunciation:nounce clamation:claim denial:deny'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);
const nouns = new RegExp(`(?:${Object.keys(verbs).join('|')})(?=s?$)`);

/** Endings of German cases, numbers and persons, and then those of comparison and of verbs such as "wartet". Umlauts were folded before. */
const caseEnding = /(?<=.{3})(?:ern|em|en|er|es|e|(?<=[bdfghklmnrt])s)$/;
const secondEnding = /(?<=.{4})(?:est|er|en|(?<=[bdfghklmnrstz])(?<!plan)et|(?<=[bdfghklmnt])st)$/;
