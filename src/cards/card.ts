import type { LitScore } from './score-strip.ts';
import { lengthOf } from './type-length.ts';
import { the, type Archive } from '../core/model/archive.ts';
import type { Article, Section } from '../core/model/article.ts';
import { formatDay } from '../core/dates/days.ts';
import { describeStatement } from '../core/model/describe-statement.ts';
import type { CardSubject } from '../core/model/permalinks.ts';
import { scoreOf } from '../core/model/score/score.ts';
import { sectionPages } from '../core/model/pages/section-page.ts';
import { sideOf, type Side } from '../core/model/sides/side.ts';
import { roleAfterName, type Person } from '../core/model/person.ts';
import { count, inMarks, say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';
import { isVerbatim } from '../core/model/form.ts';
import { speakerOf, type Statement } from '../core/model/statement.ts';
import { capital, sentence, shorten, typographic } from '../core/text/wording.ts';

/** The content of a card, the preview picture of a shared page. */
export interface Card {
  /** The kind of its subject, for a statement with its date: "Direct quotation · 10 January 2022". */
  readonly kind: string;
  /** The words in large type: a headline, a title, or what was said. */
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
  /** Where in its article a section is, and whose words it has. */
  readonly score?: LitScore;
  /** The name of the site. */
  readonly site: string;
  /** What the site says on each of its pages, if anything. */
  readonly notice?: string | undefined;
}

/** How many characters of a statement fit on a card, in the smallest type that is legible on a phone; and next to a notice. */
const room = { alone: 195, withNotice: 150 };

/** Returns the content of the card of an article, a section, a statement or a person, or of the site if there is no subject. */
export function cardOf(archive: Archive, of?: CardSubject): Card {
  if (of === undefined) return siteCard(archive);
  if ('statement' in of) {
    const statement = archive.statements.find(({ id }) => id === of.statement);
    if (!statement) throw new Error(`no such statement: ${of.statement}`);
    return statementCard(archive, statement);
  }
  if ('person' in of) return personCard(archive, the(archive.people, of.person));
  const article = the(archive.articleById, of.article);
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
      ...article.sections.map((section) => ({
        path: path({ article: article.id, section: section.id }),
        card: sectionCard(archive, article, section),
      })),
    ]),
    ...statements.map((statement) => ({
      path: path({ statement: statement.id }),
      card: statementCard(archive, statement),
    })),
    ...[...people.values()]
      .filter(({ kind }) => kind !== 'unnamed')
      .map((person) => ({ path: path({ person: person.id }), card: personCard(archive, person) })),
  ];
}

/** Returns the card's text alternative. */
export function describeCard({ kind, words, quoted, from, qualifiers, about, side, site, notice }: Card, its: Words): string {
  const said = quoted ? inMarks(words, its) : sentence(words);
  const qualified = qualifiers ? `${from} (${qualifiers})` : from;
  const who = [qualified, about, side && `${its.side.labelled}${side.name}`].filter(Boolean).join(', ');
  return [kind && `${kind}.`, said, who && sentence(who), sentence(site), notice].filter(Boolean).join(' ');
}

function siteCard({ site: { name, tagline, description, notice }, words: { marks } }: Archive): Card {
  const blank = { kind: '', from: '', about: '', side: null };
  return { ...blank, words: tagline, quoted: false, marks, more: description, site: name, notice };
}

function articleCard({ site, words }: Archive, { kicker, headline, standfirst, byline, published }: Article): Card {
  return {
    kind: kicker,
    words: headline,
    quoted: false,
    marks: words.marks,
    more: standfirst,
    from: byline === site.name ? '' : say(words.article.by, { byline }),
    about: say(words.article.published, { date: formatDay(published, words.locale) }),
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
    more: section.text,
    from: article.headline,
    about: `${article.kicker} · ${formatDay(article.published, words.locale)}`,
    side: null,
    site: site.name,
    notice: site.notice,
  };
}

function statementCard(archive: Archive, statement: Statement): Card {
  const { translation } = statement;
  const text = translation?.text ?? statement.text;
  const described = describeStatement(statement, archive);
  const { formShown, speaker, role, dated } = described;
  const { quotedBy, inferred, through, translated } = described.qualifiers;
  const direct = isVerbatim(statement.form);
  const letters = archive.site.notice === undefined ? room.alone : room.withNotice;
  const short = shorten(text, Math.floor((letters * text.length) / Math.max(1, lengthOf(text))));
  return {
    kind: `${formShown} · ${dated}`,
    words: direct ? typographic(short) : short === text ? sentence(short) : short,
    quoted: direct,
    marks: archive.words.marks,
    more: '',
    from: speaker,
    qualifiers: [quotedBy, inferred, through, translated].filter(Boolean).join('; '),
    about: role === null ? '' : capital(role),
    side: sideOf(speakerOf(statement, archive), archive) ?? null,
    site: archive.site.name,
    notice: archive.site.notice,
  };
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
