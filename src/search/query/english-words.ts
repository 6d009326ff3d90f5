import { stemOf } from './stems.ts';

/** Whether a word is a well-known one of English, in any of its forms. Then it is not a typo, though no record has it. */
export function isEnglishWord(word: string): boolean {
  stems ??= new Set([...families.flat(), ...others.split(' ')].map(stem));
  return stems.has(stem(word));
}

let stems: ReadonlySet<string> | undefined;

const stem = (word: string): string => stemOf(word, 'en');

/** Verbs and nouns with their irregular forms. Those that are forms of another word, too, are left out: "found", "lay", "wound". */
export const families = (
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

/** Other words that are near enough to some word for a typo of it: "feet" and "feed". */
const others =
  'able ache acid add afraid age agenda agree ahead aim air alarm alive allow alone along amount angel angle angry animal ' +
  'answer appear apple apply area argue arm army art artist aside asset aunt author autumn available aware baby back bad ' +
  'bag bake ball band bank bar bare bark barn base bath battle beach beard bed beer believe bell belt bench bent big bike ' +
  'bill bird birth bishop black blade blame blank blind block blood blue board boat body bold bomb bone bonus book boot ' +
  'bored bottle bowl box boy brain brave bread break brick bride brief broad brown brush bucket build bus bush business ' +
  'busy butter button cable cake call calm camera camp canal candle captain car card care carry cart case cat catch ' +
  'cathedral cattle cause cave cell central century certain chain chair chalk change charm chart cheap cheek cheese chest ' +
  'chicken chief chin choose church circle cities city claim class clay clean clear clever cliff climb clock cloth cloud ' +
  'coach coal coast coat code coffee coin cold college comb comfort common community company consider continue cook cool ' +
  'copy core corn cost couch cough count country couple cousin cover cow crash cream crew crime crisis crop cross crowd ' +
  'crown cruel cry culture cup cure curl current curve customer dance dare dark date daughter day dead dear debt decade ' +
  'decide desert desk develop device dial diary diet difficult dirt dish doctor dog doll door double doubt dozen drag ' +
  'drama draw driver drop drug drum dry duck dull dust duty eager eagle ear early earth ease east easy edge editor ' +
  'education egg elbow empty energy engine engineer enjoy entry equal error essay estate evening expect expert explain ' +
  'eye face fact factory fade fail faint fair faith fame fan farm farmer fashion fast fat fate father fault favour fear ' +
  'fence fever few fiction field figure file film find fine finger fire firm fish fist fit flag flame flat flesh flood ' +
  'floor flour flow flower fog fold follow food fool force foreign forest fork form fortune fox frame free fresh friend ' +
  'frost fruit fuel full fun funeral fur future gallery game gap garden gas gate gear general gentle ghost giant gift ' +
  'girl glass glory glove goal goat gold golf government grab grace grain grand grant grape grass grave great green grey ' +
  'grief ground group grow guard guess guest guide guilt gun guy habit habitat hair hall hand handle happen happy harbour ' +
  'hard harm hat hate head health hear heart heat heaven heavy heel help hero hill hip hire history hit hobby hole ' +
  'holiday home honey hook hope horse hospital hot hotel hour house human humour hunger hunt hurt ice idea idle important ' +
  'inch include index information ink insect iron island issue jacket jail jam jar jaw jazz jewel job joke journey joy ' +
  'juice jump jury justice kick kid kill kind kiss kitchen knee knock labour lack ladder lady lake lamp land lane large ' +
  'laser last late laugh laundry law lawn lawyer layer lazy lead leaf lean learn leather left lemon lens lesson letter ' +
  'level library lid lift likely limb lime lion lip liquid list little live liver load loan lock log lonely long loose ' +
  'lorry lot loud love lover low loyal luck lunch lung magic mail main male map march mark market mask mass master match ' +
  'mate mayor mayoral meal meat medal medical melt member menu merchant mercy mess metal mild mile milk mill mind mine ' +
  'mineral minute mirror mistake mix moment month mood moon morning mother motor mouse mouth move mud muddle murder ' +
  'muscle museum music nail name narrow nation natural nature neat neck nephew nerve nest net new next nice night noise ' +
  'noon north nose novel number nurse oak ocean offer office officer oil old onion open opera orange order organ outfit ' +
  'oven owe own owner pace pack page pain paint pair pale palm pan panic paper parent park party pass past pastor patch ' +
  'path patient patrol pattern pause peace pear pen pencil pepper perfume person personal pet petrol phone physical piano ' +
  'pick picture pig pile pilot pin pink pipe pirate pity plain plan plane planet plant plastic plate play player plea ' +
  'plenty plot plug pocket poem poet point pole police policy pond pool poor pop port portrait post poster pot potato ' +
  'pound pour powder power praise pray president price pride priest prince print prison private prize problem produce ' +
  'profit program proud provide public pull pump punch pupil purple purse push quarter queen queue quiet rabbit race rack ' +
  'radio rail rain raise range rare rat raw razor reach read ready reason rebel receive recent recipe red reform relief ' +
  'remain remember report require rescue research rest result return rice rich right ring riot ripe river road roast rob ' +
  'rock rocket roll roof room root rope rose rough round row royal rub rude rug rule ruler sack sad saddle safe sail ' +
  'sailor salad salmon salt same sample sand satellite sauce sausage save scale scare scene schedule school science score ' +
  'scream sea seat secret section seed self senate sense series serious sermon serve service set shade shadow shame shape ' +
  'share sharp sheep sheet shelf shell shield shine ship shirt shock shoe shop shore short shout show shower sick side ' +
  'sight signal significant silence silk silver similar simple singer single sister size skill skin skirt sky slave ' +
  'sleeve slice slide slim slope slow small smart smile smoke smooth snake snow soap society sock soft soil soldier son ' +
  'song sore soul soup sour south space spare speak special speed spend spice spider spirit spoken spoon sport spot ' +
  'square stable staff stage stain stair stamp star start starve state statue stay steam steel steep stem stir stock ' +
  'stomach stone stop store storm story stove straight strain stranger straw stream street stress string strip stripe ' +
  'strong student studio study style subject sugar suggest suit summer sun supper supply support sure surface surgeon ' +
  'swallow sweat sweet switch sword system table tail tale talent tall tank tap tape target task taste tax taxi tea ' +
  'teacher team tear temper temple tend tennis tent test text thank theatre theory thick thin thirst thread throat thumb ' +
  'thunder ticket tidy tight tile timber tin tiny tip tire toast toe tomato tone tongue tool top torch total touch tour ' +
  'tourist towel tower town toy track trade train trap tray tree trick trip trouble truck true trunk trust truth tube ' +
  'tune tunnel turkey turn tutor twin type ugly uncle union urban vague valley van vast vessel victim view village vine ' +
  'violin virus visit voice volume vote voyage wage wagon waist walk wall wander war warm warrior wash waste watch water ' +
  'wave wax weak wealth weapon wear weather wedding weed week weight wet whale wheat wheel whip whisper white whole wild ' +
  'wind window wine wing winner winter wipe wire wise wish witness wolf wonder wood wool word work worker world worry ' +
  'worth wrap wrist writer wrong yard year yellow young youth zebra zone';
