import type { Nodes } from 'xast';
import { toXml, type Options } from 'xast-util-to-xml';

/** Writes XML. The library leaves in it two characters that no XML may have, and `]]>`, which ends a section that never began. */
export function writeXml(tree: Nodes, options?: Options): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, options)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(']]>', ']]&gt;')}\n`;
}
