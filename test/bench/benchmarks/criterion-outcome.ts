import { compileCriterion } from "../../../dist/index.js";
import { CONTEXT, RULE, type Row } from "../data/milena.ts";
import { milenaRows } from "../data/rows.ts";
import { agree } from "../harness/agree.ts";
import type { Benchmark, Contestant } from "../harness/benchmark.ts";
import { handWritten } from "../peers/hand-written.ts";
import { jsonLogicThree, jsonLogicTwo } from "../peers/json-logic.ts";

/** Outcomes of 10,000 rows. */
export function benchmarks(): readonly Benchmark[] {
  const rows = milenaRows();
  const compiled = compileCriterion(RULE, CONTEXT);
  agree(rows, compiled, { handWritten, jsonLogicThree });
  agree(rows, (row) => compiled(row) === "true", { jsonLogicTwo });

  const side = (name: string, judge: (row: Row) => string | boolean, yes: string | boolean): Contestant => ({
    name,
    pass: () => rows.reduce((sum, row) => (judge(row) === yes ? sum + 1 : sum), 0),
  });
  const ours = side("compileCriterion", compiled, "true");
  return [
    { what: "outcome", ours, peer: side("a function written by hand", handWritten, "true"), budget: { atMost: 2.5 } },
    { what: "outcome", ours, peer: side("json-logic-engine, three outcomes", jsonLogicThree, "true"), budget: { atLeast: 1.5 } },
    { what: "outcome", ours, peer: side("json-logic-engine, two outcomes", jsonLogicTwo, true) },
  ];
}
