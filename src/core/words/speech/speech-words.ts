/** What a language says with when it reports what somebody said. Words are in lower case, unless the language gives them a capital within sentences. */
export interface SpeechWords {
  /** Verbs of saying, in every form that a report uses. */
  readonly verbs: readonly string[];
  /** Of those verbs, the ones that report only together with one of some words further on: "stellte" with "klar". */
  readonly verbsWith: Readonly<Record<string, readonly string[]>>;
  /** Verbs that lead to words in quotation marks, but tell nothing that was said where there are none. */
  readonly quotingVerbs: readonly string[];
  /** Verbs of whoever asks: the next to speak is another. */
  readonly askingVerbs: readonly string[];
  /** What makes words in marks a name that others use: "the so-called “skinny net”". */
  readonly soCalled: readonly string[];
  /** Verbs that lead to what something is called, be it one word: "called it “nonsense”". */
  readonly callingVerbs: readonly string[];
  /** Verbs of thinking: they lead to words in quotation marks, and what follows them otherwise is no statement. */
  readonly thinkingVerbs: readonly string[];
  /** Verbs of saying whose object may be the words of others: "condemned the “joke”", but "condemned it as “a joke”". */
  readonly stanceVerbs: readonly string[];
  /** What leads from such a verb to the speaker's own words. */
  readonly as: readonly string[];
  /** Forms of verbs of saying after a comma, whose speaker is whoever the sentence is about: "saying". */
  readonly participles: readonly string[];
  /** Words that set one clause against another: "but". */
  readonly but: readonly string[];
  /** Words between what two people say in one sentence: "while". */
  readonly setsApart: readonly string[];
  /** Words that begin what was said after a verb of saying: "that", "she". */
  readonly beginsClause: readonly string[];
  /** Words that begin a clause with a subject of its own: "who", "that". */
  readonly clauses: readonly string[];
  /** Words that begin a clause about what is before them: "that" in "a raid that Keller says never was". */
  readonly relatives: readonly string[];
  /** Verb forms in which a main clause goes on to report: "sei" in "Die Lage sei ernst." */
  readonly reportingForms: readonly string[];
  /** Phrases with such a form that report nothing: "es sei denn". */
  readonly setPhrases: readonly string[];
  /** Forms that report only in a clause after one that does: "müssten". */
  readonly laterForms: readonly string[];
  /** Pronouns of the first person: a sentence with one of them does not go on to report. */
  readonly firstPerson: readonly string[];
  /** Words that may be between a verb of saying and the clause that it leads to: "out" in "pointed out that". */
  readonly verbParts: readonly string[];
  /** Words that begin a clause that was said: "that". */
  readonly that: readonly string[];
  /** What may be between a word for a statement and the words in marks that were stated: "was" in "Keller’s statement was “…”". */
  readonly stated: readonly string[];
  /** Words that may be between a speaker and the verb: "has", "also". An adverb may be there too. */
  readonly between: readonly string[];
  /** How an adverb ends: "ly"; empty if no ending shows one. */
  readonly adverbEnding: string;
  /** Verbs that name the speaker only right after the words: "so" in "„…“, so Keller". */
  readonly afterWords: readonly string[];
  /** Words that say that somebody is quoted by another: then it is not certain who speaks. */
  readonly relays: readonly string[];
  /** Words before a speaker whose statement is in the next sentence: "what" in "recall what Keller said." */
  readonly what: readonly string[];
  /** Words after a verb whose statement is in the sentence before: "this" in "Keller said this too." */
  readonly this: readonly string[];
  /** Pronouns of whoever was spoken to: "her" in "We met her." */
  readonly objectPronouns: readonly string[];
  /** What comes before what somebody speaks on: "on" in the title "Keller on her wall". */
  readonly topics: readonly string[];
  /** Words beside whoever speaks by which nothing is said: "neither" in "Neither Keller nor Orlov said that". */
  readonly negations: readonly string[];
  /** Verbs, or how they end, without which "that" only points: "Keller announced that decision." Empty where no such word points. */
  readonly finite: readonly string[];
  /** What comes before the name of whoever said something: "according to". */
  readonly accordingTo: readonly string[];
  /** What comes after that name: "zufolge". */
  readonly afterName: readonly string[];
  /** What of theirs is quoted: "statement" in "a statement by Keller". */
  readonly utterances: readonly string[];
  /** What links that to the name: "by". */
  readonly by: readonly string[];
  /** What comes before whoever does something in the passive: "by". */
  readonly agent: readonly string[];
  /** Pronouns for one person who speaks, and which of their titles go with each. */
  readonly pronouns: Readonly<Record<string, 'he' | 'she' | 'either'>>;
  /** Titles before a name, with the pronoun that goes with each. They are no part of the name. */
  readonly titles: Readonly<Record<string, 'he' | 'she' | 'either'>>;
  /** What follows a name and is no part of it: "KC". */
  readonly suffixes: readonly string[];
  /** Offices, as the last word of one: "minister". */
  readonly offices: readonly string[];
  /** Words before an office that belong to it: "deputy". */
  readonly officeParts: readonly string[];
  /** Nouns that refer back to whoever was named last: "the diplomat". */
  readonly referring: readonly string[];
  /** Words that show that a name is that of a body: "department", or how such a word ends. */
  readonly bodies: readonly string[];
  /** Those of them that name a kind of body, and so none by themselves: "ministry". */
  readonly bodyNouns: readonly string[];
  /** Articles and pronouns before a noun. */
  readonly articles: readonly string[];
  /** Articles between an office and whose it is, where no preposition is: "der" in "der Präsident der Behörde". */
  readonly genitives: readonly string[];
  /** Places in the genitive, which may be before a name and are no part of it: "bayerns". */
  readonly owners: readonly string[];
  /** Articles of what was named before, and of what was not. */
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Articles of an object, where a form shows it: "den" in "den Bericht wies Keller zurück". */
  readonly objectArticles: readonly string[];
  /** Articles of what is no subject: "des", "dem". */
  readonly obliqueArticles: readonly string[];
  /** Words within a name or office that have no capital: "of", "van". */
  readonly joiners: readonly string[];
  /** Such words that are only in the name of a body, after its noun: "für" in "Ministerium für Fischerei". */
  readonly bodyJoiners: readonly string[];
  /** Words before a name that make it somebody else than who speaks: "with", "against". */
  readonly prepositions: readonly string[];
  /** Words that may be between such a word and a place: "in nearby Corrin". */
  readonly placeAdjectives: readonly string[];
  /** What follows the name of whoever is told something: "to" in "asked Keller to leave". */
  readonly afterTold: readonly string[];
  /** What may be before a name with a hyphen: "al". */
  readonly namePrefixes: readonly string[];
  /** What is before a name with a stop besides titles: "Gen". */
  readonly abbreviations: readonly string[];
  /** Words that join two names. */
  readonly and: readonly string[];
  /** Words that have a capital at the beginning of a sentence, or always, and name nobody. */
  readonly notNames: readonly string[];
  /** The months, January first, and the days of the week, Sunday first. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words for a day, and how many days after that of the source it is. */
  readonly days: Readonly<Record<string, number>>;
  /** Labels of whoever asks, who is not named: "Q". */
  readonly askers: readonly string[];
  /** Labels of whoever answers, who is not named: "A". */
  readonly answerers: readonly string[];
  /** Verbs of whoever asks in an interview, after the name: "spoke" in "Keller spoke to the mayor." */
  readonly interviewing: readonly string[];
  /** What somebody is asked at: "press conference". */
  readonly occasions: readonly string[];
  /** Prepositions that may lead to whoever is asked: "with" in "an interview with Keller". */
  readonly interviewedBy: readonly string[];
  /** What comes before an outlet to which something was said in an interview: "in an interview with". */
  readonly interviewWith: readonly string[];
  /** Verbs that an audience follows: "told". */
  readonly told: readonly string[];
  /** What comes before the name of an outlet or a meeting: "speaking at". */
  readonly speakingAt: readonly string[];
  /** What may follow an audience: "that". */
  readonly afterAudience: readonly string[];
  /** Audiences that are pronouns, and so name nobody: "them". */
  readonly them: readonly string[];
  /** Whether every noun has a capital, so that a capital alone does not make a name. */
  readonly capitalNouns: boolean;
  /** What a draft says that a speaker is inferred from: a paragraph of the source, `{n}`. */
  readonly paragraph: string;
}
