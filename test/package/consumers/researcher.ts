import { measureIndicators, readFacts, type IndicatorDefinition } from "welfare-core";
import { wilson } from "welfare-core/statistics";

const csv = `id;entered;job;job_since
1;05/03/2018;si;17/09/2018
2;05/03/2018;no;
3;05/03/2018;n.d.;
4;12/03/2018;si;01/10/2018
5;05/03/2018;forse;`;

/** A researcher goes from the lines of a CSV to one row of results. */
const [head = "", ...lines] = csv.split("\n");
const records = lines.map((line) => Object.fromEntries(line.split(";").map((cell, index) => [head.split(";")[index] ?? "", cell])));
const table = readFacts(
  { participationId: { type: "code" }, entered: { type: "date" }, working: { type: "boolean" }, workingSince: { type: "date" } },
  records,
  {
    asOf: "2019-05-15",
    dates: "dmy",
    booleans: { true: ["si"], false: ["no"] },
    missing: { "n.d.": "declined", "": "not-asked" },
    columns: { participationId: "id", working: "job", workingSince: "job_since" },
  },
);
const inWork = {
  id: "in-work",
  version: "1",
  kind: "proportion",
  label: { en: "In work" },
  level: "outcome",
  unit: "participation",
  success: { fact: "working", eq: true },
} as const satisfies IndicatorDefinition;
const result = measureIndicators([inWork], table)[0]?.total;
const check = wilson({ x: 2, n: 3 });
console.log(JSON.stringify({ result, issues: table.issues, check: check.ok ? check.value : check.error }));
