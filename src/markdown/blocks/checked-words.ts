import type { Element } from 'hast';
import type { Parents } from 'mdast';
import { isVerbatim } from '../../core/model/form.ts';
import { notCompared, type Verification } from '../../core/model/verification-status.ts';
import { isDirective } from '../directives.ts';
import type { Draft } from '../draft.ts';
import { verifiedWordsHtml } from '../html.ts';
import { walk } from '../walk.ts';

/** Builds, for each direct quotation in a paragraph or a cell, the line that says how it was checked. */
export function checkedWordsIn(parent: Parents, draft: Draft): Element[] {
  const checked: Element[] = [];
  walk(parent, (child) => {
    const annotation = isDirective(child) ? child.data?.annotation : undefined;
    if (annotation?.kind !== 'statement' || !isVerbatim(annotation.value.form)) return;
    checked.push(verifiedWordsHtml(annotation.value, verificationIn(draft, annotation.value.id), draft));
  });
  return checked;
}

/** Returns how a direct quotation of an article compares with its source. */
export function verificationIn({ comparisons }: Pick<Draft, 'comparisons'>, id: string): Verification {
  return comparisons.get(id)?.verification ?? notCompared;
}
