import { describe, expect, it } from "vitest";
import { type Dataset } from "welfare-core";
import { assessment, datasetOf, findingsOf, participationOf, placesOf, project, selfEsteem } from "./story.ts";

describe("duplicate-key: two records of one kind have the same key", () => {
  const twice = <T>(record: T) => [record, record];
  const named = { name: { en: "A" } };
  const parts: Partial<Dataset> = {
    organizations: twice({ id: "coop", name: "O", type: "10" as const }),
    territories: twice({ id: "district", level: "country" as const, names: [{ name: "T" }] }),
    contextFacts: twice({ id: "cf", territoryId: "district", statement: { en: "A" }, value: 1, unit: "persons", on: "2017", source: "S" }),
    projects: twice({
      ...project,
      editions: twice({ id: "e", ...named, period: { start: "2018-01-01" } }),
      needs: twice({ id: "n", category: "stress" as const, description: { en: "N" }, territoryIds: ["district"] }),
      stakeholders: twice({ id: "st", ...named, role: "target" as const }),
      funding: twice({
        id: "f",
        kind: "cash" as const,
        organizationId: "coop",
        sourceType: "other" as const,
        stage: "spent" as const,
        amount: { amountMinor: 1, currency: "EUR" },
      }),
    }),
    practices: twice({ id: "pr", ...named, projectId: "milena", status: "good" as const }),
    replications: twice({ id: "r", practiceId: "pr", type: "adoption" as const, from: "2019" }),
    interventions: twice({ id: "coaching", projectId: "milena", type: "coaching" as const, ...named }),
    instruments: [selfEsteem, { ...selfEsteem, factName: "other" }, { ...selfEsteem, id: "third" }],
    beneficiaries: twice({ id: "b-1", contributions: twice({ id: "c", type: "mutual-help" as const, on: "2018-01-01" }) }),
    participations: twice(participationOf([])),
    sessions: twice({ id: "s", interventionId: "coaching", heldOn: "2018-01-01", attendance: [] }),
    goals: twice({ id: "g", participationId: "p-1", setBy: "both" as const, setOn: "2018-01-01", text: { en: "Work" } }),
    assessments: twice(assessment("entry", "2018-01-01", { id: "a" })),
    peerLinks: twice({
      id: "l",
      between: [
        { kind: "beneficiary" as const, beneficiaryId: "b-1" },
        { kind: "worker" as const, workerId: "w" },
      ] as const,
      from: "2018-01-01",
    }),
  };

  it("is found in every list", () => {
    const found = findingsOf(
      "duplicate-key",
      datasetOf({ ...parts, pathways: twice(datasetOf({}).pathways[0] as Dataset["pathways"][number]) }),
    );
    expect(found.map(({ path, keys }) => [path, ...keys].join(" ")).sort()).toEqual(
      [
        "organizations.1.id coop",
        "territories.1.id district",
        "contextFacts.1.id cf",
        "projects.1.id milena",
        ...["0", "1"].flatMap((index) =>
          ["editions.1.id e", "needs.1.id n", "stakeholders.1.id st", "funding.1.id f"].map((rest) => `projects.${index}.${rest}`),
        ),
        "practices.1.id pr",
        "replications.1.id r",
        "interventions.1.id coaching",
        "instruments.1.id self-esteem",
        "instruments.2.factName selfEsteem",
        "beneficiaries.1.id b-1",
        "beneficiaries.0.contributions.1.id c",
        "beneficiaries.1.contributions.1.id c",
        "participations.1.id p-1",
        "sessions.1.id s",
        "goals.1.id g",
        "assessments.1.id a",
        "peerLinks.1.id l",
        "pathways.1.id empowerment@1",
      ].sort(),
    );
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["error"]));
    expect(found.find(({ path }) => path === "goals.1.id")?.message).toBe("the same key stands at goals.0, which is the one that counts");
  });

  it("is none for two versions of a pathway or a ruleset", () => {
    const [pathway] = datasetOf({}).pathways;
    if (pathway === undefined) throw new Error("a pathway");
    const ruleset = { id: "r", version: "1", facts: {}, criterion: { all: [] } };
    expect(findingsOf("duplicate-key", datasetOf({ pathways: [pathway, { ...pathway, version: "2" }] }))).toEqual([]);
    expect(findingsOf("duplicate-key", datasetOf({ rulesets: [ruleset, { ...ruleset, version: "2" }] }))).toEqual([]);
    expect(placesOf(findingsOf("duplicate-key", datasetOf({ rulesets: [ruleset, ruleset] })))).toEqual([["error", "rulesets.1.id", "r@1"]]);
  });
});
