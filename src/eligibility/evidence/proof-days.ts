import { LAST_DAY_NUMBER, toDayNumber } from "../../time/index.ts";
import { type Evidence, groupedBy } from "../ruleset/index.ts";
import { isReadable, lastDayOf } from "./evidence-standing.ts";
import type { EvidenceRequirements } from "./unproven.ts";

/** The days after a day on which a document begins or ceases to prove a fact, as day numbers, ascending, each once. */
export function proofDays(requirements: EvidenceRequirements, evidence: readonly Evidence[], after: number): readonly number[] {
  const given = groupedBy(evidence.filter(isReadable), ({ fact }) => fact);
  const days = new Set<number>();
  for (const [fact, requirement] of Object.entries(requirements)) {
    for (const document of given.get(fact) ?? []) {
      for (const accepted of requirement?.anyOf ?? []) {
        if (accepted.document !== document.document) continue;
        const until = lastDayOf(document, accepted);
        days.add(toDayNumber(document.issuedOn));
        if (until !== undefined) days.add(toDayNumber(until) + 1);
      }
    }
  }
  return [...days].filter((day) => day > after && day <= LAST_DAY_NUMBER).sort((a, b) => a - b);
}
