import type { Node } from 'mdast';
import type { Written } from '../core/findings/written.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Figure } from '../core/model/blocks/figure.ts';
import type { Term } from '../core/model/article.ts';
import type { Note } from '../core/model/blocks/note.ts';
import type { Statement } from '../core/model/statement.ts';
import type { Place } from '../core/text/place.ts';
import type { Unplaced } from './draft.ts';

/**
 * What remark-annotations.ts reads from a directive and html.ts renders. The value of an event is its id. A statement has its number among
 * those of the article, from 1, and a claim among its claims.
 */
export type Annotation =
  | { readonly kind: 'statement'; readonly value: Unplaced<Statement>; readonly number: number }
  | { readonly kind: 'claim'; readonly value: Unplaced<Claim>; readonly number: number }
  | { readonly kind: 'note'; readonly value: Unplaced<Note> }
  | { readonly kind: 'figure'; readonly value: Unplaced<Figure> }
  | { readonly kind: 'event'; readonly value: string }
  | { readonly kind: 'term'; readonly value: Unplaced<Term> };

/** The number in a paragraph that links to a note. */
export interface NoteReference extends Node {
  type: 'noteReference';
  id: string;
  number: number;
}

/** What makes a note of a footnote: its fields, and its number in the text, which is not known before all notes are read. */
export interface Footnote {
  readonly written: Written;
  readonly reference: NoteReference;
}

declare module 'mdast-util-directive' {
  interface TextDirectiveData {
    annotation?: Annotation;
    /** Set if its braces could not be read. */
    unclosed?: true;
  }
  interface LeafDirectiveData {
    annotation?: Annotation;
  }
  interface ContainerDirectiveData {
    annotation?: Annotation;
    /** Set if it was written as a footnote. */
    footnote?: Footnote;
    /** The translation that followed the words of a quotation, in a block of its own (`>`). */
    translation?: { readonly text: string; readonly place: Place };
    /** Set if its closing fence is missing: then it may contain what should follow it. */
    unclosed?: true;
  }
}

declare module 'mdast' {
  interface HeadingData {
    /** The section's former ids, and the articles it has moved from. */
    aliases?: readonly string[];
    movedFrom?: readonly string[];
    /** The event at which it was said what the section holds. */
    event?: string;
  }
  interface PhrasingContentMap {
    noteReference: NoteReference;
  }
  interface RootContentMap {
    noteReference: NoteReference;
  }
}
