import { describe, expect, it } from "vitest";
import { participationLog, type Dataset, type LogEntry, type ServiceSession } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";
import { coachedDataset, coaching } from "./coached.ts";
import { assessment, event } from "./story.ts";

/** The derived events of a participation by id, with their places. */
function placed(
  events: readonly LogEntry[],
  sessions: readonly ServiceSession[],
  options: { readonly knownAt?: string } = {},
  more: Partial<Dataset> = {},
): readonly (readonly [id: string, place: number | undefined])[] {
  const log = participationLog(deepFreeze(coachedDataset({ events, sessions, more })) as Dataset, "p-1", options);
  if (!log.ok) throw new Error(log.error.message);
  return log.value.events.slice(events.length).map(({ id, sequence }) => [id, sequence]);
}
const talk = (id: string, heldOn: string) => coaching(id, heldOn, { interventionId: "talks" });
const enter = event("enter", "2018-03-01", { sequence: 2 });

describe("a session that the log does not tell", () => {
  it("has no place of its own on a day without other events", () => {
    expect(placed([enter], [coaching("s", "2018-03-02"), talk("t", "2018-03-02")])).toStrictEqual([
      ["session:s", undefined],
      ["session:t", undefined],
    ]);
  });

  it("stands before the events of its day, and after them where it would be refused there", () => {
    expect(placed([enter], [talk("t", "2018-03-01"), coaching("s", "2018-03-01")])).toStrictEqual([
      ["session:t", 1],
      ["session:s", 3],
    ]);
  });

  it("counts an event without a place as one in the middle", () => {
    const events = [event("enter", "2018-03-01"), event("hold-session", "2018-03-01", { sequence: -4 })];
    expect(placed(events, [talk("t", "2018-03-01"), coaching("s", "2018-03-01")])).toStrictEqual([
      ["session:t", -5],
      ["session:s", 1],
    ]);
  });

  it("shares the last place where there is none beyond it", () => {
    const lowest = event("enter", "2018-03-01", { sequence: Number.MIN_SAFE_INTEGER });
    const highest = event("enter", "2018-03-01", { sequence: Number.MAX_SAFE_INTEGER });
    expect(placed([lowest], [talk("t", "2018-03-01")])).toStrictEqual([["session:t", Number.MIN_SAFE_INTEGER]]);
    expect(placed([highest], [coaching("s", "2018-03-01")])).toStrictEqual([["session:s", Number.MAX_SAFE_INTEGER]]);
  });

  it("is judged by what was known", () => {
    const late = event("enter", "2018-03-01", { recordedAt: "2018-04-01T10:00:00Z" });
    const note = event("hold-session", "2018-03-07");
    const session = coaching("s", "2018-03-07");
    expect(placed([late, note], [session])).toStrictEqual([["session:s", -1]]);
    expect(placed([late, note], [session], { knownAt: "2018-03-31" })).toStrictEqual([["session:s", 1]]);
  });

  it("is not moved by a void, which has no day", () => {
    const taken = { id: "v", type: "void", voids: "x", recordedAt: "2018-03-02T10:00:00Z", sequence: 9 } as const;
    expect(placed([enter, taken], [coaching("s", "2018-03-02")])).toStrictEqual([["session:s", undefined]]);
  });
});

describe("a record without a stamp", () => {
  it("is an event recorded at the beginning of its day", () => {
    const dataset = coachedDataset({ assessments: [assessment("exit", "2018-06-01")] });
    const log = participationLog(dataset, "p-1");
    expect(log.ok && log.value.events.map(({ recordedAt }) => recordedAt)).toEqual(["2018-06-01T00:00:00Z"]);
  });
});

describe("the situations of one day", () => {
  const at = (day: string) => `2018-05-${day}T10:00:00Z`;
  const recorded = (labour: string, housing: string) => {
    const situations = [
      { from: "2018-05-01", observedOn: "2018-05-02", recordedAt: at(labour), labourStatus: "employee" },
      { from: "2018-05-01", observedOn: "2018-05-02", recordedAt: at(housing), housingStatus: "secure" },
    ] as const;
    const log = participationLog(coachedDataset({ person: { situations } }), "p-1");
    return log.ok && log.value.events.map((entry) => entry.recordedAt);
  };

  it("count as recorded when the last of them was", () => {
    expect(recorded("05", "04")).toEqual([at("05")]);
    expect(recorded("04", "05")).toEqual([at("05")]);
    expect(recorded("04", "04")).toEqual([at("04")]);
  });
});
