import { codelistLabelsIt } from "../../codelist/labels/it.ts";
import { eligibilityLabelsIt } from "../../eligibility/labels/it.ts";
import { placeLabelsIt } from "../../eligibility/labels/places-it.ts";
import { exchangeLabelsIt } from "../../exchange/labels/it.ts";
import { pathwayLabelsIt } from "../../pathway/labels/it.ts";
import { sdgLabelsIt } from "../../sdg/labels/it.ts";
import type { Labels } from "../labels.ts";

export type { Labels } from "../labels.ts";

/** The Italian words of the library. */
export const italian: Labels = {
  language: "it",
  codelists: codelistLabelsIt,
  eligibility: eligibilityLabelsIt,
  exchange: exchangeLabelsIt,
  pathway: pathwayLabelsIt,
  places: placeLabelsIt,
  sdg: sdgLabelsIt,
};
