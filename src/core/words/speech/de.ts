import type { SpeechWords } from './speech-words.ts';

const split = (words: string): string[] => words.trim().split(/\s+/);

const calling = [
  ...split('nannte nennt nannten bezeichnete bezeichnet bezeichneten'),
  'zeigte sich',
  'zeigt sich',
  'zeigten sich',
];

/** "Heißt es in einer Mitteilung von Keller", "hieß es in der Erklärung der Partei". */
const stated = ['heißt', 'hieß'].flatMap((says) =>
  ['einer', 'der'].flatMap((article) =>
    split('Mitteilung Pressemitteilung Erklärung Stellungnahme').flatMap((noun) =>
      ['', ' von', ' vom'].map((by) => `${says} es in ${article} ${noun}${by}`),
    ),
  ),
);

const bodyNouns = split(
  `ministerium amt behörde gericht gerichtshof rat ausschuss kommission partei fraktion verband verein gesellschaft bank institut
  universität hochschule regierung agentur zeitung betrieb gilde kammer`,
);

/** How German reports what somebody said. */
export const de: SpeechWords = {
  verbs:
    split(`sagte sagt sagten gesagt erklärte erklärt erklärten kündigt räumt fügt teilt hebt weist äußert bekräftigt beklagt lobt verkündet betonte betont forderte fordert meinte meint schrieb schreibt geschrieben warnte
    warnt antwortete antwortet fragte fragt fügte ergänzte ergänzt berichtete berichtet bestätigte bestätigt teilte behauptete behauptet
    kritisierte kritisiert äußerte versicherte versichert kündigte verkündete verkündet bekräftigte unterstrich räumte gab hob wies
    versprach verspricht beklagte lobte bedauerte stellte entgegnete erwiderte verlangte twitterte erläuterte mahnte konstatierte resümierte
    vermutete befand urteilte entschied argumentierte argumentiert beteuerte beteuert präzisierte gestand prophezeite prognostizierte klagte klagt
    kommentierte kommentiert erinnerte erinnert betonten warnten meinten teilten forderten fordern kritisierten kritisieren
    verlangten verlangen kündigten bestätigten berichteten warfen wiesen lehnten warf lehnt lehnte verurteilte verurteilt verurteilten`),
  verbsWith: {
    stellte: ['klar', 'fest', 'infrage', 'Aussicht'],
    gab: ['bekannt', 'zu', 'an'],
    hob: ['hervor'],
    wies: ['hin', 'darauf', 'zurück'],
    warf: ['vor'],
    warfen: ['vor'],
    teilte: ['mit'],
    teilten: ['mit'],
  },
  quotingVerbs: [
    ...calling,
    ...split(
      'verteidigte verteidigt begründete begründet rechtfertigte rechtfertigt führte führt reagierte reagiert appellierte appelliert konterte kontert sprach spricht rief ruft scherzte so fuhr schloss begann witzelte flüsterte staunte spottete spottet schimpfte schimpft freute freut wetterte polterte höhnte seufzte',
    ),
  ],
  askingVerbs: split('fragte fragt fragten'),
  soCalled: split('sogenannte sogenannten sogenannter sogenanntes'),
  callingVerbs: calling,
  thinkingVerbs: split('fand findet glaubte glaubt dachte denkt hielt hält'),
  stanceVerbs: split('kritisierte kritisiert kritisierten kritisieren verurteilte verurteilt verurteilten'),
  as: ['als', 'dass'],
  participles: [],
  but: ['aber'],
  setsApart: ['und', 'aber', 'während'],
  beginsClause: split('dass er sie es der die das ein eine'),
  clauses: split('dass ob was wie wer weil wenn als'),
  relatives: [],
  reportingForms: split(
    `sei seien habe werde müsse könne wolle dürfe solle gebe gehe stehe komme bleibe brauche lasse mache sehe halte finde liege wisse wünsche plane hoffe erwarte gelte bestehe drohe fehle
    bedeute rechne handele führe treffe nehme verfüge unterstütze
    befürchte benötige verlange fordere lehne begrüße bedauere koste zahle trage schaffe helfe biete bringe`,
  ),
  setPhrases: [
    'es sei denn',
    'wie dem auch sei',
    'Gott sei Dank',
    'sei dahingestellt',
    'es sei daran erinnert',
    'es sei angemerkt',
  ],
  laterForms: split('hätten würden könnten müssten'),
  firstPerson: split('ich mich mir'),
  verbParts: ['an'],
  that: ['dass'],
  stated: ['dass', 'ist', 'war', 'heißt es:', 'hieß es:'],
  between: split(
    'hat hatte habe sich auch später dann zuvor am gestern heute wiederum zudem außerdem jedoch aber selbst kürzlich erneut',
  ),
  adverbEnding: '',
  afterWords: ['so'],
  relays: split('zitierte zitiert'),
  what: ['was'],
  this: ['dies', 'das', 'mit diesen worten'],
  objectPronouns: split('ihn sie ihm ihr ihnen'),
  topics: split('über zu'),
  negations: split('weder noch nie niemals nirgends nicht niemand kein keine keiner keinem kaum außer'),
  finite: [],
  accordingTo: [
    'laut',
    'nach Angaben von',
    'nach den Worten von',
    'nach Ansicht von',
    'nach Auffassung von',
    'nach Aussage von',
    ...stated,
  ],
  afterName: ['zufolge'],
  utterances: split('Worte Wort Satz Ausspruch Aussage Erklärung Äußerung Bemerkung Mitteilung Pressemitteilung Stellungnahme'),
  by: ['von', 'vom', 'der'],
  agent: ['von', 'durch'],
  pronouns: { er: 'he', sie: 'she' },
  titles: {
    herr: 'he',
    herrn: 'he',
    frau: 'she',
    dr: 'either',
    prof: 'either',
    professor: 'he',
    professorin: 'she',
    abg: 'either',
  },
  suffixes: split('mdb mdl mdep'),
  offices:
    split(`minister ministerin kapitän kapitänin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin sprecher sprecherin staatssekretär
    staatssekretärin botschafter botschafterin senator senatorin abgeordneter abgeordnete vorsitzender vorsitzende direktor direktorin chef
    chefin leiter leiterin richter richterin anwalt anwältin general generalin hauptmann geschäftsführer geschäftsführerin experte expertin
    diplomat diplomatin beamter beamtin kommissar kommissarin hafenmeister hafenmeisterin kämmerer kämmerin dezernent dezernentin rektor
    rektorin stadtrat stadträtin -rat rätin ratsherr redakteur redakteurin journalist journalistin autor autorin
    trainer trainerin pfarrer pfarrerin bischof bischöfin lehrer lehrerin sekretär sekretärin gewerkschafter gewerkschafterin beauftragter
    beauftragte ökonom ökonomin unternehmer unternehmerin gutachter gutachterin historiker historikerin forscher forscherin fischer fischerin gouverneur gouverneurin landrat landrätin
    kläger klägerin beklagte antragsteller antragstellerin beschwerdeführer beschwerdeführerin graf gräfin kommandant kommandantin dolmetscher dolmetscherin`),
  officeParts: split(
    'stellvertretender stellvertretende erster erste ehemaliger ehemalige früherer frühere parlamentarischer parlamentarische',
  ),
  referring: split(
    'diplomat diplomatin politiker politikerin minister ministerin sprecher sprecherin präsident präsidentin bürgermeister bürgermeisterin beamter beamtin',
  ),
  bodies: [...bodyNouns, ...split('polizei senat bundestag landtag nachrichten nato uno eu osze bund grünen linken')],
  bodyNouns,
  articles: split(
    'der die das dem den des ein eine einer einem einen sein seine seiner ihr ihre ihrer ihren dieser diese dieses diesen diesem jeden jedem',
  ),
  owners: split(
    `bayerns berlins brandenburgs bremens hamburgs hessens niedersachsens sachsens thüringens deutschlands österreichs frankreichs russlands polens englands italiens spaniens israels chinas amerikas europas`,
  ),
  objectArticles: split('den diesen einen keinen seinen ihren jeden'),
  definite: split('der die das dem den'),
  indefinite: split('ein eine einer'),
  obliqueArticles: split('des dem den eines einem einen diesem diesen'),
  genitives: split('der des dieser dieses ihres seines ihrer seiner'),
  joiners: split('von van zu de und'),
  bodyJoiners: ['für'],
  prepositions: split(
    'statt von vom mit gegen über für an bei beim zu zum zur aus nach vor durch ohne um zwischen unter auf in im am',
  ),
  namePrefixes: split('ex al el an ar as ash at ad'),
  abbreviations: split('St Gen'),
  placeAdjectives: split('nahen benachbarten fernen nördlichen südlichen östlichen westlichen kleinen'),
  afterTold: [],
  and: ['und', 'oder'],
  notNames:
    split(`der die das dem den dieser diese dieses diesen diesem ein eine und aber doch dann als wenn während er sie es wir ich man dies das dort hier wer was viele beide nach vor am im in auf
    für mit zu zum zur bei von montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember heute gestern morgen zudem außerdem später zuvor auch so laut kritiker anwohner beobachter experten
    zeugen angaben worten ansicht auffassung aussage niemand jemand statt ob falls gestern damit dazu darauf nun jetzt`),
  months: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  weekdays: split('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
  days: { heute: 0, gestern: -1, vorgestern: -2 },
  askers: split('frage zwischenruf zuruf reporter reporterin journalist journalistin moderator moderatorin'),
  answerers: split('a antwort'),
  interviewing: split(
    'sprach sprachen spricht traf trafen trifft fragte fragten fragt befragte befragten befragt besuchte besuchten besucht interviewte interviewten interviewt',
  ),
  occasions: ['Pressekonferenz', 'Interview', 'Gespräch', 'Befragung', 'Vernehmung'],
  interviewedBy: split('mit an bei'),
  interviewWith: ['im Interview mit', 'im Gespräch mit', 'in einem Interview mit', 'in einem Gespräch mit'],
  told: [],
  speakingAt: [],
  afterAudience: [],
  them: split('er sie es wir ich man ihm ihr ihn ihnen uns mir dir euch sich'),
  capitalNouns: true,
  paragraph: 'Absatz {n}',
};
