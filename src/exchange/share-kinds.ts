import type { IndicatorDefinition } from "../impact/index.ts";

/** Kinds whose figure is a share of the units that are known. */
const SHARES: ReadonlySet<IndicatorDefinition["kind"]> = new Set(["proportion", "reliable-change"]);

/** Whether the figure of an indicator is a share. Its definition tells: no numbers do, as two sums may divide to the same. */
export function isShare(indicator: IndicatorDefinition): boolean {
  return SHARES.has(indicator.kind) || daysAsked(indicator) !== undefined;
}

/** Within how many days an outcome is asked for; `undefined` where the figure is in days itself, and for all other kinds. */
export function daysAsked(indicator: IndicatorDefinition): number | undefined {
  return indicator.kind === "time-to-outcome" ? indicator.withinDays : undefined;
}
