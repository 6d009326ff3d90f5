/**
 * What the code of a site does and keeps, in its own words: the parts of a page that no editor writes. What the publication decides is
 * in its content.
 */
export const guarantees = {
  /** An About page that no editor has written. */
  title: 'How this site works',
  description:
    'How this site works: three voices, where the text comes from, how quotations are verified, corrections, who publishes it, and privacy.',

  headings: {
    voices: 'Three voices',
    sources: 'Sources and dates',
    verification: 'How quotations are verified',
    corrections: 'Corrections',
    searching: 'Searching',
    publisher: 'Who publishes this site',
    privacy: 'Privacy',
    'made-with': 'Made with',
    data: 'Data',
  },

  voices: {
    what: 'In every sentence, readers should be able to tell who is speaking. Three voices are kept apart by words and marks, never by colour alone.',
    statement: 'A statement: somebody said it',
    statementIs:
      'A {direct} gives the words exactly as the source prints them, set apart or in quotation marks. A {reported} gives in other words what the source reports: that it was said rests on that source. {marked} The mark leads to who spoke, to whom, when and where, and in which source. Anything that no source states is “not given”.',
    direct: 'direct quotation',
    reported: 'reported statement',
    /** `sides` are the marks of the sides, each with its name. */
    statementMark: 'After either comes the mark of the side that speaks: {sides}.',
    others: '{mark} for speakers without a side',
    claim: 'A claim: the source asserts it',
    claimIs:
      'When a source speaks for itself, the sentence says so, and the mark {mark} comes after it. It is the source’s claim, not this site’s.',
    note: 'An editor’s note: this site adds it',
    noteIs:
      'Notes are numbered and kept apart from the text: in the margin, under the paragraph or, on narrow screens, folded under it; those that readers should not miss stand open there. Each says what it is based on.',
    unmarked: 'Sentences without a mark are this site’s own reporting.',
    rail: 'In browsers that can draw it, a line in the margin runs beside the words of each voice: solid for a statement, dotted for a claim. Screen readers name the voice before the words.',
    keys: 'The mark or a tap on the words opens a slip with the record in short; without scripts, the mark is a link. The keys J and K move from statement to statement, unless you turn them off, in any slip or on the search page.',
  },

  sources: {
    principal: 'The articles rest mainly on these sources:',
    /** `date` is e.g. "on or before 10 January 2022". */
    dates: 'Dates are as exact as the sources allow: “{date}” means that no source gives the day itself.',
  },

  verification: {
    /** If every direct quotation was compared with its source. */
    compared: 'The text of each source is archived, and every direct quotation is compared with it, letter by letter.',
    /** If some were not, or if there are none. */
    someCompared:
      'Where the text of a source is archived, every direct quotation from it is compared with it, letter by letter.',
    how: 'A quotation that is not in its source can’t be published. The archived text itself is not published; you can read only the quoted words and where in the source they are. Each quotation shows the result of the comparison and its date:',
    exactIs:
      'The words appear in the source exactly as quoted: every letter, punctuation mark and space, in the paragraph named.',
    exceptIs:
      'The words differ from the source only in what is named: the kind of quotation marks or dashes, white space, how an accented letter is composed, characters in the source that cannot be seen or told apart, words left out and marked by an ellipsis (…), or words put in by the editor in [square brackets]. Bracketed words may replace only a capital, an ending, or a word such as “he”. A negation such as “not” is never left out of a sentence or put in. The editor has to declare each such difference.',
    reading: '… speaker identified by the editor',
    readingIs:
      'The words are in the source, but it does not name their speaker next to them: it only says “he”, for instance, or who speaks follows from what was said before. Who speaks is the editor’s reading. If a compared quotation does not say this, the source names the speaker next to the words.',
    notComparedIs: 'The text of the source was not available. The quotation relies on the editor’s care alone.',
    context:
      'Words can be in a source and still not be what anybody said there. So three more things are compared. The source must give the words as somebody’s own: in quotation marks, after a speaker’s name in a transcript, or in a text that is a speech, post or document as a whole. Nothing that turns their meaning may be cut off in their sentence: a quotation that leaves out a denial (“not”), a condition (“if”) or the question mark can’t be published, and where the meaning only may be different, the editor is warned. And the speaker is compared with the names next to the words: a quotation that the source gives to somebody else can’t be published. These comparisons look for words and don’t understand them, so they find many mistakes but not all.',
    record:
      'The result is recorded with the article. A quotation that changes later, even by one letter, can’t be published until it has been compared again, and when the text of a source changes, every quotation from it is compared again. Pages show curly quotation marks and apostrophes; {data} has the words as the source prints them. We verify that the source printed these words. Whether they were spoken is the source’s responsibility.',
    data: 'the data',
  },

  corrections: {
    listed: '{all} are listed, and they are in the {feed}.',
    all: 'All corrections and clarifications',
    feed: 'feed',
    recorded: 'Published text is recorded, so that a change without a correction is noticed before it is published.',
  },

  searching: {
    opens: '{search} opens over any page from its link, with the / key, or with Ctrl+K or Cmd+K.',
    search: 'The search',
    how: 'Words in quotation marks of any kind are found exactly as typed. Other words are found in all their forms, by synonyms on record, and when they are mistyped or a name is spelled differently; the search says how it read each word, and which words nothing here mentions. Dates can be typed as 10 January, 10.1.2022 or 2022-01-10. A minus sign before a word leaves it out (-word), OR joins two words, word* finds every ending, and speaker:name finds what somebody said.',
    check: '{compare} compares a quotation that you read somewhere with the record, word for word, and shows where it departs.',
    compare: 'Is this what was said?',
    browse: 'Quotes can also be browsed {speaker}, {side}, {outlet}, {form} and {month}.',
    bySpeaker: 'by speaker',
    bySide: 'side',
    byOutlet: 'outlet or audience',
    byForm: 'form',
    byMonth: 'month',
  },

  publisher: {
    write: 'The publisher can be reached at {contact}, also to report an error.',
    noContact: 'The publisher gives no address to write to, so there is no way yet to report an error from this site.',
    licence: 'The site’s own text is licensed under {licence}; quotations remain their authors’.',
  },

  privacy:
    'No cookies, no visitor statistics, and nothing loaded from other sites. Your device keeps your settings (theme, the /, J and K keys), whether our typeface has been fetched and, if you ask, your searches. Searches run in your browser; the words are in the page’s address, which the server sees when that address is opened.',

  madeWith: {
    typeface: 'The typeface is Newsreader, under the {licence}.',
    licence: 'SIL Open Font License',
    /** Only if there is a map. */
    maps: 'Borders on maps show de facto control (Natural Earth).',
    mapsWith: 'Borders on maps show de facto control (Natural Earth); city positions are from {from}.',
  },

  data: {
    files:
      'Every statement is available with its attribution {quotes}, new articles as {articlesAtom} or {articlesJson}, new statements as {quotesAtom} or {quotesJson}, and the timeline {calendar}.',
    asJson: 'as JSON',
    asCalendar: 'as a calendar',
    cite: 'Every article and statement can be cited from its own page, as text or as a file for reference managers.',
    annotations: 'The annotations of each article are available as {standard}.',
    annotationsAnd: 'The annotations of each article are available as {standard} ({latest}).',
    latest: 'those of the latest article',
    described:
      'Articles, their sections, statements, people, the timeline and the home page describe themselves in the vocabulary of {vocabulary}.',
  },
};

/** The words of what code guarantees, in one language. */
export type GuaranteeWords = typeof guarantees;
