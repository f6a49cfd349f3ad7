import fc from "fast-check";
import { expect, it } from "vitest";
import {
  checkFacts,
  checkRule,
  evaluateCriterion,
  lintCriterion,
  type CriterionFinding,
  type FactsRow,
  type Outcome,
  type Rule,
} from "welfare-core";
import { deepFreeze } from "../../deep-freeze.ts";
import { runs } from "../../runs.ts";
import { twoRows } from "../row-arbitraries.ts";
import { rule, typed } from "../rule-arbitraries.ts";
import { asOfDay } from "../world.ts";
import { placeAt, wholePath, withConstants } from "./places.ts";

/* Every finding is true of every row in which everything can be read, whatever the rule. */

const BUDGET = 20_000;

/** Rows are dear to make: a rule is tried on fifty of these. */
const POOL = fc.sample(twoRows, { numRuns: 1000, seed: 20180301 }).map(({ full }) => full);
const fiftyRows = fc.nat(POOL.length - 50).map((start) => POOL.slice(start, start + 50));

/** The rows that a place is asked of, without those in which a birth lies after its reference day. */
function rowsAt(one: Rule, path: string, rows: readonly FactsRow[], asOf: string): readonly FactsRow[] {
  const { list, facts } = placeAt(one, path);
  const seen =
    list === undefined
      ? rows
      : rows
          .flatMap((row) => row[list] as readonly FactsRow[] | { readonly items: readonly FactsRow[] })
          .flatMap((value) => ("items" in value ? (value["items"] as readonly FactsRow[]) : [value]));
  const ruleset = { ...one, criterion: placeAt(one, wholePath(path)).node };
  return seen.filter((row) => checkFacts(facts, row, { asOf, ruleset }).every(({ code }) => code !== "birth-after-reference"));
}

function judge(one: Rule, path: string, row: FactsRow, asOf: string): Outcome {
  const { node, facts } = placeAt(one, path);
  return evaluateCriterion(node, row, { ...one, facts, asOf });
}

const leafOf = (path: string) => path.replace(/\.(age|count|sum)$/, "");

/** What a finding says of every row, if it says something of every row. */
function lawOf({ code, path, replacement, severity }: CriterionFinding, one: Rule, asOf: string): ((row: FactsRow) => boolean) | undefined {
  const isNever = code === "contradiction" || ((code === "reversed-bounds" || code === "touching-bounds") && severity === "error");
  if (isNever) return (row) => judge(one, leafOf(path), row, asOf) !== "true";
  if (code === "tautology") return (row) => judge(one, path, row, asOf) !== "false";
  if (replacement === undefined) return undefined;
  const other = withConstants(one, [{ path, constant: replacement }]);
  return (row) => judge(other, wholePath(path), row, asOf) === judge(one, wholePath(path), row, asOf);
}

it("what is found never or always, or without effect, is so for whatever row", () => {
  fc.assert(
    fc.property(rule, fiftyRows, asOfDay, (plain, rows, asOf) => {
      const one = typed(plain);
      for (const finding of lintCriterion(one, { asOf, budget: BUDGET }).findings) {
        const holds = lawOf(finding, one, asOf);
        if (holds === undefined) continue;
        expect([finding, rowsAt(one, leafOf(finding.path), rows, asOf).filter((row) => !holds(row))]).toEqual([finding, []]);
      }
    }),
    runs(200),
  );
});

it("all parts without effect can be left out together", () => {
  fc.assert(
    fc.property(rule, fiftyRows, asOfDay, (plain, rows, asOf) => {
      const one = typed(plain);
      const useless = lintCriterion(one, { asOf, budget: BUDGET }).findings.filter(({ code }) => code === "branch-without-effect");
      if (useless.length < 2) return;
      const other = withConstants(
        one,
        useless.map(({ path, replacement }) => ({ path, constant: replacement })),
      );
      for (const path of new Set(useless.map((finding) => wholePath(finding.path)))) {
        for (const row of rowsAt(one, path, rows, asOf)) expect(judge(other, path, row, asOf)).toBe(judge(one, path, row, asOf));
      }
    }),
    runs(200),
  );
});

it("a row that is shown shows it, and nothing in it is unreadable", () => {
  fc.assert(
    fc.property(rule, asOfDay, (plain, asOf) => {
      const one = typed(plain);
      for (const { path, row, outcome } of lintCriterion(one, { asOf, budget: BUDGET }).findings) {
        expect(row === undefined).toBe(outcome === undefined);
        if (row === undefined) continue;
        expect(judge(one, leafOf(path), row, asOf)).toBe(outcome);
        expect(checkFacts(placeAt(one, leafOf(path)).facts, row, { asOf })).toEqual([]);
      }
    }),
    runs(200),
  );
});

it("whatever the rule and the budget, nothing throws, nothing is modified, and the order is by path", () => {
  fc.assert(
    fc.property(rule, asOfDay, asOfDay, fc.constantFrom(0, 1, 100, BUDGET), (plain, one, other, budget) => {
      const frozen = deepFreeze(typed(plain));
      expect(checkRule(frozen)).toEqual([]);
      const asOfRange = one < other ? { first: one, last: other } : { first: other, last: one };
      const { findings } = lintCriterion(frozen, { asOfRange, staleAfter: "P1Y", budget });
      const keys = findings.map(({ path }) => path.split(".").map((step) => (/^\d+$/.test(step) ? step.padStart(8, "0") : step)));
      expect(keys).toEqual([...keys].sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1)));
    }),
    runs(200),
  );
});
