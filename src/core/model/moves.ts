/** A published anchor that its page no longer has, and the address at which its matter stands now. */
export interface MovedAnchor {
  readonly id: string;
  readonly to: string;
}

/** A published page that is no longer made. Its anchors, where it had any, lead on one by one. */
export interface MovedPage {
  readonly to: string;
  readonly anchors: readonly MovedAnchor[];
}

/** Everything that was published and stands elsewhere now. All addresses are from the root of the site. */
export interface Moves {
  readonly pages: ReadonlyMap<string, MovedPage>;
  /** Of pages that are still there, by their address. */
  readonly anchors: ReadonlyMap<string, readonly MovedAnchor[]>;
}

/** Nothing moved. */
export const noMoves: Moves = { pages: new Map(), anchors: new Map() };
