export { type PathwayFinding, type PathwayFindingCode } from "./finding.ts";
export { lintPathway } from "./lint-pathway.ts";
