import * as z from "zod";
import { DISTRICT, LABOUR_STATUSES } from "../data/milena.ts";

const WITHOUT_WORK: readonly string[] = ["unemployed", "unemployed-never-worked", "inactive-care", "inactive-other"];
const IN_DISTRICT = new Set(DISTRICT);

/**
 * The rule as a schema, as applications write it that validate their forms with zod: a row that parses may enter, the issues of one that does not say why. It knows two outcomes: what is missing is an
 * issue like any other.
 */
export const zodRule = z.object({
  gender: z.enum(["female", "male", "non-binary"]).refine((gender) => gender === "female", "for women"),
  birthDate: z.iso.date().refine((day) => day > "1951-03-01" && day <= "2000-03-01", "from 18 to 66 years old"),
  municipality: z
    .string()
    .min(1)
    .refine((code) => IN_DISTRICT.has(code), "for residents of the district"),
  labourStatus: z.enum(LABOUR_STATUSES).refine((status) => WITHOUT_WORK.includes(status), "for those without work"),
  isee: z
    .number()
    .min(0)
    .max(1_000_000)
    .refine((amount) => amount <= 9000, "the income is above the ceiling"),
  enrolled: z.boolean().refine((enrolled) => !enrolled, "already in another project"),
  referredOn: z.iso.date().refine((day) => day > "2017-09-01" && day <= "2018-03-01", "referred in the last six months"),
  dependants: z
    .int()
    .min(0)
    .max(20)
    .refine((count) => count >= 1, "nobody depends on her"),
});
