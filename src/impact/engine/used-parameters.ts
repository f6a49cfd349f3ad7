import { type Criterion, parameterOn, parametersOf, type UsedParameter, visitLeaves } from "../../criteria/index.ts";
import type { IndicatorDefinition } from "../definition/index.ts";
import type { MeasurementSetting } from "./plan.ts";

/** The parameters that an indicator's criteria name, each once, with what is in force on the as-of day. */
export function usedParameters(
  indicator: IndicatorDefinition,
  { parameters = {}, criteria, asOf }: MeasurementSetting,
): readonly UsedParameter[] {
  const names = new Set<string>();
  for (const criterion of criteriaOf(indicator))
    visitLeaves(criterion, criteria, (leaf) => parametersOf(leaf).forEach((name) => names.add(name)));
  return [...names].map((name) => {
    const entry = parameterOn(Object.hasOwn(parameters, name) ? (parameters[name] ?? []) : [], asOf);
    if (entry === undefined) return { name };
    const { value, from, source } = entry;
    return { name, value, from, ...(source !== undefined && { source }) };
  });
}

/** The criteria of an indicator of any kind. */
function criteriaOf(indicator: IndicatorDefinition): readonly Criterion[] {
  const own = [indicator.population];
  if ("success" in indicator) own.push(indicator.success);
  if ("group" in indicator) own.push(indicator.group);
  if (indicator.kind === "change-share") own.push(indicator.before, indicator.after);
  return own.filter((criterion) => criterion !== undefined);
}
