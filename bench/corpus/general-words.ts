import { list } from './inflection.ts';

/** Words of articles on any subject, the frequent ones first. All of them are inflected regularly. */
export const nouns = list(`
  agreement proposal decision question position measure meeting government delegation minister condition statement answer
  guarantee commitment deadline concession draft text round approach result solution dispute compromise offer request
  promise principle point detail step signal message objection reservation concern priority risk cost benefit figure
  estimate forecast report review study assessment mandate majority minority vote ballot coalition opposition cabinet
  parliament assembly committee council commission secretariat mission embassy envoy ambassador negotiator mediator
  adviser expert analyst observer official spokesperson lawyer economist diplomat host guest chair partner neighbour rival ally
  region border province capital district island coast harbour corridor road bridge railway station building hall
  table room door window floor corner morning evening afternoon night week month year decade century moment hour minute
  day weekend spring summer autumn winter season calendar schedule timetable agenda item paragraph clause annex footnote
  article chapter page line word phrase sentence formula wording version translation copy original signature letter note
  memorandum protocol charter statute treaty convention pact accord declaration communique resolution amendment motion
  appeal petition complaint protest boycott demonstration march campaign election referendum poll survey interview
  briefing conference summit seminar workshop dinner lunch reception ceremony visit tour journey flight arrival departure
  delay pause break suspension extension renewal withdrawal return retreat advance setback obstacle barrier threshold limit
  target goal aim purpose motive reason argument claim assertion accusation denial admission apology excuse explanation
  doubt suspicion mistrust hope fear worry expectation demand desire ambition effort attempt trial test experiment
  exercise operation intervention response reaction reply silence absence presence role task duty burden share portion
  balance gap difference similarity link channel contact exchange conversation dialogue debate quarrel row clash
  tension emergency incident accident episode chapter precedent example model method procedure rule exception
  warning remark comment hint gesture favour advantage weakness strength shortage surplus reserve stock supplier
  journalist editor reader listener witness neighbourhood household family generation veteran volunteer pensioner student
  teacher nurse farmer miner driver sailor pilot engineer scientist mayor governor premier chancellor speaker
  newspaper broadcast transcript headline rumour leak source archive record document file map chart table ledger`);

/** Adjectives that go with any of the nouns. */
export const adjectives = list(`
  new final joint early formal public separate common clear firm political economic legal technical regional national
  international bilateral multilateral European northern southern eastern western central local federal foreign domestic
  internal external serious difficult careful cautious modest limited narrow broad wide deep sharp steep gradual sudden
  rapid slow steady stable fragile weak strong robust solid soft hard tough mild moderate radical drastic dramatic quiet
  loud open closed secret private confidential official unofficial temporary permanent provisional preliminary initial
  interim partial full complete entire whole comprehensive detailed precise exact vague ambiguous obscure plain simple
  complex complicated delicate sensitive awkward painful bitter costly expensive cheap generous fair unfair equal
  unequal balanced reasonable sensible realistic ambitious optimistic pessimistic hopeful doubtful sceptical nervous
  anxious calm patient impatient polite blunt frank honest sincere cynical hostile friendly neutral impartial independent
  mutual reciprocal unilateral collective individual personal regular irregular frequent occasional rare usual unusual
  ordinary extraordinary routine special general specific particular relevant urgent pressing immediate prompt late
  overdue premature timely recent current previous former subsequent eventual annual monthly weekly daily historic
  traditional modern contemporary outdated lasting durable binding voluntary mandatory compulsory optional conditional
  unconditional tentative plausible credible doubtful questionable controversial contested disputed accepted recognised
  unexpected surprising predictable inevitable avoidable reversible irreversible decisive conclusive inconclusive
  constructive destructive productive fruitful fruitless useful useless practical theoretical symbolic substantial
  considerable significant marginal minor major principal chief main key vital essential crucial critical fundamental
  basic additional alternative rival parallel similar different distinct familiar remote distant nearby adjacent coastal
  rural urban mountainous maritime industrial agricultural commercial financial fiscal monetary social cultural academic
  scientific medical humanitarian environmental military civilian strategic tactical diplomatic constitutional judicial
  administrative bureaucratic democratic parliamentary presidential ministerial royal ecclesiastical municipal`);

/** Verbs that take an object. */
export const verbs = list(`
  accept adopt review consider discuss reject support oppose approve delay suspend resume extend renew amend revise
  clarify define describe explain present publish release announce confirm deny dismiss welcome condemn criticise defend
  protect promote encourage discourage hinder block obstruct prevent avoid resolve settle complete conclude finish
  prepare organise arrange schedule postpone attend chair open close end restore replace remove reduce increase
  raise lower double halve limit restrict relax tighten strengthen weaken improve damage harm threaten endanger ensure
  guarantee secure demand request require question challenge contest examine inspect investigate monitor observe
  measure calculate estimate assess evaluate compare balance weigh link separate divide share exchange
  deliver supply collect gather receive return recall recognise ignore neglect overlook notice mention stress underline
  highlight emphasise outline sketch summarise repeat renounce abandon pursue follow reach obtain offer propose suggest
  recommend endorse ratify register record document file translate interpret apply implement enforce
  execute conduct manage handle address tackle face confront expect anticipate predict fear welcome appreciate admire
  respect honour violate breach infringe circumvent evade escape join enter visit cross surround exclude include
  involve affect influence shape determine dictate impose inspire provoke trigger cause produce generate create establish
  launch initiate introduce invite consult inform warn alert advise persuade convince assure reassure satisfy disappoint
  surprise alarm irritate embarrass isolate divert`);

/** Adverbs of manner. */
export const adverbs = list(`
  finally quickly slowly quietly openly formally publicly privately jointly clearly firmly partly largely mainly nearly
  briefly repeatedly frequently rarely recently previously initially eventually gradually suddenly unexpectedly reluctantly willingly
  deliberately accidentally carefully cautiously thoroughly hastily promptly belatedly officially unofficially temporarily permanently
  provisionally conditionally unanimously narrowly broadly sharply mildly politely bluntly frankly effectively narrowly legally technically
  politically financially substantially considerably marginally significantly fundamentally essentially apparently evidently reportedly
  allegedly supposedly surprisingly predictably inevitably separately simultaneously independently mutually unilaterally`);

/** Places. */
export const cities =
  `Geneva|Vienna|Brussels|Oslo|Helsinki|Stockholm|Copenhagen|Reykjavik|Berlin|Paris|Rome|Madrid|Lisbon|London|Dublin|The Hague
  |Luxembourg|Bern|Zurich|Basel|Prague|Warsaw|Budapest|Bratislava|Ljubljana|Zagreb|Belgrade|Sarajevo|Skopje|Tirana|Athens|Nicosia|Valletta|Sofia
  |Bucharest|Chisinau|Riga|Tallinn|Vilnius|Minsk|Tbilisi|Yerevan|Baku|Ankara|Istanbul|Cairo|Tunis|Algiers|Rabat|Dakar|Accra|Abuja|Nairobi
  |Addis Ababa|Pretoria|Amman|Muscat|Doha|Astana|Tashkent|Bishkek|Dushanbe|Ulaanbaatar|New Delhi|Colombo|Hanoi|Jakarta|Manila|Singapore
  |Tokyo|Seoul|Canberra|Wellington|Ottawa|Montreal|Washington|New York|Mexico City|Panama City|Bogota|Quito|Lima|Santiago|Montevideo`
    .split('|')
    .map((city) => city.trim());
