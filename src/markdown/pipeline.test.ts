import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/small-library.ts';
import { articleHtml, type Article } from '../core/model/article.ts';
import type { HtmlTree } from '../core/text/html-tree.ts';
import { permalinks } from '../core/model/permalinks.ts';
import { parseArticle, type ParsedArticle } from '../content/parse-article.ts';

const front =
  '---\nheadline: Talks\nstandfirst: S.\nbyline: B\npublished: 2026-11-23\ncovers: 2022-01-09\nsource: commentary\n---\n\n';

function parse(body: string): ParsedArticle {
  return parseArticle('content/articles/talks.md', front + body, smallLibrary, permalinks('/'));
}

function article(body: string): Article {
  const { article, findings } = parse(body);
  expect(findings).toEqual([]);
  return article as Article;
}

const htmlOf = (tree: HtmlTree): string => toHtml({ type: 'root', children: [...tree] });

/** Markdown in, HTML out: what the examples in the docstrings of the plugins leave open. */
const cases: [name: string, markdown: string, html: string][] = [
  [
    'leaves text that only looks like a directive unchanged',
    'At 10:30 (note:this, a:note) a :-) b::c http://x.y:80 :smile:',
    '<p>At 10:30 (note:this, a:note) a :-) b::c http://x.y:80 :smile:</p>',
  ],
  ['prints an escaped directive', 'He \\:said[so]{#x}', '<p>He :said[so]{#x}</p>'],
  [
    'gives a heading its explicit id',
    '## The dinner {#the-dinner}',
    '<div class="heading"><h2 id="the-dinner">The dinner</h2><a class="permalink" href="#the-dinner" aria-label="Link to: The dinner"></a></div>',
  ],
  [
    'gives a heading without an id a slug',
    '## At 10:30, dinner',
    '<div class="heading"><h2 id="at-1030-dinner">At 10:30, dinner</h2><a class="permalink" href="#at-1030-dinner" aria-label="Link to: At 10:30, dinner"></a></div>',
  ],
  [
    'marks a reported statement',
    ':said[talks would go on]{#talks-go-on speaker=ryabkov locator=p11}',
    '<p><span class="said" id="talks-go-on">talks would go on<a class="record" href="/quotes/talks-go-on/" aria-label="Reported statement by Sergei Ryabkov: talks would go on"></a><a class="permalink" href="#talks-go-on" aria-label="Link to: Reported statement by Sergei Ryabkov: talks would go on"></a></span></p>',
  ],
  [
    'puts quotation marks around a quotation in a sentence and curls those inside it',
    ':quote[one\'s "own" words.]{#own speaker=ryabkov locator=p1}',
    '<p>“<q class="quote" id="own">one’s “own” words.</q>”<a class="record" href="/quotes/own/" aria-label="Direct quotation by Sergei Ryabkov: one&#x27;s &#x22;own&#x22; words."></a><a class="permalink" href="#own" aria-label="Link to: Direct quotation by Sergei Ryabkov: one&#x27;s &#x22;own&#x22; words."></a></p>\n<div class="verification"><a href="/about/#verification">Not compared with the source</a>: “one’s “own” words.”</div>',
  ],
  [
    'marks a claim as its source’s',
    ':claim[it is so]{#so locator=p4}',
    '<p><span class="claim" id="so">it is so<a class="record" href="#so" aria-label="Link to: claim of InfoRos, paragraph 4: it is so"></a></span></p>',
  ],
  [
    'links words to an event',
    'At :event[the dinner]{ref=dinner}.',
    '<p>At <a class="event" href="#dinner">the dinner</a>.</p>',
  ],
  [
    'gives a term an anchor',
    'Some :term[guarantees]{#guarantees}.',
    '<p>Some <span class="term" id="guarantees">guarantees</span>.</p>',
  ],
  ['resolves a link to a person', '[He](person:ryabkov) spoke.', '<p><a href="/people/ryabkov/">He</a> spoke.</p>'],
  [
    'puts the number of a note after its words, never into a link',
    '[Sergei Ryabkov](person:ryabkov) led.\n\n:::note{#note-name on="Ryabkov" basis="his passport"}\nA name.\n:::',
    '<p><a href="/people/ryabkov/">Sergei Ryabkov</a><sup class="note-ref"><a id="ref-note-name" href="#note-name" aria-label="Editor’s note 1">1</a></sup> led.</p>\n' +
      '<div class="note" role="note" aria-label="Editor’s note 1"><details class="fold"><summary>Editor’s note 1 <span class="on">on “Ryabkov”</span></summary><div id="note-name"><p class="note-label" aria-hidden="true">Editor’s note 1</p><p>A name.</p><p class="note-sources">Source: his passport. <a class="back" href="#ref-note-name" aria-label="Back to the text, from editor’s note 1">↩</a><a class="permalink" href="#note-name" aria-label="Link to: Editor’s note 1"></a></p></div></details></div>',
  ],
  [
    'renders a quotation in a block of its own as a callout',
    ':::quote{#own-words speaker=ryabkov to="Channel One" on=../2022-01-10 locator=p2}\nIn my opinion.\n:::',
    '<figure class="quote by-russia" id="own-words"><blockquote cite="https://example.org/"><p>In my opinion.</p></blockquote><figcaption>' +
      '<p class="speaker"><a href="/people/ryabkov/">Sergei Ryabkov</a>, Deputy Foreign Minister <span class="side by-russia"><span class="unseen">side: </span>Russia</span></p>' +
      '<p class="circumstances">To Channel One · on or before 10 January 2022 · place not given</p>' +
      '<p class="origin">Direct quotation, <a href="#commentary">InfoRos, Commentary</a>, paragraph 2 <a class="record" href="/quotes/own-words/" aria-label="Record of this quotation. Direct quotation by Sergei Ryabkov: In my opinion."></a><a class="permalink" href="#own-words" aria-label="Link to: Direct quotation by Sergei Ryabkov: In my opinion."></a></p>' +
      '<p class="verification"><a href="/about/#verification">Not compared with the source</a></p></figcaption></figure>',
  ],
];

describe('the pipeline', () => {
  it.each(cases)('%s', (_name, markdown, html) => expect(htmlOf(articleHtml(article(markdown)))).toBe(html));

  it('reads files with Windows line endings and counts their lines', () => {
    const text = `${front}## One\n\n:said[so]{#so speaker=nobody locator=p1}`.replace(/\n/g, '\r\n');
    const { findings } = parseArticle('content/articles/talks.md', text, smallLibrary, permalinks('/'));
    expect(findings).toMatchObject([{ ruleId: 'unknown-person', place: { line: 12, column: 15 } }]);
  });

  it('keeps no state from one article to the next', () => {
    const body = 'Words.\n\n:::note{#note-a on="Words" basis="b"}\nN.\n:::';
    expect(article(body)).toEqual(article(body));
  });
});

describe('the words of an article', () => {
  const body =
    'Lead.\n\n## One {#one}\n\nHe said :quote[a\u00a0b  c]{#q speaker=ryabkov locator=p1}, and :said[meant it]{#s speaker=ryabkov locator=p1}.';

  it('include a direct quotation byte for byte', () => expect(article(body).statements[0]?.text).toBe('a\u00a0b  c'));

  it('never include a quotation without its marks', () => {
    expect(article(body).statements[1]?.before).toBe('He said “a b c”, and ');
    expect(article(body).sections[0]?.text).toBe('He said “a b c”, and meant it.');
  });

  it('include and count those before the first heading', () => {
    expect([article(body).lead, article(body).wordCount]).toEqual(['Lead.', 9]);
  });
});

describe('the model of an article', () => {
  const body = [
    'Lead.',
    '## One {#one aliases="first uno" moved-from=dinner}',
    'Before, :said[he *said* so]{#so speaker=ryabkov locator=p1}, after.',
    '## Two',
    'A lead-in:',
    ':::quote{#words speaker=ryabkov locator=p2-p3 on=2022-01-10 at=Geneva event=dinner known-from="commentary p2" inferred="p1" aliases="former-words"}\nThe words.\n:::',
    ':claim[It is so]{#claimed locator=p4}.',
    ':::note{#note-claim on="It is so" sources="commentary p4"}\nNot so.\n:::',
  ].join('\n\n');

  it('has statements with their attribution, section and surroundings', () => {
    expect(article(body).statements).toEqual([
      {
        id: 'so',
        form: 'indirect',
        text: 'he said so',
        language: 'en',
        languageFrom: 'article',
        translation: null,
        speaker: 'ryabkov',
        to: null,
        occasion: null,
        on: null,
        at: null,
        event: null,
        source: 'commentary',
        locator: 'p1',
        knownFrom: [],
        inferred: null,
        quotedBy: null,
        altered: [],
        aliases: [],
        article: 'talks',
        section: 'one',
        before: 'Before, ',
        after: ', after.',
      },
      {
        id: 'words',
        form: 'direct',
        text: 'The words.',
        language: 'en',
        languageFrom: 'article',
        translation: null,
        speaker: 'ryabkov',
        to: null,
        occasion: null,
        on: { edtf: '2022-01-10', words: '10 January 2022', earliest: '2022-01-10', latest: '2022-01-10' },
        at: 'Geneva',
        event: 'dinner',
        source: 'commentary',
        locator: 'p2-p3',
        knownFrom: [{ source: 'commentary', locator: 'p2' }],
        inferred: 'p1',
        quotedBy: null,
        altered: [],
        aliases: ['former-words'],
        article: 'talks',
        section: 'two',
        before: 'A lead-in:',
        after: '',
      },
    ]);
  });

  it('reads a line break in an attribute as a space', () => {
    const body = 'He :said[said\nso]{#so speaker=ryabkov locator=p2 to="Channel\n  One"\nat=Geneva}.\n';
    expect(article(body).statements).toMatchObject([{ to: 'Channel One', at: 'Geneva' }]);
  });

  it('has sections, claims, notes, events, people and sources', () => {
    const model = article(body);
    expect(model.sections).toMatchObject([
      {
        id: 'one',
        title: 'One',
        depth: 2,
        text: 'Before, he said so, after.',
        aliases: ['first', 'uno'],
        movedFrom: ['dinner'],
      },
      { id: 'two', title: 'Two', depth: 2, text: 'A lead-in: “The words.” It is so.', aliases: [], movedFrom: [] },
    ]);
    const [one, two] = model.sections.map(({ html }) => htmlOf(html));
    expect(one).toMatch(
      /^<div class="heading"><span id="first"><\/span><span id="uno"><\/span><h2 id="one">[^]*after\.<\/p>\s*$/,
    );
    expect(two).toMatch(/^<div class="heading"><h2 id="two">[^]*Not so[^]*$/);
    expect(model.claims).toEqual([
      { id: 'claimed', text: 'It is so', source: 'commentary', locator: 'p4', aliases: [], article: 'talks', section: 'two' },
    ]);
    expect(model.notes).toMatchObject([{ id: 'note-claim', number: 1, on: 'It is so', text: 'Not so.', section: 'two' }]);
    expect([model.events, model.people, model.sources]).toEqual([['dinner'], ['ryabkov'], ['commentary']]);
  });
});

describe('quoted words that are no annotation', () => {
  const quoted = (body: string): unknown[] =>
    parse(body).quoted.map(({ words, form, place, sources }) => [
      words,
      form,
      place.known && place.line,
      place.known && place.column,
      sources.join(' '),
    ]);
  const note = (attributes: string): string => `Text.\n\n:::note{#n on="Text" ${attributes}}\nA “word”.\n:::\n`;
  it.each([
    ['He called it “tough”.', [['tough', 'marks', 10, 14, 'commentary']]],
    [
      'One.\nHe “*very* much” so\nand "so on".',
      [
        ['very much', 'marks', 11, 4, 'commentary'],
        ['so on', 'marks', 12, 5, 'commentary'],
      ],
    ],
    ['He “said\nso”.', [['said so', 'marks', 10, 4, 'commentary']]],
    ['## “A” heading', [['A', 'marks', 10, 4, 'commentary']]],
    ['He “:term[said so]{#so}”', [['said so', 'marks', 10, 4, 'commentary']]],
    [':claim[It is “so”]{#so locator=p2 source=other}', [['so', 'marks', 10, 14, 'other']]],
    [':said[It is “so”]{#so locator=p2 speaker=ryabkov}', [['so', 'marks', 10, 13, 'commentary']]],
    [note('sources="other, more"'), [['word', 'marks', 13, 3, 'other more']]],
    [note('basis=talk'), [['word', 'marks', 13, 3, 'commentary']]],
    [':quote[the “so”]{#so locator=p2 speaker=ryabkov}', []],
    [':::quote{#so locator=p2 speaker=ryabkov}\nthe “so”\n:::', []],
    ['`“so”`', []],
    ['> We “will” stay.\n>\n> So there.', [['We “will” stay. So there.', 'block', 10, 1, 'commentary']]],
    ['> :quote[so]{#so locator=p2 speaker=ryabkov}', []],
    ['>', []],
  ])('are gathered: %s', (body, found) => expect(quoted(body)).toEqual(found));

  it('are at most 500', () => {
    expect(parse('“a” b\n\n'.repeat(600)).quoted).toHaveLength(500);
  });
});
