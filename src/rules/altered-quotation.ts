import { attribute } from '../core/findings/catalogue/rule.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Statement } from '../core/model/statement.ts';
import { seenText } from '../core/text/seen-text.ts';
import { placeInWords, type Annotated } from '../core/verification/annotated.ts';
import { divide } from '../core/verification/gaps.ts';

/** Checks that `altered` names how a quotation differs from its source, and nothing else. */
export function checkAltered(
  { id, source, text, altered }: Statement,
  rule: string,
  at: Annotated,
  exact: string | undefined,
): Finding[] {
  if (isMarked(altered, rule)) return [];
  const differs = differencesIn(rule);
  const place = altered.length === 0 ? placeInWords(at, firstDifference(text, exact)) : at.written.placeOf('altered');
  return [
    finding('altered-quotation', place, {
      source,
      differs,
      marked: altered,
      written:
        altered.length === 0
          ? { place: at.written.placeOf('id'), typed: attribute('id', id) }
          : { place, typed: attribute('altered', altered.join(' ')) },
      exact: differs.length === 0 || exact === undefined || exact !== asWritten(exact) ? undefined : exact,
    }),
  ];
}

/** Whether `altered` names exactly the differences of a rule of comparison. */
export function isMarked(altered: readonly string[], rule: string): boolean {
  const differs = differencesIn(rule);
  return differs.length === new Set(altered).size && altered.every((one) => differs.includes(one));
}

function differencesIn(rule: string): string[] {
  return rule === 'verbatim' ? [] : rule.split(' ');
}

/** Returns the words of a source as they can be written in a quotation: on one line, without characters that cannot be seen. */
export function asWritten(words: string): string {
  return seenText(words).text.replace(/\s*\n\s*/g, ' ');
}

/** Returns the offset at which words first differ from the source’s; of its first gap, if an editor left words out. */
function firstDifference(words: string, exact: string | undefined): number {
  if (exact === undefined) {
    const { pieces, last } = divide(words);
    return [...pieces.flatMap(({ gaps }) => gaps), ...last][0]?.at ?? 0;
  }
  const differs = [...words].findIndex((_one, i) => words[i] !== exact[i]);
  return Math.max(0, differs);
}
