import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, quotation, secondArticle } from '../../../tests/changing-site.ts';
import { acrossParagraphs } from './across-paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';

const { load } = changingSite();

describe('a quotation of several paragraphs', () => {
  const within = (text: string) => ({ text, paragraphs: paragraphsOf(text) });

  it('is divided as its source is, with the mark that opens each paragraph there', () => {
    expect(acrossParagraphs('We came.\n\nWe saw.', within('“We came.\n“We saw.”'))).toEqual(['We came.\n“We saw.']);
    expect(acrossParagraphs('We came.\n\nWe saw.', within('We came.\n\nWe saw.'))).toEqual(['We came.\n\nWe saw.']);
  });

  it('may be where the later paragraphs begin alike', () => {
    expect(acrossParagraphs('One.\n\nWe saw.', within('One.\nWe saw.\nOne.\nWe saw it.'))).toEqual([
      'One.\nWe saw.',
      'One.\nWe saw.',
    ]);
    expect(acrossParagraphs('One.\n\nWe saw.', within('One.\nThey saw.'))).toEqual([]);
  });

  it('is itself if it has only one', () => {
    expect(acrossParagraphs('We came.', within('They left.'))).toEqual(['We came.']);
  });

  /** The rules that it breaks if this is the text of its source. */
  const found = async (source: string, words: string, attributes = 'locator=p2-p3', kind = ''): Promise<string[]> => {
    const commentary = `publisher: InfoRos\ndescription: Commentary\ndate: 2022-01-11?\nurl: https://example.org/commentary\n${kind}`;
    const files = { ...secondArticle(quotation(words, attributes)), 'sources/commentary.yml': commentary };
    return placesOf(await load(files, `They met for dinner.\n${source}\nThey parted late.\n`))
      .map((place) => place.split(' ')[0] ?? '')
      .filter((rule) => rule !== 'stale-record');
  };

  it.each([
    [
      'in marks that each paragraph opens',
      'Ryabkov said: “We came to talk.\n“We shall go on.”',
      'We came to talk.\n\nWe shall go on.',
    ],
    [
      'that begins within a paragraph',
      '“Yes. We came to talk,\n“and we shall go on,” Ryabkov said.',
      'We came to talk,\n\nand we shall go on',
    ],
    ['of three', 'Ryabkov said: “One.\n“Two.\n“Three.”', 'One.\n\nTwo.\n\nThree.', 'locator=p2-p4'],
    [
      'with words left out',
      'Ryabkov said: “We came a long way to talk.\n“We shall go on.”',
      'We came … to talk.\n\nWe shall go on.',
      'locator=p2-p3 altered=ellipsis',
    ],
    [
      'of a transcript',
      'MR RYABKOV: We came to talk.\nWe shall go on.\nQ: Where?',
      'We came to talk.\n\nWe shall go on.',
      'locator=p2-p3',
      'kind: transcript\n',
    ],
    [
      'of a speech',
      'We came to talk.\nWe shall go on.',
      'We came to talk.\n\nWe shall go on.',
      'locator=p2-p3',
      'kind: speech\nspeaker: ryabkov\n',
    ],
  ])('is sound %s', async (_name, source, words, attributes = 'locator=p2-p3', kind = '') =>
    expect(await found(source, words, attributes, kind)).toEqual([]),
  );

  it.each([
    [
      'absent-quotation',
      'leaves out the rest of a paragraph',
      'Ryabkov said: “We came to talk. So we said.\n“We shall go on.”',
      'We came to talk.\n\nWe shall go on.',
    ],
    [
      'absent-quotation',
      'leaves out the beginning of one',
      'Ryabkov said: “We came to talk.\n“Perhaps we shall go on.”',
      'We came to talk.\n\nwe shall go on.',
    ],
    [
      'absent-quotation',
      'leaves out a paragraph',
      'Ryabkov said: “We came to talk.\n“If they come too.\n“We shall go on.”',
      'We came to talk.\n\nWe shall go on.',
    ],
    [
      'absent-quotation',
      'changes a word',
      'Ryabkov said: “We came to talk.\n“We shall go on.”',
      'We came to talk.\n\nWe shall go home.',
    ],
    [
      'wrong-locator',
      'is in other paragraphs',
      'Ryabkov said: “We came to talk.\n“We shall go on.”',
      'We came to talk.\n\nWe shall go on.',
      'locator=p2',
    ],
    [
      'quoted-narration',
      'goes on into what the source tells',
      '“We came to talk.\nThey went on.',
      'We came to talk.\n\nThey went on.',
    ],
    [
      'quoted-narration',
      'joins the words of two',
      'MR RYABKOV: We came to talk.\nMS SHERMAN: We shall go on.',
      'We came to talk.\n\nMS SHERMAN: We shall go on.',
      'locator=p2-p3',
      'kind: transcript\n',
    ],
    [
      'cut-quotation',
      'leaves out a denial before it',
      'Ryabkov said: “We did not come to talk.\n“We shall go on.”',
      'come to talk.\n\nWe shall go on.',
    ],
    [
      'quotation-lines',
      'has a paragraph on two lines',
      'Ryabkov said: “We came to talk.\n“We shall go on.”',
      'We came\nto talk.\n\nWe shall go on.',
    ],
  ])('is not sound (%s) if it %s', async (rule, _name, source, words, attributes = 'locator=p2-p3', kind = '') =>
    expect(await found(source, words, attributes, kind)).toContain(rule),
  );
});
