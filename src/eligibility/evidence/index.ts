export { evidenceStanding, isReadable } from "./evidence-standing.ts";
export { proofDays } from "./proof-days.ts";
export { type EvidenceRequirements, type Standings, standingsOf, unprovenFacts, withoutFacts } from "./unproven.ts";
