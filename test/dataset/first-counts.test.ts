import { describe, expect, it } from "vitest";
import { beneficiaryFacts, checkDataset, type Dataset, participationFacts, serviceFacts } from "welfare-core";
import { assessment, datasetOf, entering, exiting, participationOf, rowsOf, selfEsteem } from "./story.ts";

const session = { id: "s-1", interventionId: "coaching", heldOn: "2018-02-01", durationMinutes: 60 };
const present = [{ participationId: "p-1", status: "present" }] as const;

/** Each kind of record twice under one key; the second says something else. */
const twice: Dataset = datasetOf({
  beneficiaries: [
    {
      id: "b-1",
      gender: "female",
      contributions: [
        { id: "c-1", type: "mutual-help", on: "2018-03-01", projectId: "milena", minutes: 30 },
        { id: "c-1", type: "mutual-help", on: "2018-03-02", projectId: "milena", minutes: 5 },
      ],
    },
    { id: "b-1", gender: "male" },
  ],
  participations: [participationOf(entering("2018-01-05")), participationOf([...entering("2018-01-05"), exiting("2018-06-01")])],
  sessions: [
    { ...session, attendance: present },
    { ...session, durationMinutes: 7, attendance: present },
  ],
  instruments: [selfEsteem, { ...selfEsteem, scoring: "mean" }, { ...selfEsteem, id: "other" }],
  assessments: [
    assessment("entry", "2018-01-05", { id: "a-1" }),
    assessment("entry", "2018-01-06", { id: "a-1", answers: { a: 4, b: 1 } }),
  ],
});
const asOf = "2018-12-31";

describe("of records with the same key the first counts", () => {
  it("in the facts of people", () => {
    expect(rowsOf(beneficiaryFacts(twice, { asOf })).map(({ beneficiaryId, gender }) => [beneficiaryId, gender])).toEqual([
      ["b-1", "female"],
    ]);
  });

  it("in the facts of participations", () => {
    const rows = rowsOf(participationFacts(twice, { asOf }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      state: "active",
      gender: "female",
      sessionsHeld: 1,
      minutesAttended: 60,
      contributionMinutes: 30,
      selfEsteemAtEntry: 6,
    });
  });

  it("in the facts of services", () => {
    expect(rowsOf(serviceFacts(twice, { asOf })).map(({ serviceId, minutes }) => [serviceId, minutes])).toEqual([["s-1:p-1", 60]]);
  });

  it("where the story of a participation is looked at", () => {
    const [first, second] = twice.participations ?? [];
    if (first === undefined || second === undefined) throw new Error("two participations");
    const wrong = { ...second, log: { ...second.log, events: [exiting("2018-06-01")] } };
    expect(checkDataset({ ...twice, participations: [first, wrong] }).filter(({ code }) => code === "refused-event")).toEqual([]);
    expect(checkDataset({ ...twice, participations: [wrong, first] }).filter(({ code }) => code === "refused-event")).toMatchObject([
      { path: "participations.0.log" },
    ]);
  });
});

describe("a record whose key stood before", () => {
  it("is reported once, and not again for what it repeats", () => {
    const found = checkDataset({ ...twice, instruments: [selfEsteem] }).map(({ code, path }) => `${code} ${path}`);
    expect(found).toEqual([
      "duplicate-key beneficiaries.1.id",
      "duplicate-key participations.1.id",
      "duplicate-key sessions.1.id",
      "duplicate-key assessments.1.id",
      "duplicate-key beneficiaries.0.contributions.1.id",
      "consent participations.0",
    ]);
  });
});

describe("an instrument whose fact has the name of a column", () => {
  const dataset = { ...twice, instruments: [{ ...selfEsteem, factName: "state" }] };

  it("does not take its place", () => {
    const table = participationFacts(dataset, { asOf });
    expect(rowsOf(table)[0]?.["state"]).toBe("active");
    expect(table.facts["state"]).toEqual({ type: "code" });
  });

  it("is reported", () => {
    expect(checkDataset(dataset).filter(({ path }) => path.startsWith("instruments"))).toMatchObject([
      { code: "duplicate-key", severity: "error", path: "instruments.0.factName", keys: ["state"] },
    ]);
    const late = { ...twice, instruments: [{ ...selfEsteem, factName: "labourStatusAtEntry" }] };
    expect(checkDataset(late).filter(({ path }) => path.startsWith("instruments"))).toMatchObject([{ keys: ["labourStatusAtEntry"] }]);
  });
});
