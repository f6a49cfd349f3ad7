import { type Facts, type FactsRow, readValue } from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type Evidence, type EvidenceRequirement, type EvidenceStanding, groupedBy } from "../ruleset/index.ts";
import { bestStanding } from "./evidence-standing.ts";

/** What has to be proven, by fact. */
export type EvidenceRequirements = Readonly<Record<string, EvidenceRequirement | undefined>>;

/** How far each fact is proven that has to be, by fact. */
export type Standings = ReadonlyMap<string, EvidenceStanding>;

/** How far each fact that has to be proven is so on a day. */
export function standingsOf(requirements: EvidenceRequirements, evidence: readonly Evidence[], day: CalendarDate): Standings {
  const given = groupedBy(evidence, ({ fact }) => fact);
  const standings = new Map<string, EvidenceStanding>();
  for (const [fact, requirement] of Object.entries(requirements)) {
    if (requirement !== undefined) standings.set(fact, bestStanding(requirement, given.get(fact) ?? [], day));
  }
  return standings;
}

/** The facts that a row gives, that have to be proven and are not. */
export function unprovenFacts(row: FactsRow, facts: Facts, standings: Standings): readonly string[] {
  return [...standings].flatMap(([name, { state }]) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return state === "valid" || fact === undefined || readValue(row, name, fact) === undefined ? [] : [name];
  });
}

/** The row without some of its facts: they are missing now, nobody knows why. */
export function withoutFacts(row: FactsRow, names: readonly string[]): FactsRow {
  if (names.length === 0) return row;
  return {
    ...row,
    ...Object.fromEntries(names.map((name) => [name, null])),
    missing: { ...row.missing, ...Object.fromEntries(names.map((name) => [name, "unknown"])) },
  };
}
