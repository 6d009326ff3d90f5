import { stemOf } from '../query/stems.ts';

/** What readers may search for, and what the records say instead. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

/**
 * Adds the forms of English words that no stem joins, as far as they lead to a word of the records: a search for "choose" also finds
 * "chose", and "gave in" what editors list for "give in".
 *
 * @param words the words of the records
 * @param language the language of the site (BCP 47)
 */
export function withForms(synonyms: Synonyms, words: readonly string[], language: string): Synonyms {
  if (language.split('-')[0] !== 'en') return synonyms;
  const stems = new Set(words.map((word) => stemOf(word, language)));
  const added: Record<string, readonly string[]> = { ...synonyms };
  const add = (said: string, recorded: readonly string[]): void => {
    if (recorded.length > 0) added[said] = [...new Set([...(added[said] ?? []), ...recorded])];
  };
  for (const forms of families) {
    const held = forms.filter((form) => stems.has(stemOf(form, language)));
    for (const form of forms)
      add(
        form,
        held.filter((other) => other !== form),
      );
    for (const [said, recorded] of Object.entries(synonyms)) {
      const parts = said.split(' ');
      const at = parts.findIndex((part) => forms.includes(part));
      if (at >= 0) for (const form of forms) if (form !== parts[at]) add(parts.with(at, form).join(' '), recorded);
    }
  }
  return added;
}

/** Verbs and nouns with their irregular forms. Those that are forms of another word, too, are left out: "found", "lay", "wound". */
const families: readonly (readonly string[])[] = (
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
  .map((forms) => forms.split(' '));
