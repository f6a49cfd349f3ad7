import { defineRuleset } from "welfare-core";

/** A rule like that of a small project for women out of work. */
export const RULES = defineRuleset({
  id: "places-2018",
  version: "1",
  facts: {
    birthDate: { type: "partial-date", label: { en: "date of birth", it: "data di nascita" } },
    municipality: { type: "code", label: { en: "municipality of residence", it: "comune di residenza" } },
    labourStatus: {
      type: "code",
      codes: ["employed", "unemployed", "never-worked"],
      label: { en: "work status", it: "condizione lavorativa" },
    },
    income: { type: "number", min: 0 },
  },
  criterion: {
    all: [
      { id: "age", fact: "birthDate", age: { gte: 18 }, label: { en: "of age", it: "maggiorenne" } },
      {
        id: "place",
        fact: "municipality",
        in: ["020030", "020033"],
        label: { en: "lives in the district", it: "residente nel distretto" },
      },
      {
        id: "work",
        label: { en: "out of work or poor", it: "senza lavoro o con reddito basso" },
        any: [
          { fact: "labourStatus", in: ["unemployed", "never-worked"] },
          { fact: "income", lt: 9000 },
        ],
      },
    ],
  },
});
