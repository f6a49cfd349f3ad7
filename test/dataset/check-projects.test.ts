import { describe, expect, it } from "vitest";
import { type DatasetFinding, type Edition, type Project } from "welfare-core";
import { datasetOf, findingsOf, placesOf, project } from "./story.ts";

const withProject = (code: DatasetFinding["code"], own: Partial<Project>) =>
  findingsOf(code, datasetOf({ projects: [{ ...project, ...own }] }));

describe("share-sum: shares do not add up", () => {
  it.each([
    ["40 and 59.99", [40, 59.99], 1],
    ["40 and 60", [40, 60], 0],
    ["40 and 60.01", [40, 60.01], 1],
    ["40 and none", [40, undefined], 1],
  ])("%s", (_, [labour, social], count) => {
    const policyAreas = [
      { area: "labour" as const, sharePercent: labour },
      { area: "social" as const, sharePercent: social },
    ];
    expect(placesOf(withProject("share-sum", { policyAreas }))).toEqual(count === 0 ? [] : [["error", "projects.0.policyAreas", "milena"]]);
  });
});

describe("order: days of editions and partners beyond those of the project", () => {
  const period = { start: "2018-01-01", end: "2018-12-31" };
  const edition = (id: string, start: string, end?: string): Edition => ({
    id,
    name: { en: id },
    period: end === undefined ? { start } : { start, end },
  });

  it("are warned of, the first and the last day counting in", () => {
    const editions = [
      edition("whole", "2018-01-01", "2018-12-31"),
      edition("early", "2017-12-31", "2018-12-31"),
      edition("late", "2018-01-01", "2019-01-01"),
      edition("open", "2018-06-01"),
    ];
    const partners = [
      { organizationId: "coop", roles: ["promoter"] as const },
      { organizationId: "gtf", roles: ["funder"] as const, period: { start: "2018-01-01", end: "2019-01-01" } },
    ];
    expect(placesOf(withProject("order", { period, editions, partners }))).toEqual([
      ["warning", "projects.0.editions.1.period", "milena", "early"],
      ["warning", "projects.0.editions.2.period", "milena", "late"],
      ["warning", "projects.0.editions.3.period", "milena", "open"],
      ["warning", "projects.0.partners.1.period", "milena", "gtf"],
    ]);
  });

  it("are fine in an open project, if they do not begin before it", () => {
    const editions = [edition("open", "2018-01-01"), edition("closed", "2018-01-01", "2100-01-01"), edition("early", "2017-12-31")];
    expect(placesOf(withProject("order", { period: { start: "2018-01-01" }, editions }))).toEqual([
      ["warning", "projects.0.editions.2.period", "milena", "early"],
    ]);
  });
});

describe("sdg-link: a link that does not fit the others", () => {
  const link = { target: "8.5", contribution: "indirect", polarity: "positive", strength: "marginal", rationale: { en: "Work" } } as const;
  const twiceLinked = [link, link];

  it("is found in a project and in an intervention", () => {
    const dataset = datasetOf({
      projects: [{ ...project, sdgLinks: twiceLinked }],
      interventions: [{ id: "i", projectId: "milena", type: "coaching", name: { en: "C" }, sdgLinks: twiceLinked }],
    });
    expect(placesOf(findingsOf("sdg-link", dataset))).toEqual([
      ["error", "projects.0.sdgLinks.1", "milena", "8.5"],
      ["error", "interventions.0.sdgLinks.1", "i", "8.5"],
    ]);
  });

  it("is found between links and exclusions, and says where the fault stands", () => {
    const sdgExclusions = [
      { code: "8" as const, reason: { en: "Not ours" } },
      { code: "14" as const, reason: { en: " " } },
    ];
    expect(placesOf(withProject("sdg-link", { sdgLinks: [link], sdgExclusions }))).toEqual([
      ["error", "projects.0.sdgLinks.0", "milena", "8.5", "8"],
      ["error", "projects.0.sdgExclusions.1.reason", "milena", "14"],
    ]);
  });

  it("is a warning where it may be right", () => {
    const bold = { ...link, contribution: "direct", strength: "principal" } as const;
    expect(placesOf(withProject("sdg-link", { sdgLinks: [bold] }))).toEqual([
      ["warning", "projects.0.sdgLinks.0.evidence", "milena", "8.5"],
    ]);
  });
});
