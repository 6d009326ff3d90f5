import { expect, it } from 'vitest';
import { archiveOf, articleText } from '../../../tests/archive-of.ts';
import { titleOf } from './address-title.ts';
import { findMoves } from './find-moves.ts';
import { addressesOf } from './ledger.ts';

const front =
  'questions:\n  - {id: pace, text: How fast will the talks go?, label: Pace}\n  - {id: missiles, text: Will there be missiles?}\n';
const body = ':said[Ryabkov said so]{#so speaker=ryabkov locator=p1 on-question="pace missiles"}.';
const archive = await archiveOf({
  'articles/talks.md': articleText(body, front),
  'articles/other.md': articleText('They met.'),
});
const now = addressesOf(archive);

it('has the page of an article’s questions and an anchor for each, and none for an article without questions', () => {
  expect(now.get('/articles/talks/questions/')).toEqual(['pace', 'missiles']);
  expect(now.has('/articles/other/questions/')).toBe(false);
});

it('calls a question what it is called where there is little room', () => {
  expect(titleOf('/articles/talks/questions/#pace', archive)).toBe('Pace');
  expect(titleOf('/articles/talks/questions/#missiles', archive)).toBe('Will there be missiles?');
});

it('leads from a former question to the one that it is redirected to, and loses it otherwise', () => {
  const promised = new Map([['/articles/talks/questions/', ['speed', 'pace']]]);
  const [old, to] = ['/articles/talks/questions/#speed', '/articles/talks/questions/#pace'];
  const { moves, lost } = findMoves(promised, now, archive, { [old]: to });
  expect([moves.anchors.get('/articles/talks/questions/'), lost]).toEqual([[{ id: 'speed', to }], []]);
  expect(findMoves(promised, now, archive, {}).lost).toEqual([old]);
});

it('follows an article to its new name, with each of its questions', () => {
  const promised = new Map([['/articles/meeting/questions/', ['pace']]]);
  const { moves, lost } = findMoves(promised, now, archive, { '/articles/meeting/': '/articles/talks/' });
  expect(lost).toEqual([]);
  expect(moves.pages.get('/articles/meeting/questions/')).toEqual({
    to: '/articles/talks/questions/',
    anchors: [{ id: 'pace', to: '/articles/talks/questions/#pace' }],
  });
});
