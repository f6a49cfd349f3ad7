import type * as z from "zod";
import type { CODELISTS } from "welfare-core";
import {
  type Answer,
  type Codelist,
  type CodelistId,
  type CodelistLabels,
  codeSchema,
  type Gender,
  GENDER,
  INTERVENTION_TYPE,
  type InterventionType,
  isCode,
  isInGroup,
  LABOUR_STATUS,
  type LabourStatus,
  mapCode,
} from "welfare-core";
import { expectTypeOf, it } from "vitest";

it("a closed list is a union of its codes", () => {
  expectTypeOf<LabourStatus>().toEqualTypeOf<
    | "employee"
    | "self-employed"
    | "contributing-family"
    | "unemployed"
    | "unemployed-never-worked"
    | "inactive-education"
    | "inactive-care"
    | "inactive-retired"
    | "inactive-unable"
    | "inactive-other"
    | "unknown"
    | "undisclosed"
    | "not-asked"
  >();
  expectTypeOf<Answer>().toEqualTypeOf<"yes" | "no" | "unknown" | "undisclosed" | "not-asked">();
  expectTypeOf<"x-seasonal">().not.toExtend<LabourStatus>();
  expectTypeOf<string>().not.toExtend<LabourStatus>();
});

it("an open list also takes a user's own codes, and nothing else", () => {
  expectTypeOf<"x-theatre">().toExtend<InterventionType>();
  expectTypeOf<"coaching">().toExtend<InterventionType>();
  expectTypeOf<"theatre">().not.toExtend<InterventionType>();
});

it("each list is a codelist, and the table of all lists keeps their codes", () => {
  expectTypeOf(LABOUR_STATUS).toExtend<Codelist>();
  expectTypeOf<(typeof CODELISTS)[CodelistId]>().toExtend<Codelist>();
  expectTypeOf<(typeof CODELISTS)["gender"]["codes"][number]>().toEqualTypeOf<Gender>();
});

it("a question narrows, a schema gives the union", () => {
  const value: unknown = "female";
  if (isCode(GENDER, value)) expectTypeOf(value).toEqualTypeOf<Gender>();
  expectTypeOf(codeSchema(LABOUR_STATUS)).toEqualTypeOf<z.ZodType<LabourStatus, LabourStatus>>();
  expectTypeOf(codeSchema(INTERVENTION_TYPE)).toEqualTypeOf<z.ZodType<InterventionType, InterventionType>>();
});

it("groups and standards are known by name", () => {
  isInGroup(LABOUR_STATUS, "unemployed", "unemployed");
  // @ts-expect-error no such group
  isInGroup(LABOUR_STATUS, "idle", "unemployed");
  // @ts-expect-error gender has no map to the IATI
  mapCode(GENDER, "iati", "female");
});

it("labels that leave out a code do not compile", () => {
  type Words = CodelistLabels["goal-setter"];
  expectTypeOf<Words["codes"]>().toEqualTypeOf<Readonly<Record<"person" | "worker" | "both", string>>>();
  expectTypeOf<{ readonly title: string; readonly codes: { readonly person: string } }>().not.toExtend<Words>();
});
