import { fundingTotals, localize, type Dataset } from "welfare-core";
import { english } from "welfare-core/labels/en";
import { rollUpSdg, sdgCoverage, sdgProfile, type SdgLink } from "welfare-core/sdg";
import { communityIndicators, outcomeIndicators } from "./indicators.ts";

/** Which goals the project speaks to and why, what it leaves out, and how its money divides. */
export function sdg(dataset: Dataset): readonly string[] {
  const [milena] = dataset.projects;
  const links = milena?.sdgLinks ?? [];
  const profile = sdgProfile(links, milena?.sdgExclusions ?? []);
  return [
    ...profile.goals.flatMap(({ goal, positive, targets }) => [
      `Goal ${goal}, ${english.sdg[goal]}: ${positive?.strength}, ${positive?.contribution}`,
      ...targets.map(({ target }) => `- ${target} ${english.sdg[target]}: ${reasonOf(links, target)}`),
    ]),
    ...profile.exclusions.map(({ code, reason }) => `Left out: goal ${code}, ${english.sdg[code]}: ${localize(reason, ["en"])?.text}`),
    ...money(dataset, links),
    ...sdgCoverage(links, [...outcomeIndicators, ...communityIndicators]).targets.map(
      ({ target, status, measuredBy }) => `Target ${target}: ${status}${measuredBy.length === 0 ? "" : ` by ${measuredBy.join(", ")}`}`,
    ),
  ];
}

function reasonOf(links: readonly SdgLink[], target: string): string {
  const link = links.find((one) => one.target === target);
  return (link === undefined ? undefined : localize(link.rationale, ["en"])?.text) ?? "";
}

/** The money received, divided by the shares of the links; what has no share stays visible. */
function money(dataset: Dataset, links: readonly SdgLink[]): readonly string[] {
  const totals = fundingTotals(
    dataset.projects.flatMap(({ funding }) => funding ?? []),
    { stage: "received", currency: "EUR" },
  );
  if (!totals.ok) return [totals.error.message];
  const items = [{ key: "milena", amount: totals.value.cash, links }];
  const rollUp = rollUpSdg(items, { view: "apportioned", level: "goal", currency: "EUR" });
  if (!rollUp.ok) return [rollUp.error.message];
  return [
    ...rollUp.value.rows.map(({ code, positiveMinor }) => `Money for goal ${code}: ${(positiveMinor / 100).toFixed(2)} EUR`),
    `Money without a goal: ${(rollUp.value.unallocated.positive.amountMinor / 100).toFixed(2)} EUR`,
  ];
}
