import { codelistLabelsEn } from "../../codelist/labels/en.ts";
import { eligibilityLabelsEn } from "../../eligibility/labels/en.ts";
import { placeLabelsEn } from "../../eligibility/labels/places-en.ts";
import { exchangeLabelsEn } from "../../exchange/labels/en.ts";
import { pathwayLabelsEn } from "../../pathway/labels/en.ts";
import { sdgLabelsEn } from "../../sdg/labels/en.ts";
import type { Labels } from "../labels.ts";

export type { Labels } from "../labels.ts";

/** The English words of the library. */
export const english: Labels = {
  language: "en",
  codelists: codelistLabelsEn,
  eligibility: eligibilityLabelsEn,
  exchange: exchangeLabelsEn,
  pathway: pathwayLabelsEn,
  places: placeLabelsEn,
  sdg: sdgLabelsEn,
};
