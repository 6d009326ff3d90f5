import { maxColumns, type CardTable } from './card-table.ts';
import type { LitScore } from './score-strip.ts';
import { cutTo } from './type-length.ts';
import { the, type Archive } from '../core/model/archive.ts';
import type { Article, Section } from '../core/model/article.ts';
import { labelOfQuestion } from '../core/model/blocks/question.ts';
import { formatDay } from '../core/dates/days.ts';
import { describeStatement } from '../core/model/describe-statement.ts';
import { publisherOf } from '../core/model/source.ts';
import type { CardSubject } from '../core/model/permalinks.ts';
import { scoreOf } from '../core/model/score/score.ts';
import { questionsPage, statementsOnQuestions, type QuestionsPage } from '../core/model/pages/questions-page.ts';
import { qualifiersOf } from '../core/model/qualifiers.ts';
import { sectionPages } from '../core/model/pages/section-page.ts';
import { sideOf, type Side } from '../core/model/sides/side.ts';
import { sideOfStatement } from '../core/model/sides/side-of-statement.ts';
import { roleAfterName, type Person } from '../core/model/person.ts';
import { describeClaim } from '../core/model/pages/claim-page.ts';
import { describeEvent, eventsOnSite } from '../core/model/pages/event-page.ts';
import { describeNote } from '../core/model/pages/note-page.ts';
import { count, inMarks, say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Event } from '../core/model/events/event.ts';
import { isVerbatim } from '../core/model/form.ts';
import type { Note } from '../core/model/blocks/note.ts';
import type { Statement } from '../core/model/statement.ts';
import { capital, sentence, typographic } from '../core/text/wording.ts';

/** The content of a card, the preview picture of a shared page. */
export interface Card {
  /** The kind of its subject, for a statement with its date: "Direct quotation · 10 January 2022". */
  readonly kind: string;
  /** The words in large type: a headline, a title, or what was said; none above a table. */
  readonly words: string;
  /** Whether the words are a direct quotation, in quotation marks. */
  readonly quoted: boolean;
  /** The quotation marks of the site’s language. */
  readonly marks: Words['marks'];
  /** More text below the words, if there is room. */
  readonly more: string;
  /** The speaker, the byline, or the article that a section is from. */
  readonly from: string;
  /** What must go with the speaker or the words: "speaker inferred; as printed by InfoRos". It comes before the office. */
  readonly qualifiers?: string;
  /** The speaker's office, or when the article was published. */
  readonly about: string;
  /** The side that the speaker is on. */
  readonly side: Side | null;
  /** Whose words the article of the card has, in its whole length or in that of a section. */
  readonly score?: LitScore;
  /** How much each side has on record about the questions of an article. */
  readonly table?: CardTable;
  /** The name of the site. */
  readonly site: string;
  /** What the site says on each of its pages, if anything. */
  readonly notice?: string | undefined;
}

/** How many characters of a statement fit on a card, in the smallest type that is legible on a phone; and next to a notice. */
const room = { alone: 195, withNotice: 150 };

/** The same where two lines at the foot say which source a claim is from. */
const roomOfClaim = { alone: 166, withNotice: 120 };

/** Returns the content of the card of a subject, or of the site if there is none. */
export function cardOf(archive: Archive, of?: CardSubject): Card {
  if (of === undefined) return siteCard(archive);
  if ('statement' in of) return statementCard(archive, the(archive.statementById, of.statement));
  if ('questionsOf' in of) return questionsCard(archive, the(archive.articleById, of.questionsOf));
  if ('person' in of) return personCard(archive, the(archive.people, of.person));
  if ('event' in of) return eventCard(archive, the(archive.events, of.event));
  const article = the(archive.articleById, of.article);
  if ('record' in of) {
    const claim = article.claims.find(({ id }) => id === of.record);
    const note = article.notes.find(({ id }) => id === of.record);
    if (claim) return claimCard(archive, claim);
    if (note) return noteCard(archive, note);
    throw new Error(`no such claim or note: ${of.record}`);
  }
  const section = article.sections.find(({ id }) => id === of.section);
  return section ? sectionCard(archive, article, section) : articleCard(archive, article);
}

/** Returns every card of the site with its path below the base path. */
export function allCards(archive: Archive): { path: string; card: Card }[] {
  const { articles, statements, people, links } = archive;
  const path = (of?: CardSubject): string => links.card(of).slice(links.base.length);
  return [
    { path: path(), card: siteCard(archive) },
    ...articles.flatMap((article) => [
      { path: path({ article: article.id }), card: articleCard(archive, article) },
      ...(article.questions.length === 0
        ? []
        : [{ path: path({ questionsOf: article.id }), card: questionsCard(archive, article) }]),
      ...article.sections.map((section) => ({
        path: path({ article: article.id, section: section.id }),
        card: sectionCard(archive, article, section),
      })),
      ...article.claims.map((claim) => ({
        path: path({ article: article.id, record: claim.id }),
        card: claimCard(archive, claim),
      })),
      ...article.notes.map((note) => ({ path: path({ article: article.id, record: note.id }), card: noteCard(archive, note) })),
    ]),
    ...statements.map((statement) => ({
      path: path({ statement: statement.id }),
      card: statementCard(archive, statement),
    })),
    ...[...people.values()]
      .filter(({ kind }) => kind !== 'unnamed')
      .map((person) => ({ path: path({ person: person.id }), card: personCard(archive, person) })),
    ...eventsOnSite(archive).map((event) => ({ path: path({ event: event.id }), card: eventCard(archive, event) })),
  ];
}

/** Returns the card's text alternative. */
export function describeCard(
  { kind, words, quoted, from, qualifiers, about, side, table, site, notice }: Card,
  its: Words,
): string {
  const said = quoted ? inMarks(words, its) : words && sentence(words);
  const qualified = qualifiers ? `${from} (${qualifiers})` : from;
  // How many statements somebody has on record is a sentence already.
  const who = [qualified, about, side ? `${its.side.labelled}${side.name}` : '']
    .filter(Boolean)
    .reduce((line, part) => (line.endsWith('.') ? `${line} ${capital(part)}` : [line, part].filter(Boolean).join(', ')), '');
  return [kind && `${kind}.`, said, ...(table ? tableInWords(table) : []), who && sentence(who), sentence(site), notice]
    .filter(Boolean)
    .join(' ');
}

function siteCard({ site: { name, tagline, description, notice }, words: { marks } }: Archive): Card {
  const blank = { kind: '', from: '', about: '', side: null };
  return { ...blank, words: tagline, quoted: false, marks, more: description, site: name, notice };
}

function articleCard(archive: Archive, article: Article): Card {
  const { site, words } = archive;
  const { kicker, headline, standfirst, byline, published } = article;
  const score = scoreOf(article, archive);
  return {
    ...(score && { score: { score, lit: 'all' as const } }),
    kind: kicker,
    words: headline,
    quoted: false,
    marks: words.marks,
    more: standfirst,
    from: byline === site.name ? '' : say(words.article.by, { byline }),
    about: [through(article, archive), say(words.article.published, { date: formatDay(published, words.locale) })]
      .filter(Boolean)
      .join(' · '),
    side: null,
    site: site.name,
    notice: site.notice,
  };
}

function sectionCard(archive: Archive, article: Article, section: Section): Card {
  const { site, words } = archive;
  const score = scoreOf(article, archive);
  const parts = sectionPages(article).find((page) => page.section === section)?.parts ?? [];
  return {
    ...(score && { score: { score, lit: parts.map(({ id }) => id) } }),
    kind: say(words.article.sectionCard, {
      number: article.sections.indexOf(section) + 1,
      count: article.sections.length,
    }),
    words: section.title,
    quoted: false,
    marks: words.marks,
    // Previews show the beginning of the text next to the card.
    more: '',
    from: article.headline,
    about: [article.kicker, through(article, archive), formatDay(article.published, words.locale)].filter(Boolean).join(' · '),
    side: null,
    site: site.name,
    notice: site.notice,
  };
}

/** Says who published the principal sources of an article; empty if there are none. */
function through({ principalSources }: Article, { sources, words: { article } }: Archive): string {
  const publishers = [...new Set(principalSources.map((id) => publisherOf(id, sources)))].join(', ');
  if (publishers === '') return '';
  return principalSources.length === 1
    ? say(article.principal, { source: publishers })
    : say(article.principals, { sources: publishers });
}

function statementCard(archive: Archive, statement: Statement): Card {
  const { translation } = statement;
  const text = translation?.text ?? statement.text;
  const described = describeStatement(statement, archive);
  const { formShown, speaker, role, dated } = described;
  const { quotedBy, inferred, through, translated } = described.qualifiers;
  const direct = isVerbatim(statement.form);
  const short = fittedWords(text, archive);
  return {
    kind: `${formShown} · ${dated}`,
    words: direct ? typographic(short) : short === text ? sentence(short) : short,
    quoted: direct,
    marks: archive.words.marks,
    more: '',
    from: speaker,
    qualifiers: [quotedBy, inferred, through, translated].filter(Boolean).join('; '),
    about: role === null ? '' : capital(role),
    side: sideOfStatement(statement, archive) ?? null,
    site: archive.site.name,
    notice: archive.site.notice,
  };
}

function claimCard(archive: Archive, claim: Claim): Card {
  const { words } = archive;
  const { by, qualifiers, source } = describeClaim(claim, archive);
  return {
    ...plainCard(archive),
    kind: words.kind.claim,
    words: shownWhole(claim.text, archive, roomOfClaim),
    from: by,
    qualifiers,
    about: source,
  };
}

function noteCard(archive: Archive, note: Note): Card {
  const { by, on, rests } = describeNote(note, archive);
  return {
    ...plainCard(archive),
    kind: on,
    words: shownWhole(note.text, archive),
    from: by,
    qualifiers: rests,
    about: '',
  };
}

function eventCard(archive: Archive, event: Event): Card {
  const { words } = archive;
  const { when, summary, known } = describeEvent(event, archive);
  return {
    ...plainCard(archive),
    kind: [words.kind.event, when, event.city].filter(Boolean).join(' · '),
    words: event.title,
    more: summary,
    from: known,
    about: '',
  };
}

/** What the cards of claims, notes and events share: the site, and words in no marks and of no side. */
function plainCard({ site, words }: Archive): Pick<Card, 'quoted' | 'marks' | 'more' | 'side' | 'site' | 'notice'> {
  return { quoted: false, marks: words.marks, more: '', side: null, site: site.name, notice: site.notice };
}

/** Cuts words to what fits on a card; those that are not cut end in a full stop. */
function shownWhole(text: string, archive: Archive, most = room): string {
  const short = fittedWords(capital(text), archive, most);
  return short.endsWith(' …') ? short : sentence(short);
}

/** Cuts words to what fits on a card in the smallest type. */
function fittedWords(text: string, { site }: Pick<Archive, 'site'>, most = room): string {
  return cutTo(text, site.notice === undefined ? most.alone : most.withNotice);
}

function personCard(archive: Archive, person: Person): Card {
  const { site, statementsBySpeaker, words } = archive;
  const number = statementsBySpeaker.get(person.id)?.length ?? 0;
  const record =
    number === 0 ? words.people.none : say(words.people.onRecord, { count: count(number, words.statement.count, words) });
  return {
    kind: person.kind === 'body' ? words.people.body : words.people.person,
    words: person.name,
    quoted: false,
    marks: words.marks,
    more: capital(roleAfterName(person).replace(/^, /, '')),
    from: record,
    about: '',
    side: sideOf(person, archive) ?? null,
    site: site.name,
    notice: site.notice,
  };
}

/** Returns the card of the questions of an article: how many statements of each side are on each of them, and through whom they are known. */
function questionsCard(archive: Archive, article: Article): Card {
  const { site, words } = archive;
  const page = questionsPage(article, archive);
  return {
    kind: words.questions.title,
    words: '',
    quoted: false,
    marks: words.marks,
    more: '',
    ...(page && { table: tableOf(page, words) }),
    from: article.headline,
    qualifiers: page ? qualifiersOfAll(statementsOnQuestions(page), archive).join('; ') : '',
    about: '',
    side: null,
    site: site.name,
    notice: site.notice,
  };
}

/** Counts the statements of each side on each question; where nobody is on a side, all statements. */
function tableOf({ sides, answers }: QuestionsPage, words: Words): CardTable {
  const its = words.questions;
  const shown = sides.slice(0, maxColumns);
  return {
    corner: shown.length < sides.length ? say(its.sidesOf, { shown: shown.length, all: sides.length }) : '',
    columns: shown.length > 0 ? shown : [{ name: its.statements }],
    rows: answers.map(({ question, sides: said, others }) => {
      const counted = shown.length > 0 ? said.slice(0, shown.length) : [{ statements: others, accounts: [] }];
      return {
        label: labelOfQuestion(question),
        cells: counted.map(({ statements: { length }, accounts }) => {
          const said = count(length, words.statement.count, words);
          if (accounts.length === 0) return length === 0 ? its.none : said;
          return length === 0
            ? count(accounts.length, its.onlyNotes, words)
            : `${said} ${count(accounts.length, its.accounts, words)}`;
        }),
      };
    }),
    more: (left) => count(left, its.more, words),
  };
}

/** Returns what must go with the number of some statements: in how many the speaker is inferred, and all else, each once. */
function qualifiersOfAll(statements: readonly Statement[], archive: Archive): string[] {
  const { words, sources } = archive;
  const all = statements.map((statement) => ({ source: statement.source, ...qualifiersOf(statement, archive) }));
  const inferred = all.filter((one) => one.inferred !== null).length;
  const publishers = new Set(all.flatMap(({ through, source }) => (through === null ? [] : publisherOf(source, sources))));
  return [
    ...(inferred === 0 ? [] : [count(inferred, words.questions.inferredIn, words)]),
    ...(publishers.size === 0 ? [] : [say(words.questions.through, { publishers: [...publishers].join(', ') })]),
    ...new Set(all.flatMap(({ quotedBy, translated }) => [quotedBy, translated])),
  ].filter((one) => one !== null);
}

/** Says a table in sentences: "NATO’s door. Russia: 2 statements, United States: none here." */
function tableInWords({ corner, columns, rows }: CardTable): string[] {
  const said = rows.map(({ label, cells }) => {
    const inColumns = columns.map(({ name }, i) => `${name}: ${cells[i] ?? ''}`).join(', ');
    return `${sentence(label)} ${inColumns}.`;
  });
  return corner === '' ? said : [`${corner}.`, ...said];
}
