import type { SdgIndicatorCode, SdgTargetCode } from "./code.ts";
import { compareSdgCodes } from "./compare-sdg-codes.ts";
import type { SdgLink } from "./link.ts";
import { indicatorsOf, targetOf } from "./related-codes.ts";
import { sameIndicatorAs } from "./same-indicator-as.ts";

/** One of a project's own indicators, and what it speaks to. */
export interface SdgMeasure {
  readonly id: string;
  /** Targets that it speaks to in the project's own way. */
  readonly sdgTargets?: readonly SdgTargetCode[] | undefined;
  /** Global indicators that it follows closely. */
  readonly sdgIndicators?: readonly SdgIndicatorCode[] | undefined;
}

/** One global indicator of a linked target. */
export interface SdgIndicatorCoverage {
  readonly indicator: SdgIndicatorCode;
  /** Whether a link to the target names it, under this code or another of its codes. */
  readonly named: boolean;
  /** Ids of own indicators that follow it, under this code or another of its codes. */
  readonly measuredBy: readonly string[];
}

/** How a linked target is measured. */
export interface SdgTargetCoverage {
  readonly target: SdgTargetCode;
  /** `measured`: by an own indicator. `named-only`: a link names a global indicator, nothing of the project measures it. `unmeasured`: neither. */
  readonly status: "measured" | "named-only" | "unmeasured";
  /** Ids of own indicators mapped to the target or to one of its global indicators. */
  readonly measuredBy: readonly string[];
  /** All global indicators of the target, in order. */
  readonly indicators: readonly SdgIndicatorCoverage[];
}

/** Which linked targets are measured, and what is measured without a link. */
export interface SdgCoverage {
  /** The linked targets, in order. */
  readonly targets: readonly SdgTargetCoverage[];
  /** Targets that own indicators are mapped to and no link names, in order. */
  readonly notLinked: readonly { readonly target: SdgTargetCode; readonly measuredBy: readonly string[] }[];
}

/**
 * Sets the links of a project beside what it measures.
 *
 * To name a global indicator is not to measure it: it is measured for a country, and a project at best follows it with an indicator of its own. An indicator
 * listed under several targets counts under each of its codes.
 *
 * @param links - of one project or intervention, both polarities; in any order
 * @param measures - the project's own indicators; none: nothing is measured
 * @returns ids in code-unit order, each once
 *
 * @example
 * ```ts
 * import { sdgCoverage } from "welfare-core/sdg";
 * const rationale = { en: "Orientation towards work" };
 * const link = { target: "8.5", contribution: "direct", polarity: "positive", strength: "significant", rationale } as const;
 * const coverage = sdgCoverage([link], [{ id: "in-work", sdgTargets: ["8.5"] }, { id: "in-study", sdgIndicators: ["4.3.1"] }]);
 * coverage.targets[0]?.status // => "measured"
 * coverage.notLinked // => [{ target: "4.3", measuredBy: ["in-study"] }]
 * sdgCoverage([link]).targets[0]?.status // => "unmeasured"
 * ```
 */
export function sdgCoverage(links: readonly SdgLink[], measures: readonly SdgMeasure[] = []): SdgCoverage {
  const linked = new Set(links.map(({ target }) => target));
  const apart = new Set(measures.flatMap((measure) => targetsWithoutLink(measure, linked)));
  return {
    targets: [...linked].sort(compareSdgCodes).map((target) => targetCoverage(target, links, measures)),
    notLinked: [...apart].sort(compareSdgCodes).map((target) => ({
      target,
      measuredBy: idsOf(measures.filter((measure) => targetsWithoutLink(measure, linked).includes(target))),
    })),
  };
}

function targetCoverage(target: SdgTargetCode, links: readonly SdgLink[], measures: readonly SdgMeasure[]): SdgTargetCoverage {
  const names = links.filter((link) => link.target === target).flatMap((link) => link.indicators ?? []);
  const indicators = indicatorsOf(target).map((indicator) => ({
    indicator,
    named: codesOf(indicator).some((code) => names.includes(code)),
    measuredBy: idsOf(measures.filter(({ sdgIndicators = [] }) => codesOf(indicator).some((code) => sdgIndicators.includes(code)))),
  }));
  const direct = measures.filter(({ sdgTargets = [] }) => sdgTargets.includes(target)).map(({ id }) => ({ id }));
  const measuredBy = idsOf([...direct, ...indicators.flatMap((indicator) => indicator.measuredBy.map((id) => ({ id })))]);
  const named = indicators.some((indicator) => indicator.named);
  return { target, status: measuredBy.length > 0 ? "measured" : named ? "named-only" : "unmeasured", measuredBy, indicators };
}

/** The targets that a measure is mapped to and that no link names; an indicator is linked under any of its codes. */
function targetsWithoutLink(measure: SdgMeasure, linked: ReadonlySet<SdgTargetCode>): readonly SdgTargetCode[] {
  const { sdgTargets = [], sdgIndicators = [] } = measure;
  const apart = sdgIndicators.filter((indicator) => !codesOf(indicator).some((code) => linked.has(targetOf(code))));
  return [...sdgTargets.filter((target) => !linked.has(target)), ...apart.map(targetOf)];
}

function codesOf(indicator: SdgIndicatorCode): readonly SdgIndicatorCode[] {
  return [indicator, ...sameIndicatorAs(indicator)];
}

function idsOf(measures: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(measures.map(({ id }) => id))].sort();
}
