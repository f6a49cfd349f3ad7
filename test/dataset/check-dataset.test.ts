import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDataset, type Dataset, datasetSchema, type Edition } from "welfare-core";
import { expectCostBelow } from "../cpu-milliseconds.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { assessment, consents, datasetOf, entering, event, exiting, participationOf, placesOf, project, toldDataset } from "./story.ts";

describe("a dataset", () => {
  const milena = deepFreeze(
    datasetSchema.parse(JSON.parse(readFileSync(new URL("../../examples/milena/dataset.json", import.meta.url), "utf8"))),
  ) as Dataset;

  it("that is sound has no findings", () => {
    const events = [
      ...entering("2018-01-05"),
      exiting("2018-06-30", "education"),
      event("re-enter", "2018-09-01"),
      exiting("2018-12-31", "job-search"),
    ];
    const sound = toldDataset({
      events,
      referral: { on: "2018-01-03", source: "social-services", organizationId: "coop" },
      person: { consents, birthDate: "1978-04-12", residences: [{ territoryId: "district", from: "2010-01-01" }] },
      sessions: [
        { id: "s", interventionId: "coaching", heldOn: "2018-02-01", attendance: [{ participationId: "p-1", status: "present" }] },
      ],
      assessments: [assessment("entry", "2018-01-05"), assessment("exit", "2018-12-31")],
    });
    expect(checkDataset(sound)).toEqual([]);
    expect(checkDataset({ formatVersion: 1, projects: [], pathways: [] })).toEqual([]);
  });

  it("like that of MILENA has one: an assessment with three answers missing, where two may be", () => {
    expect(placesOf(checkDataset(milena))).toEqual([["warning", "assessments.78.answers", "a-16-se-entry", "p-16"]]);
  });

  it("has all its findings told at once, by kind, and no sentence repeats a value of a person", () => {
    const link = {
      target: "8.5",
      contribution: "indirect",
      polarity: "positive",
      strength: "marginal",
      rationale: { en: "Work" },
    } as const;
    const marked = 1_234_567;
    const dataset: Dataset = datasetOf({
      territories: [{ id: "district", level: "country", names: [{ name: "D" }], members: [{ territoryId: "district" }] }],
      projects: [
        {
          ...project,
          editions: [{ id: "milena-2018", name: { en: "E" }, period: { start: "2017-01-01" }, places: 0 }],
          policyAreas: [{ area: "labour", sharePercent: 1 }],
          sdgLinks: [link, link],
        },
      ],
      beneficiaries: [
        {
          id: "b-1",
          birthDate: "1983-07-29",
          situations: [{ from: "1982-03-17", observedOn: "2018-01-01", labourStatus: "inactive-care" }],
          households: [{ from: "2018-01-01", observedOn: "2018-01-01", iseeMinor: marked }],
        },
        { id: "b-1" },
      ],
      participations: [
        participationOf([...entering("2018-01-05"), event("resume", "2018-02-01", { data: { reason: "shelter" } })], { editionId: "x" }),
        participationOf(entering("2018-01-05"), { id: "p-2" }),
      ],
      assessments: [assessment("Never", "2018-01-05", { answers: { a: 97, b: 1 } })],
      goals: [{ id: "g", participationId: "zzz", setBy: "both", setOn: "2018-01-05", text: { en: "Leave home" } }],
    });
    const found = checkDataset(dataset);
    expect([...new Set(found.map(({ code }) => code))]).toEqual([
      "duplicate-key",
      "broken-reference",
      "circle",
      "share-sum",
      "order",
      "sdg-link",
      "consent",
      "overlap",
      "wrong-project",
      "refused-event",
      "capacity",
      "score",
      "moment",
    ]);
    const words = found.map(({ message }) => message).join(" ");
    for (const value of ["1983", "1982", "inactive-care", String(marked), "shelter", "97", "Leave home"])
      expect(words).not.toContain(value);
  });

  it("has the same findings whatever the order of events and of people in it", () => {
    const backwards: Dataset = {
      ...milena,
      participations: [...(milena.participations ?? [])]
        .reverse()
        .map((one) => ({ ...one, log: { ...one.log, events: [...one.log.events].reverse() } })),
      beneficiaries: [...(milena.beneficiaries ?? [])].reverse(),
    };
    expect(checkDataset(backwards)).toEqual(checkDataset(milena));
    // Without its decision an admission is refused, and what follows with it.
    const spoil = (dataset: Dataset): Dataset => ({
      ...dataset,
      participations: (dataset.participations ?? []).map((one) => ({
        ...one,
        log: { ...one.log, events: one.log.events.filter(({ type }) => type !== "start-assessment") },
      })),
    });
    const keysOf = (dataset: Dataset) => checkDataset(dataset).map(({ code, keys }) => `${code} ${keys.join(" ")}`);
    expect(keysOf(spoil(milena)).length).toBeGreaterThan(19);
    expect(keysOf(spoil(backwards)).sort()).toEqual(keysOf(spoil(milena)).sort());
  });

  it("of 20,000 participations is looked through in less than ten seconds", () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    const large = datasetOf({
      projects: [{ ...project, editions: [{ ...project.editions[0], places: 20_000 } as Edition] }],
      beneficiaries: numbers.map((number) => ({ id: `b-${number}`, consents })),
      participations: numbers.map((number) =>
        participationOf([...entering("2018-01-05"), exiting("2018-06-30")], { id: `p-${number}`, beneficiaryId: `b-${number}` }),
      ),
      sessions: numbers
        .filter((number) => number % 10 === 0)
        .map((number) => ({
          id: `s-${number}`,
          interventionId: "coaching",
          heldOn: "2018-02-01",
          attendance: numbers.slice(number, number + 10).map((one) => ({ participationId: `p-${one}`, status: "present" as const })),
        })),
      assessments: numbers.map((number) => assessment("entry", "2018-01-05", { id: `a-${number}`, participationId: `p-${number}` })),
    });
    expect(checkDataset(large)).toEqual([]);
    expectCostBelow(10_000, () => checkDataset(large));
  });
});
