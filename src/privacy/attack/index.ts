export { type Attacker, ATTACKERS, USUAL_THRESHOLD } from "./attacker.ts";
export { auditReleases, type ReleaseFinding, type ReleasesAudit } from "./audit-releases.ts";
export { type AuditedCell, type AuditOptions, auditTable, type FeasibilityInterval, type TableAudit } from "./audit-table.ts";
export { type HiddenPart, hiddenParts } from "./hidden-part.ts";
export { type Knowledge, sightOf } from "./sight.ts";
export { isSmall, requireThreshold } from "./threshold.ts";
