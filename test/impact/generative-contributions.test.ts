import { generativeContributions, type Contribution } from "welfare-core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";

const contribution = (id: string, type: Contribution["type"], on: string, minutes?: number): Contribution => ({
  id,
  type,
  on,
  projectId: "milena",
  ...(minutes === undefined ? {} : { minutes }),
});
const people = deepFreeze([
  {
    id: "ada",
    contributions: [
      contribution("c1", "volunteering", "2018-10-01", 60),
      contribution("c2", "x-cooking", "2018-10-02", 30),
      contribution("c3", "peer-mentoring", "2018-10-31", 120),
    ],
  },
  { id: "bea", contributions: [contribution("c4", "volunteering", "2018-11-01", 90), contribution("c5", "x-baking", "2018-11-02")] },
  { id: "cara", contributions: [] },
  { id: "dora" },
]);

describe("what people give back", () => {
  it("is counted in people, contributions and minutes, by type", () => {
    expect(generativeContributions(people)).toMatchObject({
      status: "value",
      of: 4,
      people: 2,
      contributions: 5,
      atLeastMinutes: 300,
      unknownMinutes: 1,
      share: { value: 0.5, numerator: 2, denominator: 4 },
      byType: [
        { type: "peer-mentoring", people: 1, contributions: 1, minutes: 120, atLeastMinutes: 120, unknownMinutes: 0 },
        { type: "volunteering", people: 2, contributions: 2, minutes: 150, atLeastMinutes: 150, unknownMinutes: 0 },
        { type: "x-baking", people: 1, contributions: 1, atLeastMinutes: 0, unknownMinutes: 1 },
        { type: "x-cooking", people: 1, contributions: 1, minutes: 30, atLeastMinutes: 30, unknownMinutes: 0 },
      ],
    });
  });

  it("has no minutes in all, and none for a person, where those of one contribution are not known", () => {
    const found = generativeContributions(people);
    for (const name of ["minutes", "minutesPerPerson"]) expect(found).not.toHaveProperty(name);
    expect(found.status === "value" && found.byType[2]).not.toHaveProperty("minutes");
    expect(generativeContributions(people, { to: "2018-11-01" })).toMatchObject({ minutes: 300, minutesPerPerson: 75, unknownMinutes: 0 });
  });

  it("is that of a project and of its days, both ends counted; a type that nobody gave then is left out", () => {
    const found = generativeContributions(people, { projectId: "milena", from: "2018-10-02", to: "2018-10-31" });
    expect(found).toMatchObject({ of: 4, people: 1, contributions: 2, minutes: 150 });
    expect(found.status === "value" && found.byType.map(({ type }) => type)).toEqual(["peer-mentoring", "x-cooking"]);
    expect(generativeContributions(people, { projectId: "other" })).toMatchObject({
      people: 0,
      minutes: 0,
      minutesPerPerson: 0,
      byType: [],
    });
  });

  it("adds up what one person gives in the same way", () => {
    const [first, second] = [contribution("c1", "volunteering", "2018-10-01", 60), contribution("c2", "volunteering", "2018-10-08", 45)];
    expect(generativeContributions([{ id: "ada", contributions: [first, second] }])).toStrictEqual({
      status: "value",
      of: 1,
      people: 1,
      contributions: 2,
      minutes: 105,
      atLeastMinutes: 105,
      unknownMinutes: 0,
      share: { value: 1, numerator: 1, denominator: 1, interval: expect.objectContaining({ method: "wilson" }) as unknown },
      minutesPerPerson: 105,
      byType: [{ type: "volunteering", people: 1, contributions: 2, minutes: 105, atLeastMinutes: 105, unknownMinutes: 0 }],
    });
  });

  it.each([
    [
      ["x-baking", "other", "x-cooking", "community-care", "x-art", "testimony"],
      ["testimony", "community-care", "other", "x-art", "x-baking", "x-cooking"],
    ],
    [
      ["x-a", "x-b", "x-c"],
      ["x-a", "x-b", "x-c"],
    ],
    [
      ["x-c", "x-b", "x-a"],
      ["x-a", "x-b", "x-c"],
    ],
  ] satisfies readonly (readonly [readonly Contribution["type"][], readonly Contribution["type"][]])[])(
    "lists %j in the order of the list, own types after it by name: %j",
    (types, expected) => {
      const contributions = types.map((type) => contribution(type, type, "2018-10-01", 10));
      const found = generativeContributions([{ id: "ada", contributions }]);
      expect(found.status === "value" && found.byType.map(({ type }) => type)).toEqual(expected);
    },
  );

  it("takes each person and each contribution once", () => {
    const [ada] = people;
    const repeated = [
      ada,
      ada,
      {
        id: "bea",
        contributions: [contribution("c4", "volunteering", "2018-11-01", 90), contribution("c4", "volunteering", "2018-11-01", 90)],
      },
    ];
    expect(generativeContributions(repeated.flatMap((person) => person ?? []))).toMatchObject({
      of: 2,
      people: 2,
      contributions: 4,
      minutes: 300,
    });
  });

  it("of nobody is not computable", () => {
    expect(generativeContributions([])).toStrictEqual({ status: "not-computable", reason: "empty", message: "nobody is looked at" });
  });

  it("refuses a day that is none, also where nobody gave anything", () => {
    expect(() => generativeContributions(people, { from: "2018-02-30" })).toThrow(RangeError);
    expect(() => generativeContributions([{ id: "ada" }], { knownAt: "soon" })).toThrow(RangeError);
  });
});
