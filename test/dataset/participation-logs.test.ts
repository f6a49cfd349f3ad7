import { describe, expect, it } from "vitest";
import { type Dataset, participationCount, participationLog, participationLogs } from "welfare-core";
import { expectCostBelow } from "../cpu-milliseconds.ts";
import { coachedDataset, coachedPathway, coaching, inAndOut } from "./coached.ts";
import { participationOf } from "./story.ts";

const pin = { id: "coached", version: "1" };

/** People who each came to as many sessions of coaching, with a session of their own on each day. */
function cohort(size: number, sessions: number): Dataset {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const days = Array.from({ length: sessions }, (_, index) => `2018-03-${String(index + 1).padStart(2, "0")}`);
  return coachedDataset({
    sessions: numbers.flatMap((number) => days.map((day) => coaching(`s-${number}-${day}`, day, {}, { participationId: `p-${number}` }))),
    more: {
      beneficiaries: numbers.map((number) => ({ id: `b-${number}` })),
      participations: numbers.map((number) =>
        participationOf([], { id: `p-${number}`, beneficiaryId: `b-${number}`, log: { pathway: pin, events: inAndOut } }),
      ),
    },
  });
}

describe("the logs of a dataset", () => {
  it("are those of each participation, in their order, and can be counted", () => {
    const dataset = cohort(3, 2);
    const { logs, refused } = participationLogs(dataset, { knownAt: "2018-03-01" });
    expect(refused).toEqual([]);
    expect(logs.map(({ participationId, beneficiaryId, projectId }) => [participationId, beneficiaryId, projectId])).toEqual([
      ["p-0", "b-0", "milena"],
      ["p-1", "b-1", "milena"],
      ["p-2", "b-2", "milena"],
    ]);
    for (const { participationId, log } of logs) {
      expect({ ok: true, value: log }).toEqual(participationLog(dataset, participationId, { knownAt: "2018-03-01" }));
      expect(log.events).toHaveLength(3);
    }
    expect(participationCount(logs, [coachedPathway], { asOf: "2018-12-31" })).toBe(3);
  });

  it("are refused one by one", () => {
    const dataset = cohort(2, 1);
    const { logs, refused } = participationLogs({ ...dataset, beneficiaries: [{ id: "b-1" }] });
    expect(logs.map(({ participationId }) => participationId)).toEqual(["p-1"]);
    expect(refused).toMatchObject([{ code: "unresolved-reference", participationId: "p-0", reference: "beneficiaryId" }]);
    expect(participationLogs({ formatVersion: 1, projects: [], pathways: [] })).toEqual({ logs: [], refused: [] });
  });

  it("throw for a knownAt that is neither a moment nor a day", () => {
    expect(() => participationLogs(cohort(0, 0), { knownAt: "now" })).toThrow(RangeError);
  });

  it("of 10,000 participations with four sessions each are made in less than ten seconds", () => {
    const dataset = cohort(10_000, 4);
    expect(participationLogs(dataset).logs).toHaveLength(10_000);
    expectCostBelow(10_000, () => participationLogs(dataset));
  });
});
