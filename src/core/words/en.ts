import { guarantees } from './guarantees/en.ts';
import type { Plural } from './say.ts';

/**
 * The words of the interface in English. `{name}` is put in; `#` is a number. The other languages have the same entries, and
 * words.test.ts compares them.
 */
export const en = {
  /** The language of the table (BCP 47). Dates and numbers are formatted in it, and pages declare it. */
  language: 'en',
  /** The locale of dates, numbers and lists: the language alone may mean another country’s. */
  locale: 'en-GB',
  /** Marks around quoted words. */
  marks: { open: '“', close: '”' },

  date: {
    notGiven: 'date not given',
    onOrBefore: 'on or before {date}',
    onOrAfter: 'on or after {date}',
    about: 'about {date}',
    uncertain: '{date} (uncertain)',
    decade: '{year}s',
    dayNotGiven: '{date} (day not given)',
    monthNotGiven: '{date} (month not given)',
    fromTo: '{from} to {to} local time',
    from: 'from {from} local time',
    until: 'until {to} local time',
  },

  statement: {
    direct: 'Direct quotation',
    indirect: 'Reported statement',
    excerpt: 'Excerpt of a document',
    /** What it is called in a sentence about it: "Link to this quotation". */
    quotation: 'quotation',
    statement: 'statement',
    inferred: 'speaker inferred from {from}',
    /** The same in a few words, for titles and cards. */
    speakerInferred: 'speaker inferred',
    /** The source through which words came: their own, or reworded. */
    printedBy: 'as printed by {publisher}',
    reportedBy: 'as reported by {publisher}',
    reportedHere: 'as reported',
    notQuoted: 'reported, not quoted',
    inferredHere: '(the source names no speaker here; inferred from {from})',
    to: 'to {audience}',
    /** At an event: the editor’s words for it, or its title, which may be a sentence. */
    at: 'at {audience}',
    atEvent: 'at: {title}',
    posted: 'in a post on {platform}',
    audienceNotGiven: 'audience not given',
    notGiven: 'Not given',
    /** One line for all that no source gives. */
    missing: 'not given: {facts}',
    fact: { toWhom: 'to whom', when: 'when', where: 'where' },
    quotedBy: 'as quoted by {name}',
    titled: '{name}: {words}',
    count: { one: '# statement', other: '# statements' } as Plural,
    excerptCount: { one: '# excerpt of a document', other: '# excerpts of documents' } as Plural,
    directCount: { one: '# direct quotation', other: '# direct quotations' } as Plural,
    indirectCount: { one: '# reported statement', other: '# reported statements' } as Plural,
  },

  /** The marks of statements and claims: whose voice it is, and which one of its article it is. */
  mark: {
    said: 'Said: {name}',
    excerpt: 'Excerpt: {name}',
    claim: 'Claim: {publisher}',
    figure: 'Figure: {publisher}',
    inferred: 'speaker inferred',
    statementOf: 'statement {number} of {count}',
    claimOf: 'claim {number} of {count}',
    /** The key to the marks. */
    key: 'Marks after the words: {said} {claim} {own}.',
    keySaid: '{sides} said it;',
    keyOthers: 'others',
    keyClaim: '{mark} the source claims it;',
    keyOwn: 'no mark: this site reports it',
  },

  /** The slip of a statement or claim. */
  slip: {
    /** Copies the address, and leads to how to cite it. */
    share: 'Share',
    cite: 'Cite',
  },

  verification: {
    exact: 'Verbatim in the source',
    except: 'In the source except for {alterations}',
    absent: 'Not found in the source',
    notCompared: 'Not compared with the source',
    reading: '{status}; speaker identified by the editor',
    checked: ', checked on {date}',
  },

  translation: {
    /** Above quoted words that have a translation, and above the translation. */
    original: 'Original: {language}',
    by: 'Translation: {by}',
    /** Whose translation it is, if it is the editor's. */
    site: 'this site’s',
    /** After a quotation in a sentence. */
    inText: '({words}; translation: {by})',
    /** After the name of the speaker, where the words are shown in translation. */
    translatedBy: 'translated by {by}',
    thisSite: 'this site',
    /** The forms of statements whose words are shown in translation only. */
    quotation: 'Translated quotation',
    excerpt: 'Translated excerpt of a document',
    /** What was compared with the source, where a translation is next to it. */
    checkedOriginal: 'Original: {status}',
    language: 'Language',
    /** In a citation. */
    cited: 'Original ({language}): {original} {credit}',
  },

  /** How a quotation can differ from its source: what is named after "except for". */
  alteration: {
    quotes: 'quotation marks',
    dashes: 'dashes',
    spaces: 'white space',
    composition: 'the composition of accented letters',
    unseen: 'invisible characters or look-alike letters',
    ellipsis: 'words left out, marked by an ellipsis',
    brackets: 'words put in by the editor, in square brackets',
  },

  source: {
    paragraph: 'paragraph {number}',
    paragraphs: 'paragraphs {first}–{last}',
    principal: 'Principal source.',
    /** In the list of an article that has several principal sources. */
    onePrincipal: 'One of the principal sources.',
    archived: 'archived copy of {date}',
    /** Where what is in print or in an archive is found. */
    page: 'Page {pages}.',
    pages: 'Pages {pages}.',
    heldAt: 'Kept at: {place}.',
    in: 'In {language}.',
    kind: {
      report: 'Report.',
      interview: 'Interview.',
      transcript: 'Transcript.',
      speech: 'Speech.',
      post: 'Post.',
      document: 'Document.',
    },
    labelled: 'Source: ',
  },

  side: { labelled: 'side: ' },

  note: {
    label: 'Editor’s note {number}',
    on: 'on {words}',
    back: 'Back to the text',
    titled: 'On {words}',
    by: 'Editor’s note of {site}',
    link: 'Link to this note',
    account: 'Whose account',
    others: 'Other notes',
    all: 'Notes',
  },

  claim: {
    of: 'A claim of its source: {source}.',
    by: 'Claim of {publisher}',
    record: 'About this claim',
    link: 'Link to this claim',
    others: 'Other claims',
  },

  figure: {
    by: 'Figure given by {publisher}',
    title: 'Figures',
    caption: 'The figures in this article, and where they are from.',
    value: 'Figure',
    sample: 'Sample',
    on: 'When',
    source: 'Source',
    of: 'A figure of its source: {figure}. {source}.',
  },

  link: { to: 'Link: {title}' },

  facet: {
    speaker: 'Speaker',
    side: 'Side',
    outlet: 'Outlet or audience',
    form: 'Form',
    month: 'Month',
  },

  /** The same within a sentence: "Quotes by speaker". */
  facetInSentence: {
    speaker: 'speaker',
    side: 'side',
    outlet: 'outlet or audience',
    form: 'form',
    month: 'month',
  },

  kind: {
    quotation: 'Direct quotation',
    reported: 'Reported statement',
    excerpt: 'Excerpt of a document',
    claim: 'Claim of a source',
    note: 'Editor’s note',
    event: 'Event',
    table: 'Table',
    picture: 'Picture',
    section: 'Section',
    person: 'Person or organisation',
    page: 'About this site',
  },

  correction: {
    correction: 'Correction',
    clarification: 'Clarification',
    dated: '{kind}, {date}',
    title: 'Corrections',
    description: 'Every correction and clarification on this site, newest first.',
    what: 'What was corrected or clarified after publication. {how}.',
    how: 'How this site handles corrections',
    none: 'No corrections so far.',
    in: 'In {article}',
    all: 'All corrections on this site',
  },

  page: {
    skip: 'Skip to content',
    site: 'Site',
    theme: 'Theme',
    themeSystem: 'Theme: system',
    themeLight: 'Theme: light',
    themeDark: 'Theme: dark',
    foot: 'Published by {publisher}. {about}. {corrections}. No cookies, no third parties.',
    about: 'About',
    howItWorks: 'How this site works',
    statementsAsJson: 'Every statement, as JSON',
    /** A link to the feed of a page. */
    follow: 'Follow in a feed reader',
    articlesFeed: '{site}: articles',
    calendar: '{site}: timeline',
    numbered: '{title}, page {number}',
    list: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    of: 'Page {number} of {last}',
    moved: 'Moved: {title}',
    movedDescription: 'What was published at {address} has moved.',
    movedTitle: 'This page has moved',
    movedTo: 'What was published at this address is now at {page}.',
    movedParts: 'Its parts',
    movedFrom: 'Moved from this page',
    movedEntries: 'Links to what used to be here lead to these entries.',
    missing: 'Not found',
    missingTitle: 'This page does not exist',
    missingDescription: 'This page does not exist.',
    missingAdvice: 'The address may be mistyped. Search for what you were looking for, or start from one of these pages.',
    missingSearch: 'Search quotes, claims, notes and sections',
    latest: 'The latest analysis',
    everyQuote: 'Every direct quotation and reported statement',
    everyQuoteInOrder: 'Every direct quotation and reported statement, in order',
  },

  home: {
    search: 'Who said what, when, to whom? Search the quotes',
    meetings: 'Each meeting, with its source',
    words: 'Who said what',
    earlier: 'Earlier',
    allArticles: 'All articles',
  },

  article: {
    title: 'Articles',
    description: 'Every article on this site, newest first.',
    none: 'No article is published yet.',
    draft: 'Draft',
    kicker: 'News analysis',
    by: 'By {byline}',
    published: 'Published {date}',
    updated: 'Updated {date}',
    minutes: '{minutes}-minute read',
    contents: 'In this article',
    /** Above the lines that say what readers need to know. */
    summary: 'What you need to know',
    principal: 'Principal source: {source}',
    principals: 'Principal sources: {sources}',
    principalsOf: 'Principal sources: {basis} ({sources})',
    noPrincipal: 'No principal source: every statement and claim names its own',
    noPrincipalBut: 'No principal source: {basis}',
    aboutSource: 'About this source',
    aboutSources: 'About the sources',
    voices: 'How to read the three voices',
    whoSpeaks: 'Who speaks',
    people: 'People and organisations',
    sources: 'Sources',
    countsHere: 'Counts only the statements marked in this article. Words are counted in direct quotations only.',
    countsSite: 'Counts only the statements marked on this site. Words are counted in direct quotations only.',
    wordsQuoted: 'Words quoted',
    // Without the line break and the soft hyphens these would be hyphenated where they needn't be.
    directQuotations: 'Direct\nquota\u00ADtions',
    reportedStatements: 'Re\u00ADported\nstate\u00ADments',
    audience: 'Audience',
    readOn: 'Read on',
    newer: 'Newer',
    older: 'Older',
    next: 'Next',
    previous: 'Previous',
    section: 'section {number} of {count}',
    sectionOf: '{section}, a section of {article}.',
    sectionCard: 'Section {number} of {count}',
    introduction: 'Introduction',
    inContext: 'Read in context',
    inSection: ', in the section {section}',
    linkSection: 'Link to this section',
    sourcesOfSection: 'Sources of this section',
    otherSections: 'Other sections',
    previousSection: 'Previous section',
    nextSection: 'Next section',
  },

  score: {
    title: 'Words by voice, {count} in all, line by line, with the marks of the text',
    choose: '. Choose a voice to dim the others:',
    /** What is put after the name of the voice that is chosen, for screen readers. */
    chosen: ', chosen: the others are dimmed',
    all: 'All voices',
    others: 'Others',
    documents: 'Documents',
    claims: 'Sources, their own claims',
    claimsOf: '{publisher}, its own claims',
    site: 'This site',
    how: 'Tall: quoted. Low: reported in other words. Striped: claimed by a source. Notes and tables are not counted.',
    where: 'Where this is in the article',
  },

  /** The page of an article's questions, and the link to it. */
  questions: {
    title: 'Question by question',
    titleOf: 'Question by question: {sides}',
    link: 'What each side said, question by question',
    count: { one: '# question', other: '# questions' } as Plural,
    description: '{questions} side by side, with {statements} on record here: {about}',
    scope:
      'This page lists what the article has on record. A blank means that nothing is on record here, not that nothing was said.',
    /** Sides that speak in the article, but not on any of its questions. */
    silent: 'Also in the article, but with nothing on record on these questions: {sides}.',
    table: 'How much is on record here',
    question: 'Question',
    claims: 'Claims',
    notes: 'Notes',
    /** The name of a number in the table. */
    cell: '{side}, {question}: {count}',
    /** After the number of a side's statements: the notes that give its account. */
    accounts: { one: '+ # note', other: '+ # notes' } as Plural,
    others: 'Others',
    /** The same where nobody is on a side. */
    statements: 'Statements',
    claimsOf: '{publisher}’s own claims',
    claimsOfSources: 'Sources’ own claims',
    notesHere: 'This site’s notes',
    noStatement: 'No statement of this side on this question is on record here.',
    /** Above a note that gives the account of a side. */
    account: 'This site’s note on this side’s account',
    /** The same where the note rests on none of the article’s principal sources. */
    accountElsewhere: {
      one: 'This site’s note on this side’s account, not from the principal source',
      other: 'This site’s note on this side’s account, from none of the principal sources',
    } as Plural,
    /** The same where a note of this site is on the question. */
    seeNotes: 'See also {notes}.',
    itsNotes: { one: 'this site’s note', other: 'this site’s notes' } as Plural,
    /** The same where nobody is on a side. */
    noneAtAll: 'No statement on this question is on record here.',
    noClaim: 'No claim of a source on this question is on record here.',
    noNote: 'This site has no note on this question.',
    /** The same where there are notes that give the account of a side. */
    noOtherNote: 'This site has no other note on this question.',
    /** On the card. */
    none: 'none here',
    /** The same where notes give the account of a side that has no statement here. */
    onlyNotes: { one: '# note only', other: '# notes only' } as Plural,
    more: { one: 'and # more question', other: 'and # more questions' } as Plural,
    sidesOf: '{shown} of {all} sides',
    through: 'printed or reported by {publishers}',
    inferredIn: { one: 'speaker inferred in # statement', other: 'speaker inferred in # statements' } as Plural,
  },

  quotes: {
    title: 'Quotes',
    description: 'Every statement on this site: who said what, to whom, when, and in which source.',
    feedDescription: 'Who said what, to whom and when.',
    feed: '{site}: quotes',
    articles: { one: 'one article', other: '# articles' } as Plural,
    summary: '{statements} in {articles}: {forms}. All of them {json}.',
    asJson: 'as JSON',
    search: 'Search all quotes',
    by: 'Quotes by {facet}',
    byValue: 'Quotes by {facet}: {value}',
    byHeading: 'By {facet}',
    byDescription: 'Every statement on this site, by {facet}.',
    inOrder: '{count} on record, in chronological order.',
    byValueDescription: '{count} on record, in chronological order. {facet}: {value}.',
    kicker: '{quotes} by {facet}',
    about: 'About {name}',
    none: 'There are no statements to list here.',
    all: 'all {count}',
    record: 'About this statement',
    recordOf: 'About this statement: {words}',
    inArticle: 'In the article',
    readInContext: 'Read in context',
    inContextOf: 'Read in context: {words}',
    speaker: 'Speaker',
    toWhom: 'To whom',
    when: 'When',
    where: 'Where',
    event: 'Event',
    dayAndPlace: 'Source of day and place',
    source: 'Source',
    verification: 'Verification',
    linkTo: { quotation: 'Link to this quotation', statement: 'Link to this statement', excerpt: 'Link to this excerpt' },
    embed: { quotation: 'Embed this quotation', statement: 'Embed this statement', excerpt: 'Embed this excerpt' },
    embedAbout: {
      quotation: 'This code shows the quotation on another page, with its attribution and without scripts.',
      statement: 'This code shows the statement on another page, with its attribution and without scripts.',
      excerpt: 'This code shows the excerpt on another page, with its source and without scripts.',
    },
    preview: 'See a preview',
    copyCode: 'Copy the code',
    codeCopied: 'Code copied',
    others: 'Other statements',
    embedded: '{title} · {site}, embedded',
    embeddedDescription: '{form} to be embedded elsewhere. {title}',
    recordLink: {
      quotation: 'Record of this quotation',
      statement: 'Record of this statement',
      excerpt: 'Record of this excerpt',
    },
  },

  people: {
    title: 'People',
    description: 'The people and organisations whose statements are on record here, by side.',
    mentioned: 'mentioned',
    person: 'Person',
    body: 'Organisation',
    personDescription: '{name}{role}: {count} on record here, in chronological order, with sources.',
    mentionedDescription: '{name}{role}: mentioned here, with no statement of their own on record.',
    onBehalf: ', for {name}',
    noSide: 'Side not given',
    forThem: 'On their behalf',
    unnamed: 'not named by the source',
    printed: 'Named in the principal source as {name}.',
    printedElsewhere: 'Named in a source as {name}.',
    statements: 'Statements on record',
    none: 'Mentioned, but with no statement on record.',
    inNotes: 'This site’s notes with this name',
    namedIn: 'Named in',
    onRecord: '{count} on record.',
  },

  timeline: {
    title: 'Timeline',
    description: 'What happened when and where, day by day, with the source of each entry.',
    none: 'No article has an event yet.',
    from: 'From {article}',
    toScale: 'Days drawn to scale. {days}.',
    nothing: 'nothing recorded',
    nothingKnown: 'no event whose day is known',
    nothingElse: 'nothing else recorded',
    nothingElseKnown: 'no other event whose day is known',
    /** Beside an event in the picture whose day is uncertain (`?` in EDTF). */
    doubtful: 'date uncertain',
    aboutLength: 'about {length}',
    gap: '{length} without an event',
    unsureGap: '{length} without an event whose day is known',
    /** Within an event of several days. */
    duringGap: '{length} without another event',
    unsureDuringGap: '{length} without another event whose day is known',
    inOrder: 'Days in order; stretches without an event are folded. {days}.',
    many: 'Timeline of {count}, {span}.',
    eventCount: { one: '# event', other: '# events' } as Plural,
    /** The same in the nominative: English has one form. */
    events: { one: '# event', other: '# events' } as Plural,
    earlier: { one: '# earlier event', other: '# earlier events' } as Plural,
    /** After a strip of the timeline: the days with a label that it leaves out. */
    otherLabels: { one: 'and # more day with a remark', other: 'and # more days with a remark' } as Plural,
    writes: '{publisher} writes',
    perhapsWrites: '{publisher} writes, perhaps on this day',
    articlePublished: 'the article is published',
    articleUpdated: 'the article is last updated',
    whenWritten: 'when {publisher} wrote',
    whenPublished: 'when the article was published',
    whenUpdated: 'when the article was last updated',
    perhapsOn: 'perhaps on {date}',
    hours: '{from} to {to}',
    held: 'held',
    ahead: 'still ahead',
    around: 'at about the time',
    /** After one of the two before it: what came of it is known. */
    heldSince: 'held since',
    key: 'Filled boxes (solid outline in print): meetings already held {when}, {date}. Dashed boxes: meetings then still to come.',
    keyAround: 'Double outline: at about that time.',
    keyDotted: 'Dotted boxes: cancelled or postponed.',
    keyOpen: 'Boxes with an open end: the day is not known exactly.',
    between: 'Between {parties}.',
    heldThen: 'Already held {when}',
    aheadThen: 'Still ahead {when}',
    /** On the day itself, or if the dates are not exact enough. */
    aroundThen: 'At about the time {when}',
    /** What came of it, with a day and with any other date. */
    heldOn: 'Held on {date}: {outcome}',
    heldIn: 'Held ({date}): {outcome}',
    outcome: 'Outcome: {outcome}',
    cancelled: 'Cancelled',
    cancelledWith: 'Cancelled: {outcome}',
    cancelledOn: 'Cancelled on {date}: {outcome}',
    cancelledIn: 'Cancelled ({date}): {outcome}',
    postponed: 'Postponed',
    postponedWith: 'Postponed: {outcome}',
    postponedOn: 'Postponed, and held on {date}: {outcome}',
    postponedIn: 'Postponed, and held ({date}): {outcome}',
    /** In one line: a number without its word is no link that anybody knows. */
    note: 'note\u00A0{number}',
    /** What was known of an event when the source wrote or the article was published, and what came of it. */
    then: 'Then',
    now: 'Now',
    /** On an event's own page. */
    seenBy: 'Then and now',
    said: 'Said there',
    inCalendar: 'All events as a calendar',
    link: 'Link to this event',
    others: 'Other events',
    onTimeline: 'On the timeline: {event}. ',
    knownFrom: 'Known from {sources}.',
    map: 'Where the meetings were held or planned. Borders show de facto control (Natural Earth).',
    mapPositions: 'City positions: {from}.',
    /** On the map: the events of a place. */
    eventsWhen: '{count}, {when}',
    /** From one date to another, one of which is not an exact day. */
    fromTo: '{first} to {last}',
    mapAlt: 'Map: {cities}.',
    parties: 'Parties: {parties}.',
    time: 'Time: {timing}.',
  },

  cite: {
    title: 'Cite',
    published: 'Published {published}. The address is permanent.',
    updated: 'Published {published}, last updated {updated}. The address is permanent.',
    copy: 'Copy',
    copyCitation: 'Copy the citation, {style}',
    citationCopied: '{style} citation copied',
    managers: 'For reference managers: {formats}',
    rights: '{publisher}; quotations remain their authors’',
    rightsUnder: '{publisher}, {licence}; quotations remain their authors’',
  },

  /** What programs that read text are told (/llms.txt, index.md). */
  machines: {
    voices:
      'Three voices are marked. What somebody said and what a source claims is a link to its record, or a block quotation, and begins with the voice in bold; the words of a direct quotation are the speaker’s own, those of a reported statement and of a claim are not. Footnotes are the editors’ notes. All other words are this site’s.',
    published: 'Published {day}',
    updated: 'Updated {day}',
    data: 'Data',
    files: {
      quotes: 'Statements and excerpts',
      claims: 'Claims of sources',
      notes: 'Editors’ notes',
      events: 'Events',
      people: 'People and bodies',
      sources: 'Sources',
    },
    table: 'Statements as a table (CSV)',
  },

  search: {
    title: 'Search',
    description:
      'Search every direct quotation, reported statement, claim, note, event, table, picture, section, person and page.',
    button: 'Search',
    field: 'Words, or an exact phrase in quotation marks',
    signs: '-word leaves a word out, OR joins two, word* finds all endings, speaker:name finds what somebody said',
    filters: 'Filters and sorting',
    show: 'Show',
    everything: 'everything',
    anyone: 'anyone',
    anySide: 'any side',
    anyOutlet: 'any outlet or audience',
    eitherForm: 'either form',
    from: 'From',
    to: 'To',
    sort: 'Sort by',
    relevance: 'relevance',
    byDate: 'date, earliest first',
    active: 'Active filters',
    remember: 'Remember my searches on this device',
    slash: 'Open the search with the / key',
    steps: 'Move from statement to statement with the J and K keys',
    recent: 'Recent searches',
    results: 'Results',
    more: 'Show more results',
    withoutScript:
      'Search needs JavaScript. Without it, you can browse everything: {articles}, {people}, the {timeline}, and {quotes} by each of the following:',
    articles: 'articles',
    people: 'people',
    timeline: 'timeline',
    quotes: 'quotes',
  },

  /** The page that compares what somebody has read with the record. */
  check: {
    title: 'Is this what was said?',
    description:
      'Paste a quotation that you read somewhere. This page compares it with the record, word for word: who said it, and where it departs.',
    standfirst:
      'Paste a quotation that you read somewhere. This page compares it with what is on record here, word for word, and shows who said it and where it departs.',
    field: 'The words as you read them',
    hint: 'Words in quotation marks are compared one passage at a time; without quotation marks, the whole text is. An ellipsis or […] stands for any words. At most 2,000 characters are read.',
    button: 'Compare',
    results: 'Comparisons',
    limits: 'What this can tell, and what it cannot',
    compared: 'Your words are compared with {statements} and {claims} on this site.',
    claims: { one: '# claim', other: '# claims' } as Plural,
    notNever: '“Not on record here” does not mean “never said”: this site has only what its articles report.',
    notContext:
      'Words on record may still mislead without what was said before and after them. The article has the sentences around them, and the record has the source.',
    notReported:
      'A reported statement gives the sense of what somebody said. Its words are never the speaker’s own, even if yours are the same.',
    notForm:
      'Quotation marks, dashes, spaces, a capital at the beginning and a full stop at the end make no difference. Spelling does.',
    inBrowser:
      'The comparison runs in your browser. Your words are in the page’s address, which the server sees when that address is opened.',
    withoutScript:
      'The comparison needs JavaScript. Without it, you can look for the words yourself in the {quotes}, which your browser can search, and by each of the following:',
    quotes: 'list of all statements',
    /** On the page of a statement. */
    ask: 'Read these words elsewhere, put differently? {compare}.',
    compare: 'Compare them with the record',
  },

  /** What code guarantees, as the parts of a page that no editor writes. */
  guarantees,
};

/** The words of the interface in one language. English is the model: every other table has the same entries. */
export type Words = typeof en;
