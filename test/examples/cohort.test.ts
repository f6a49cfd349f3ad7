import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decideCohort } from "../../examples/cohort/decide.ts";
import { publishCohort } from "../../examples/cohort/publish.ts";

const textOf = (name: string) => readFileSync(new URL(`../../examples/cohort/${name}`, import.meta.url), "utf8");

it("a cohort in a CSV is decided line by line, and nothing that is missing or unreadable is a no", () => {
  expect(decideCohort(textOf("cohort.csv"))).toEqual([
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

describe("a cohort in a CSV becomes tables that reveal nobody", () => {
  // Mantova: 7 yes, 5 no, 3 who did not want to say. Curtatone: 5 and 4. Borgo Virgilio: 2 and 4.
  // Two in work in Borgo Virgilio are too few; with Curtatone beside them 14 − 7 − 5 would give them back, so both go.
  const { report, rows } = publishCohort(textOf("followed.csv"));

  it("as rows: what is suppressed is empty, and not zero", () => {
    expect(rows.split("\r\n")).toEqual([
      "by.town;status;value;numerator;n",
      `;value;${String(14 / 27).replace(".", ",")};14;27`,
      "Borgo Virgilio;suppressed;;;",
      "Curtatone;suppressed;;;",
      `Mantova;value;${String(7 / 12).replace(".", ",")};7;12`,
      "unknown;not-computable;;;0",
      "",
    ]);
  });

  it("as a report: every figure with what it rests on", () => {
    // Wilson's intervals worked out from the formula with z = 1.959964.
    const lines = report.split("\n");
    expect(lines.filter((line) => /^\| (Totale|Borgo|Curtatone|Mantova|non noto)/.test(line))).toEqual([
      "| Totale | 14 su 27 (51,9%) | da 34,0% a 69,3% (95%, metodo di Wilson) | 27 | 3 senza risposta per scelta | nessuno |",
      "| Borgo Virgilio | non mostrato |  |  |  |  |",
      "| Curtatone | non mostrato |  |  |  |  |",
      "| Mantova | 7 su 12 (58,3%) | da 32,0% a 80,7% (95%, metodo di Wilson) | 12 | 3 senza risposta per scelta | nessuno |",
      "| non noto | nessun valore: non c'è nessuno | nessun intervallo | 0 | nessuno | nessuno |",
    ]);
    expect(report).toContain("senza un confronto con chi non ha partecipato");
  });

  it("and the code from text to tables has less than 30 lines", () => {
    expect(textOf("publish.ts").trimEnd().split("\n").length).toBeLessThan(30);
  });
});
