import fc from "fast-check";
import { expect, it } from "vitest";
import {
  assessEligibility,
  decisionRecord,
  decisionRecordSchema,
  replayDecision,
  type DecisionRecord,
  type EligibilityDecision,
} from "welfare-core";
import { runs } from "../runs.ts";
import { asked, type Asked } from "./ruleset-arbitraries.ts";

const decidedBy = { role: "case-worker", key: "w-01" };

function recordOf({ ruleset, row, options }: Asked): DecisionRecord | undefined {
  const result = decisionRecord(ruleset, row, { ...options, decidedBy });
  if (!result.ok) expect(result.error.code).toBe("ruleset-not-in-force");
  return result.ok ? result.value : undefined;
}

/** A decision without what a record does not keep: values that could not be read are missing, and there is nothing to say about them. */
function kept({ criteria, ...rest }: EligibilityDecision): unknown {
  return {
    ...rest,
    issues: [],
    criteria: criteria.map((criterion) => ({
      ...criterion,
      asked: criterion.asked.map((question) =>
        question.observed.state === "unreadable" ? { ...question, observed: { state: "missing", reason: "invalid" } } : question,
      ),
    })),
  };
}

it("a record that was stored and read again leads to the same decision", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const record = recordOf(question);
      if (record === undefined) return;
      const read = decisionRecordSchema.parse(JSON.parse(JSON.stringify(record)));
      expect(read).toEqual(record);
      const replayed = replayDecision(read, question.ruleset);
      const decision = assessEligibility(question.ruleset, question.row, question.options);
      expect(replayed.ok && kept(replayed.value)).toEqual(kept(decision));
    }),
    runs(1000),
  );
});

/** The names of the facts that a rule asks, from its text: outside the items of lists, and inside them. */
function namesIn(ruleset: Asked["ruleset"]): { readonly facts: ReadonlySet<string>; readonly fields: ReadonlySet<string> } {
  const facts = new Set<string>();
  const fields = new Set<string>();
  const walk = (node: unknown, into: Set<string>): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, part] of Object.entries(node as Readonly<Record<string, unknown>>)) {
      if (key === "fact") into.add(part as string);
      else if (key === "of" && typeof part === "string") fields.add(part);
      else if (key === "ref") walk(ruleset.criteria?.[part as string], into);
      else walk(part, key === "where" ? fields : into);
    }
  };
  walk(ruleset.criterion, facts);
  return { facts, fields };
}

it("a record holds no fact that the rule does not reach, and nothing else of the row", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const marked = { ...question.row, surplus: "a-marker", members: withMarkers(question.row["members"]) };
      const record = recordOf({ ...question, row: marked });
      if (record === undefined) return;
      const { facts, fields } = namesIn(question.ruleset);
      expect([...facts].sort()).toEqual([...Object.keys(record.facts), ...Object.keys(record.missing)].sort());
      for (const value of Object.values(record.facts)) for (const field of fieldsOf(value)) expect(fields).toContain(field);
      expect(record.evidence.filter(({ fact }) => !facts.has(fact))).toEqual([]);
      expect(JSON.stringify(record)).not.toContain("a-marker");
    }),
    runs(1000),
  );
});

function withMarkers(list: unknown): unknown {
  if (Array.isArray(list)) return list.map((item) => (typeof item === "object" && item !== null ? { ...item, surplus: "a-marker" } : item));
  const { items } = (list ?? {}) as { readonly items?: unknown };
  return Array.isArray(items) ? { ...(list as object), items: withMarkers(items) } : list;
}

function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => Object.keys(item as object));
  return typeof value === "object" && value !== null ? fieldsOf((value as { readonly items: unknown }).items) : [];
}
