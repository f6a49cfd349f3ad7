import {
  checkRule,
  type Criterion,
  type CriterionProblem,
  type Fact,
  type Facts,
  type Parameters,
  type Rule,
} from "../../criteria/index.ts";
import { nearestKnown } from "../../record/index.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { unknownKind } from "./unknown-kind.ts";

/** Something about an indicator that keeps it from being measured over a table as it is meant. */
export interface IndicatorFinding {
  /** `duplicate-id`: an earlier indicator has this id; `wrong-type`: the fact is no number or no date; the others as a criterion has them. */
  readonly code: CriterionProblem["code"] | "duplicate-id" | "wrong-type";
  /** The indicator concerned; absent where it is a parameter or a named criterion. */
  readonly indicator?: string | undefined;
  /** Where it stands, as a JSON path from the list: `0.success.all.1.fact`; of parameters and named criteria by their name: `parameters.ceiling.1.from`, `criteria.adult.fact`. */
  readonly path: string;
  /** The known name that was probably meant. */
  readonly nearest?: string | undefined;
  readonly message: string;
}

/** A finding before it is known where it stands: `path` is the one inside the indicator. */
type Remark = Omit<IndicatorFinding, "indicator">;

/** What criteria may ask and name. */
type Known = Omit<Rule, "criterion">;

/**
 * Checks indicators against the facts that a table declares, before anything is measured: `measureIndicators` takes a fact that does not exist for one that nobody knows.
 *
 * @param indicators - as `indicatorDefinitionSchema` gives them
 * @param facts - the declarations of the table: `PARTICIPATION_FACTS`, `SERVICE_FACTS` or one's own
 * @param named - `parameters` and `criteria` that the indicators refer to, the same ones as for `measureIndicators`
 * @returns every finding, those of parameters and named criteria first, then in the order of the indicators; none when all can be measured. Whether the table has the key of the unit only the measurement says (`no-key`).
 * @throws RangeError when an indicator is of a kind that does not exist
 *
 * @example
 * ```ts
 * const found = checkIndicators(
 *   [{ id: "time", version: "1", kind: "sum", label: { en: "Time" }, level: "process", unit: "service", of: "minute" }],
 *   { minutes: { type: "number" } },
 * );
 * found // => [{ code: "unknown-fact", indicator: "time", path: "0.of", nearest: "minutes", message: 'no fact "minute" is declared; did you mean "minutes"?' }]
 * ```
 */
export function checkIndicators(
  indicators: readonly IndicatorDefinition[],
  facts: Facts,
  named: { readonly parameters?: Parameters | undefined; readonly criteria?: Readonly<Record<string, Criterion>> | undefined } = {},
): readonly IndicatorFinding[] {
  const { parameters, criteria } = named;
  const known: Known = { facts, parameters, criteria };
  const ids = new Set<string>();
  const ofIndicators = indicators.flatMap((indicator, index) => {
    const { id } = indicator;
    const repeated: readonly Remark[] = ids.has(id)
      ? [{ code: "duplicate-id", path: "id", message: "an earlier indicator of the list has this id" }]
      : [];
    ids.add(id);
    return [...repeated, ...checkIndicator(indicator, known)].map(({ code, path, ...rest }) => ({
      code,
      indicator: id,
      path: `${index}.${path}`,
      ...rest,
    }));
  });
  return [...checkRule({ ...known, criterion: NOTHING_ASKED }), ...ofIndicators];
}

const NOTHING_ASKED: Criterion = { all: [] };

function checkIndicator(indicator: IndicatorDefinition, known: Known): readonly Remark[] {
  return [
    ...criterionRemarks("population", indicator.population, known),
    ...factRemarks("countedOn", indicator.countedOn, "date", known.facts),
    ...ownRemarks(indicator, known),
  ];
}

function ownRemarks(indicator: IndicatorDefinition, known: Known): readonly Remark[] {
  const { facts } = known;
  switch (indicator.kind) {
    case "count":
    case "proportion":
      return criterionRemarks("success", indicator.success, known);
    case "sum":
    case "mean":
    case "median":
      return numberRemarks({ of: indicator.of }, facts);
    case "rate":
      return numberRemarks({ events: indicator.events, exposure: indicator.exposure }, facts);
    case "ratio-of-sums":
      return numberRemarks({ of: indicator.of, per: indicator.per }, facts);
    case "mean-change":
    case "reliable-change":
    case "effect-size":
      return numberRemarks({ before: indicator.before, after: indicator.after }, facts);
    case "change-share":
      return [...criterionRemarks("before", indicator.before, known), ...criterionRemarks("after", indicator.after, known)];
    case "difference-of-means":
      return [...criterionRemarks("group", indicator.group, known), ...numberRemarks({ of: indicator.of }, facts)];
    case "difference-of-proportions":
      return [...criterionRemarks("group", indicator.group, known), ...criterionRemarks("success", indicator.success, known)];
    case "time-to-outcome":
      return [
        ...factRemarks("from", indicator.from, "date", facts),
        ...factRemarks("to", indicator.to, "date", facts),
        ...(indicator.competing ?? []).flatMap((name, place) => factRemarks(`competing.${place}`, name, "date", facts)),
      ];
    default:
      throw unknownKind(indicator);
  }
}

function numberRemarks(names: Readonly<Record<string, string>>, facts: Facts): readonly Remark[] {
  return Object.entries(names).flatMap(([field, name]) => factRemarks(field, name, "number", facts));
}

function criterionRemarks(field: string, criterion: Criterion | undefined, known: Known): readonly Remark[] {
  if (criterion === undefined) return [];
  return checkRule({ ...known, criterion }).flatMap(({ path, ...problem }): readonly Remark[] => {
    // What is wrong with parameters and named criteria is told once, whoever refers to them.
    const [root, ...inside] = path.split(".");
    return root === "criterion" ? [{ ...problem, path: [field, ...inside].join(".") }] : [];
  });
}

function factRemarks(field: string, name: string | undefined, type: Fact["type"], facts: Facts): readonly Remark[] {
  if (name === undefined) return [];
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (fact?.type === type) return [];
  const nearest = nearestKnown(
    name,
    Object.keys(facts).filter((known) => facts[known]?.type === type),
  );
  const meant = nearest === undefined ? {} : { nearest };
  const question = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  return fact === undefined
    ? [{ code: "unknown-fact", path: field, ...meant, message: `no fact "${name.slice(0, 64)}" is declared${question}` }]
    : [{ code: "wrong-type", path: field, ...meant, message: `${field} takes a ${type} fact, and this is a ${fact.type} fact${question}` }];
}
