import type { Node } from 'mdast';
import type { Claim } from '../core/model/claim.ts';
import type { Term } from '../core/model/article.ts';
import type { Note } from '../core/model/note.ts';
import type { Statement } from '../core/model/statement.ts';
import type { Unplaced } from './draft.ts';

/** What remark-annotations.ts read from a directive; html.ts renders it. An event is its id. */
export type Annotation =
  | { readonly kind: 'statement'; readonly value: Unplaced<Statement> }
  | { readonly kind: 'claim'; readonly value: Unplaced<Claim> }
  | { readonly kind: 'note'; readonly value: Unplaced<Note> }
  | { readonly kind: 'event'; readonly value: string }
  | { readonly kind: 'term'; readonly value: Unplaced<Term> };

/** The sign in a paragraph that leads to a note. */
export interface NoteReference extends Node {
  type: 'noteReference';
  id: string;
  number: number;
}

declare module 'mdast-util-directive' {
  interface TextDirectiveData {
    annotation?: Annotation;
    /** Its braces could not be read. */
    unclosed?: true;
  }
  interface LeafDirectiveData {
    annotation?: Annotation;
  }
  interface ContainerDirectiveData {
    annotation?: Annotation;
    /** Nothing closes it: it may hold what was to follow it. */
    unclosed?: true;
  }
}

declare module 'mdast' {
  interface HeadingData {
    /** The ids that its section had before, and the articles that it stood in. */
    aliases?: readonly string[];
    movedFrom?: readonly string[];
  }
  interface PhrasingContentMap {
    noteReference: NoteReference;
  }
  interface RootContentMap {
    noteReference: NoteReference;
  }
}
