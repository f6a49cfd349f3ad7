import type { Outcome } from "../../criteria/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { PlacedLeaf } from "./placed.ts";

/** One question of a rule about one fact, and what it came to. */
export interface DecisiveLeaf {
  /** The leaf's own id; absent where it has none. */
  readonly id?: string | undefined;
  /** Where it is written: `all.1`, and `criteria.adult.all.0` inside a named criterion, which counts once however often it is referred to. */
  readonly path: string;
  readonly label?: LocalizedText | undefined;
  /** The fact that it asks. */
  readonly fact: string;
  /** Under a `not` it is the true leaf that is not met. */
  readonly outcome: Outcome;
}

/** A leaf as reasons name it. */
export function decisiveLeaf({ path, node, leaf, outcome }: PlacedLeaf): DecisiveLeaf {
  const { id, label } = node;
  return { ...(id === undefined ? {} : { id }), path, ...(label === undefined ? {} : { label }), fact: leaf.fact, outcome };
}
