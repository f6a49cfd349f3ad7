import { describe, expect, it } from "vitest";
import {
  ESF_PLUS_FACTS,
  ESF_PLUS_ORGANIZATION_FACTS,
  type EsfCode,
  type EsfPlusOptions,
  esfPlusIndicators,
  measureIndicators,
  PARTICIPATION_FACTS,
} from "welfare-core";

const known = {
  entered: true,
  gender: "male",
  birthDate: "1978-02-01",
  entryDate: "2018-02-01",
  educationLevelAtEntry: "3",
  labourStatusAtEntry: "inactive-education",
} as const;

function measured(code: EsfCode, row: object, options?: EsfPlusOptions) {
  const indicator = esfPlusIndicators(options).filter(({ id }) => id === code);
  const facts = { ...PARTICIPATION_FACTS, ...ESF_PLUS_FACTS, ...ESF_PLUS_ORGANIZATION_FACTS };
  const [found] = measureIndicators(indicator, { asOf: "2019-12-31", facts, rows: [row as never], issues: [] });
  if (found?.total.status !== "value") throw new Error("no count");
  const { value, eligible, populationUnknown } = found.total;
  return { value, eligible, populationUnknown };
}

const yes = { value: 1, eligible: 1, populationUnknown: 0 };
const no = { value: 0, eligible: 1, populationUnknown: 0 };
const apart = { value: 0, eligible: 0, populationUnknown: 1 };
const nobody = { value: 0, eligible: 0, populationUnknown: 0 };

describe("an output that asks one truth of a participant", () => {
  it.each([
    ["EECO12", "disability"],
    ["EECO13", "thirdCountryNational"],
    ["EECO14", "foreignBackground"],
    ["EECO15", "minority"],
    ["EECO17", "ruralAtEntry"],
  ] as const)("%s counts who has %s, and nobody else", (code, fact) => {
    expect(measured(code, { ...known, [fact]: true })).toEqual(yes);
    expect(measured(code, { ...known, [fact]: false })).toEqual(no);
    expect(measured(code, known)).toEqual(no);
    expect(measured(code, { ...known, [fact]: true, gender: null })).toEqual(apart);
    expect(measured(code, { ...known, [fact]: true, entered: false })).toEqual(nobody);
  });
});

describe("an output that counts organizations", () => {
  it.each([
    ["EECO18", "publicBody", "smallOrMediumEnterprise"],
    ["EECO19", "smallOrMediumEnterprise", "publicBody"],
  ] as const)("%s counts who is a %s", (code, fact, other) => {
    const row = { organizationId: "coop", supportedOn: "2018-02-01" };
    expect(measured(code, { ...row, [fact]: true, [other]: false })).toEqual(yes);
    expect(measured(code, { ...row, [fact]: false, [other]: true })).toEqual(no);
  });

  it.each(["EECO18", "EECO19"] as const)("%s says what it is, and of no population", (code) => {
    const [indicator, ...others] = esfPlusIndicators().filter(({ id }) => id === code);
    expect(others).toEqual([]);
    const { label, definition, ...rest } = indicator ?? {};
    expect([label, definition]).not.toContain(undefined);
    expect(rest).toStrictEqual({
      ...{ id: code, version: "1", kind: "count", esf: code, source: "Regulation (EU) 2021/1057, Annex I" },
      ...{ level: "output", unit: "organization", countedOn: "supportedOn" },
      success: { fact: code === "EECO18" ? "publicBody" : "smallOrMediumEnterprise", eq: true },
      ...(code === "EECO19" ? { sdgTargets: ["8.3"] } : {}),
    });
  });
});

describe("someone who entered", () => {
  it("is complete from the day of birth on", () => {
    expect(measured("EECO01", { ...known, birthDate: "2018-02-01" })).toEqual(yes);
    expect(measured("EECO06", { ...known, birthDate: "2018-02-01" })).toEqual(yes);
  });

  it.each([
    ["gender", "undisclosed"],
    ["educationLevelAtEntry", "unknown"],
    ["labourStatusAtEntry", "not-asked"],
  ])("is not complete where %s is a code for no answer", (fact, code) => {
    expect(measured("EECO12", { ...known, disability: true, [fact]: code })).toEqual(apart);
  });

  it("is counted as far as known where complete records are not asked for", () => {
    const all = { completeRecords: false };
    expect(measured("EECO12", { ...known, disability: true, gender: null, birthDate: null }, all)).toEqual(yes);
    expect(measured("EECO01", { ...known, gender: null, birthDate: null }, all)).toEqual(yes);
  });
});

describe("outputs and results", () => {
  const shapeOf = (code: EsfCode) => {
    const found = esfPlusIndicators().find(({ id }) => id === code);
    return Object.keys(found ?? {}).sort();
  };
  const always = ["countedOn", "definition", "esf", "id", "kind", "label", "level", "population", "source", "success", "unit", "version"];

  it("say which way is better where they are results, and no more", () => {
    expect(shapeOf("EECO01")).toEqual(always);
    expect(shapeOf("EECO16")).toEqual([...always, "sdgTargets"].sort());
    expect(shapeOf("EECR06")).toEqual([...always, "direction", "sdgTargets"].sort());
  });

  it.each([0, 1201, 1.5])("are refused for a long-term unemployment of %d months", (longTermMonths) => {
    expect(() => esfPlusIndicators({ longTermMonths })).toThrow(new RangeError("longTermMonths must be a whole number from 1 to 1200"));
  });

  it("name the months of EECO03 in both languages, and nowhere else", () => {
    const words = (longTermMonths: number) => esfPlusIndicators({ longTermMonths }).map(({ label, definition }) => ({ label, definition }));
    const [half, year] = [words(6), words(12)];
    expect(half.flatMap((own, place) => (JSON.stringify(own) === JSON.stringify(year[place]) ? [] : [place]))).toEqual([2]);
    expect(half[2]).toStrictEqual({
      label: { en: "Long-term unemployed", it: "Disoccupati di lunga durata" },
      definition: {
        en: "Of EECO02, those who on entering had been unemployed for longer than 6 months without a break.",
        it: "Di EECO02, chi all'ingresso era disoccupato da più di 6 mesi senza interruzione.",
      },
    });
  });
});
