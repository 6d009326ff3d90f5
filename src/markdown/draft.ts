import type { Node } from 'mdast';
import type { VFile } from 'vfile';
import type { Annotated, EventMention, Mention } from '../core/verification/annotated.ts';
import type { Declaration, Library } from '../core/model/archive.ts';
import type { Section, Term } from '../core/model/article.ts';
import type { Citation } from '../core/model/citation.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Figure } from '../core/model/blocks/figure.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { Note } from '../core/model/blocks/note.ts';
import type { Passage } from '../core/model/score/passage.ts';
import type { EdtfDate } from '../core/dates/edtf-date.ts';
import type { Permalinks } from '../core/model/permalinks.ts';
import { placeAt, placeIn, placesIn, type Place } from '../core/text/place.ts';
import type { QuotedWords } from '../core/verification/quoted-words.ts';
import type { Block } from '../core/verification/record/recorded.ts';
import { checkReference, type ReferenceKind } from '../core/model/reference.ts';
import type { Statement } from '../core/model/statement.ts';
import type { QuotationMarks } from '../core/words/marks.ts';
import type { Locate } from '../core/verification/locating/locate-quotation.ts';
import type { Compare, Comparison } from '../core/verification/verification.ts';

/** An entity whose section has no id yet: `section` is the index of its heading, or -1 before the first heading. */
export type Unplaced<T> = Omit<T, 'section'> & { section: number };

/** What the pipeline reads and gathers about one article. Each article has its own; plugins find it in `file.data`. */
export interface Draft {
  readonly file: string;
  readonly text: string;
  readonly article: string;
  /** Whether it is a draft (`status: draft`), which may have comments. */
  readonly isDraft?: boolean;
  /** The ids of the principal sources; undefined if an error in the front matter leaves them unknown. */
  readonly principalSources: readonly string[] | undefined;
  /** The span of days that the article is about; undefined if the front matter names none. */
  readonly covers: EdtfDate | undefined;
  /** The ids of the questions in the front matter; undefined if an error there leaves them unknown. */
  readonly questions: readonly string[] | undefined;
  /** The language of the article (BCP 47), and its quotation marks. */
  readonly language: string;
  readonly marks: QuotationMarks;
  readonly library: Library;
  readonly links: Permalinks;
  readonly compare: Compare;
  readonly locate: Locate;
  readonly findings: Finding[];
  readonly declarations: Declaration[];
  /** The words before the first heading. */
  lead: string;
  readonly sections: Omit<Section, 'html'>[];
  /** Every heading, paragraph, callout and note, in order. */
  readonly blocks: Unplaced<Block>[];
  readonly statements: Unplaced<Statement>[];
  readonly claims: Unplaced<Claim>[];
  readonly notes: Unplaced<Note>[];
  readonly terms: Unplaced<Term>[];
  readonly figures: Unplaced<Figure>[];
  readonly passages: Unplaced<Passage>[];
  /** Where statements, claims and notes are in the file, by id. */
  readonly annotated: Map<string, Annotated>;
  /** How direct quotations compare with their sources, by id. */
  readonly comparisons: Map<string, Comparison>;
  /** Links to people, by the node of the link. */
  readonly mentions: Map<Node, Mention>;
  readonly eventMentions: EventMention[];
  /** Words in quotation marks or in a block quotation that are no annotation. */
  readonly quoted: QuotedWords[];
  /** The sentences that are this site’s own from beginning to end. */
  readonly told: { words: string; place: Place }[];
  /** The records that the article refers to, by id. */
  readonly people: Set<string>;
  readonly sources: Set<string>;
  readonly events: Set<string>;
  /** Anchors that links lead to, with the place of each link. */
  readonly targets: { id: string; place: Place }[];
  /** Addresses on this site that links lead to, as typed. */
  readonly siteLinks: { url: string; place: Place }[];
  /** Ids that headings may have although an article needs them for parts of its own; only pages have any. */
  readonly permittedIds?: ReadonlySet<string>;
}

declare module 'vfile' {
  interface DataMap {
    draft: Draft;
  }
}

/** Returns the draft of the article that a plugin works on. */
export function draftOf(file: VFile | null | undefined): Draft {
  const draft = file?.data.draft;
  if (!draft) throw new Error('The pipeline runs on articles only, but file.data.draft is not set.');
  return draft;
}

/** Returns the place where a node begins. */
export function placeOf(draft: Draft, node: Pick<Node, 'position'>): Place {
  const start = node.position?.start;
  return start ? placeAt(draft.file, start.line, start.column) : placeIn(draft.file);
}

/** Returns a function that gives the place of an offset in a text which begins where a node does. */
export function placesOf(draft: Draft, node: Pick<Node, 'position'>, text: string): (offset: number) => Place {
  const start = placeOf(draft, node);
  return start.known ? placesIn(draft.file, text, start.line, start.column) : () => start;
}

/** Returns the text of the file that a node was parsed from. */
export function typed(draft: Draft, node: Pick<Node, 'position'>): string {
  return draft.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Checks the references of citations, which stand in one field. */
export function referToSources(draft: Draft, citations: readonly Citation[] | undefined, place: Place): void {
  for (const { source } of citations ?? []) refer(draft, 'source', source, place);
}

/** Checks a reference to a record; if it resolves, the draft gathers it. */
export function refer(draft: Draft, kind: ReferenceKind, id: string, place: Place, before = ''): void {
  // What the article names in full elsewhere can be shortened.
  const likely = kind === 'source' ? draft.principalSources : kind === 'event' ? [...draft.events] : [];
  const findings = checkReference(draft.library, kind, id, place, before, likely);
  draft.findings.push(...findings);
  if (findings.length > 0) return;
  if (kind === 'person') draft.people.add(id);
  else if (kind === 'source') draft.sources.add(id);
  else if (kind === 'event') draft.events.add(id);
}
