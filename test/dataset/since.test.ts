import { describe, expect, it } from "vitest";
import { rowOf } from "./story.ts";

describe("labourStatusSince", () => {
  it("is not broken by a record that was corrected on its own day", () => {
    const situations = [
      { from: "2017-01-01", observedOn: "2017-01-01", labourStatus: "unemployed" },
      { from: "2018-01-01", observedOn: "2018-01-01", labourStatus: "employee" },
      { from: "2018-01-01", observedOn: "2018-02-01", labourStatus: "unemployed" },
    ] as const;
    const row = rowOf({ referral: { on: "2018-03-01", source: "self" }, person: { situations } }, "2018-03-01");
    expect([row["labourStatus"], row["labourStatusSince"]]).toEqual(["unemployed", "2017-01-01"]);
  });
});
