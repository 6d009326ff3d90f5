import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
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
    return {
      written: {
        values,
        placeOf: (...path) =>
          placeOfField(
            document,
            place,
            path.filter((part) => part !== undefined),
          ),
      },
      findings: [],
    };
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    return { written: undefined, findings: [finding('malformed-yaml', place(0), { reason })] };
  }
}

/** Where a field's name begins; of an entry within a field, where the entry's name or, in a list, the entry itself does. */
function placeOfField(document: Document, place: (offset: number) => Place, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const key = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last))?.key;
      if (isScalar(key) && key.range) return place(key.range[0]);
    } else if (isSeq(parent) && typeof last === 'number') {
      const entry = parent.items[last];
      if (isNode(entry) && entry.range) return place(entry.range[0]);
    }
  }
  return place(0);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}
