import { describe, expect, it } from "vitest";
import { checkDataset, type Dataset, type DatasetFinding, type Participation } from "welfare-core";
import { expectCostBelow } from "../cpu-milliseconds.ts";
import { datasetOf, entering, participationOf, project } from "./story.ts";

function broken(parts: Partial<Dataset>): readonly DatasetFinding[] {
  return checkDataset(datasetOf(parts)).filter(({ code }) => code === "broken-reference");
}

const where = (findings: readonly DatasetFinding[]) => findings.map(({ path, keys, nearest }) => [path, keys.join(" "), nearest]);
const milena = { ...project, territoryIds: ["district"] };

describe("a key that leads to nothing", () => {
  it("is an error, with the record that holds it and the key that was probably meant", () => {
    const participation: Participation = participationOf(entering("2018-01-05"), { beneficiaryId: "b-1O" });
    expect(broken({ beneficiaries: [{ id: "b-10" }, { id: "b-200" }], participations: [participation] })).toEqual([
      {
        code: "broken-reference",
        severity: "error",
        path: "participations.0.beneficiaryId",
        keys: ["p-1", "b-1O"],
        nearest: "b-10",
        message: 'no beneficiary "b-1O" is in the dataset; did you mean "b-10"?',
      },
    ]);
  });

  it("has no nearest key where none is near", () => {
    const [finding] = broken({
      contextFacts: [
        { id: "cf", territoryId: "elsewhere", statement: { en: "A" }, value: 1, unit: "persons", on: "2017", source: "ISTAT" },
      ],
    });
    expect(finding).not.toHaveProperty("nearest");
    expect(finding?.message).toBe('no territory "elsewhere" is in the dataset');
  });

  it("is found in a territory: members, successor", () => {
    const territory = { id: "t", level: "province" as const, names: [{ name: "T" }] };
    const territories = [
      { ...territory, id: "district" },
      { ...territory, members: [{ territoryId: "t" }, { territoryId: "xxx" }], successorId: "yyy" },
    ];
    expect(where(broken({ territories }))).toEqual([
      ["territories.1.members.1.territoryId", "t xxx", undefined],
      ["territories.1.successorId", "t yyy", undefined],
    ]);
  });

  it("is found in each part of a project", () => {
    const spoilt = {
      ...milena,
      territoryIds: ["district", "distrct"],
      partners: [...project.partners, { organizationId: "copp", roles: ["funder" as const] }],
      stakeholders: [
        { id: "s-1", name: { en: "S" }, role: "target" as const },
        { id: "s-2", name: { en: "S" }, role: "target" as const, organizationId: "xxx" },
      ],
      needs: [{ id: "n", category: "stress" as const, description: { en: "N" }, territoryIds: ["t-1"], contextFactIds: ["cf-1"] }],
      funding: [
        {
          id: "f",
          kind: "cash" as const,
          organizationId: "yyy",
          sourceType: "other" as const,
          stage: "spent" as const,
          amount: { amountMinor: 1, currency: "EUR" },
        },
      ],
      pathway: { id: "empowerment", version: "2" },
      ruleset: { id: "admission", version: "1" },
    };
    expect(where(broken({ projects: [spoilt] }))).toEqual([
      ["projects.0.territoryIds.1", "milena distrct", "district"],
      ["projects.0.partners.1.organizationId", "milena copp", "coop"],
      ["projects.0.stakeholders.1.organizationId", "milena xxx", undefined],
      ["projects.0.needs.0.territoryIds.0", "milena t-1", undefined],
      ["projects.0.needs.0.contextFactIds.0", "milena cf-1", undefined],
      ["projects.0.funding.0.organizationId", "milena yyy", undefined],
      ["projects.0.pathway", "milena empowerment@2", "empowerment@1"],
      ["projects.0.ruleset", "milena admission@1", undefined],
    ]);
  });

  it("is found in practices, replications, interventions and links", () => {
    const parts: Partial<Dataset> = {
      practices: [{ id: "pr", name: { en: "P" }, projectId: "a", status: "good" }],
      replications: [
        { id: "r-1", practiceId: "pr", type: "adoption", from: "2019" },
        {
          id: "r-2",
          practiceId: "b",
          type: "adoption",
          from: "2019",
          projectId: "c",
          replicationOfId: "d",
          organizationId: "e",
          territoryId: "f",
        },
      ],
      interventions: [{ id: "i", projectId: "g", type: "coaching", name: { en: "C" }, organizationId: "h" }],
      peerLinks: [
        {
          id: "l",
          between: [
            { kind: "beneficiary", beneficiaryId: "b-1" },
            { kind: "worker", workerId: "nobody-checks-staff" },
          ],
          projectId: "j",
          from: "2018-01-01",
        },
      ],
    };
    expect(broken(parts).map(({ path }) => path)).toEqual([
      "practices.0.projectId",
      "replications.1.practiceId",
      "replications.1.projectId",
      "replications.1.replicationOfId",
      "replications.1.organizationId",
      "replications.1.territoryId",
      "interventions.0.projectId",
      "interventions.0.organizationId",
      "peerLinks.0.between.0.beneficiaryId",
      "peerLinks.0.projectId",
    ]);
  });

  it("is found in people, participations and what belongs to them", () => {
    const participation = participationOf([], {
      beneficiaryId: "q",
      projectId: "r",
      editionId: "s",
      referral: { on: "2018-01-01", source: "self", organizationId: "t" },
      log: { pathway: { id: "u", version: "1" }, events: [] },
    });
    const parts: Partial<Dataset> = {
      beneficiaries: [
        {
          id: "b-1",
          residences: [{ territoryId: "a", from: "2018-01-01" }],
          consents: [
            { purpose: "participation", basis: "6.1.e", from: "2018-01-01" },
            { purpose: "participation", basis: "6.1.e", from: "2018-01-01", projectId: "b" },
          ],
          contributions: [{ id: "c", type: "mutual-help", on: "2018-01-01", projectId: "d" }],
        },
      ],
      participations: [participation],
      sessions: [{ id: "s", interventionId: "e", heldOn: "2018-01-01", attendance: [{ participationId: "f", status: "present" }] }],
      goals: [{ id: "g", participationId: "h", setBy: "both", setOn: "2018-01-01", text: { en: "Work" } }],
      assessments: [{ id: "x", participationId: "j", instrumentId: "k", moment: "entry", on: "2018-01-01", answers: {} }],
    };
    expect(broken(parts).map(({ path, keys }) => [path, ...keys])).toEqual([
      ["beneficiaries.0.residences.0.territoryId", "b-1", "a"],
      ["beneficiaries.0.consents.1.projectId", "b-1", "b"],
      ["beneficiaries.0.contributions.0.projectId", "b-1", "d"],
      ["participations.0.beneficiaryId", "p-1", "q"],
      ["participations.0.projectId", "p-1", "r"],
      ["participations.0.editionId", "p-1", "s"],
      ["participations.0.referral.organizationId", "p-1", "t"],
      ["participations.0.log.pathway", "p-1", "u@1"],
      ["sessions.0.interventionId", "s", "e"],
      ["sessions.0.attendance.0.participationId", "s", "f"],
      ["goals.0.participationId", "g", "h"],
      ["assessments.0.participationId", "x", "j"],
      ["assessments.0.instrumentId", "x", "k"],
    ]);
  });

  it("is none where everything is there", () => {
    expect(
      broken({ projects: [milena], beneficiaries: [{ id: "b-1" }], participations: [participationOf(entering("2018-01-05"))] }),
    ).toEqual([]);
  });
});

describe("very many broken references", () => {
  const organizations = (letters: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${letters}${index}`, name: "O", type: "10" as const }));
  const interventions = (letters: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `i${index}`,
      projectId: "milena",
      type: "coaching" as const,
      name: { en: "C" },
      organizationId: `${letters}${index}x`,
    }));

  it("are all found, the later ones without a nearest key, in reasonable time though keys are long", () => {
    const letters = "k".repeat(94);
    const parts = {
      organizations: [...organizations(letters, 1000), ...organizations("coop", 1)],
      interventions: interventions(letters, 1000),
    };
    expectCostBelow(3000, () => broken(parts));
    const found = broken(parts);
    // The project's partner "coop" was replaced by "coop0".
    expect(found.map(({ path }) => path)).toEqual([
      "projects.0.partners.0.organizationId",
      ...Array.from({ length: 1000 }, (_, index) => `interventions.${index}.organizationId`),
    ]);
    expect(found[0]?.nearest).toBe("coop0");
    expect(found[1]?.nearest).toBe(`${letters}0`);
    expect(found.at(-1)).not.toHaveProperty("nearest");
  });
});
