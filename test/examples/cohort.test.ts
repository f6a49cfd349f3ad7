import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { decideCohort } from "../../examples/cohort/decide.ts";

it("a cohort in a CSV is decided line by line, and nothing that is missing or unreadable is a no", () => {
  const csv = readFileSync(new URL("../../examples/cohort/cohort.csv", import.meta.url), "utf8");
  expect(decideCohort(csv)).toEqual([
    "c-01: Può entrare. Rispettato: maggiorenne. Rispettato: residente nel distretto. Rispettato: ISEE entro la soglia.",
    // Born on 3 September 2001: not of age.
    "c-02: Non rispetta la regola: la decisione spetta a una persona. Non rispettato: maggiorenne. Aperto: ISEE entro la soglia; da chiedere: ISEE (non ancora chiesto). Rispettato: residente nel distretto.",
    // There is no 31 February.
    "c-03: Non si può ancora dire se può entrare. Aperto: maggiorenne; da chiedere: data di nascita (registrato in modo illeggibile). Rispettato: residente nel distretto. Rispettato: ISEE entro la soglia.",
    // Of age on the very day.
    "c-04: Non si può ancora dire se può entrare. Aperto: ISEE entro la soglia; da chiedere: ISEE (non ha voluto dirlo). Rispettato: maggiorenne. Rispettato: residente nel distretto.",
    "c-05: Non rispetta la regola: la decisione spetta a una persona. Non rispettato: residente nel distretto. Rispettato: maggiorenne. Rispettato: ISEE entro la soglia.",
  ]);
});

it("an empty file decides for nobody", () => {
  expect(decideCohort("id;nascita;comune;isee")).toEqual([]);
});
