import { canonicalJson } from "../../src/record/index.ts";
import { describe, expect, it } from "vitest";

describe("one text for one value", () => {
  it.each([
    ["keys stand in code-unit order", { b: 1, a: 2, B: 3, é: 4, "10": 5, "9": 6 }, '{"10":5,"9":6,"B":3,"a":2,"b":1,"é":4}'],
    ["inside too, in lists as in records", [{ b: [{ d: 1, c: 2 }], a: {} }], '[{"a":{},"b":[{"c":2,"d":1}]}]'],
    ["lists keep their order", [3, 1, 2], "[3,1,2]"],
    ["0 has no sign", [-0, 0], "[0,0]"],
    ["an absent field is left out", { a: undefined, b: null }, '{"b":null}'],
    ["an absent item is null, as in JSON", [undefined, 1], "[null,1]"],
    ["an absent value is null", undefined, "null"],
    ["numbers as JSON writes them", [1e21, 0.1, 2 ** 53, 1e-7], "[1e+21,0.1,9007199254740992,1e-7]"],
    ["quotes and line ends are escaped", { 'a"': "x\n" }, '{"a\\"":"x\\n"}'],
    ["half a character is escaped", "\ud83d", '"\\ud83d"'],
    ["a key __proto__ is a key", JSON.parse('{"b":1,"__proto__":2}'), '{"__proto__":2,"b":1}'],
    ["scalars", [true, false, null, "x"], '[true,false,null,"x"]'],
    ["nothing inside", [{}, []], "[{},[]]"],
  ])("%s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("a gap in a list is null, as in JSON", () => {
    const gap: number[] = [];
    gap[2] = 1;
    expect(canonicalJson(gap)).toBe("[null,null,1]");
  });
});
