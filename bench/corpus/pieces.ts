import { capital, slug, write, type Grammar } from './grammar.ts';
import { dayAfter } from '../../src/core/dates/days.ts';
import { braces, yaml } from './format.ts';
import type { Random } from './random.ts';
import type { CastMember, CorpusFile } from './records.ts';

/** The annotations that an article is made of; `about` is the note on its principal source. */
export type PieceKind = 'block' | 'inline' | 'said' | 'claim' | 'note' | 'event' | 'about';

/** An annotation: the sentence that its paragraph ends with, and the block that follows the paragraph, if any. */
export interface Piece {
  readonly sentence: string;
  readonly block?: string;
}

/** What is known about an article when its pieces are written. */
export interface Brief {
  readonly random: Random;
  readonly grammar: Grammar;
  /** The article's number, which makes its ids unique on the site. */
  readonly serial: string;
  readonly source: string;
  readonly day: string;
  readonly place: string;
  readonly topic: string;
  readonly speakers: readonly CastMember[];
  readonly reports: readonly string[];
}

/** Writes the pieces of one article, and at the end the files of the events that they refer to. */
export function pieceWriter(brief: Brief): { piece(kind: PieceKind, paragraph: number): Piece; events(): CorpusFile[] } {
  const { random, grammar, serial, source, day, place, topic, speakers, reports } = brief;
  const named = new Set<string>();
  const events: CorpusFile[] = [];
  const counts = { statement: 0, claim: 0, note: 0 };
  const say = (template: string): string => write(random, grammar, template);
  const report = (): string => random.frequent(reports);

  const statement = (text: string, speaker: string, paragraph: number): string => {
    counts.statement += 1;
    // What a report of another day says is not dated by this article's.
    const reported = random.chance(0.05) ? report() : undefined;
    const occasion = random.chance(0.2) ? random.one(['interview', 'press conference', 'speech']) : undefined;
    return braces(`${firstWords(text, 3)}-${serial}-${counts.statement}`, {
      speaker,
      to: random.chance(0.6) ? say('{outlet}') : undefined,
      occasion,
      on: reported === undefined ? statementDate(random, day) : undefined,
      at: random.chance(0.4) ? place : undefined,
      source: reported,
      'known-from': random.chance(0.4) ? report() : undefined,
      inferred: random.chance(0.04) ? `paragraphs ${paragraph} and ${paragraph + 1}` : undefined,
      locator: `p${paragraph}`,
    });
  };
  const mention = ({ id, name, short }: CastMember): string => {
    if (named.has(id)) return short;
    named.add(id);
    return `[${name}](person:${id})`;
  };
  const localId = (kind: 'claim' | 'note', text: string): string => `${kind}-${(counts[kind] += 1)}-${firstWords(text, 2)}`;

  const pieces: Record<PieceKind, (paragraph: number) => Piece> = {
    block: (paragraph) => {
      const speaker = random.frequent(speakers);
      const words = `${say('{words}')}. ${say('{words}')}.`;
      return {
        sentence: capital(`${mention(speaker)} ${say('{atLength}')}`),
        block: `:::quote${statement(words, speaker.id, paragraph)}\n${words}\n:::`,
      };
    },
    inline: (paragraph) => {
      const speaker = random.frequent(speakers);
      const words = `${say('{words}')}.`;
      return {
        sentence: capital(`${mention(speaker)} ${say('{aloud}')} :quote[${words}]${statement(words, speaker.id, paragraph)}`),
      };
    },
    said: (paragraph) => {
      const speaker = random.frequent(speakers);
      const clause = say('{saying}');
      return { sentence: `:said[${capital(`${mention(speaker)} ${clause}`)}]${statement(clause, speaker.id, paragraph)}.` };
    },
    claim: (paragraph) => {
      const words = capital(say('{assertion}'));
      return { sentence: `:claim[${words}]${braces(localId('claim', words), { locator: `p${paragraph}` })}.` };
    },
    note: () => {
      const on = say('{anchor}');
      const basis = random.chance(0.1);
      const attributes = basis
        ? { on, basis: 'calendar arithmetic' }
        : { on, sources: random.chance(0.3) ? `${report()} p2, ${source}` : report() };
      return {
        sentence: capital(`${say('{party} {verbed}')} the ${on} ${say('{when}')}.`),
        block: `:::note${braces(localId('note', on), attributes)}\n${capital(say('{context}'))}\n:::`,
      };
    },
    event: (paragraph) => {
      const second = events.length > 0;
      const kind = random.one(
        second ? ['briefing', 'dinner', 'vote', 'second round'] : ['meeting', 'session', 'summit', 'hearing'],
      );
      const id = `${slug(place)}-${slug(kind)}-${serial}`;
      const title = `${capital(kind)} in ${place} on the ${topic}`;
      const text = eventFile(random, {
        title,
        description: capital(say('{party} {done}.')),
        day,
        second,
        place,
        source,
        paragraph,
      });
      events.push({ path: `events/${id}.yml`, text });
      const attribute = `{ref=${id}}`;
      return { sentence: capital(`${say('{party} {done}')} at :event[the ${kind} in ${place}]${attribute}.`) };
    },
    about: () => ({
      sentence: `This article follows one commentary on the ${topic} in ${place}, and like the commentary it is synthetic.`,
      block: `:::note${braces('note-principal-source', { on: 'one commentary', sources: source })}\n${capital(say('{context}'))}\n:::`,
    }),
  };
  return { piece: (kind, paragraph) => pieces[kind](paragraph), events: () => events };
}

function firstWords(text: string, count: number): string {
  return slug(text.split(' ').slice(0, count).join(' '));
}

/** When something was said, in all the forms that dates have; undefined where no source says. */
function statementDate(random: Random, day: string): string | undefined {
  const forms = [
    day,
    day,
    day,
    day,
    day,
    `../${day}`,
    `../${day}`,
    undefined,
    undefined,
    day.slice(0, 7),
    `${day}?`,
    `${dayAfter(day, -1)}/${day}`,
  ];
  return random.one(forms);
}

interface EventFacts {
  readonly title: string;
  readonly description: string;
  readonly day: string;
  readonly second: boolean;
  readonly place: string;
  readonly source: string;
  readonly paragraph: number;
}

function eventFile(random: Random, { title, description, day, second, place, source, paragraph }: EventFacts): string {
  const date = second ? dayAfter(day, random.whole(0, 3)) : day;
  const hour = random.whole(8, 13);
  const times = random.chance(0.4)
    ? { begins: `${String(hour).padStart(2, '0')}:30`, ends: `${hour + random.whole(2, 8)}:15` }
    : random.chance(0.3)
      ? { timing: 'in the evening' }
      : {};
  return yaml({
    title,
    description: `${description} (Synthetic.)`,
    date: random.chance(0.1) ? `${date}?` : date,
    ...times,
    ...(random.chance(0.4)
      ? { venue: random.one(['Palace of Congresses', 'Harbour House', 'Old Town Hall', 'Chamber of Commerce']) }
      : {}),
    city: place,
    sources: [`${source} p${paragraph}`],
  });
}
