/** Who is in touch with whom. Plain JSON. */
export interface PeerNetwork {
  /** Keys of the people, each once, those without any tie too: whoever is not listed is not looked at. */
  readonly people: readonly string[];
  /** Keys of the staff, none of them a key of a person; absent: none. */
  readonly staff?: readonly string[] | undefined;
  /** Pairs of keys. */
  readonly ties: readonly (readonly [string, string])[];
}

/** Ties that were not counted, each in one of three. */
export interface UncountedTies {
  /** An end is nobody who is looked at: someone of the staff where they are left out, or someone who is not listed. */
  readonly outside: number;
  /** From someone to herself. */
  readonly toSelf: number;
  /** Said before: in the same direction, or, where ties have none, in either. */
  readonly repeated: number;
}
