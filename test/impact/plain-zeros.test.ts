import { describe, expect, it } from "vitest";
import { count, measureOne } from "./measure-one.ts";

describe("a figure has no zero with a sign", () => {
  const facts = { balance: { type: "number" }, exposed: { type: "number" } } as const;

  it("where a ratio is too near to 0 from below", () => {
    const ratio = { ...count, kind: "ratio-of-sums", of: "balance", per: "exposed" } as const;
    const result = measureOne(ratio, [{ balance: -Number.MIN_VALUE, exposed: 2 }], { facts });
    expect(result.status === "value" && result.value).toBe(0);
  });

  it("also not in its net difference and in its parts", () => {
    const mean = { ...count, kind: "mean", of: "balance" } as const;
    const counterfactual = { kind: "benchmark", value: 0, source: "-" } as const;
    const result = measureOne({ ...mean, counterfactual }, [{ balance: -Number.MIN_VALUE }, { balance: 0 }, { balance: 0 }], { facts });
    expect(result).toMatchObject({ value: 0, net: { value: 0 } });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});
