import { expect, it } from "vitest";
import { participationLog, participationLogs, type Dataset } from "welfare-core";
import { coachedDataset, inAndOut } from "./coached.ts";
import { participationOf } from "./story.ts";

const pin = { id: "coached", version: "1" };
const noPathway = {
  code: "unresolved-reference",
  participationId: "p-1",
  reference: "pathway",
  message: "the dataset has no pathway of the id and version that the log pins",
};
const nobody = {
  code: "unresolved-reference",
  participationId: "p-1",
  reference: "beneficiaryId",
  message: "the dataset has no such beneficiary",
};
const MOMENT = new RangeError("knownAt must be a moment in UTC such as 2018-05-04T09:30:00Z, or a day YYYY-MM-DD");

it("a participation that is not there is told by its key", () => {
  expect(participationLog(coachedDataset({}), "p-9")).toStrictEqual({
    ok: false,
    error: { code: "unknown-participation", participationId: "p-9", message: "the dataset has no participation with this key" },
  });
});

it.each<[string, Partial<Dataset>, object]>([
  ["the pathway", { pathways: [] }, noPathway],
  ["the person", { beneficiaries: [] }, nobody],
  ["the pathway before the person", { pathways: [], beneficiaries: [] }, noPathway],
])("what leads to nothing is told: %s", (_name, more, error) => {
  const dataset = coachedDataset({ more });
  expect(participationLog(dataset, "p-1")).toStrictEqual({ ok: false, error });
  expect(participationLogs(dataset)).toStrictEqual({ logs: [], refused: [error] });
});

it("the logs of all stand in their order, with the keys that counting needs", () => {
  const log = { pathway: pin, events: inAndOut };
  const participations = [
    participationOf([], { id: "p-2", log }),
    participationOf([], { id: "p-1", beneficiaryId: "b-9", log }),
    participationOf([], { id: "p-0", log: { pathway: pin, events: [] } }),
  ];
  expect(participationLogs(coachedDataset({ more: { participations } }))).toStrictEqual({
    logs: [
      { participationId: "p-2", beneficiaryId: "b-1", projectId: "milena", log },
      { participationId: "p-0", beneficiaryId: "b-1", projectId: "milena", log: { pathway: pin, events: [] } },
    ],
    refused: [nobody],
  });
});

it("a moment that is none is a caller's bug", () => {
  expect(() => participationLog(coachedDataset({}), "p-1", { knownAt: "soon" })).toThrow(MOMENT);
  expect(() => participationLogs(coachedDataset({}), { knownAt: "soon" })).toThrow(MOMENT);
});
