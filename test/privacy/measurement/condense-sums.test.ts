import { describe, expect, it } from "vitest";
import { condenseSums } from "../../../src/privacy/measurement/condense-sums.ts";
import type { SumOfTerms } from "../../../src/privacy/measurement/sum-map.ts";

/** A total and its parts; names are letters, numbered from a = 0. */
function sumOf(total: string, parts: string): SumOfTerms {
  return [{ count: numberOf(total), factor: -1 }, ...[...parts].map((part) => ({ count: numberOf(part), factor: 1 }))];
}

const numberOf = (name: string) => name.charCodeAt(0) - "a".charCodeAt(0);
const written = (terms: SumOfTerms | undefined) =>
  terms === undefined
    ? undefined
    : [...terms]
        .sort((a, b) => a.count - b.count)
        .map(
          ({ count, factor }) =>
            `${factor < 0 ? "-" : "+"}${Math.abs(factor) === 1 ? "" : Math.abs(factor)}${String.fromCharCode(97 + count)}`,
        )
        .join("");
const condensed = (sums: readonly SumOfTerms[], free: string) => {
  const { sums: few, formulas } = condenseSums(sums, (count) => [...free].map(numberOf).includes(count));
  return {
    sums: few.map(written).sort(),
    formulas: Object.fromEntries([...formulas].map(([count, terms]) => [String.fromCharCode(97 + count), written(terms)])),
  };
};

describe("counts that nobody shows", () => {
  it("give way to what they are made of, wherever they stand", () => {
    // t = a + b, b = c + d
    for (const sums of [
      [sumOf("t", "ab"), sumOf("b", "cd")],
      [sumOf("b", "cd"), sumOf("t", "ab")],
    ]) {
      const { sums: left, formulas } = condensed(sums, "b");
      expect(left).toStrictEqual(["+a+c+d-t"]);
      expect(["+c+d", "-a+t"]).toContain(formulas["b"]);
    }
  });

  it("give way level by level, whichever stands first", () => {
    const [top, middle, bottom] = [sumOf("t", "ab"), sumOf("b", "cd"), sumOf("d", "ef")];
    for (const sums of [
      [top, middle, bottom],
      [bottom, middle, top],
      [middle, top, bottom],
    ]) {
      const { sums: left, formulas } = condensed(sums, "bd");
      expect(left).toStrictEqual(["+a+c+e+f-t"]);
      expect(["+c+e+f", "-a+t"]).toContain(formulas["b"]);
      expect(["+e+f", "-a-c+t"]).toContain(formulas["d"]);
    }
  });

  it("leave what follows from adding up in two ways", () => {
    // g = a + b and g = c + d: what is left is that both are the same.
    const { sums, formulas } = condensed([sumOf("g", "ab"), sumOf("g", "cd")], "g");
    expect(["+a+b-c-d", "-a-b+c+d"]).toContain(sums[0]);
    expect([sums.length, formulas["g"]]).toStrictEqual([1, "+a+b"]);
  });

  it("take with them what cancels out", () => {
    const { sums } = condensed([sumOf("g", "ab"), sumOf("g", "ac")], "g");
    expect(["+b-c", "-b+c"]).toContain(sums[0]);
    expect(sums).toHaveLength(1);
  });

  it("may be what a part leaves of its total", () => {
    expect(condensed([sumOf("t", "ab"), sumOf("b", "cd")], "c")).toStrictEqual({ sums: ["+a+b-t"], formulas: { c: "+b-d" } });
  });

  it("leave no sum that says nothing, and none twice", () => {
    // The cells a b / c d with rows r s, columns u v and total t, which only the cells and t are shown of.
    const table = [sumOf("r", "ab"), sumOf("s", "cd"), sumOf("u", "ac"), sumOf("v", "bd"), sumOf("t", "rs"), sumOf("t", "uv")];
    expect(condensed(table, "rsuv")).toStrictEqual({
      sums: ["+a+b+c+d-t"],
      formulas: { r: "+a+b", s: "+c+d", u: "+a+c", v: "+b+d" },
    });
    expect(
      condensed([sumOf("t", "ab"), [...sumOf("t", "ab")].map(({ count, factor }) => ({ count, factor: -factor }))], "").sums,
    ).toHaveLength(1);
  });

  it("stay where they follow from no single sum, or only when they are counted twice", () => {
    expect(condensed([sumOf("t", "ab"), sumOf("u", "ab")], "ab").formulas).toStrictEqual({});
    expect(condensed([sumOf("t", "abb")], "b").formulas).toStrictEqual({});
    expect(condensed([sumOf("t", "abb"), sumOf("b", "cd")], "b")).toStrictEqual({ sums: ["+a+2c+2d-t"], formulas: { b: "+c+d" } });
  });

  it("may be all, or none", () => {
    expect(condensed([], "a")).toStrictEqual({ sums: [], formulas: {} });
    expect(condensed([sumOf("t", "ab")], "")).toStrictEqual({ sums: ["+a+b-t"], formulas: {} });
    expect(condensed([sumOf("t", "a")], "t")).toStrictEqual({ sums: [], formulas: { t: "+a" } });
  });
});
