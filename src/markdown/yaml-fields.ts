import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { finding, type Finding } from '../core/finding.ts';
import { placeAt, type Place } from '../core/place.ts';
import type { Written } from '../core/validate.ts';

/**
 * Parses YAML (1.2 core, so that dates stay text) and keeps where each field stands.
 *
 * @param file the name that findings give
 * @param text the YAML
 * @param firstLine the line of the file on which `text` begins: 2 for front matter
 */
export function parseYaml(file: string, text: string, firstLine = 1): { written: Written | undefined; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return placeAt(file, line + firstLine - 1, col);
  };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const findings = problems.map((problem) =>
      finding('malformed-yaml', place(problem.pos[0]), { reason: oneLine(problem.message) }),
    );
    return { written: undefined, findings };
  }
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    return { written: { values, placeOf: (field) => placeOfField(document, place, field) }, findings: [] };
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    return { written: undefined, findings: [finding('malformed-yaml', place(0), { reason })] };
  }
}

function placeOfField(document: Document, place: (offset: number) => Place, field: string | undefined): Place {
  if (field === undefined || !isMap(document.contents)) return place(0);
  for (const { key } of document.contents.items) {
    if (isScalar(key) && String(key.value) === field && key.range) return place(key.range[0]);
  }
  return place(0);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}
