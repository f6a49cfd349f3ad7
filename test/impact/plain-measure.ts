import {
  ageOn,
  daysOf,
  evaluateCriterion,
  isCalendarDate,
  isPartialDate,
  undecidedFacts,
  type AgeDimension,
  type Dimension,
  type Facts,
  type FactsRow,
  type IndicatorDefinition,
  type MissingReason,
} from "welfare-core";

/*
 * Measuring as a reader of the rules would do it: row by row, person by person, part by part, without sharing anything. Slow, and the measure of the engine.
 */

/** A unit in or perhaps in the population, with the row that decided. */
export interface PlainUnit {
  readonly row: FactsRow;
  readonly says: "population-unknown" | MissingReason | boolean | readonly number[];
}

const RANK: readonly MissingReason[] = ["not-due", "not-asked", "declined", "unknown", "lost", "invalid", "not-applicable"];
const first = (reasons: readonly MissingReason[]) => RANK.find((reason) => reasons.includes(reason)) ?? "unknown";

/** The units of an indicator of one of the kinds that the tests make at random. */
export function plainUnits(indicator: IndicatorDefinition, rows: readonly FactsRow[], facts: Facts, asOf: string): readonly PlainUnit[] {
  const context = { facts, asOf };
  const judged = rows.flatMap((row): readonly PlainUnit[] => {
    const population = indicator.population === undefined ? "true" : evaluateCriterion(indicator.population, row, context);
    if (population === "false") return [];
    return [{ row, says: population === "unknown" ? "population-unknown" : answer(indicator, row, facts, asOf) }];
  });
  if (indicator.kind === "sum" || (indicator.unit !== "person" && indicator.unit !== "organization")) return judged;
  const column = indicator.unit === "person" ? "beneficiaryId" : "organizationId";
  const keyOf = ({ row }: PlainUnit) => (typeof row[column] === "string" && row[column] !== "" ? row[column] : undefined);
  const keys = new Set(judged.map(keyOf).filter((key) => key !== undefined));
  return [
    ...[...keys].map((key) =>
      chosen(
        indicator,
        judged.filter((unit) => keyOf(unit) === key),
      ),
    ),
    ...judged.filter((unit) => keyOf(unit) === undefined).map(({ row }): PlainUnit => ({ row, says: "population-unknown" })),
  ];
}

/** Of a person's units the one that stands for her. Participations differ, so that no two rows are equal in order. */
function chosen(indicator: IndicatorDefinition, units: readonly PlainUnit[]): PlainUnit {
  const inside = units.filter(({ says }) => says !== "population-unknown");
  const candidates = inside.length > 0 ? inside : units;
  const rule = "reentry" in indicator && indicator.reentry !== undefined ? indicator.reentry : usual(indicator.kind);
  const day = ({ row }: PlainUnit) => {
    const value = row[indicator.countedOn ?? "entryDate"];
    return isCalendarDate(value) ? value : "";
  };
  const order = (unit: PlainUnit) => `${day(unit).padEnd(10)} ${String(unit.row["participationId"])}`;
  const sorted = [...candidates].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const pick =
    rule === "first" ? sorted[0] : rule === "last" ? sorted.at(-1) : sorted.filter(({ says }) => says === strongest(candidates)).at(-1);
  if (pick === undefined) throw new Error("a person has a row");
  return pick;
}

function strongest(units: readonly PlainUnit[]): PlainUnit["says"] {
  const says = units.map((unit) => unit.says);
  if (says.includes(true)) return true;
  const reasons = says.filter((one) => RANK.includes(one as MissingReason)) as MissingReason[];
  return reasons.length > 0 ? first(reasons) : (says[0] ?? false);
}

const usual = (kind: IndicatorDefinition["kind"]) => (kind === "count" || kind === "proportion" ? "any" : "last");

function answer(indicator: IndicatorDefinition, row: FactsRow, facts: Facts, asOf: string): PlainUnit["says"] {
  switch (indicator.kind) {
    case "count":
    case "proportion": {
      const { success } = indicator;
      if (success === undefined) return true;
      const outcome = evaluateCriterion(success, row, { facts, asOf });
      return outcome === "unknown" ? first(undecidedFacts(success, row, { facts, asOf }).map(({ reason }) => reason)) : outcome === "true";
    }
    case "sum":
    case "mean":
      return numbers([indicator.of], row, facts);
    case "mean-change":
      return numbers([indicator.before, indicator.after], row, facts);
    default:
      throw new Error("a kind that is not made at random");
  }
}

function numbers(names: readonly string[], row: FactsRow, facts: Facts): MissingReason | readonly number[] {
  const read = names.map((name): number | MissingReason => {
    const value = row[name];
    if (value === null || value === undefined) return row.missing?.[name] ?? "unknown";
    const fact = facts[name];
    if (fact?.type !== "number" || typeof value !== "number" || Math.abs(value) > 2 ** 53 - 1 || Number.isNaN(value)) return "invalid";
    const { min = -Infinity, max = Infinity, integer = false } = fact;
    return value < min || value > max || (integer && !Number.isInteger(value)) ? "invalid" : value;
  });
  const reasons = read.filter((one) => typeof one === "string");
  return reasons.length > 0 ? first(reasons) : (read as number[]);
}

/** The parts of a row. */
export function plainParts(dimension: Dimension, row: FactsRow, facts: Facts, asOf: string): readonly string[] {
  if (typeof dimension !== "string")
    return "age" in dimension ? [ageBand(dimension, row, asOf)] : listParts(row[dimension.list], dimension.of);
  const fact = facts[dimension];
  const value = row[dimension];
  if (fact?.type === "boolean") return [typeof value === "boolean" ? String(value) : "unknown"];
  if (fact?.type === "list") return listParts(value, Object.keys(fact.of)[0] ?? "");
  if (fact?.type !== "code" || typeof value !== "string" || value === "") return ["unknown"];
  return [fact.codes === undefined || fact.codes.includes(value) ? value : "unknown"];
}

function listParts(value: unknown, of: string): readonly string[] {
  const open = value as { readonly items?: readonly unknown[]; readonly complete?: boolean } | null | undefined;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : open?.items;
  if (items === undefined) return ["unknown"];
  const parts = items.map((item) => {
    const code = (item as Readonly<Record<string, unknown>> | null)?.[of];
    return typeof code === "string" ? code : "unknown";
  });
  if (open?.complete === false) parts.push("unknown");
  return parts.length === 0 ? ["none"] : [...new Set(parts)];
}

/** The band of the ages on every day that the birth may mean. */
function ageBand({ age, at, bands, leapDay = "mar1" }: AgeDimension, row: FactsRow, asOf: string): string {
  const birth = row[age];
  const reference = at === undefined ? asOf : isCalendarDate(at) ? at : row[at];
  if (!isPartialDate(birth) || !isCalendarDate(reference)) return "unknown";
  const { first: from, last: to } = daysOf(birth);
  const found = new Set<string>();
  for (let day = Date.parse(from); day <= Math.min(Date.parse(to), Date.parse(reference)); day += 86_400_000) {
    const years = ageOn(new Date(day).toISOString().slice(0, 10), reference, { leapDay });
    found.add(bands.find((band) => (band.from ?? 0) <= years && years <= (band.to ?? Infinity))?.id ?? "outside-bands");
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : "unknown";
}
