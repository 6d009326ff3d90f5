import { stemOf } from '../query/stems.ts';

/** What readers may search for, and what the records say instead. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

/**
 * Adds the forms of English words that no stem joins, as far as they lead to a word of the records: a search for "choose" also finds
 * "chose", and one for "gave in" what editors list for "give in".
 *
 * @param words the words of the records
 * @param language the language of the site (BCP 47)
 */
export function withForms(synonyms: Synonyms, words: readonly string[], language: string): Synonyms {
  if (language.split('-')[0] !== 'en') return synonyms;
  const stem = (word: string): string => stemOf(word, language);
  const held = new Set(words);
  const stems = new Set(words.map(stem));
  const added: Record<string, readonly string[]> = { ...synonyms };
  const add = (said: string, recorded: readonly string[]): void => {
    if (recorded.length > 0) added[said] = [...new Set([...(added[said] ?? []), ...recorded])];
  };
  const terms = Object.keys(synonyms).filter((said) => said.includes(' '));
  for (const [base, ...others] of families) {
    // Other forms of the first word have its stem. Those of the others would be other words: "rang" and "range".
    const found = [...(stems.has(stem(base)) ? [base] : []), ...others.filter((form) => held.has(form))];
    for (const form of [base, ...others])
      add(
        form,
        found.filter((other) => other !== form),
      );
    for (const said of terms) {
      const parts = said.split(' ');
      const at = parts.indexOf(base);
      if (at >= 0) for (const form of others) add(parts.with(at, form).join(' '), synonyms[said] ?? []);
    }
  }
  return added;
}

/** Verbs and nouns with their irregular forms. Those that are forms of another word, too, are left out: "found", "lay", "wound". */
const families = (
  'arise arose arisen,awake awoke awoken,beat beaten,become became,begin began begun,bend bent,bind bound,bite bit bitten,bleed bled,' +
  'blow blew blown,break broke broken,breed bred,bring brought,build built,burn burnt,buy bought,catch caught,choose chose chosen,' +
  'come came,creep crept,deal dealt,dig dug,draw drew drawn,dream dreamt,drink drank drunk,drive drove driven,eat ate eaten,fall fallen,' +
  'feed fed,feel felt,fight fought,flee fled,fly flew flown,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,' +
  'foresee foresaw foreseen,freeze froze frozen,get got gotten,give gave given,go went gone,grow grew grown,hang hung,hear heard,' +
  'hide hid hidden,hold held,keep kept,kneel knelt,know knew known,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,' +
  'light lit,lose lost,make made,mean meant,meet met,misunderstand misunderstood,overcome overcame,overthrow overthrew overthrown,' +
  'pay paid,ride rode ridden,ring rang rung,rise risen,run ran,say said,see seen,seek sought,sell sold,send sent,shake shook shaken,' +
  'shoot shot,shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat,sleep slept,smell smelt,speak spoke spoken,spell spelt spelled,' +
  'spend spent,spill spilt,spoil spoilt,spring sprang sprung,stand stood,steal stole stolen,stick stuck,strike struck,strive strove striven,' +
  'swear swore sworn,sweep swept,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,' +
  'throw threw thrown,undergo underwent undergone,understand understood,uphold upheld,wake woke woken,wear wore worn,weep wept,win won,' +
  'withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written,' +
  'child children,crisis crises,criterion criteria,foot feet,half halves,knife knives,life lives,man men,medium media,person people,' +
  'phenomenon phenomena,thief thieves,tooth teeth,wife wives,woman women,deep depth,die death dead,grow growth,high height,' +
  'long length,lose loss,prove proof,strong strength,wide width'
)
  .split(',')
  .map((forms) => forms.split(' ') as [base: string, ...others: string[]]);
