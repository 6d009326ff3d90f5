import { words as its } from '#words';
import { words } from '#check-words';
import { count, pieces } from '../../../core/words/say.ts';
import { checkText, type Checked } from '../../check/check.ts';
import { voiceOf } from '../../check/verdict.ts';
import { button, element } from '../element.ts';
import { lazyEngine } from '../lazy-engine.ts';
import { tryAgain } from '../try-again.ts';
import { verdictCard, verdictLine } from './verdict-card.ts';

/** The part of the page that shows comparisons. */
export interface CheckPanel {
  /** Compares a text, and shows the result unless the panel is asked for another meanwhile. Without words it shows nothing. */
  check(text: string): Promise<void>;
  /** Takes away what is shown, since the text is being changed. */
  clear(): void;
  /** Fetches what a comparison needs. */
  prepare(): void;
}

/** Milliseconds before the panel says that it is still waiting. */
const pauseBeforeWaiting = 2000;

/**
 * Makes the list of comparisons and the line about them work.
 *
 * @param base the base path of the site
 */
export function checkPanel(list: HTMLElement, status: HTMLElement, base: string): CheckPanel {
  const engine = lazyEngine(base, undefined, () => undefined);
  let turn = 0;
  let asked = '';
  let slow: ReturnType<typeof setTimeout> | undefined;
  const retry = tryAgain(() => void check(asked));

  const show = (state: string, said: readonly Node[], items: readonly Node[]): void => {
    clearTimeout(slow);
    list.dataset['searchState'] = state;
    list.replaceChildren(...items);
    status.replaceChildren(...said);
  };
  const finish = ({ passages, isCut }: Checked): void => {
    const exact = passages.filter(({ match }) => isExact(match)).length;
    const lines = [summary(passages), ...(isCut ? [words.cut] : [])];
    const isFound = passages.some(({ match }) => match !== undefined);
    list.dataset['searchComplete'] = String(exact);
    // The verdict on a single passage is said above its card, which need not repeat it.
    const items = passages.map((passage) => verdictCard(passage, base, passages.length > 1));
    show(
      isFound ? 'done' : 'empty',
      lines.map((line) => element('p', '', line)),
      items,
    );
  };
  const fail = (): void => {
    const again = button(words.again, () => void check(asked));
    const said = pieces(words.failed).map((piece) => (typeof piece === 'string' ? piece : again));
    const isKnown = list.dataset['searchState'] === 'error';
    show('error', isKnown ? [...status.childNodes] : [element('p', '', ...said)], []);
    retry.failed();
  };

  async function check(text: string): Promise<void> {
    turn += 1;
    const mine = turn;
    asked = text;
    clear();
    if (text.trim() === '') return;
    if (list.dataset['searchState'] !== 'error') list.dataset['searchState'] = 'loading';
    slow = setTimeout(() => {
      if (list.dataset['searchState'] === 'loading') status.replaceChildren(element('p', '', words.waiting));
    }, pauseBeforeWaiting);
    try {
      const checked = await engine.use((opened) => opened.ask((vocabulary, index) => checkText(text, vocabulary, index)));
      if (mine !== turn) return;
      retry.settled();
      finish(checked);
    } catch {
      if (mine === turn) fail();
    }
  }

  function clear(): void {
    clearTimeout(slow);
    delete list.dataset['searchComplete'];
    if (list.dataset['searchState'] !== 'error') show('idle', [], []);
  }

  return {
    check,
    clear: () => {
      turn += 1;
      retry.settled();
      show('idle', [], []);
      delete list.dataset['searchComplete'];
    },
    prepare: () => void engine.open().catch(() => undefined),
  };
}

function isExact(match: Checked['passages'][number]['match']): boolean {
  return match?.comparison.isExact ?? false;
}

/** Says what came out: of one passage, what is true of it; of several, how many are somebody’s own words. */
function summary(passages: Checked['passages']): string {
  const [only] = passages;
  if (only && passages.length === 1) return verdictLine(only);
  const quoted = passages.filter(({ match }) => match && isExact(match) && voiceOf(match.record) === 'own').length;
  const lines = [count(passages.length, words.passages, its), ...(quoted > 0 ? [count(quoted, words.exactPassages, its)] : [])];
  return lines.join(' ');
}
