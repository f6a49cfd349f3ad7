import { describe, expect, it } from "vitest";
import { type DatasetFinding, type Edition, type Participation } from "welfare-core";
import {
  consents,
  datasetOf,
  entering,
  event,
  exiting,
  findingsOf,
  participationOf,
  placesOf,
  project,
  type Told,
  toldDataset,
} from "./story.ts";

const told = (code: DatasetFinding["code"], story: Told) => findingsOf(code, toldDataset({ ...story, person: { consents } }));

describe("wrong-project: records of different projects are tied together", () => {
  it("a log that follows another pathway than the one that the project pins", () => {
    const [pathway] = datasetOf({}).pathways;
    if (pathway === undefined) throw new Error("a pathway");
    const dataset = toldDataset({
      events: entering("2018-01-05"),
      project: { pathway: { id: "empowerment", version: "2" } },
      more: { pathways: [pathway, { ...pathway, version: "2" }] },
    });
    expect(findingsOf("wrong-project", dataset)).toMatchObject([
      {
        severity: "error",
        path: "participations.0.log.pathway",
        keys: ["p-1", "milena"],
        message: "the project pins the pathway empowerment@2",
      },
    ]);
  });

  it("an edition of another project", () => {
    const other = { ...project, id: "other", editions: [{ id: "other-2018", name: { en: "O" }, period: { start: "2018-01-01" } }] };
    const participations = [
      participationOf(entering("2018-01-05"), { editionId: "other-2018" }),
      participationOf(entering("2018-01-05"), { id: "p-2", editionId: "milena-2018" }),
    ];
    expect(placesOf(findingsOf("wrong-project", datasetOf({ projects: [project, other], participations })))).toEqual([
      ["error", "participations.0.editionId", "p-1", "milena", "other-2018"],
    ]);
  });

  it("a session of another project", () => {
    const dataset = datasetOf({
      projects: [project, { ...project, id: "other" }],
      interventions: [{ id: "i", projectId: "other", type: "coaching", name: { en: "C" } }],
      participations: [participationOf(entering("2018-01-05"))],
      sessions: [{ id: "s", interventionId: "i", heldOn: "2018-02-01", attendance: [{ participationId: "p-1", status: "present" }] }],
    });
    expect(placesOf(findingsOf("wrong-project", dataset))).toEqual([["error", "sessions.0.attendance.0", "s", "p-1"]]);
    expect(findingsOf("order", dataset)).toEqual([]);
  });
});

describe("refused-event: an event that its pathway does not accept", () => {
  it("is an error that names the event and the code of the refusal", () => {
    const found = told("refused-event", {
      events: [...entering("2018-01-05"), event("resume", "2018-02-01"), event("dance", "2018-02-02")],
    });
    expect(placesOf(found)).toEqual([
      ["error", "participations.0.log", "p-1", "resume-2018-02-01"],
      ["error", "participations.0.log", "p-1", "dance-2018-02-02"],
    ]);
    expect(found.map(({ message }) => message.split(":")[0])).toEqual(["not-in-state", "unknown-event"]);
  });

  it("is found however late it lies", () => {
    const late = event("resume", "2200-12-31");
    expect(told("refused-event", { events: [...entering("2018-01-05"), late] })).toHaveLength(1);
  });
});

describe("order: something before the referral", () => {
  const events = entering("2018-01-05");

  it.each([
    ["2018-01-04", 0],
    ["2018-01-05", 0],
    ["2018-01-06", 1],
  ])("referral on %s, assessment on 2018-01-05: %i warning", (on, count) => {
    const found = told("order", { events, referral: { on, source: "self" } });
    expect(placesOf(found)).toEqual(count === 0 ? [] : [["warning", "participations.0.referral.on", "p-1", "start-assessment-2018-01-05"]]);
  });

  it("is nothing where nothing happened", () => {
    expect(told("order", { events: [], referral: { on: "2018-01-06", source: "self" } })).toEqual([]);
  });
});

describe("capacity: more people than places", () => {
  const person = (number: number, from: string, to?: string, more: Partial<Participation> = {}) =>
    participationOf([...entering(from), ...(to === undefined ? [] : [exiting(to)])], {
      id: `p-${number}`,
      beneficiaryId: `b-${number}`,
      ...more,
    });
  const inPlaces = (count: number, ...participations: readonly Participation[]) =>
    findingsOf(
      "capacity",
      datasetOf({ projects: [{ ...project, editions: [{ ...project.editions[0], places: count } as Edition] }], participations }),
    );

  it("is an error that tells how many, since when, and how many places there are", () => {
    const found = inPlaces(1, person(1, "2018-01-05"), person(2, "2018-02-05"), person(3, "2018-03-05"));
    expect(placesOf(found)).toEqual([["error", "projects.0.editions.0.places", "milena", "milena-2018"]]);
    expect(found[0]?.message).toBe("3 people took part on 2018-03-05, and there is room for 1");
  });

  it("is kept where as many take part as there are places", () => {
    expect(inPlaces(2, person(1, "2018-01-05"), person(2, "2018-01-05"))).toEqual([]);
    expect(inPlaces(0)).toEqual([]);
    expect(inPlaces(0, person(1, "2018-01-05"))).toHaveLength(1);
  });

  it("frees a place on the day of leaving, not before", () => {
    expect(inPlaces(1, person(1, "2018-01-05", "2018-02-05"), person(2, "2018-02-05"))).toEqual([]);
    expect(inPlaces(1, person(1, "2018-01-05", "2018-02-05"), person(2, "2018-02-04"))).toHaveLength(1);
  });

  it("counts someone on hold, and not someone who waits", () => {
    const held = participationOf([...entering("2018-01-05"), event("suspend", "2018-01-20")]);
    const waits = participationOf([event("start-assessment", "2018-01-05")], { id: "p-2", beneficiaryId: "b-2" });
    expect(inPlaces(1, held, waits)).toEqual([]);
    expect(inPlaces(1, held, person(3, "2018-02-05"))).toHaveLength(1);
  });

  it("counts for its own edition only; without an edition, for the only one", () => {
    const editions = ["a", "b"].map((id) => ({ id, name: { en: id }, period: { start: "2018-01-01" }, places: 1 }));
    const two = (first: string | undefined, second: string | undefined) =>
      findingsOf(
        "capacity",
        datasetOf({
          projects: [{ ...project, editions }],
          participations: [first, second].map((editionId, index) =>
            person(index, "2018-01-05", undefined, editionId === undefined ? {} : { editionId }),
          ),
        }),
      );
    expect(two("a", "b")).toEqual([]);
    expect(placesOf(two("b", "b"))).toEqual([["error", "projects.0.editions.1.places", "milena", "b"]]);
    expect(two(undefined, undefined)).toEqual([]);
  });

  it("is not limited where no places are told", () => {
    const editions = [{ id: "milena-2018", name: { en: "A" }, period: { start: "2018-01-01" } }];
    expect(findingsOf("capacity", datasetOf({ projects: [{ ...project, editions }], participations: [person(1, "2018-01-05")] }))).toEqual(
      [],
    );
  });
});
