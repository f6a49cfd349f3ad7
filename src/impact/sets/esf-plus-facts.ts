import type { Facts } from "../../criteria/index.ts";

/**
 * What the ESF+ indicators ask of a participation beside `PARTICIPATION_FACTS`, and no record of a dataset tells. A project declares these facts and adds them to its rows, missing ones with their reason.
 *
 * - `ruralAtEntry`: the municipality of her home was thinly populated on entering (EECO17);
 * - `qualificationAt28Days`: a qualification was gained, by a formal assessment, by the 28th day after leaving (EECR03);
 * - `betterPositionAt6Months`: six months after leaving her work is more stable, fuller, more skilled or more responsible than on entering (EECR06).
 *
 * @see Eurostat, degree of urbanisation: https://ec.europa.eu/eurostat/web/degree-of-urbanisation
 */
export const ESF_PLUS_FACTS = {
  ruralAtEntry: { type: "boolean" },
  qualificationAt28Days: { type: "boolean" },
  betterPositionAt6Months: { type: "boolean" },
} as const satisfies Facts;

/**
 * What EECO18 and EECO19 ask of the table of organizations that a project supported, one row for each.
 *
 * - `organizationId`: its key;
 * - `supportedOn`: the first day of the support;
 * - `publicBody`: it is a public administration or service;
 * - `smallOrMediumEnterprise`: it is a micro, small or medium enterprise, those of the social economy included.
 */
export const ESF_PLUS_ORGANIZATION_FACTS = {
  organizationId: { type: "code" },
  supportedOn: { type: "date" },
  publicBody: { type: "boolean" },
  smallOrMediumEnterprise: { type: "boolean" },
} as const satisfies Facts;
