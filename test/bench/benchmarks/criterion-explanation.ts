import { compileExplanation, explainCriterion, type CriterionExplanation } from "../../../dist/index.js";
import { CONTEXT, RULE, type Row } from "../data/milena.ts";
import { milenaRows } from "../data/rows.ts";
import { agree } from "../harness/agree.ts";
import type { Benchmark, Contestant } from "../harness/benchmark.ts";
import { jsonRules } from "../peers/json-rules.ts";
import { zodRule } from "../peers/zod-schema.ts";

/** Explanations of 10,000 rows, each made whole and read to its last node. */
export async function benchmarks(): Promise<readonly Benchmark[]> {
  const rows = milenaRows();
  const explain = compileExplanation(RULE, CONTEXT);
  agree(rows, (row) => explain(row).outcome === "true", { zodRule: (row) => zodRule.safeParse(row).success });
  const results = new Map<Row, boolean>();
  for (const row of rows) results.set(row, (await jsonRules(row)).result === true);
  agree(rows, (row) => explain(row).outcome === "true", { jsonRules: (row) => results.get(row) === true });

  const ours: Contestant = {
    name: "compileExplanation",
    pass: () => rows.reduce((sum, row) => sum + readNodes(explain(row)), 0),
  };
  const once: Contestant = {
    name: "explainCriterion, the rule anew for each row",
    pass: () => rows.reduce((sum, row) => sum + readNodes(explainCriterion(RULE, row, CONTEXT)), 0),
  };
  const zod: Contestant = { name: "a zod schema used as a rule", pass: () => rows.reduce((sum, row) => sum + readIssues(row), 0) };
  const engine: Contestant = {
    name: "json-rules-engine",
    pass: async () => {
      let sum = 0;
      for (const row of rows) sum += readConditions(await jsonRules(row));
      return sum;
    },
  };
  return [
    { what: "explanation", ours, peer: zod, budget: { atLeast: 15 } },
    { what: "explanation", ours, peer: engine, budget: { atLeast: 50 } },
    { what: "explanation", ours: once, peer: zod },
  ];
}

/** Reads the outcome of every node and what was found. */
function readNodes({ outcome, observed, parts }: CriterionExplanation): number {
  let sum = outcome === "true" ? 1 : 0;
  if (observed?.state === "known") sum += 1;
  for (const part of parts) sum += readNodes(part);
  return sum;
}

/** Reads where each issue stands and what it says. */
function readIssues(row: Row): number {
  const result = zodRule.safeParse(row);
  if (result.success) return 1;
  let sum = 0;
  for (const { path, message } of result.error.issues) sum += path.length + message.length;
  return sum;
}

/** Reads what came of each condition and what was found. */
function readConditions({ result, conditions }: Awaited<ReturnType<typeof jsonRules>>): number {
  let sum = result === true ? 1 : 0;
  if (!("all" in conditions)) return sum;
  for (const condition of conditions.all) {
    if (condition.result === true) sum += 1;
    if ("factResult" in condition && condition.factResult !== null) sum += 1;
  }
  return sum;
}
