import { describe, expect, it } from "vitest";
import { codebook, codebookRows, toCsv } from "welfare-core/exchange";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { hours, inWork } from "./measured.ts";

const entered = { id: "entered", version: "1", kind: "count", label: { en: "Entered" }, level: "output", unit: "participation" } as const;

const IN_ENGLISH = `# Codebook

## In work

| Id | in-work |
| --- | --- |
| Version | 1 |
| Name | In work |
| Definition | Employed or self-employed 28 days after the exit. |
| Level | outcome |
| Counted | people |
| Figure | share |
| Population | those who left |
| Success | \`{"fact":"labourStatusAt28Days","in":["employed","self-employed"]}\` |
| Date that decides the period | exitDate |
| Direction | higher is better |
| SDG targets | 8.5 5.5 |
| ESF+ indicator | EECR05 |
| Source | Regulation (EU) 2021/1057, annex I |

## Hours given

| Id | hours |
| --- | --- |
| Version | 2 |
| Name | Hours given |
| Level | process |
| Counted | people |
| Figure | sum |
| Population | everyone in the table |
| Details | \`{"of":"hours"}\` |
`;

const IN_ITALIAN = `# Libro dei codici

## Entered

| Codice | entered |
| --- | --- |
| Versione | 1 |
| Nome | Entered |
| Livello | realizzazione |
| Si contano | partecipazioni |
| Misura | conteggio |
| Popolazione | tutti quelli della tabella |
| Successo | tutta la popolazione |
`;

describe("a codebook", () => {
  it("reads as written by hand, in both languages", () => {
    expect(codebook([inWork, hours], english)).toBe(IN_ENGLISH);
    expect(codebook([entered], italian)).toBe(IN_ITALIAN);
  });

  it("of no indicators says so", () => {
    expect(codebook([], english)).toBe("# Codebook\n\nThere are no indicators.\n");
    expect(codebookRows([], "en")).toEqual([]);
  });

  it("is a list of rows with all columns, null where a definition says nothing", () => {
    expect(codebookRows([inWork, entered], "it")).toEqual([
      {
        id: "in-work",
        version: "1",
        label: "Al lavoro",
        definition: "Employed or self-employed 28 days after the exit.",
        level: "outcome",
        unit: "person",
        kind: "proportion",
        population: "chi è uscita",
        success: '{"fact":"labourStatusAt28Days","in":["employed","self-employed"]}',
        details: null,
        countedOn: "exitDate",
        direction: "higher-is-better",
        sdgTargets: "8.5 5.5",
        esf: "EECR05",
        source: "Regulation (EU) 2021/1057, annex I",
      },
      {
        ...{ id: "entered", version: "1", label: "Entered", definition: null, level: "output", unit: "participation", kind: "count" },
        ...{ population: null, success: null, details: null, countedOn: null, direction: null, sdgTargets: null, esf: null, source: null },
      },
    ]);
    expect(toCsv(codebookRows([entered], "en"), { columns: ["id", "label"] })).toBe("id,label\r\nentered,Entered\r\n");
  });

  it("keeps JSON in one cell, whatever stands in it", () => {
    const odd = { ...entered, success: { fact: "town", eq: "a|`b``c" } } as const;
    expect(codebook([odd], english)).toContain('| Success | ``` {"eq":"a\\|`b``c","fact":"town"} ``` |');
    const labelled = { ...entered, success: { fact: "town", eq: "x", label: { en: "in *x*" } } } as const;
    expect(codebook([labelled], english)).toContain("| Success | in \\*x\\* |");
  });

  it("shows a kind that it has no words for, with all that its definition says", () => {
    const odd = { ...hours, kind: "new_kind", reentry: "last" } as unknown as typeof hours;
    expect(codebook([odd], english)).toContain(
      '| Figure | new\\_kind |\n| Population | everyone in the table |\n| Details | `{"of":"hours","reentry":"last"}` |',
    );
  });

  it("takes a label that is no text as absent, and does not fail for it", () => {
    const told = (label: unknown, language: "en" | "it" = "en") => {
      const odd = {
        ...entered,
        label,
        definition: label,
        population: { fact: "a", eq: true, label },
        success: { fact: "b", eq: true, label },
      };
      const indicators = [odd as unknown as typeof entered];
      expect(codebook(indicators, language === "en" ? english : italian)).toContain("\n## ");
      const [row] = codebookRows(indicators, language);
      return [row?.label, row?.definition, row?.population, row?.success];
    };
    for (const label of [null, 5, "Entered", true]) {
      const json = JSON.stringify(label);
      expect(told(label)).toEqual([null, null, `{"eq":true,"fact":"a","label":${json}}`, `{"eq":true,"fact":"b","label":${json}}`]);
    }
    expect(told({ en: 5, it: null })).toEqual([
      ...[null, null, '{"eq":true,"fact":"a","label":{"en":5,"it":null}}', '{"eq":true,"fact":"b","label":{"en":5,"it":null}}'],
    ]);
    expect(told({ en: 5, it: "entrata" })).toEqual(["entrata", "entrata", "entrata", "entrata"]);
    expect(told(undefined)).toEqual([null, null, '{"eq":true,"fact":"a"}', '{"eq":true,"fact":"b"}']);
  });

  it("shows a criterion as JSON where its label has no text", () => {
    const odd = { ...entered, population: { fact: "a", eq: true, label: {} }, success: null } as unknown as typeof entered;
    const book = codebook([odd], english);
    expect(book).toContain('| Population | `{"eq":true,"fact":"a","label":{}}` |');
    expect(book).toContain("| Success | `null` |");
    expect(codebook([{ ...entered, population: "a" } as unknown as typeof entered], english)).toContain('| Population | `"a"` |');
  });

  it("tells details as JSON in one line, and none where a definition says no more", () => {
    const labelled = { ...hours, of: "a  \n b", population: inWork.population } as const;
    expect(codebook([labelled], english)).toContain('| Details | `{"of":"a \\n b"}` |');
    expect(codebookRows([{ ...entered, reentry: undefined }], "en")[0]?.details).toBeNull();
  });

  it("falls back to the id where a definition has no name", () => {
    expect(codebook([{ ...entered, label: {} }], english)).toContain(
      "## entered\n\n| Id | entered |\n| --- | --- |\n| Version | 1 |\n| Level |",
    );
  });
});
