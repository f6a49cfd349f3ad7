export { type PathwayChange, type PathwayPart } from "./definition-changes.ts";
export { diffPathways, type DivergingLog, type PathwayDiff } from "./diff-pathways.ts";
