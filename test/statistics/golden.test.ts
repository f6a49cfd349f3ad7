import { meanInterval, normalQuantile, tQuantile, wilson } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import golden from "../golden/statistics.json" with { type: "json" };

/** What R says of one call of one method; null where there is no such figure. */
interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, number | null>>;
  readonly tol: number;
}

type Figures = Readonly<Record<string, number | undefined>>;

type Input<Method extends (input: never) => unknown> = Parameters<Method>[0];

/** Each method of the cases, as a call of the room: its figures, or none when it refuses. */
const methods: Readonly<Record<string, (input: never) => Figures>> = {
  normalQuantile: ({ p }: { readonly p: number }) => ({ x: normalQuantile(p) }),
  tQuantile: ({ p, df }: { readonly p: number; readonly df: number }) => ({ x: tQuantile(p, df) }),
  wilson: (input: Input<typeof wilson>) => {
    const result = wilson(input);
    return result.ok ? { ...result.value } : {};
  },
  meanInterval: (input: Input<typeof meanInterval>) => {
    const result = meanInterval(input);
    return result.ok ? { ...result.value } : { n: 0, missing: input.values.length };
  },
};

describe.each(Object.keys(methods))("%s agrees with R", (method) => {
  const cases = (golden.cases as unknown as readonly Case[]).filter((one) => one.method === method);

  it("has cases", () => {
    expect(cases.length).toBeGreaterThan(1);
  });

  it.each(cases)("$id", ({ input, expected, tol }) => {
    const found = methods[method]?.(input as never) ?? {};
    for (const [name, value] of Object.entries(expected)) {
      const figure = found[name];
      if (value === null) expect(figure).toBeUndefined();
      else expect(Math.abs((figure ?? Number.NaN) - value), name).toBeLessThanOrEqual(tol * Math.abs(value) + 1e-12);
    }
  });
});

it("each case belongs to a method of the room", () => {
  expect(golden.cases.map(({ method }) => method).filter((method) => !(method in methods))).toEqual([]);
});
