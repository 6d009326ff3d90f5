import { capital, slug, write, type Grammar } from './grammar.ts';
import { dayAfter } from '../../src/core/dates/days.ts';
import { yaml } from './format.ts';
import { pieceWriter, type Piece, type PieceKind } from './pieces.ts';
import type { Random } from './random.ts';
import { outletName, type CastMember, type CorpusFile } from './records.ts';
import { subjects } from './subjects.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What an article is written from. */
export interface Commission {
  readonly number: number;
  readonly cast: readonly CastMember[];
  readonly reports: readonly string[];
}

/** What an article holds, besides the note on its source and its prose. */
const contents: readonly PieceKind[] = (
  [
    ['block', 2],
    ['inline', 2],
    ['said', 4],
    ['claim', 3],
    ['note', 2],
    ['event', 2],
  ] as const
).flatMap(([kind, count]) => Array.from({ length: count }, () => kind));

const sectionCount = 8;

/** Writes one article with its principal source and its events: about 1,100 words in eight sections. */
export function inventArticle(random: Random, { number, cast, reports }: Commission): CorpusFile[] {
  const subject = random.one(subjects);
  const topic = random.one(subject.topics);
  const place = random.frequent(vocabularyOf(subject)['city'] ?? []);
  const serial = String(number).padStart(5, '0');
  const grammar: Grammar = {
    ...vocabularyOf(subject),
    topic: [topic],
    place: [place],
    outlet: [outletName(random), outletName(random)],
  };
  const source = `${slug(topic)}-commentary-${serial}`;
  const day = dayAfter('2015-01-01', random.whole(0, 3980));
  const speakers = Array.from({ length: random.whole(3, 5) }, () => random.frequent(cast));
  const writer = pieceWriter({ random, grammar, serial, source, day, place, topic, speakers, reports });

  const total = random.whole(1080, 1240);
  const intro = [fillTo(random, grammar, writer.piece('about', 1), 60)];
  const pieces = random.shuffled(contents);
  const blocks = [...intro];
  const titles = random.shuffled(sectionTitles).slice(0, sectionCount);
  titles.forEach((title, i) => {
    const heading = title.replace('{place}', place);
    blocks.push(`## ${heading} {#${slug(heading)}}`);
    // 15 pieces among 8 sections: two in each but the last.
    for (const kind of pieces.slice(i * 2, i * 2 + 2)) {
      const left = total - countWords(blocks.join(' '));
      const paragraphs = contents.length - pieces.indexOf(kind, i * 2);
      blocks.push(fillTo(random, grammar, writer.piece(kind, i + 2), Math.round(left / paragraphs)));
    }
  });

  const published = dayAfter(day, random.whole(1, 30));
  const front = yaml({
    headline: `${capital(topic)} in ${place}: ${write(random, grammar, '{adj} {nouns} and a {adj} {noun}')}`,
    standfirst: `Synthetic text, nothing in it is true. ${capital(write(random, grammar, '{party} {done}.'))}`,
    kicker: 'Synthetic analysis',
    byline: 'Corpus generator',
    published,
    ...(random.chance(0.2) ? { updated: dayAfter(published, random.whole(1, 60)) } : {}),
    covers: `${dayAfter(day, -1)}/${dayAfter(day, 3)}`,
    source,
    about: 'note-principal-source',
    ...(random.chance(0.2) ? { days: { [dayAfter(day, 1)]: 'no meeting named in the commentary' } } : {}),
  });
  const commentary = yaml({
    publisher: outletName(random),
    description: `Commentary on the ${topic} in ${place} (synthetic)`,
    date: `${dayAfter(day, 1)}${random.chance(0.2) ? '?' : ''}`,
    url: `https://example.org/synthetic/${source}`,
  });
  return [
    { path: `articles/${slug(topic)}-in-${slug(place)}-${serial}.md`, text: `---\n${front}---\n\n${blocks.join('\n\n')}\n` },
    { path: `sources/${source}.yml`, text: commentary },
    ...writer.events(),
  ];
}

/** A paragraph around a piece, with as many sentences as bring it near the wanted number of words; its block follows. */
function fillTo(random: Random, grammar: Grammar, { sentence, block }: Piece, words: number): string {
  const own = countWords(`${sentence} ${block ?? ''}`);
  const sentences: string[] = [];
  let count = own;
  // A sentence has about 20 words: one more is worth it while at least half of them are missing.
  while (count + 10 < words) {
    const filler = capital(write(random, grammar, '{filler}'));
    sentences.push(filler);
    count += countWords(filler);
  }
  const paragraph = [...sentences, sentence].join(' ');
  return block === undefined ? paragraph : `${paragraph}\n\n${block}`;
}

/** Words that a reader sees: directives' braces, fences and links' addresses don't count. */
function countWords(markdown: string): number {
  return markdown
    .replace(/:::\w*|\{#[^}]*\}|\{ref=[^}]*\}|\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}

const sectionTitles = [
  'The opening',
  'What {place} wants',
  'The figures',
  'Behind the text',
  'A long evening',
  'The other side',
  'Who pays',
  'No breakthrough',
  'The small print',
  'Guarantees and limits',
  'Ten years on',
  'The neighbours',
  'In the corridors',
  'The press conference',
  'What comes next',
  'The road to {place}',
  'A question of trust',
  'The last clause',
  'Two readings',
  'The vote',
];
