import { toString } from 'mdast-util-to-string';
import type { z } from 'zod';
import { finding } from '../../core/findings/finding.ts';
import { validate } from '../../core/findings/validate.ts';
import { pictureAttributes, tableAttributes, type Figure } from '../../core/model/blocks/figure.ts';
import type { Annotation } from '../annotation.ts';
import { nearest } from '../../core/text/nearest.ts';
import type { Annotated } from '../../core/verification/annotated.ts';
import { accept, annotatedAt, entityOf, register, type Reading } from '../annotations/reading.ts';
import { placeOf, referToSources, type Unplaced } from '../draft.ts';

/** Reads a table: its caption and what it rests on. Its rows are read by the parser. */
export function readTable(reading: Reading): Annotation | undefined {
  const { draft, node, written } = reading;
  register(draft, 'table', written);
  const value = accept(draft, validate(tableAttributes, written));
  if (!value) return undefined;
  if (!value.sources && value.basis === undefined) draft.findings.push(finding('table-basis', placeOf(draft, node)));
  referToSources(draft, value.sources, written.placeOf('sources'));
  const figure = {
    ...entityOf(value, reading),
    kind: 'table',
    shown: null,
    caption: value.caption,
    sources: value.sources ?? [],
    basis: value.basis ?? null,
  } as const;
  const annotation = added(figure, reading);
  const at = draft.annotated.get(figure.id);
  if (at) draft.annotated.set(figure.id, { ...at, rows: rowsOf(reading) });
  return annotation;
}

/** Returns the rows of a table, with their places. */
function rowsOf({ draft, node }: Reading): NonNullable<Annotated['rows']> {
  const tables = node.children.flatMap((child) => (child.type === 'table' ? [child] : []));
  return tables.flatMap(({ children }) =>
    children.map((row) => ({ cells: row.children.map((cell) => toString(cell)), place: placeOf(draft, row) })),
  );
}

/** Reads a picture: its file, what it shows and who made it. Its caption is between its lines. */
export function readPicture(reading: Reading): Annotation | undefined {
  const { draft, written } = reading;
  register(draft, 'picture', written);
  const value = accept(draft, validate(pictureAttributes, written));
  if (!value || !hasDescription(reading, value)) return undefined;
  const { pictures } = draft.library;
  if (!pictures.has(value.file)) {
    const near = nearest(value.file, [...pictures.keys()]);
    draft.findings.push(finding('unknown-picture', written.placeOf('file'), { file: value.file, near }));
  }
  referToSources(draft, value.sources, written.placeOf('sources'));
  const { file, alt = '', credit } = value;
  const entity = entityOf(value, reading);
  const figure = {
    ...entity,
    kind: 'picture',
    shown: { file, alt, credit },
    caption: entity.text,
    sources: value.sources ?? [],
    basis: null,
  } as const;
  return added(figure, reading);
}

/** Whether a picture has a description, or is declared to need none. */
function hasDescription({ draft, written }: Reading, { alt, decorative }: z.output<typeof pictureAttributes>): boolean {
  const problem = decorative ? (alt ? 'both' : undefined) : alt === undefined ? 'missing' : alt === '' ? 'empty' : undefined;
  if (problem === undefined) return true;
  draft.findings.push(finding('picture-alt', written.placeOf(problem === 'missing' ? undefined : 'alt'), { problem }));
  return false;
}

function added(figure: Unplaced<Figure>, reading: Reading): Annotation {
  reading.draft.figures.push(figure);
  reading.draft.annotated.set(figure.id, annotatedAt(reading));
  return { kind: 'figure', value: figure };
}
