import { describe, expect, it } from "vitest";
import * as lists from "welfare-core";
import {
  beneficiarySchema,
  type Codelist,
  consentSchema,
  contributionSchema,
  householdMemberSchema,
  missingReasonOf,
  SITUATION_FIELDS,
  situationSchema,
} from "welfare-core";
import type * as z from "zod";
import { refusals } from "../refusals.ts";

const person = { id: "b-1" };
const since = { from: "2018-03-01", observedOn: "2018-03-01" };
const agreed = { purpose: "evaluation", basis: "6.1.a", status: "given", from: "2018-03-01" };

/** Each field of the room that takes a code: its schema, a record without the field, its name, its list. */
const FIELDS: readonly (readonly [string, z.ZodType, object, Codelist])[] = [
  ["gender", beneficiarySchema, person, lists.GENDER],
  ["disability", beneficiarySchema, person, lists.ANSWER],
  ["thirdCountryNational", beneficiarySchema, person, lists.ANSWER],
  ["foreignBackground", beneficiarySchema, person, lists.ANSWER],
  ["minority", beneficiarySchema, person, lists.ANSWER],
  ["method", situationSchema, since, lists.EVIDENCE_METHOD],
  ["labourStatus", situationSchema, since, lists.LABOUR_STATUS],
  ["jobSeekerRegistration", situationSchema, since, lists.JOB_SEEKER_REGISTRATION],
  ["educationLevel", situationSchema, since, lists.EDUCATION_LEVEL],
  ["trainingStatus", situationSchema, since, lists.TRAINING_STATUS],
  ["housingStatus", situationSchema, since, lists.HOUSING_STATUS],
  ["relation", householdMemberSchema, {}, lists.HOUSEHOLD_RELATION],
  ["purpose", consentSchema, agreed, lists.CONSENT_PURPOSE],
  ["status", consentSchema, agreed, lists.CONSENT_STATUS],
  ["type", contributionSchema, { id: "c1", on: "2018-03-01" }, lists.CONTRIBUTION_TYPE],
];

describe.each(FIELDS)("%s", (field, schema, rest, list) => {
  it("takes every code of its list", () => {
    for (const code of list.codes) expect(refusals(schema, { ...rest, [field]: code })).toEqual([]);
  });

  it("takes a user's own code only where the list is open", () => {
    const found = refusals(schema, { ...rest, [field]: "x-our-own" });
    expect(found).toEqual(list.open ? [] : [{ path: field, code: "invalid_value" }]);
  });

  it("refuses a word that is no code, a code in other letters and the label of one", () => {
    const code = list.open ? "invalid_union" : "invalid_value";
    for (const word of ["none-of-these", "", "YES", "Given", "toString", "__proto__", null, 1]) {
      expect(refusals(schema, { ...rest, [field]: word })).toEqual([{ path: field, code }]);
    }
  });
});

describe("a code of an open list", () => {
  it.each(["Theatre", "x-Theatre", "x-", `x-${"a".repeat(63)}`])("is refused with the name of the list: %s", (type) => {
    const issues = contributionSchema.safeParse({ id: "c1", on: "2018-03-01", type }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(["not a code of contribution-type, nor an own code x-…"]);
  });
});

describe("the bases of a consent", () => {
  it.each(lists.LAWFUL_BASIS.codes)("%s stands in the field of its article", (code) => {
    const basis = code.startsWith("6") ? { basis: code } : { basis: "6.1.c", specialBasis: code };
    const status = code.endsWith(".a") ? { status: "given" } : {};
    expect(refusals(consentSchema, { purpose: "evaluation", from: "2018-03-01", ...basis, ...status })).toEqual([]);
  });
});

describe("a series of situations", () => {
  it("is every field with a code but the way it was learnt", () => {
    const codes = FIELDS.filter(([, schema]) => schema === situationSchema).map(([field]) => field);
    expect(SITUATION_FIELDS).toEqual(codes.filter((field) => field !== "method"));
  });

  it("can say of each field that nobody asked, and of work that the answer is not known", () => {
    expect(missingReasonOf(lists.LABOUR_STATUS, "not-asked")).toBe("not-asked");
    expect(missingReasonOf(lists.LABOUR_STATUS, "unknown")).toBe("unknown");
    expect(missingReasonOf(lists.LABOUR_STATUS, "unemployed")).toBeUndefined();
  });
});
