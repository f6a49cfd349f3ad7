import { describe, expect, it } from "vitest";
import { explainRefusal, type CriterionExplanation, type Outcome, type Refusal } from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";

/** A node of an explanation: its outcome, its words if it has some, and what is under it. */
function node(outcome: Outcome, en?: string, ...parts: readonly CriterionExplanation[]): CriterionExplanation {
  const operator = parts.length > 0 ? "all" : "fact";
  return { path: "", operator, outcome, parts, ...(en === undefined ? {} : { label: en === "" ? {} : { en } }) };
}

function partsTold(
  guard: CriterionExplanation | undefined,
  outcome: Refusal["outcome"] = guard?.outcome === "unknown" ? "unknown" : "false",
) {
  const refusal: Refusal = { code: "guard", cause: "condition", eventId: "e", type: "pay", message: "", outcome, guard };
  const [sentence, ...parts] = explainRefusal(refusal, english);
  expect(sentence).toBe("This event cannot be recorded: its condition is not met.");
  return parts;
}

describe("of a condition that failed", () => {
  it.each<[string, CriterionExplanation, readonly string[]]>([
    ["the words of the condition itself", node("false", "paid"), ["Not met: paid."]],
    ["each part that failed, in order", node("false", "all of it", node("false", "b"), node("false", "a")), ["Not met: b, a."]],
    ["no part that held or is open", node("false", "all", node("true", "a"), node("unknown", "b"), node("false", "c")), ["Not met: c."]],
    ["the words above, if those that failed have none", node("false", "all", node("false"), node("true", "a")), ["Not met: all."]],
    ["the lowest with words, from any depth", node("false", "1", node("false", "2", node("false"), node("false", "3"))), ["Not met: 3."]],
    ["what is halfway, if nothing under it has words", node("false", "1", node("false", "2", node("false"))), ["Not met: 2."]],
    ["what failed under a part that held is not told", node("false", "1", node("true", "2", node("false", "3"))), ["Not met: 1."]],
    ["nothing, if nothing has words", node("false", undefined, node("false")), []],
    ["nothing, if the words have no language", node("false", ""), []],
    ["only what has words in a language", node("false", undefined, node("false", ""), node("false", "b")), ["Not met: b."]],
  ])("%s", (_name, guard, expected) => {
    expect(partsTold(guard)).toStrictEqual(expected);
  });
});

describe("of a condition that is open", () => {
  it("is told what is open, not what failed beside it", () => {
    const guard = node("unknown", "all", node("false", "a"), node("unknown", "b"), node("true", "c"));
    expect(partsTold(guard)).toStrictEqual(["Open: b."]);
    expect(partsTold(node("unknown", "all"))).toStrictEqual(["Open: all."]);
  });
});

it("a part is told in the language of the words, where it has that", () => {
  const guard = { ...node("false"), label: { de: "bezahlt", en: "paid", it: "pagato" } };
  const refusal: Refusal = { code: "guard", cause: "condition", eventId: "e", type: "pay", message: "", outcome: "false", guard };
  expect(explainRefusal(refusal, italian)[1]).toBe("Non rispettato: pagato.");
  expect(explainRefusal(refusal, english)[1]).toBe("Not met: paid.");
});

describe("nothing more is said", () => {
  it("where no condition was judged", () => {
    expect(partsTold(undefined, "false")).toStrictEqual([]);
    expect(partsTold(undefined, "unknown")).toStrictEqual([]);
    const refusal: Refusal = { code: "guard", cause: "condition", eventId: "e", type: "pay", message: "", guard: node("false", "paid") };
    expect(explainRefusal(refusal, english)).toHaveLength(1);
  });

  it("where the condition came to something else", () => {
    expect(partsTold(node("true", "paid"), "false")).toStrictEqual([]);
    expect(partsTold(node("false", "paid"), "unknown")).toStrictEqual([]);
    expect(partsTold(node("unknown", "paid"), "false")).toStrictEqual([]);
  });
});
