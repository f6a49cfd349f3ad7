import { describe, expect, it } from "vitest";
import type { IndicatorResult, MeasuredIndicator } from "welfare-core";
import { reportMarkdown } from "welfare-core/exchange";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { esteem, hours, inWork, milena, six } from "./measured.ts";

const IN_ENGLISH = `# Results

## In work

Employed or self-employed 28 days after the exit.

Level: outcome. Counted: people. Figure: share. Version 1. Period: 2018-01-01 to 2018-12-31. As of 2019-12-31.

| Part | Figure | Interval | n | Missing | Not counted |
| --- | --- | --- | --- | --- | --- |
| All | 6 of 12 (50.0%) | 25.4% to 74.6% (95%, Wilson) | 12 | 2 declined to say, 1 lost | 4 not due, 1 not known whether counted |

### By gender

| gender | Figure | Interval | n | Missing | Not counted |
| --- | --- | --- | --- | --- | --- |
| female | not shown |  |  |  |  |
| male | not shown |  |  |  |  |
| unknown | no figure: nobody is in it | no interval | 0 | none | none |

## Hours given

Level: process. Counted: people. Figure: sum. Version 2. Period: 2018-01-01 to 2018-12-31. As of 2019-12-31.

| Part | Figure | Interval | n | Missing | Not counted |
| --- | --- | --- | --- | --- | --- |
| All | 312.5 | no interval | 12 | none | none |

## Self-esteem

Level: outcome. Counted: people. Figure: mean change of the same people. Version 1. As of 2019-12-31.

| Part | Figure | Interval | n | Missing | Not counted |
| --- | --- | --- | --- | --- | --- |
| All | −0.25 (from 17.13 to 16.88) | −1.5 to 1 (90%, Student's t) | 8 | none | none |

## How to read this

n is the number of units whose answer is known; figures rest on these alone. A missing answer is neither a yes nor a no. Whoever is not due yet, not applicable, or not known to be counted stands beside.

An interval shows how far the figure may be from the one that many such units would give. With few units it is wide, and a difference between two parts whose intervals overlap may be chance.

What is not shown would tell of few people, or let others compute it.

These results are of those who took part, without a comparison with others who did not. They say what changed for them. They do not say that the project brought it about: part of it could have happened anyway.

Computed with welfare-core 0.3.0.
`;

const IN_ITALIAN = `# Risultati

## Al lavoro

Employed or self-employed 28 days after the exit.

Livello: risultato. Si contano: persone. Misura: quota. Versione 1. Periodo: dal 2018-01-01 al 2018-12-31. Dati al 2019-12-31.

| Gruppo | Valore | Intervallo | n | Mancanti | Non conteggiati |
| --- | --- | --- | --- | --- | --- |
| Totale | 6 su 12 (50,0%) | da 25,4% a 74,6% (95%, metodo di Wilson) | 12 | 2 senza risposta per scelta, 1 persi | 4 non ancora rilevabili, 1 di cui non si sa se rientrano |

### Per genere

| genere | Valore | Intervallo | n | Mancanti | Non conteggiati |
| --- | --- | --- | --- | --- | --- |
| donne | non mostrato |  |  |  |  |
| male | non mostrato |  |  |  |  |
| non noto | nessun valore: non c'è nessuno | nessun intervallo | 0 | nessuno | nessuno |

## Hours given

Livello: processo. Si contano: persone. Misura: somma. Versione 2. Periodo: dal 2018-01-01 al 2018-12-31. Dati al 2019-12-31.

| Gruppo | Valore | Intervallo | n | Mancanti | Non conteggiati |
| --- | --- | --- | --- | --- | --- |
| Totale | 312,5 | nessun intervallo | 12 | nessuno | nessuno |

## Autostima

Livello: risultato. Si contano: persone. Misura: variazione media delle stesse persone. Versione 1. Dati al 2019-12-31.

| Gruppo | Valore | Intervallo | n | Mancanti | Non conteggiati |
| --- | --- | --- | --- | --- | --- |
| Totale | −0,25 (da 17,13 a 16,88) | da −1,5 a 1 (90%, t di Student) | 8 | nessuno | nessuno |

## Come leggere questi dati

n è il numero di unità di cui si conosce la risposta; i valori si basano solo su queste. Una risposta mancante non è né un sì né un no. Chi non è ancora rilevabile, non è pertinente o non si sa se rientra sta a parte.

L'intervallo dice quanto il valore può distare da quello che si avrebbe con molte unità simili. Con poche unità è ampio, e una differenza tra due gruppi i cui intervalli si sovrappongono può essere dovuta al caso.

Ciò che non è mostrato riguarderebbe poche persone, o permetterebbe di ricavarle.

Questi risultati riguardano chi ha partecipato, senza un confronto con chi non ha partecipato. Dicono che cosa è cambiato per queste persone. Non dicono che sia stato il progetto a produrlo: una parte sarebbe potuta avvenire comunque.

Calcolato con welfare-core 0.3.0.
`;

const only = (measured: Partial<MeasuredIndicator>) => [{ indicator: hours, total: six, tables: [], ...measured }];
const rowsOf = (report: string) => report.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
const cohort = "They do not say that the project brought it about";

describe("a report", () => {
  it("reads as written by hand, in English", () => {
    expect(reportMarkdown(milena, english)).toBe(IN_ENGLISH);
  });

  it("reads as written by hand, in Italian, with words for a dimension", () => {
    expect(reportMarkdown(milena, italian, { dimensions: { gender: { label: "genere", categories: { female: "donne" } } } })).toBe(
      IN_ITALIAN,
    );
  });

  it("says of a difference both groups, and how well chance alone would explain it", () => {
    const counts = { n: 12, eligible: 12, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0, provenance: six.provenance };
    const difference = {
      ...counts,
      status: "value",
      value: 0.25,
      ofGroup: 0.75,
      ofOthers: 0.5,
      counted: { group: 8, others: 4 },
      interval: { lower: -0.1234, upper: 0.5678, level: 0.95, method: "newcombe-hybrid-score" },
    } as const;
    const row = (p: number | undefined, labels = english) => {
      const total: IndicatorResult = p === undefined ? difference : { ...difference, p: { value: p, method: "welch-t" } };
      return /^\| (?:All|Totale) \|.*$/m.exec(reportMarkdown(only({ total }), labels))?.[0];
    };
    expect(row(undefined)).toBe(
      "| All | 0.25 (0.75 against 0.5) | −0.12 to 0.57 (95%, Newcombe) | 12: 8 in the group, 4 outside the group | none | none |",
    );
    expect(row(0.0364)).toBe(
      "| All | 0.25 (0.75 against 0.5) | −0.12 to 0.57 (95%, Newcombe); p = 0.036 | 12: 8 in the group, 4 outside the group | none | none |",
    );
    expect(row(0.001)).toContain("; p = 0.001 |");
    expect(row(0.0009)).toContain("; p < 0.001 |");
    expect(row(0.0364, italian as unknown as typeof english)).toBe(
      "| Totale | 0,25 (0,75 contro 0,5) | da −0,12 a 0,57 (95%, metodo di Newcombe); p = 0,036 | 12: 8 nel gruppo, 4 fuori dal gruppo | nessuno | nessuno |",
    );
  });

  it("says what is left beside what would have happened anyway, as far as it is known", () => {
    const figure = (net: object, total: object = six, indicator: MeasuredIndicator["indicator"] = inWork) =>
      / All \| ([^|]*) \|/.exec(reportMarkdown(only({ indicator, total: { ...total, net } as IndicatorResult }), english))?.[1];
    const before = "6 of 12 (50.0%); net of what would have happened anyway: ";
    expect(figure({ value: 0.2 })).toBe(`${before}20.0%`);
    expect(figure({ value: 0.2, lower: -0.05, upper: 0.4321 })).toBe(`${before}20.0% (−5.0% to 43.2%)`);
    expect(figure({ lower: 0.1, upper: 0.3 })).toBe(`${before}10.0% to 30.0%`);
    expect(figure({})).toBe("6 of 12 (50.0%)");
    expect(figure({ lower: 0.1 })).toBe("6 of 12 (50.0%)");
    expect(figure({ value: 1.25 }, { ...six, numerator: undefined, value: 312.5 }, hours)).toContain(
      "312.5; net of what would have happened anyway: 1.25",
    );
  });

  it("says that there is nothing, and then no more", () => {
    expect(reportMarkdown([], english)).toBe("# Results\n\nThere are no indicators.\n");
    expect(reportMarkdown([], italian)).toBe("# Risultati\n\nNon ci sono indicatori.\n");
  });

  it("says what a cohort alone cannot claim once, and only where outcomes are reported", () => {
    expect(reportMarkdown(milena, english).split(cohort)).toHaveLength(2);
    expect(reportMarkdown(only({}), english)).not.toContain(cohort);
    expect(reportMarkdown(only({ indicator: { ...inWork, level: "impact" } }), english)).toContain(cohort);
    const compared = { ...inWork, counterfactual: { kind: "benchmark", value: 0.3, source: "labour force survey" } as const };
    expect(reportMarkdown(only({ indicator: compared }), english)).not.toContain(cohort);
    expect(reportMarkdown(only({ indicator: { ...compared, counterfactual: undefined } as typeof inWork }), english)).toContain(cohort);
  });

  it("explains only what stands in it", () => {
    const suppressed: IndicatorResult = { status: "suppressed", reason: "confidential" };
    const report = reportMarkdown(only({ total: suppressed }), english);
    expect(report).toContain("| All | not shown |  |  |  |  |");
    expect(report).toContain("What is not shown");
    for (const absent of ["As of", "n is the number", "An interval", "Computed with"]) expect(report).not.toContain(absent);
    const plain = reportMarkdown(only({ total: { ...six, interval: undefined } }), english);
    expect(plain).toContain("n is the number");
    for (const absent of ["What is not shown", "An interval shows"]) expect(plain).not.toContain(absent);
  });

  it("takes the day from any result that is shown, and a period may be open", () => {
    const open = { ...six, provenance: { ...six.provenance, period: { start: "2018-01-01" } } };
    const by = [{ name: "gender", categories: ["female"], overlapping: false }];
    const tables = [{ by, parts: [{ categories: ["female"], result: open }] }];
    const report = reportMarkdown(only({ total: { status: "suppressed", reason: "confidential" }, tables }), english);
    expect(report).toContain("Version 2. Period: from 2018-01-01. As of 2019-12-31.\n");
    expect(reportMarkdown(only({ total: open }), italian)).toContain("Periodo: dal 2018-01-01. Dati al 2019-12-31.\n");
  });

  it("says each version of the library once, in order", () => {
    const of = (library: string) => ({ indicator: inWork, total: { ...six, provenance: { ...six.provenance, library } }, tables: [] });
    expect(reportMarkdown([of("0.4.0"), of("0.3.0"), of("0.4.0")], english)).toContain("Computed with welfare-core 0.3.0, 0.4.0.\n");
  });

  it("says counts with what they are of, and shares never alone", () => {
    const count = { ...hours, kind: "count" } as const;
    const total = { ...six, value: 6, numerator: undefined, denominator: undefined, interval: undefined };
    const success = { fact: "working", eq: true } as const;
    const cell = (measured: Partial<MeasuredIndicator>) => rowsOf(reportMarkdown(only(measured), english))[1]?.split(" | ")[1];
    expect(cell({ indicator: count, total })).toBe("6");
    expect(cell({ indicator: { ...count, success }, total })).toBe("6 of 12");
    expect(cell({ indicator: inWork, total: { ...six, value: 0, numerator: 0 } })).toBe("0 of 12 (0.0%)");
    expect(cell({ indicator: inWork, total: { ...six, value: 1, numerator: 12 } })).toBe("12 of 12 (100.0%)");
    expect(cell({ indicator: esteem, total: { ...total, value: 0.5, numerator: 6, denominator: 7 } })).toBe("0.5");
    expect(cell({ total: { ...total, value: 0.5, before: 1 } })).toBe("0.5");
  });

  it("writes numbers the same way everywhere", () => {
    const total = { ...six, numerator: undefined, denominator: undefined, interval: undefined };
    const cell = (value: number, labels = english) =>
      rowsOf(reportMarkdown(only({ total: { ...total, value } }), labels))[1]?.split(" | ")[1];
    expect([0, -0, 0.01, 100, 1234567.891, -2.5, 1e21].map((value) => cell(value))).toEqual([
      ...["0", "0", "0.01", "100", "1234567.89", "−2.5", "1e+21"],
    ]);
    expect([cell(1234.5, italian), cell(-0.25, italian)]).toEqual(["1234,5", "−0,25"]);
  });

  it("names overlapping parts, crossed dimensions, and the categories that every dimension has", () => {
    const dimensions = [
      { name: "skills", categories: ["none", "unknown"], overlapping: true },
      { name: "working", categories: ["true", "false"], overlapping: false },
    ];
    const parts = [
      ["none", "true"],
      ["unknown", "false"],
      ["outside-bands", "toString"],
    ].map((categories) => ({ categories, result: six }));
    const report = reportMarkdown(only({ tables: [{ by: dimensions, parts }] }), english);
    expect(report).toContain(
      "### By skills × working\n\nOne unit can be in several parts: they have no sum.\n\n| skills | working | Figure |",
    );
    expect(
      rowsOf(report)
        .map((row) => row.split(" | ").slice(0, 2).join(" | "))
        .slice(3),
    ).toEqual([...["| none of them | yes", "| unknown | no", "| outside the bands | toString"]]);
    expect(reportMarkdown(milena, english)).not.toContain("several parts");
  });

  it("shows a code where it has no words", () => {
    const odd = {
      ...six,
      missing: { "moved|away": 1 },
      interval: { lower: 0, upper: 1, level: 0.9, method: "exact_poisson" },
    } as unknown as IndicatorResult;
    const report = reportMarkdown(only({ indicator: { ...hours, kind: "new_kind" } as unknown as typeof hours, total: odd }), english);
    expect(report).toContain("Figure: new\\_kind.");
    expect(report).toContain("| 0 to 1 (90%, exact\\_poisson) | 12 | 1 moved\\|away |");
    const why = { ...six, status: "not-computable", reason: "hidden_reason" } as unknown as IndicatorResult;
    expect(reportMarkdown(only({ total: why }), english)).toContain("| no figure: hidden\\_reason |");
  });

  it("escapes every text of a definition, so that none can become a heading, a cell, a link or HTML", () => {
    const label = { en: "# A | B\n## <b>C</b> [d](e) *f* _g_ `h` ~i~ \\ &amp;" };
    const report = reportMarkdown(
      only({ indicator: { ...hours, label, definition: { en: "1. first\n- second" }, version: "*" } }),
      english,
    );
    expect(report).toContain(
      "## \\# A \\| B \\#\\# \\<b\\>C\\</b\\> \\[d\\](e) \\*f\\* \\_g\\_ \\`h\\` \\~i\\~ \\\\ \\&amp;\n\n1\\. first - second\n\n",
    );
    expect(report).toContain("Version \\*.");
    const by = [{ name: "a|b", categories: ["- x"], overlapping: false }];
    const cell = reportMarkdown(only({ tables: [{ by, parts: [{ categories: ["- x"], result: six }] }] }), english);
    expect(cell).toContain("### By a\\|b\n\n| a\\|b |");
    expect(cell).toContain("\n| \\- x |");
  });

  it("takes any language that a definition has, and its id if it has none", () => {
    const labelled = (label: Readonly<Record<string, string>>) => reportMarkdown(only({ indicator: { ...hours, label } }), english);
    expect(labelled({ de: "Stunden" })).toContain("## Stunden\n");
    expect(labelled({})).toContain("## hours\n");
    expect(labelled({ en: 5, it: "Ore" } as unknown as { readonly en: string })).toContain("## Ore\n");
  });

  it("leaves out a definition that is no text, and names an indicator by its id where its label is none", () => {
    for (const odd of [null, {}, { en: 5 }]) {
      const indicator = { ...hours, label: odd, definition: odd } as unknown as typeof hours;
      expect(reportMarkdown(only({ indicator }), english)).toContain("## hours\n\nLevel: process.");
    }
  });
});
