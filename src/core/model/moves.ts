/** A published anchor that its page no longer has, and the address where its content is now. */
export interface MovedAnchor {
  readonly id: string;
  readonly to: string;
}

/** A published page that the site no longer has. Each of its anchors leads to an address of its own. */
export interface MovedPage {
  readonly to: string;
  readonly anchors: readonly MovedAnchor[];
}

/** All published content that has moved. Addresses start from the root of the site. */
export interface Moves {
  readonly pages: ReadonlyMap<string, MovedPage>;
  /** The moved anchors of pages that still exist, by the page's address. */
  readonly anchors: ReadonlyMap<string, readonly MovedAnchor[]>;
}

/** Nothing moved. */
export const noMoves: Moves = { pages: new Map(), anchors: new Map() };
