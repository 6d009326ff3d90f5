import { finding } from '../../core/findings/finding.ts';
import { validate } from '../../core/findings/validate.ts';
import { tableAttributes } from '../../core/model/blocks/figure.ts';
import type { Annotation } from '../annotation.ts';
import { accept, annotated, annotatedAt, register, type Reading } from '../annotations/reading.ts';
import { placeOf, refer } from '../draft.ts';

/** Reads a table: its caption and what it rests on. Its rows are read by the parser. */
export function readTable(reading: Reading): Annotation | undefined {
  const { draft, node, section, written } = reading;
  register(draft, 'table', written);
  const value = accept(draft, validate(tableAttributes, written));
  if (!value) return undefined;
  if (!value.sources && value.basis === undefined) draft.findings.push(finding('table-basis', placeOf(draft, node)));
  for (const { source } of value.sources ?? []) refer(draft, 'source', source, written.placeOf('sources'));
  const figure = {
    id: value.id,
    kind: 'table',
    caption: value.caption,
    text: annotated(node, draft),
    sources: value.sources ?? [],
    basis: value.basis ?? null,
    aliases: value.aliases ?? [],
    article: draft.article,
    section,
  } as const;
  draft.figures.push(figure);
  draft.annotated.set(figure.id, annotatedAt(reading));
  return { kind: 'figure', value: figure };
}
