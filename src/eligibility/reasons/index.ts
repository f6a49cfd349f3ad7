export { decisiveCriteria, type DecisiveCriteria } from "./decisive-criteria.ts";
export { type DecisiveLeaf } from "./decisive-leaf.ts";
export { type NextChange, nextChangeOn } from "./next-change-on.ts";
export { unmetSets, type UnmetSets } from "./unmet-sets.ts";
