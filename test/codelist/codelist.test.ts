import {
  CODE_MAPS,
  CODELISTS,
  type Codelist,
  codeSchema,
  EDUCATION_LEVEL,
  EXIT_DESTINATION,
  GENDER,
  INTERVENTION_TYPE,
  isCode,
  isInGroup,
  LABOUR_STATUS,
  mapCode,
  MISSING_REASONS,
  missingReasonOf,
  PARTNER_ROLE,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { describe, expect, it } from "vitest";

/** What the codes of a list are called elsewhere, by standard. */
const mapsOf = ({ id }: Codelist): Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> =>
  (CODE_MAPS as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>>>)[id] ?? {};

const lists: readonly (readonly [string, Codelist])[] = Object.entries(CODELISTS);

/** Common output and result indicators on participants: Regulation (EU) 2021/1057, Annex I. */
const ESF_INDICATORS = [
  ...["EECO01", "EECO02", "EECO03", "EECO04", "EECO05", "EECO06", "EECO07", "EECO08", "EECO09", "EECO10", "EECO11", "EECO12", "EECO13"],
  ...["EECO14", "EECO15", "EECO16", "EECO17", "EECO18", "EECO19", "EECR01", "EECR02", "EECR03", "EECR04", "EECR05", "EECR06"],
];

/** In which ESF+ reports gender by words of its own, which are no indicators. */
const ESF_GENDERS = ["female", "male", "non-binary"];

describe.each(lists)("%s", (id, list) => {
  it("is known by its own id, has a source and at least two codes, each once", () => {
    expect(list.id).toBe(id);
    expect(list.source).not.toBe("");
    expect(list.codes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(list.codes).size).toBe(list.codes.length);
  });

  it("writes its own codes in kebab-case, and none as a user's own", () => {
    const pattern = list.kind === "own" ? /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/ : /^\S+$/;
    expect(list.codes.filter((code) => !pattern.test(code) || code.startsWith("x-"))).toEqual([]);
  });

  it("groups, maps and missing answers speak of its codes only", () => {
    const mentioned = [
      ...Object.keys(list.missing),
      ...Object.values(list.groups).flat(),
      ...Object.values(mapsOf(list)).flatMap((map) => Object.keys(map)),
    ];
    expect(mentioned.filter((code) => !list.codes.includes(code))).toEqual([]);
  });

  it("has no group that is empty, holds a code twice or holds a missing answer", () => {
    for (const codes of Object.values(list.groups)) {
      expect(codes.length).toBeGreaterThan(0);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => missingReasonOf(list, code) !== undefined)).toEqual([]);
    }
  });

  it("gives known reasons for missing answers, the same for the same word in every list", () => {
    const reasons = { unknown: "unknown", undisclosed: "declined", "not-asked": "not-asked" };
    for (const [code, reason] of Object.entries(list.missing)) {
      expect(MISSING_REASONS).toContain(reason);
      expect(reasons).toMatchObject({ [code]: reason });
    }
    const unmarked = list.codes.filter((code) => Object.hasOwn(reasons, code) && missingReasonOf(list, code) === undefined);
    // Of a consent, "not asked" is where it stands: nothing may be done.
    expect(unmarked).toEqual(id === "consent-status" ? ["not-asked"] : []);
  });

  it("maps to ESF+ codes that exist", () => {
    const codes = Object.values(mapsOf(list)["esf"] ?? {}).flat();
    expect(
      codes.filter((code) => code === undefined || ![...ESF_INDICATORS, ...(id === "gender" ? ESF_GENDERS : [])].includes(code)),
    ).toEqual([]);
  });

  it.each([
    ["English", english],
    ["Italian", italian],
  ])("has a title and a word for each code in %s, none of them the code, none twice", (_, { codelists }) => {
    const labels = codelists[id as keyof typeof codelists];
    const words: Readonly<Record<string, string>> = labels.codes;
    expect(labels.title.trim()).not.toBe("");
    expect(labels.title).not.toBe(id);
    expect(Object.keys(words).sort()).toEqual([...list.codes].sort());
    expect(Object.entries(words).filter(([code, word]) => word.trim() === "" || word === code)).toEqual([]);
    expect(new Set(Object.values(words)).size).toBe(list.codes.length);
  });

  it("accepts each of its codes, and a user's own only if it is open", () => {
    const schema = codeSchema(list);
    for (const code of list.codes) {
      expect(isCode(list, code)).toBe(true);
      expect(schema.safeParse(code)).toEqual({ success: true, data: code });
    }
    expect(isCode(list, "x-theatre")).toBe(list.open);
    expect(schema.safeParse("x-theatre").success).toBe(list.open);
  });

  it.each([
    "",
    "X-theatre",
    "x-",
    "x-Theatre",
    "x--theatre",
    "x-theatre-",
    "x-the atre",
    "x-teatró",
    "toString",
    "__proto__",
    " 1",
    1,
    null,
    ["x-a"],
  ])("does not accept %j", (value) => {
    expect(isCode(list, value)).toBe(false);
    expect(codeSchema(list).safeParse(value).success).toBe(false);
  });
});

describe("a user's own code", () => {
  it.each(["x-theatre", "x-1", "x-theatre-for-all", `x-${"a".repeat(62)}`])("%s extends an open list", (code) => {
    expect(isCode(INTERVENTION_TYPE, code)).toBe(true);
    expect(codeSchema(INTERVENTION_TYPE).safeParse(code)).toEqual({ success: true, data: code });
  });

  it("has 64 characters at most", () => {
    const code = `x-${"a".repeat(63)}`;
    expect(isCode(INTERVENTION_TYPE, code)).toBe(false);
    expect(codeSchema(INTERVENTION_TYPE).safeParse(code).success).toBe(false);
  });

  it("is of no group, has no counterpart and is an answer", () => {
    expect(isInGroup(INTERVENTION_TYPE, "sensitive", "x-theatre")).toBe(false);
    expect(mapCode(INTERVENTION_TYPE, "spdci", "x-theatre")).toEqual([]);
    expect(missingReasonOf(INTERVENTION_TYPE, "x-theatre")).toBeUndefined();
  });

  it("that is refused is not repeated in the message", () => {
    const issues = codeSchema(EXIT_DESTINATION).safeParse("Ada Prova").error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(["not a code of exit-destination, nor an own code x-…"]);
  });
});

describe("codes", () => {
  it("belong to groups", () => {
    expect(isInGroup(LABOUR_STATUS, "unemployed", "unemployed-never-worked")).toBe(true);
    expect(isInGroup(LABOUR_STATUS, "unemployed", "inactive-care")).toBe(false);
    expect(isInGroup(LABOUR_STATUS, "unemployed", "not-asked")).toBe(false);
    expect(isInGroup(LABOUR_STATUS as Codelist, "idle", "unemployed")).toBe(false);
  });

  it("of labour status are in exactly one of three groups, or missing", () => {
    const groups = Object.values(LABOUR_STATUS.groups).flat();
    expect([...groups, ...Object.keys(LABOUR_STATUS.missing)].sort()).toEqual([...LABOUR_STATUS.codes].sort());
  });

  it("of education are in exactly one of three groups, or missing", () => {
    const groups = Object.values(EDUCATION_LEVEL.groups).flat();
    expect([...groups, ...Object.keys(EDUCATION_LEVEL.missing)].sort()).toEqual([...EDUCATION_LEVEL.codes].sort());
  });

  it("have counterparts elsewhere: one, several or none", () => {
    expect(mapCode(LABOUR_STATUS, "esf", "unemployed-never-worked")).toEqual(["EECO02"]);
    expect(mapCode(PARTNER_ROLE, "iatiRole", "promoter")).toEqual(["2", "4"]);
    expect(mapCode(EXIT_DESTINATION, "esf", "moved")).toEqual([]);
    expect(mapCode(EXIT_DESTINATION, "esf", "toString")).toEqual([]);
  });

  it("may stand for a missing answer", () => {
    expect(missingReasonOf(GENDER, "undisclosed")).toBe("declined");
    expect(missingReasonOf(GENDER, "not-asked")).toBe("not-asked");
    expect(missingReasonOf(GENDER, "female")).toBeUndefined();
    expect(missingReasonOf(GENDER, "toString")).toBeUndefined();
  });

  it("of work and study count towards the ESF+ indicator of their group", () => {
    const esf = (codes: readonly string[], list: typeof LABOUR_STATUS | typeof EDUCATION_LEVEL) => [
      ...new Set(codes.flatMap((code) => mapCode(list as typeof LABOUR_STATUS, "esf", code))),
    ];
    // Annex I: EECO02 unemployed, EECO04 inactive, EECO05 employed; EECO09 ISCED 0–2, EECO10 ISCED 3–4, EECO11 ISCED 5–8.
    expect(esf(LABOUR_STATUS.groups.unemployed, LABOUR_STATUS)).toEqual(["EECO02"]);
    expect(esf(LABOUR_STATUS.groups.inactive, LABOUR_STATUS)).toEqual(["EECO04"]);
    expect(esf(LABOUR_STATUS.groups.employed, LABOUR_STATUS)).toEqual(["EECO05"]);
    expect(esf(EDUCATION_LEVEL.groups.low, EDUCATION_LEVEL)).toEqual(["EECO09"]);
    expect(esf(EDUCATION_LEVEL.groups.medium, EDUCATION_LEVEL)).toEqual(["EECO10"]);
    expect(esf(EDUCATION_LEVEL.groups.high, EDUCATION_LEVEL)).toEqual(["EECO11"]);
  });
});
