import {
  type Criterion,
  type CriterionExplanation,
  type Facts,
  type FactsRow,
  missingFacts,
  type UndecidedFact,
  type UsedParameter,
} from "../../criteria/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { Standings } from "../evidence/index.ts";
import type { AskedFact, AssessedCriterion, MissingFact } from "./decision.ts";
import type { PreparedRuleset } from "./prepared-ruleset.ts";

/** The requirements of a rule as they stand for a row: the parts of a top-level `all` one by one, any other rule as one. */
export function assessedCriteria(
  { criterion, context }: PreparedRuleset,
  whole: CriterionExplanation,
  row: FactsRow,
  standings: Standings,
): readonly AssessedCriterion[] {
  const explained = criterion.all === undefined ? [whole] : whole.parts;
  return explained.map((part, index) => {
    const node = criterion.all?.[index] ?? criterion;
    return {
      ...spoken(node, context.criteria),
      path: part.path,
      outcome: part.outcome,
      missing: missingFacts(node, row, context).map((fact) => labelled(fact, context.facts)),
      asked: leavesOf(part).map((leaf) => askedFact(leaf, context.facts, standings)),
    };
  });
}

/** The id and the words of a requirement; one that names a criterion speaks with its words where it has none of its own, however many names lead there. */
function spoken(
  { id, ref, ...own }: Criterion,
  criteria: Readonly<Record<string, Criterion>> = {},
): Pick<AssessedCriterion, "id" | "label" | "source"> {
  const named = ref !== undefined && Object.hasOwn(criteria, ref) ? criteria[ref] : undefined;
  const words = named === undefined ? {} : spoken(named, criteria);
  const label = own.label ?? words.label;
  const source = own.source ?? words.source;
  return {
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { label }),
    ...(source === undefined ? {} : { source }),
  };
}

function leavesOf(node: CriterionExplanation): readonly CriterionExplanation[] {
  return node.operator === "fact" ? [node] : node.parts.flatMap(leavesOf);
}

function askedFact(leaf: CriterionExplanation, facts: Facts, standings: Standings): AskedFact {
  const { path, fact = "", outcome, observed = NOTHING, expected = {}, parameters } = leaf;
  return {
    path,
    fact,
    ...labelOf(fact, facts),
    outcome,
    observed,
    expected,
    ...(parameters === undefined ? {} : { parameters }),
    evidence: standings.get(fact) ?? { state: "not-required" },
  };
}

const NOTHING = { state: "missing", reason: "unknown" } as const;

/** The parameters that an explanation names, each once. */
export function parametersIn(whole: CriterionExplanation): readonly UsedParameter[] {
  const used = new Map<string, UsedParameter>();
  for (const { parameters = [] } of leavesOf(whole)) for (const parameter of parameters) used.set(parameter.name, parameter);
  return [...used.values()];
}

/** A missing fact with the words that the ruleset has for it. */
export function labelled({ fact, reason }: UndecidedFact, facts: Facts): MissingFact {
  return { fact, ...labelOf(fact, facts), reason };
}

/** The words that the ruleset has for a fact. */
export function labelOf(fact: string, facts: Facts): { readonly label?: LocalizedText } {
  const label = Object.hasOwn(facts, fact) ? facts[fact]?.label : undefined;
  return label === undefined ? {} : { label };
}
