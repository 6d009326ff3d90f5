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
    '<p>At 10:30 (note:this, a:note) a :-) b::c <a href="http://x.y:80" class="bare">http://x.y:80</a> :smile:</p>',
  ],
  ['prints an escaped directive', 'He \\:said[so]{#x}', '<p>He :said[so]{#x}</p>'],
  [
    'gives a heading its explicit id',
    '## The dinner {#the-dinner}',
    '<section class="heading"><h2 id="the-dinner">The dinner</h2><a class="permalink" aria-label="Link: The dinner" href="#the-dinner"></a></section>',
  ],
  [
    'gives a heading without an id a slug',
    '## At 10:30, dinner',
    '<section class="heading"><h2 id="at-1030-dinner">At 10:30, dinner</h2><a class="permalink" aria-label="Link: At 10:30, dinner" href="#at-1030-dinner"></a></section>',
  ],
  [
    'marks a reported statement',
    ':said[talks would go on]{#talks-go-on speaker=ryabkov locator=p11}',
    '<p><span class="said by-russia" id="talks-go-on"><i aria-owns="ref--1"></i>talks would go on</span><a id="ref--1" title="statement 1 of 1" class="mark by-russia" href="/quotes/talks-go-on/" aria-label="Said: Sergei Ryabkov"></a></p>',
  ],
  [
    'puts quotation marks around a quotation in a sentence and curls those inside it',
    ':quote[one\'s "own" words.]{#own speaker=ryabkov locator=p1}',
    '<p>“<span class="quote by-russia" id="own"><i aria-owns="ref--1"></i>one’s “own” words.</span>”<a id="ref--1" title="statement 1 of 1" class="mark by-russia" href="/quotes/own/" aria-label="Said: Sergei Ryabkov"></a></p>\n<div class="verification">Not compared with the source: “one’s “own” words.”</div>',
  ],
  [
    'marks a claim as its source’s',
    ':claim[it is so]{#so locator=p4}',
    '<p><span class="claim" id="so"><i aria-owns="ref--c1"></i>it is so</span><a id="ref--c1" title="claim 1 of 1" class="mark claims" href="/articles/talks/so/" aria-label="Claim: InfoRos"></a></p>',
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
  [
    'links a bare address as typed, without the punctuation after it',
    'See https://example.org/a_(b)?c=1, (https://example.org/d), or www.example.org. Not https\\://example.org or ~10.',
    '<p>See <a href="https://example.org/a_(b)?c=1" class="bare">https://example.org/a_(b)?c=1</a>, (<a href="https://example.org/d" class="bare">https://example.org/d</a>), or <a href="http://www.example.org" class="bare">www.example.org</a>. Not https://example.org or ~10.</p>',
  ],
  ['strikes words', 'It was ~~wrong~~ right.', '<p>It was <del>wrong</del> right.</p>'],
  [
    'numbers a list from where the author does, and keeps lists within lists',
    '3. One\n   - :event[the dinner]{ref=dinner}\n4. Two',
    '<ol start="3">\n<li>One\n<ul>\n<li><a class="event" href="#dinner">the dinner</a></li>\n</ul>\n</li>\n<li>Two</li>\n</ol>',
  ],
  [
    'gives a table its caption, the headings of its columns and what it rests on',
    ':::table{#days caption="Who met when" sources="commentary p2" basis="our count"}\n| Day | Talks |\n| :-- | --: |\n| 9 January | ~~1~~ 2 |\n:::',
    '<figure class="table"><figcaption id="days">Who met when</figcaption><section class="scroll" tabindex="0" aria-labelledby="days">' +
      '<table><thead><tr><th scope="col" class="to-left">Day</th><th scope="col" class="to-right">Talks</th></tr></thead>' +
      '<tbody><tr><td class="to-left">9 January</td><td class="to-right"><del>1</del> 2</td></tr></tbody></table></section>' +
      '<p class="figure-sources">Source: <a href="#commentary">InfoRos</a>, paragraph\u00A02; our count. <a class="permalink" aria-label="Link: Who met when" href="#days"></a></p></figure>',
  ],
  [
    'takes the first cells of a table for headings of their rows if the corner is empty',
    ':::table{#days caption="Who met when" basis="our count"}\n|   | Talks |\n| - | - |\n| 9 January | 2 |\n:::',
    '<figure class="table"><figcaption id="days">Who met when</figcaption><section class="scroll" tabindex="0" aria-labelledby="days">' +
      '<table><thead><tr><td></td><th scope="col">Talks</th></tr></thead>' +
      '<tbody><tr><th scope="row">9 January</th><td>2</td></tr></tbody></table></section>' +
      '<p class="figure-sources">Source: our count. <a class="permalink" aria-label="Link: Who met when" href="#days"></a></p></figure>',
  ],
  ['resolves a link to a person', '[He](person:ryabkov) spoke.', '<p><a href="/people/ryabkov/">He</a> spoke.</p>'],
  [
    'puts the number of a note after its words, never into a link',
    '[Sergei Ryabkov](person:ryabkov) led.\n\n:::note{#note-name on="Ryabkov" basis="his passport"}\nA name.\n:::',
    '<p><a href="/people/ryabkov/">Sergei Ryabkov</a><sup class="note-ref"><a id="ref-note-name" href="#note-name" role="doc-noteref" aria-label="1"></a></sup> led.</p>\n' +
      '<section class="note" role="note"><details class="fold"><summary>Editor’s note 1 <span class="on">on “Ryabkov”</span></summary><section id="note-name" data-number="1"><p class="note-label">Editor’s note 1</p><p>A name.</p><p class="note-sources">Source: his passport. <a class="back" href="#ref-note-name" aria-label="Back to the text">↩</a><a class="permalink" aria-label="Link: Editor’s note 1" href="#note-name"></a></p></section></details></section>',
  ],
  [
    'lets a note stand open that readers must not miss',
    'Ryabkov led.\n\n:::note{#note-name on="Ryabkov" basis="his passport" open=yes}\nA name.\n:::',
    '<p>Ryabkov<sup class="note-ref"><a id="ref-note-name" href="#note-name" role="doc-noteref" aria-label="1"></a></sup> led.</p>\n' +
      '<section class="note" role="note"><details class="fold" open><summary>Editor’s note 1 <span class="on">on “Ryabkov”</span></summary><section id="note-name" data-number="1"><p class="note-label">Editor’s note 1</p><p>A name.</p><p class="note-sources">Source: his passport. <a class="back" href="#ref-note-name" aria-label="Back to the text">↩</a><a class="permalink" aria-label="Link: Editor’s note 1" href="#note-name"></a></p></section></details></section>',
  ],
  [
    'renders a quotation in a block of its own as a callout',
    ':::quote{#own-words speaker=ryabkov to="Channel One" on=../2022-01-10 locator=p2}\nIn my opinion.\n:::',
    '<figure class="quote by-russia" id="own-words"><i aria-owns="ref--1"></i><blockquote cite="https://example.org/"><p>In my opinion.</p></blockquote><figcaption>' +
      '<p class="speaker"><a href="/people/ryabkov/">Sergei Ryabkov</a>, Deputy Foreign Minister <span class="side by-russia"><span class="unseen">side: </span>Russia</span></p>' +
      '<p class="circumstances">To Channel One\u00A0· on or before 10\u00A0January\u00A02022\u00A0· not given: where</p>' +
      '<p class="origin">Direct quotation, <a href="#commentary">InfoRos, Commentary</a>, paragraph\u00A02<a id="ref--1" title="statement 1 of 1" class="mark by-russia" href="/quotes/own-words/" aria-label="Said: Sergei Ryabkov"></a></p>' +
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
        questions: [],
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
        questions: [],
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
      /^<section class="heading"><span id="first"><\/span><span id="uno"><\/span><h2 id="one">[^]*after\.<\/p>\s*$/,
    );
    expect(two).toMatch(/^<section class="heading"><h2 id="two">[^]*Not so[^]*$/);
    expect(model.claims).toEqual([
      {
        id: 'claimed',
        text: 'It is so',
        source: 'commentary',
        locator: 'p4',
        questions: [],
        figure: null,
        aliases: [],
        article: 'talks',
        section: 'two',
      },
    ]);
    expect(model.notes).toMatchObject([{ id: 'note-claim', number: 1, on: 'It is so', text: 'Not so.', section: 'two' }]);
    expect([model.events, model.people, model.sources]).toEqual([['dinner'], ['ryabkov'], ['commentary']]);
  });
});

describe('footnotes', () => {
  const notes =
    '\n\n[^1]: At noon, says [InfoRos](source:commentary).\n\n[^two]: Or [later](source:commentary), *they* say.\n    Or never.\n';

  it('are notes on the words before them, after their block, numbered with other notes', () => {
    const body = `They came. On Sunday, they met,[^1] and ate.\n\n:::note{#n on=ate basis=b}\nN.\n:::\n\n- A\n- “B”[^two]${notes}`;
    expect(article(body).notes).toMatchObject([
      { id: 'note-1', number: 1, on: 'they met', text: 'At noon, says InfoRos.', sources: [{ source: 'commentary' }] },
      { id: 'n', number: 2 },
      { id: 'note-two', number: 3, on: '“B”', text: 'Or later, they say. Or never.' },
    ]);
    const html = htmlOf(articleHtml(article(body)));
    expect(html).toContain(
      'they met,<sup class="note-ref"><a id="ref-note-1" href="#note-1" role="doc-noteref" aria-label="1"></a></sup> and ate',
    );
    expect(html).toMatch(/<li>“B”<sup class="note-ref"><a id="ref-note-two"[^]*<\/ul>\n<section class="note"/);
  });

  it('rest on the paragraphs of the sources that they link to', () => {
    const { notes, leadHtml } = article(
      'They met.[^1] They ate.[^two]\n\n[^1]: Says [InfoRos](source:commentary#p2), [again](source:commentary).\n\n' +
        '[^two]: [Here](source:commentary#p1) and [there](source:commentary#p3-p4).\n',
    );
    expect(notes.map(({ sources }) => sources)).toEqual([
      [{ source: 'commentary', locator: 'p2' }],
      [
        { source: 'commentary', locator: 'p1' },
        { source: 'commentary', locator: 'p3-p4' },
      ],
    ]);
    const html = htmlOf(leadHtml);
    expect(html).toContain('Says <a href="#commentary">InfoRos</a>, <a href="#commentary">again</a>.');
    expect(html).toContain('Source: <a href="#commentary">InfoRos</a>, paragraph\u00A02.');
    expect(html).toContain(', paragraph\u00A01; <a href="#commentary">InfoRos</a>, paragraphs\u00A03–4.');
  });

  it('are on the last words of a long sentence', () => {
    const on = article(
      `${'They met again and again. '.repeat(3)}${'Then they said so and '.repeat(9)}left.[^1] See.[^two]${notes}`,
    ).notes[0]?.on;
    expect(on).toBe('said so and Then they said so and Then they said so and left');
  });
});

describe('annotations in tables and lists', () => {
  const rows = (cell: string): string =>
    `:::table{#days caption="Who met when" basis="our count"}\n| Who | What |\n| --- | --- |\n| Ryabkov | ${cell} |\n:::\n`;

  it('are read, with the words of their cell around them', () => {
    const model = article(rows('So :said[he came]{#came speaker=ryabkov locator=p2}.'));
    expect(model.statements).toMatchObject([{ id: 'came', before: 'So ', after: '.' }]);
    expect(model.figures).toMatchObject([
      { id: 'days', kind: 'table', caption: 'Who met when', text: 'Who What Ryabkov So he came.', section: null },
    ]);
    expect(model.lead).toBe('Who met when Who What Ryabkov So he came.');
  });

  it('say in the cell how a quotation was checked', () => {
    const html = htmlOf(articleHtml(article(rows(':quote[He came.]{#came speaker=ryabkov locator=p2}'))));
    expect(html).toMatch(
      /<td>“<span class="quote by-russia" id="came"><i aria-owns="ref--1"><\/i>He came\.<\/span>”.*<div class="verification">[^]*<\/div><\/td>/,
    );
  });

  it('are read in lists, whose entries are words of their own', () => {
    const model = article('1. :claim[One]{#one locator=p2}\n   - Two\n2. Three');
    expect([model.claims[0]?.text, model.lead]).toEqual(['One', 'One Two Three']);
  });

  it('include notes on words of a list or table', () => {
    const note = (on: string): string => `\n:::note{#note-${on.toLowerCase()} on=${on} basis=b}\nN.\n:::\n`;
    const html = htmlOf(articleHtml(article(`- One\n- Two\n${note('Two')}\n${rows('came')}${note('Ryabkov')}`)));
    expect(html).toContain('<li>Two<sup class="note-ref">');
    expect(html).toContain('<td>Ryabkov<sup class="note-ref">');
  });

  it('have words in quotation marks that are checked, in captions too', () => {
    const body = rows('it was “tough”').replace('Who met when', 'A “long peace”');
    expect(parse(body).quoted.map(({ words }) => words)).toEqual(['long peace', 'tough']);
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
