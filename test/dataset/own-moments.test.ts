import { describe, expect, it } from "vitest";
import { participationFacts } from "welfare-core";
import { datasetOf, entering, participationOf, project, rowsOf, said } from "./story.ts";

describe("moments of the same name in two projects", () => {
  const moment = (offset: string) => [{ name: "Midterm", anchor: "entry" as const, offset }];
  const dataset = datasetOf({
    projects: [
      { ...project, id: "one", moments: moment("P1M") },
      { ...project, id: "two", moments: moment("P2M") },
      { ...project, id: "none" },
    ],
    beneficiaries: [
      {
        id: "b-1",
        situations: [
          { from: "2018-01-01", observedOn: "2018-02-10", labourStatus: "unemployed" },
          { from: "2018-02-20", observedOn: "2018-03-10", labourStatus: "employee" },
        ],
      },
    ],
    participations: ["one", "two", "none"].map((id) => participationOf(entering("2018-01-05"), { id: `p-${id}`, projectId: id })),
  });
  const rows = rowsOf(participationFacts(dataset, { asOf: "2018-12-31" }));

  it("are each project's own", () => {
    expect(rows.map((row) => said(row, "labourStatusAtMidterm"))).toEqual(["unemployed", "employee", "(not-applicable)"]);
  });
});
