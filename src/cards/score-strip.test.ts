import { expect, it } from 'vitest';
import { archiveOf, first } from '../../tests/archive-of.ts';
import { basicColours, sideColours } from '../core/model/sides/palette.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import { cardOf } from './card.ts';
import { scoreStrip, type LitScore } from './score-strip.ts';

const archive = await archiveOf({
  'articles/talks.md': `${soundSite['articles/talks.md'] ?? ''}
## Afterwards {#afterwards}

:said[Ryabkov said nothing]{#nothing speaker=ryabkov locator=p3}.

### Later {#later}

:claim[It failed, the commentary says]{#failed locator=p3}. Nobody met.
`,
});
const ofSection = (section: string): LitScore => {
  const { score } = cardOf(archive, { article: 'talks', section });
  if (!score) throw new Error('the card has no score');
  return score;
};

it('is lit where the section and those below it are, in the colours of their voices, and pale elsewhere', () => {
  const lit = ofSection('afterwards');
  expect(lit.lit).toEqual(['afterwards', 'later']);
  const { children } = scoreStrip(lit);
  if (typeof children === 'string') throw new Error('it has no bars');
  const pale = children.filter(({ style }) => style.backgroundColor === basicColours.line.light);
  expect(pale).toHaveLength(lit.score.bars.filter(({ section }) => !lit.lit.includes(section ?? '')).length);
  const [said, claimed, own] = children.slice(-3).map(({ style }) => style);
  expect(said).toMatchObject({ backgroundColor: sideColours.red.light, height: 6 });
  expect(claimed?.stripes).toEqual({ color: basicColours.ink.light, width: 3 });
  expect(own).toMatchObject({ backgroundColor: basicColours['line-strong'].light, height: 3 });
});

it('is in full colour on the card of the article', () => {
  const { score } = cardOf(archive, { article: 'talks' });
  if (!score) throw new Error('the card has no score');
  const { children } = scoreStrip(score);
  if (typeof children === 'string') throw new Error('it has no bars');
  expect(children).toHaveLength(score.score.bars.length);
  expect(children.filter(({ style }) => style.backgroundColor === basicColours.line.light)).toEqual([]);
});

it('is as wide as the text of a card', () => {
  const { children, style } = scoreStrip(ofSection('later'));
  if (typeof children === 'string') throw new Error('it has no bars');
  expect(first(children).style.left).toBe(0);
  const last = children.at(-1)?.style;
  expect(Number(last?.left) + Number(last?.width)).toBeLessThanOrEqual(Number(style.width));
});
