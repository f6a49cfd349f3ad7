import { policyAreaFindings, type Project } from "../../project/index.ts";
import { periodContains, type Period } from "../../time/index.ts";
import { validateSdgLinks, type SdgExclusion, type SdgLink } from "../../sdg/index.ts";
import type { Dataset } from "../dataset.ts";
import type { DatasetFinding } from "../finding.ts";

/** What does not fit within a project: shares, and editions or partners outside its days. */
export function projectFindings(dataset: Dataset): readonly DatasetFinding[] {
  return dataset.projects.flatMap((project, index) => [
    ...shareFindings(project, `projects.${index}.policyAreas`),
    ...periodFindings(project, `projects.${index}`),
    ...linkFindings(project, `projects.${index}`, { links: "sdgLinks", exclusions: "sdgExclusions" }),
  ]);
}

/** What does not fit in the links of interventions to goals and targets. */
export function interventionFindings(dataset: Dataset): readonly DatasetFinding[] {
  return (dataset.interventions ?? []).flatMap((intervention, index) =>
    linkFindings(intervention, `interventions.${index}`, { links: "sdgLinks" }),
  );
}

interface Linked {
  readonly id: string;
  readonly sdgLinks?: readonly SdgLink[] | undefined;
  readonly sdgExclusions?: readonly SdgExclusion[] | undefined;
}

/** @param fields - what the record calls the lists that a finding's path begins with */
function linkFindings(
  { id, sdgLinks = [], sdgExclusions = [] }: Linked,
  path: string,
  fields: Readonly<Record<string, string>>,
): readonly DatasetFinding[] {
  return validateSdgLinks(sdgLinks, sdgExclusions).map(({ severity, path: where, codes, message }) => {
    const [list = "", ...rest] = where.split(".");
    return {
      code: "sdg-link",
      severity,
      path: [path, fields[list] ?? "sdgLinks", ...rest].filter((part) => part !== "").join("."),
      keys: [id, ...codes],
      message,
    };
  });
}

function shareFindings({ id, policyAreas }: Project, path: string): readonly DatasetFinding[] {
  return policyAreaFindings(policyAreas ?? []).map(({ message }) => ({ code: "share-sum", severity: "error", path, keys: [id], message }));
}

function periodFindings(project: Project, path: string): readonly DatasetFinding[] {
  const outside = (period: Period | undefined, where: string, key: string): readonly DatasetFinding[] =>
    period === undefined || isWithin(period, project.period)
      ? []
      : [
          {
            code: "order",
            severity: "warning",
            path: where,
            keys: [project.id, key],
            message: "its days reach beyond those of the project",
          },
        ];
  return [
    ...project.editions.flatMap(({ id, period }, index) => outside(period, `${path}.editions.${index}.period`, id)),
    ...project.partners.flatMap(({ organizationId, period }, index) => outside(period, `${path}.partners.${index}.period`, organizationId)),
  ];
}

/** Whether a period lies in another; an open one does so only in an open one. */
function isWithin(inner: Period, outer: Period): boolean {
  if (inner.end === undefined) return outer.end === undefined && outer.start <= inner.start;
  return periodContains(outer, inner.start) && periodContains(outer, inner.end);
}
