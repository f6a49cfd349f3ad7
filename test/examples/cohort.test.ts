import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { decideCohort } from "../../examples/cohort/decide.ts";

it("a cohort in a CSV is decided line by line, and nothing that is missing or unreadable is a no", () => {
  const csv = readFileSync(new URL("../../examples/cohort/cohort.csv", import.meta.url), "utf8");
  expect(decideCohort(csv)).toEqual([
    "c-01: La persona può entrare. Questi requisiti sono rispettati: maggiorenne; residente nel distretto; ISEE entro la soglia. Per «ISEE» vale il limite in vigore dal giorno 1 gennaio 2018.",
    // Born on 3 September 2001: not of age.
    "c-02: La persona non rispetta la regola: è una proposta, la decisione spetta agli operatori. Questo requisito non è rispettato: maggiorenne. Non si sa ancora se questo requisito è rispettato: ISEE entro la soglia. Questo requisito è rispettato: residente nel distretto.",
    // There is no 31 February.
    "c-03: Non si può ancora dire se la persona può entrare. Non si sa ancora se questo requisito è rispettato: maggiorenne. È registrato in modo illeggibile e va chiesto di nuovo: data di nascita. Questi requisiti sono rispettati: residente nel distretto; ISEE entro la soglia. Per «ISEE» vale il limite in vigore dal giorno 1 gennaio 2018.",
    // Of age on the very day.
    "c-04: Non si può ancora dire se la persona può entrare. Non si sa ancora se questo requisito è rispettato: ISEE entro la soglia. La persona non ha voluto dire: ISEE. Questi requisiti sono rispettati: maggiorenne; residente nel distretto.",
    "c-05: La persona non rispetta la regola: è una proposta, la decisione spetta agli operatori. Questo requisito non è rispettato: residente nel distretto. Questi requisiti sono rispettati: maggiorenne; ISEE entro la soglia. Per «ISEE» vale il limite in vigore dal giorno 1 gennaio 2018.",
  ]);
});

it("an empty file decides for nobody", () => {
  expect(decideCohort("id;nascita;comune;isee")).toEqual([]);
});
