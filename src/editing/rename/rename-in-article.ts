import { idsWrittenIn, type DeclaredIds, type IdRole } from '../../markdown/annotations/written-ids.ts';
import type { RenamedKind, RenameTarget } from './rename-target.ts';
import { replaceValues, type YamlValue } from './yaml-values.ts';

/** What is known of a file in which an id may be written. */
export interface ArticleFile {
  readonly text: string;
  /** Whether it is the article that the target is part of. */
  readonly own: boolean;
  /** The number of the heading among those of the article, if the target is its section. */
  readonly heading?: number | undefined;
}

/** Writes a new id wherever an article has the old one, and the old one among its former ids where it is declared. */
export function renameInArticle(target: RenameTarget, now: string, file: ArticleFile): string {
  const { declarations, references } = idsWrittenIn(file.text);
  const declared = declarationOf(target, declarations, file);
  const named = references.filter(({ role, id }) =>
    role === 'footnote'
      ? file.own && target.kind === 'note' && noteOf(id) === target.id
      : id === target.id && isOf(role, target.kind, file.own),
  );
  const [front, body] = divide(
    edited(file.text, [
      ...named.map(({ role, start, end }) => ({ start, end, to: role === 'footnote' ? labelOf(now) : now })),
      ...(declared ? editsOfDeclaration(declared, target.id, now, file.text) : []),
    ]),
  );
  return replaceValues(front, (value) => inFront(value, target, now, file)) + body;
}

/** Writes the present addresses of this site into the links of an article or page that lead to moved ones. */
export function moveLinks(text: string, moved: ReadonlyMap<string, string>): string {
  const links = idsWrittenIn(text).references.filter(({ role }) => role === 'address');
  return edited(
    text,
    links.map(({ id, start, end }) => ({ start, end, to: moved.get(id) ?? id })),
  );
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, to }) => result.slice(0, start) + to + result.slice(end), text);
}

/** Divides a text into the fields of its front matter, with the line before them, and the rest. */
function divide(text: string): [front: string, body: string] {
  const [whole = ''] = /^---[ \t]*\r?\n[\s\S]*?(?:^|\n)(?=---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  return [whole, text.slice(whole.length)];
}

/** Returns what a field of the front matter holds instead; undefined if it stays. */
function inFront({ path, text }: YamlValue, { kind, id }: RenameTarget, now: string, { own }: ArticleFile): string | undefined {
  if (text !== id) return undefined;
  const [field, , within] = path;
  if (field === 'source' && kind === 'source') return now;
  if (!own) return undefined;
  if (field === 'about' && kind === 'note') return now;
  if (field === 'summary' && within === 'see' && summarised.has(kind)) return now;
  return field === 'questions' && within === 'id' && kind === 'question' ? now : undefined;
}

/** What a line of the summary can rest on. */
const summarised: ReadonlySet<RenamedKind> = new Set<RenamedKind>(['statement', 'claim', 'note']);

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Whether a reference of some role can be to something of a kind. */
function isOf(role: IdRole, kind: RenamedKind, own: boolean): boolean {
  const isRecord = kind === 'person' || kind === 'source' || kind === 'event';
  if (role === 'anchor') return isRecord || (own && kind !== 'question');
  return role === kind && (isRecord || kind === 'side' || own);
}

function declarationOf(
  { kind, id }: RenameTarget,
  declarations: readonly DeclaredIds[],
  { own, heading }: ArticleFile,
): DeclaredIds | undefined {
  if (!own) return undefined;
  if (kind === 'section') return declarations.filter((one) => one.kind === 'heading')[heading ?? -1];
  return declarations.find(
    (one) => one.kind !== 'heading' && one.id && (one.kind === 'footnote' ? noteOf(one.id.id) : one.id.id) === id,
  );
}

/** Returns the edits that give a declaration its new id, and add the old one to its former ids. A footnote has no former ids. */
function editsOfDeclaration({ kind, id, former, end }: DeclaredIds, old: string, now: string, text: string): TextEdit[] {
  if (!id) return [{ start: end, end, to: ` {#${now} aliases=${old}}` }];
  if (kind === 'footnote') return [{ start: id.start, end: id.end, to: labelOf(now) }];
  const renamed = { start: id.start, end: id.end, to: now };
  const [first, last] = [former[0], former.at(-1)];
  if (!first || !last) return [renamed, { start: end, end, to: ` aliases=${old}` }];
  const all = [...former.map((one) => one.id), old].join(' ');
  const quoted = /["']/.test(text[first.start - 1] ?? '');
  return [renamed, { start: first.start, end: last.end, to: quoted ? all : `"${all}"` }];
}

/** Returns the id of the note of a footnote. */
function noteOf(label: string): string {
  return `note-${label}`;
}

/** Returns the label of the footnote whose note has an id. */
function labelOf(note: string): string {
  return note.replace(/^note-/, '');
}
