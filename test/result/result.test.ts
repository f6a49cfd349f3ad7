import { err, ok } from "welfare-core";
import { describe, expect, it } from "vitest";

describe("a result", () => {
  it("wraps what was worked out", () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
  });

  it("wraps a refusal", () => {
    expect(err({ code: "too-early" })).toEqual({ ok: false, error: { code: "too-early" } });
  });

  it.each([ok({ state: "admitted" }), err({ code: "guard", outcome: "unknown" }), ok(null), ok([])])("survives JSON: %j", (result) => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("keeps the very value, and nothing else", () => {
    const value = { state: "admitted" };
    expect(ok(value).value).toBe(value);
    expect(Object.keys(ok(value))).toEqual(["ok", "value"]);
    expect(Object.keys(err(value))).toEqual(["ok", "error"]);
  });
});
