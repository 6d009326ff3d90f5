import { describe, expect, it } from 'vitest';
import { divide, flawIn, type Left } from './gaps.ts';

describe('divide', () => {
  it('takes a quotation apart at ellipses and brackets', () => {
    expect(divide('[w]e came … to [x] [. . .] talk[s] ...')).toEqual({
      pieces: [
        { words: 'e came', joined: { start: true, end: false }, gaps: [{ mark: '[w]', at: 0, kind: 'brackets' }] },
        { words: 'to', joined: { start: false, end: false }, gaps: [{ mark: '…', at: 10, kind: 'ellipsis' }] },
        {
          words: 'talk',
          joined: { start: false, end: true },
          gaps: [
            { mark: '[x]', at: 15, kind: 'brackets' },
            { mark: '[. . .]', at: 19, kind: 'ellipsis' },
          ],
        },
      ],
      last: [
        { mark: '[s]', at: 31, kind: 'brackets' },
        { mark: '...', at: 35, kind: 'ellipsis' },
      ],
    });
  });

  it.each([
    ['a … ?', ['a', '?']],
    ['a … b', ['a', 'b']],
    ['…', []],
    ['plain words', ['plain words']],
    ['[a [b] c]', ['[a', 'c]']],
  ])('keeps marks: %s', (words, pieces) => expect(divide(words).pieces.map((piece) => piece.words)).toEqual(pieces));

  it('looks once at brackets that nothing closes', () => {
    expect(divide('['.repeat(200_000)).pieces).toHaveLength(1);
  });
});

describe('flawIn', () => {
  /** The flaw of a quotation with one gap, if the source has this text in its place. */
  const flaw = (words: string, text: string): string | undefined => {
    const { pieces } = divide(words);
    const [before, after] = pieces;
    const left: Left = { text, before, after };
    const found = flawIn(after?.gaps ?? [], left);
    return found && `${found.kind} ${found.gap.mark} ${found.words}`;
  };

  it.each([
    ['will [now] go', ' '],
    ['that [Ryabkov] went', ' he '],
    ['that [the allies] went', ' They '],
    ['plan. [t]he', ' T'],
    ['plan. [T]he', ' t'],
    ['plan [A] is', ' a '],
    ['friend[s] came', ' '],
    ['friend[] came', 's '],
    ['want[ed] to', 's '],
    ['it … goes', ' always '],
    ['It goes. … It stands.', ' It will never fall. '],
    ['It goes … It stands.', ' on. It will never fall. '],
    ['It goes … stands.', ' on. It will never fall. It '],
    ['It … [as they say] goes', ' really '],
    ['Der Bau [auf der Insel] kostet', ' '],
    ['dass [Grevelau] kam', ' er '],
    ['a … b', ' noted, knots and notary '],
    ['It goes. … B', ' No. "Never." '],
  ])('is nothing in: %s', (words, left) => expect(flaw(words, left)).toBeUndefined());

  it.each([
    ['there [can] be', ' cannot ', 'denial [can] cannot'],
    ['must [not] go', ' ', 'denial [not] [not]'],
    ['must [NEVER] go', ' ', 'denial [NEVER] [NEVER]'],
    ['will … go', ' not ', 'denial … not'],
    ['will … go', " (don't) ", "denial … don't"],
    ['he … go', ' won’t ', 'denial … won’t'],
    ['the … deployment', ' non-', 'denial … non'],
    ['He went … left.', ' never. He ', 'denial … never'],
    ['He went. … left.', ' He never ', 'denial … never'],
    ['He went. … left.', ' So. He never ', 'denial … never'],
    ['He went … left.', ' on. He never ', 'denial … never'],
    ['must [us in] for', ' prepare ', 'replaced [us in] prepare'],
    ['that [he] went', ' Ryabkov ', 'replaced [he] Ryabkov'],
    ['that [he] went', ' he also ', 'replaced [he] he also'],
    ['[x] … [y]acht', ' z', undefined],
    ['a [un]sound', ' ', 'replaced [un] '],
    ['Der Bau [leider] kostet', ' ', 'replaced [leider] '],
    ['friend[ship] came', 's ', 'replaced [ship] s'],
    ['help[s] came', 'less ', 'replaced [s] less'],
    ['will [then] [go] on', ' fall ', 'replaced [then] fall'],
  ])('is found in: %s', (words, left, found) => expect(flaw(words, left)).toBe(found));
});
