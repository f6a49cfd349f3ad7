import { describe, expect, it } from "vitest";
import {
  checkIndicators,
  type CountIndicator,
  ESF_PLUS_FACTS,
  ESF_PLUS_ORGANIZATION_FACTS,
  type EsfCode,
  type EsfPlusOptions,
  esfPlusIndicators,
  evaluateCriterion,
  type Facts,
  indicatorDefinitionSchema,
  mapCode,
  EDUCATION_LEVEL,
  HOUSING_STATUS,
  LABOUR_STATUS,
  TRAINING_STATUS,
  PARTICIPATION_FACTS,
  participationFacts,
} from "welfare-core";
import { datasetOf, entering, toldDataset } from "../../dataset/story.ts";

const facts: Facts = { ...PARTICIPATION_FACTS, ...ESF_PLUS_FACTS };

function indicator(code: EsfCode, options?: EsfPlusOptions): CountIndicator {
  const found = esfPlusIndicators(options).find(({ esf }) => esf === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

/** Whether a row is in the population of an indicator, and whether it succeeds. */
function judged(code: EsfCode, row: Readonly<Record<string, unknown>>, options?: EsfPlusOptions) {
  const { population, success } = indicator(code, options);
  const context = { facts, asOf: "2019-12-31" };
  if (population === undefined || success === undefined) throw new Error(`${code} counts everything`);
  return [evaluateCriterion(population, row, context), evaluateCriterion(success, row, context)];
}

/** Someone of whom everything is known: 40 years old, ISCED 3, without work for six months. */
const known = {
  entered: true,
  gender: "female",
  birthDate: "1978-02-01",
  entryDate: "2018-02-01",
  educationLevelAtEntry: "3",
  labourStatusAtEntry: "unemployed",
  labourStatusSinceAtEntry: "2017-08-01",
} as const;

describe("the ESF+ indicators", () => {
  const every = () => esfPlusIndicators();
  const ofParticipations = () => every().filter(({ unit }) => unit === "participation");
  const ofOrganizations = () => every().filter(({ unit }) => unit === "organization");

  it("are 19 outputs and 6 results, in the order of the annex, each under its code", () => {
    const outputs = Array.from({ length: 19 }, (_, index) => `EECO${String(index + 1).padStart(2, "0")}`);
    const results = Array.from({ length: 6 }, (_, index) => `EECR0${index + 1}`);
    expect(every().map(({ id }) => id)).toEqual([...outputs, ...results]);
    expect(every().map(({ esf }) => esf)).toEqual(every().map(({ id }) => id));
    expect(every().map(({ level }) => level)).toEqual([...Array<string>(19).fill("output"), ...Array<string>(6).fill("outcome")]);
  });

  it("have a label and a definition in English and Italian, no two the same", () => {
    for (const language of ["en", "it"]) {
      const words = every().flatMap(({ label, definition }) => [label[language], definition?.[language]]);
      expect(words.filter((text) => text === undefined || text.trim() === "")).toEqual([]);
      expect(new Set(words).size).toBe(50);
    }
    expect(every().filter(({ label, definition }) => label["en"] === label["it"] || definition?.["en"] === definition?.["it"])).toEqual([]);
  });

  it("are definitions that can be stored, with a source, and count on the day that is theirs", () => {
    for (const one of every()) {
      expect(indicatorDefinitionSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
      expect(one.source).toBe("Regulation (EU) 2021/1057, Annex I");
    }
    expect(every().map(({ countedOn }) => countedOn)).toEqual([
      ...Array<string>(17).fill("entryDate"),
      ...Array<string>(2).fill("supportedOn"),
      ...Array<string>(6).fill("exitDate"),
    ]);
    expect(every().filter(({ direction }) => direction === "higher-is-better")).toEqual(every().slice(19));
    expect(every().find(({ id }) => id === "EECR04")?.sdgTargets).toEqual(["8.5"]);
    expect(every().find(({ id }) => id === "EECO01")).not.toHaveProperty("sdgTargets");
  });

  it("ask only facts of a participation and those that a project is told to declare", () => {
    expect(checkIndicators(ofParticipations(), facts)).toEqual([]);
    expect(checkIndicators(ofOrganizations(), ESF_PLUS_ORGANIZATION_FACTS)).toEqual([]);
    expect(ofOrganizations().map(({ id }) => id)).toEqual(["EECO18", "EECO19"]);
    const undeclared = checkIndicators(ofParticipations(), PARTICIPATION_FACTS);
    expect(undeclared.map(({ code, indicator: id }) => `${code} ${id}`)).toEqual([
      "unknown-fact EECO17",
      "unknown-fact EECR03",
      "unknown-fact EECR06",
    ]);
  });

  it("ask nothing that the tables of a dataset call otherwise", () => {
    const table = participationFacts(toldDataset({ events: entering("2018-02-01") }), { asOf: "2018-12-31" });
    expect(checkIndicators(ofParticipations(), { ...table.facts, ...ESF_PLUS_FACTS })).toEqual([]);
    expect(
      Object.keys(ESF_PLUS_FACTS).filter((name) => Object.hasOwn(participationFacts(datasetOf({}), { asOf: "2018-12-31" }).facts, name)),
    ).toEqual([]);
  });

  it("agree with the maps of the code lists", () => {
    const maps = [
      [LABOUR_STATUS, "labourStatusAtEntry"],
      [EDUCATION_LEVEL, "educationLevelAtEntry"],
      [HOUSING_STATUS, "housingStatusAtEntry"],
    ] as const;
    for (const [list, fact] of maps) {
      for (const code of list.codes.slice(0, -3)) {
        const counted = (["EECO02", "EECO04", "EECO05", "EECO09", "EECO10", "EECO11", "EECO16"] as const).filter(
          (one) => judged(one, { [fact]: code })[1] === "true",
        );
        expect(counted, code).toEqual(mapCode(list, "esf", code as never));
      }
    }
    const courses = TRAINING_STATUS.codes.slice(0, -3).map((code) => judged("EECR02", { trainingStatusAt28Days: code })[1]);
    expect(courses).toEqual(["false", "true", "true", "true"]);
  });
});

describe("complete records", () => {
  it("count, and who lacks gender, age, education or work status stands apart", () => {
    expect(judged("EECO02", known)).toEqual(["true", "true"]);
    for (const field of ["gender", "birthDate", "educationLevelAtEntry", "labourStatusAtEntry"]) {
      expect(judged("EECO13", { ...known, [field]: null })[0], field).toBe("unknown");
      expect(judged("EECR03", { ...known, [field]: null })[0], field).toBe("unknown");
    }
    expect(judged("EECO02", { ...known, entered: false })[0]).toBe("false");
  });

  it("are not asked for where a project says so", () => {
    const all = { completeRecords: false };
    expect(judged("EECO02", { ...known, gender: null }, all)).toEqual(["true", "true"]);
    expect(judged("EECR03", { ...known, birthDate: null }, all)[0]).toBe("true");
    expect(judged("EECO02", { ...known, entered: false }, all)[0]).toBe("false");
    expect(indicator("EECO01", { completeRecords: true })).toEqual(indicator("EECO01"));
  });

  it("make every participant with a work status one of EECO01", () => {
    expect(judged("EECO01", known)).toEqual(["true", "true"]);
    expect(judged("EECO01", { ...known, labourStatusAtEntry: null }, { completeRecords: false })).toEqual(["true", "unknown"]);
  });
});

describe("ages on the day of entering", () => {
  it.each([
    ["2000-02-02", "EECO06"],
    ["2000-02-01", "EECO07"],
    ["1988-02-02", "EECO07"],
    ["1988-02-01", undefined],
    ["1963-02-02", undefined],
    ["1963-02-01", "EECO08"],
  ] as const)("born on %s is in %s", (birthDate, expected) => {
    const counted = (["EECO06", "EECO07", "EECO08"] as const).filter((code) => judged(code, { ...known, birthDate })[1] === "true");
    expect(counted).toEqual(expected === undefined ? [] : [expected]);
  });

  it("of which only the year is known may stay undecided", () => {
    expect(judged("EECO06", { ...known, birthDate: "2000" })).toEqual(["true", "unknown"]);
  });
});

describe("long-term unemployment", () => {
  const since = (labourStatusSinceAtEntry: string | null, options?: EsfPlusOptions, more: object = {}) =>
    judged("EECO03", { ...known, labourStatusSinceAtEntry, ...more }, options)[1];

  it("is longer than twelve months: to the day it is not yet longer", () => {
    expect([since("2017-01-31"), since("2017-02-01"), since("2017-02-02")]).toEqual(["true", "false", "false"]);
    expect(since("2017-01-31", {}, { labourStatusAtEntry: "inactive-other" })).toBe("false");
    expect(since(null)).toBe("unknown");
  });

  it("is as long as a project says", () => {
    const half = { longTermMonths: 6 };
    expect([since("2017-07-31", half), since("2017-08-01", half)]).toEqual(["true", "false"]);
    expect(indicator("EECO03", half).definition?.["en"]).toContain("longer than 6 months");
    expect(indicator("EECO03").definition?.["it"]).toContain("più di 12 mesi");
  });

  it("that began after entering cannot be read", () => {
    expect(since("2018-03-01")).toBe("unknown");
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1201, "12"])("is refused for %s months", (longTermMonths) => {
    expect(() => esfPlusIndicators({ longTermMonths: longTermMonths as number })).toThrow(RangeError);
  });

  it("may be one month or a hundred years", () => {
    expect(since("2017-12-31", { longTermMonths: 1 })).toBe("true");
    expect(since("1917-01-01", { longTermMonths: 1200 })).toBe("true");
  });
});
