import type { SpeechWords } from './speech-words.ts';

const split = (words: string): string[] => words.trim().split(/\s+/);

const stance = split(
  'condemned condemns denounced denounces criticised criticises criticized criticizes apologised apologises apologized apologizes',
);

const calling = split(
  'called calls described describes characterised characterises characterized characterizes branded labelled termed dubbed',
);

const bodyNouns = split(
  `department ministry agency council commission committee court union bank institute university party association federation organization
  organisation company corporation authority bureau administration government parliament police army navy foundation club tribunal
  secretariat guild chamber board`,
);

/** How English reports what somebody said. */
export const en: SpeechWords = {
  verbs: [
    ...split(`said says say added adds noted notes stressed stresses told tells argued argues insisted insists warned
    warns announced announces claimed claims explained explains     remarked remarks recalled recalls
    emphasised emphasises emphasized emphasizes underlined underlines underscored admitted admits acknowledged acknowledges wrote writes written
    tweeted posted stated states concluded concludes observed observes complained complains promised promises testified testifies suggested
    suggests confirmed confirms denied denies reiterated reported reports  alleged maintained maintains conceded concedes cautioned cautions predicted predicts
    contended contends asserted asserts countered counters pledged pledges vowed vows ruled disclosed revealed reveals recounted recounts submitted submits asked asks urged urges demanded
    demands accused accuses clarified clarifies elaborated elaborates opined averred avers`),
    ...stance,
    'moved that',
    'held that',
    'holds that',
    'called for',
    'calls for',
    'called on',
    'calls on',
    'made it clear',
    'makes it clear',
    'made clear',
    'makes clear',
  ],
  verbsWith: {},
  quotingVerbs: [
    ...calling,
    ...split(`responded replied replies answered answers pointed points continued continues spoke speaks expressed expresses voiced voices shouted cried yelled whispered joked quipped
    finished began opened put puts commented comments laughed sighed boasted thundered read reads
    declared declares agreed agrees blasted fumed raged stormed moaned groaned hissed`),
    'issued a statement',
    'released a statement',
    'put out a statement',
    'hit out',
    'hits out',
    'lashed out',
    'hit back',
    'hits back',
    'shot back',
    'fired back',
    'chipped in',
    'went on',
    'goes on',
  ],
  askingVerbs: split('asked asks'),
  soCalled: ['so-called'],
  callingVerbs: [...calling, 'calling', 'describing'],
  thinkingVerbs: split('considered considers thought thinks found finds felt feels believed believes'),
  stanceVerbs: stance,
  as: ['as', 'that'],
  participles: split(
    'saying shouting yelling chanting adding arguing warning insisting stressing noting claiming declaring explaining writing calling describing accusing telling',
  ),
  but: ['but'],
  setsApart: ['while', 'but'],
  beginsClause: split('that he she it they the a'),
  clauses: split(
    'that who whom whose which whether what how when while as because after before if where until since though although',
  ),
  relatives: split('that who whom'),
  reportingForms: [],
  setPhrases: [],
  laterForms: [],
  firstPerson: split('i me we us'),
  verbParts: ['out', 'saying'],
  that: ['that'],
  stated: ['that', 'is', 'was'],
  between: split(
    'has had have since also later further then earlier recently again once therefore however who himself herself itself first now just still',
  ),
  adverbEnding: 'ly',
  afterWords: [],
  relays: split('quoted quoting quotes cited citing cites paraphrasing'),
  what: ['what'],
  this: ['this', 'so', 'with these words'],
  objectPronouns: split('him her them'),
  topics: split('on about'),
  negations: split('neither nor no not never nowhere nobody none except hardly scarcely'),
  finite: split(
    'is are was were be been has have had does do did will would can could may might must should shall cannot [^\\s]+ed [^\\s]+n’t went goes came comes made makes took takes left leaves met meets',
  ),
  accordingTo: ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'as per'],
  afterName: [],
  utterances: split(
    'statement statements words remark remarks phrase maxim dictum description comment comments view account warning promise',
  ),
  by: ['by', 'of', 'from'],
  agent: ['by'],
  pronouns: { he: 'he', she: 'she', they: 'either' },
  titles: {
    mr: 'he',
    mister: 'he',
    sir: 'he',
    lord: 'he',
    mrs: 'she',
    ms: 'she',
    miss: 'she',
    lady: 'she',
    dame: 'she',
    baroness: 'she',
    madam: 'she',
    mx: 'either',
    dr: 'either',
    prof: 'either',
    professor: 'either',
    rt: 'either',
    hon: 'either',
    honourable: 'either',
    mp: 'either',
    mep: 'either',
    msp: 'either',
    cllr: 'either',
    rep: 'either',
    sen: 'either',
    rev: 'either',
    gov: 'either',
    gen: 'either',
    lt: 'either',
    col: 'either',
    capt: 'either',
  },
  suffixes: split('kc qc mp mep msp mla obe cbe mbe jr sr phd md'),
  offices:
    split(`ceo cfo coo pm cm executive boss minister president mayor chancellor secretary ambassador governor senator general admiral captain colonel lieutenant sergeant major
    commander director chairman chairwoman chairperson chair chief spokesman spokeswoman spokesperson diplomat judge justice lawyer attorney
    envoy official premier commissioner leader negotiator congressman congresswoman representative councillor councilman councilwoman
    officer inspector superintendent speaker prosecutor counsel professor analyst economist scientist author editor head manager
    engineer harbourmaster coroner barrister solicitor nurse surgeon doctor teacher headteacher headmaster headmistress resident neighbour neighbor parent farmer fisherman student activist campaigner reporter journalist
    correspondent columnist presenter detective constable sheriff coach founder owner treasurer king queen prince princess pope bishop archbishop rector principal engineer
    administrator aide staffer operator interpreter participant witness clerk appellant applicant petitioner respondent plaintiff claimant
    defendant advocate comptroller whip volunteer`),
  officeParts:
    split(`deputy foreign prime vice first second acting former interim senior chief assistant under ex us uk eu british american russian
    german french chinese ukrainian european federal state general attorney press defence defense interior finance health trade home cabinet
    managing lead principal permanent city town county fire police party opposition house senate lt lieutenant transport harbour
    environment education justice energy labour agriculture housing culture economy technical operations project board council affairs
    relations resources works supply industry commerce petroleum protection development planning science technology water tourism`),
  referring: split(
    'diplomat politician official minister spokesman spokeswoman spokesperson president mayor officer expert veteran lawmaker latter',
  ),
  bodies: [
    ...bodyNouns,
    ...split(`office house fund group inc ltd service congress senate force society league trust news times post press republic kingdom
    states kremlin nato un eu osce network alliance campaign team centre center`),
  ],
  bodyNouns,
  articles: split('the a an his her their its our my your one another some'),
  definite: ['the'],
  indefinite: split('a an one another some'),
  genitives: [],
  owners: [],
  objectArticles: [],
  obliqueArticles: [],
  joiners: split('of for the de von van der den al bin ibn la le di da do dos del du y and ex-'),
  bodyJoiners: [],
  prepositions:
    split(`of for to with against about by from at in on into over under between among through upon than like toward towards after before
    without near behind around per via off during meeting asking telling accusing urging calling`),
  namePrefixes: split('ex al el an ar as ash at ad'),
  abbreviations: split('St Ste'),
  placeAdjectives: split('nearby neighbouring neighboring rural remote northern southern eastern western central coastal tiny'),
  afterTold: split('to not that whether if for of'),
  and: ['and', 'or'],
  notNames:
    split(`the a an in on at as but and so yet then when while he she they we i it this that earlier later his her their its our there here who
    which what one some many both if for from with after before because although though however meanwhile instead moreover also asked no not
    yes well now today yesterday tomorrow speaking summing according monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december officials residents critics witnesses experts analysts
    observers others people police another most all few several these those to of by whose`),
  months: split('January February March April May June July August September October November December'),
  weekdays: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  days: { today: 0, yesterday: -1 },
  askers: split('q question reporter journalist interviewer moderator host presenter caller audience press'),
  answerers: split('a answer'),
  interviewing: split(
    'spoke speaks talked talks met meets asked asks interviewed interviews visited visits sat sits caught catches',
  ),
  occasions: [
    'press conference',
    'Press Conference',
    'press briefing',
    'Press Briefing',
    'briefing',
    'interview',
    'testimony',
    'examination',
  ],
  interviewedBy: split('with to meeting'),
  interviewWith: ['in an interview with', 'in an interview to', 'interviewed by', 'in an interview on'],
  told: ['told', 'tells'],
  speakingAt: ['speaking at', 'speaking to', 'speaking on', 'in remarks to', 'in an address to'],
  afterAudience: split('that on in at after before during when it he she they the there'),
  them: split('him her them me us you it himself herself that he she they'),
  capitalNouns: false,
  paragraph: 'paragraph {n}',
};
