import { type Criterion, evaluateCriterion, type FactsRow, type FactTable, readValue } from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { noFigure, type NoFigure, rowsByPerson, shareOf, type ShareOfPeople } from "../derived/index.ts";

/** How demand is read from a table. */
export interface DemandOptions {
  /** What is counted: a `person` once however often she was referred (default), or each `participation`. */
  readonly unit?: "person" | "participation" | undefined;
  /** Who waits; default: those in the state `waitlisted`. */
  readonly waiting?: Criterion | undefined;
}

/** Demand that found no place, with everyone who asked in exactly one of `eligible`, `ineligible` and `undecided`. */
export interface UnmetDemand {
  readonly status: "value";
  readonly asOf: CalendarDate;
  readonly unit: "person" | "participation";
  /** Who may enter: `placed`, `unplaced` and `placeUnknown` together. */
  readonly eligible: number;
  /** Admitted at some time. */
  readonly placed: number;
  /** Eligible, and never admitted: the unmet demand. */
  readonly unplaced: number;
  /** Of the unplaced, those who wait; the others have gone elsewhere, or nobody wrote it down. */
  readonly waiting: number;
  /** Eligible, and nobody knows whether there was a place. */
  readonly placeUnknown: number;
  readonly ineligible: number;
  /** Not decided, or decided with an open end: the demand may be larger by so many. */
  readonly undecided: number;
  /** Where people are counted, rows of which nobody knows whose they are; they are in no other number. */
  readonly personUnknown: number;
  /** `unplaced` over `placed` and `unplaced`. Absent where nobody eligible is known to be either. */
  readonly share?: ShareOfPeople | undefined;
}

/** Why demand cannot be told: `no-key` says that the table does not declare `beneficiaryId`, `no-decision` that it does not declare `eligibility` and `admitted`. */
export type NoDemandReason = "empty" | "no-key" | "no-decision";

const WAITING: Criterion = { fact: "state", eq: "waitlisted" };

/**
 * Demand that a project could not meet: people who may enter and got no place. It counts those who asked; those whom nobody referred are in no table.
 *
 * A person with several rows is eligible if one row is, undecided if none is and one is open, and has a place if one row has.
 *
 * @param table - of `participationFacts`, or one with the facts `eligibility` and `admitted`
 * @returns the demand; `not-computable` with `empty` (nobody asked), `no-key` or `no-decision`
 *
 * @example
 * ```ts
 * const facts = { beneficiaryId: { type: "code" }, eligibility: { type: "code" }, admitted: { type: "boolean" }, state: { type: "code" } } as const;
 * const table = readFacts(facts, [
 *   { beneficiaryId: "ada", eligibility: "eligible", admitted: "true", state: "active" },
 *   { beneficiaryId: "bea", eligibility: "eligible", admitted: "false", state: "waitlisted" },
 *   { beneficiaryId: "eva", eligibility: "undetermined", admitted: "false", state: "referred" },
 * ], { asOf: "2019-05-15" });
 * const demand = unmetDemand(table);
 * demand.status === "value" && [demand.eligible, demand.unplaced, demand.waiting, demand.undecided, demand.share?.value] // => [2, 1, 1, 1, 0.5]
 * ```
 */
export function unmetDemand<F>(table: FactTable<F>, options: DemandOptions = {}): UnmetDemand | NoFigure<NoDemandReason> {
  const { unit = "person", waiting = WAITING } = options;
  const asked = table as unknown as FactTable;
  if (!Object.hasOwn(asked.facts, "eligibility") || !Object.hasOwn(asked.facts, "admitted"))
    return noFigure("no-decision", "the table declares no eligibility or no admitted: nobody knows who may enter and who did");
  const grouped = unit === "person" ? rowsByPerson(asked, asked.rows) : { people: asked.rows.map((row) => [row]), unknown: 0 };
  if (grouped === undefined) return noFigure("no-key", "the table does not declare beneficiaryId: people cannot be told apart");
  if (asked.rows.length === 0) return noFigure("empty", "nobody asked for a place");
  const standings = grouped.people.map((rows) => standingOf(rows, asked, waiting));
  const count = (isCounted: (standing: Standing) => boolean) => standings.filter(isCounted).length;
  const eligible = standings.filter(({ decision }) => decision === "eligible");
  const withPlace = (place: Standing["place"]) => eligible.filter((standing) => standing.place === place).length;
  const [placed, unplaced] = [withPlace("yes"), withPlace("no")];
  const share = shareOf(unplaced, placed + unplaced);
  return {
    status: "value",
    asOf: table.asOf,
    unit,
    eligible: eligible.length,
    placed,
    unplaced,
    waiting: eligible.filter(({ place, waits }) => place === "no" && waits).length,
    placeUnknown: withPlace("unknown"),
    ineligible: count(({ decision }) => decision === "ineligible"),
    undecided: count(({ decision }) => decision === "undecided"),
    personUnknown: grouped.unknown,
    ...(share === undefined ? {} : { share }),
  };
}

interface Standing {
  readonly decision: "eligible" | "ineligible" | "undecided";
  readonly place: "yes" | "no" | "unknown";
  readonly waits: boolean;
}

function standingOf(rows: readonly FactsRow[], table: FactTable, waiting: Criterion): Standing {
  const decisions = rows.map((row) => valueOf(row, "eligibility", table));
  const places = rows.map((row) => valueOf(row, "admitted", table));
  return {
    decision: decisions.includes("eligible")
      ? "eligible"
      : decisions.every((decision) => decision === "ineligible")
        ? "ineligible"
        : "undecided",
    place: places.includes(true) ? "yes" : places.every((place) => place === false) ? "no" : "unknown",
    waits: rows.some((row) => evaluateCriterion(waiting, row, table) === "true"),
  };
}

function valueOf(row: FactsRow, name: "eligibility" | "admitted", { facts }: FactTable): unknown {
  const fact = facts[name];
  return fact === undefined ? undefined : readValue(row, name, fact);
}
