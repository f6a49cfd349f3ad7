import type { LocalizedText } from "../text/index.ts";
import { SDG_GOALS } from "./code.ts";
import type { SdgFinding } from "./finding.ts";
import { SDG_POLARITIES, type SdgExclusion, type SdgLink, type SdgPolarity } from "./link.ts";
import { goalOf, targetOf } from "./related-codes.ts";
import { sameIndicatorAs } from "./same-indicator-as.ts";
import { hundredthsOf, MOST_HUNDREDTHS } from "./share.ts";

/**
 * Looks through the links and exclusions of one project or intervention for what does not fit together.
 *
 * @param links - as parsed; in any order
 * @param exclusions - goals and targets left out on purpose
 * @returns the findings: those of each link in the order of the list, then those of each exclusion, then those about all links; none when all fits
 *
 * @example
 * ```ts
 * import { validateSdgLinks } from "welfare-core/sdg";
 * const link = {
 *   target: "5.5",
 *   contribution: "indirect",
 *   polarity: "positive",
 *   strength: "significant",
 *   rationale: { en: "Women of the pathway speak for the group in public" },
 * } as const;
 * validateSdgLinks([link]) // => []
 * const excluded = validateSdgLinks([link], [{ code: "5", reason: { en: "Not our field" } }]);
 * excluded.map(({ code, path }) => `${code} ${path}`) // => ["linked-and-excluded links.0"]
 * ```
 */
export function validateSdgLinks(links: readonly SdgLink[], exclusions: readonly SdgExclusion[] = []): readonly SdgFinding[] {
  return [
    ...links.flatMap((link, index) => linkFindings(link, index, links, exclusions)),
    ...exclusions.flatMap((exclusion, index) => exclusionFindings(exclusion, index, exclusions)),
    ...SDG_POLARITIES.flatMap((polarity) => shareFindings(links, polarity)),
    ...goalFindings(links),
  ];
}

function linkFindings(link: SdgLink, index: number, links: readonly SdgLink[], exclusions: readonly SdgExclusion[]): readonly SdgFinding[] {
  const { target, polarity } = link;
  const path = `links.${index}`;
  const findings: SdgFinding[] = [];
  const before = links.slice(0, index).filter((other) => other.target === target);
  if (before.some((other) => other.polarity === polarity)) {
    const message = `${target} has an earlier ${polarity} link: join the two`;
    findings.push({ code: "duplicate-link", severity: "error", path, codes: [target], message });
  } else if (before.length > 0) {
    const message = `${target} is helped and harmed at once: both stand, neither is set off against the other`;
    findings.push({ code: "positive-and-negative", severity: "warning", path, codes: [target], message });
  }
  const excluded = exclusions.find(({ code }) => code === target || code === goalOf(target));
  if (excluded !== undefined) {
    const message = `${target} is linked and ${excluded.code} is left out: one of the two is wrong`;
    findings.push({ code: "linked-and-excluded", severity: "error", path, codes: [target, excluded.code], message });
  }
  if (isWordless(link.rationale)) {
    const message = `the link to ${target} does not say why`;
    findings.push({ code: "no-rationale", severity: "error", path: `${path}.rationale`, codes: [target], message });
  }
  if (link.contribution === "direct" && link.strength === "principal" && (link.evidence ?? []).length === 0) {
    const message = `a direct and principal effect on ${target} is claimed without evidence`;
    findings.push({ code: "no-evidence", severity: "warning", path: `${path}.evidence`, codes: [target], message });
  }
  return [...findings, ...indicatorFindings(link, path)];
}

function indicatorFindings({ target, indicators = [] }: SdgLink, path: string): readonly SdgFinding[] {
  return indicators.flatMap((indicator, index): readonly SdgFinding[] => {
    if (targetOf(indicator) === target) return [];
    const nearest = sameIndicatorAs(indicator).find((same) => targetOf(same) === target);
    const way = nearest === undefined ? "" : `; under ${target} the same indicator is ${nearest}`;
    return [
      {
        code: "indicator-of-another-target",
        severity: "error",
        path: `${path}.indicators.${index}`,
        codes: [target, indicator],
        ...(nearest === undefined ? {} : { nearest }),
        message: `${indicator} is not listed under ${target}${way}`,
      },
    ];
  });
}

function exclusionFindings({ code, reason }: SdgExclusion, index: number, exclusions: readonly SdgExclusion[]): readonly SdgFinding[] {
  const path = `exclusions.${index}`;
  const findings: SdgFinding[] = [];
  if (exclusions.slice(0, index).some((other) => other.code === code)) {
    const message = `${code} is left out twice: join the two reasons`;
    findings.push({ code: "duplicate-exclusion", severity: "error", path, codes: [code], message });
  }
  if (isWordless(reason)) {
    const message = `the exclusion of ${code} does not say why`;
    findings.push({ code: "no-reason", severity: "error", path: `${path}.reason`, codes: [code], message });
  }
  return findings;
}

function shareFindings(all: readonly SdgLink[], polarity: SdgPolarity): readonly SdgFinding[] {
  const links = all.filter((link) => link.polarity === polarity);
  const without = links.filter(({ sharePercent }) => sharePercent === undefined).map(({ target }) => target);
  const sum = links.reduce((total, link) => total + hundredthsOf(link), 0);
  const findings: SdgFinding[] = [];
  if (without.length > 0 && without.length < links.length) {
    const message = `some ${polarity} links have a share of the money and others have none: give one to all or to none`;
    findings.push({ code: "shares-incomplete", severity: "error", path: "links", codes: without, message });
  }
  if (sum > MOST_HUNDREDTHS) {
    const message = `the shares of the ${polarity} links add up to ${sum / 100} percent, more than the whole`;
    findings.push({ code: "shares-above-100", severity: "error", path: "links", codes: links.map(({ target }) => target), message });
  }
  return findings;
}

function goalFindings(links: readonly SdgLink[]): readonly SdgFinding[] {
  const linked = new Set(links.map(({ target }) => goalOf(target)));
  if (linked.size < SDG_GOALS.length) return [];
  const message = "links to all 17 goals say nothing about this project: keep those that it is made for";
  return [{ code: "all-goals", severity: "warning", path: "links", codes: SDG_GOALS, message }];
}

function isWordless(text: LocalizedText): boolean {
  return Object.values(text).every((words) => words.trim() === "");
}
