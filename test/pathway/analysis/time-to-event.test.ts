import { describe, expect, it } from "vitest";
import { preparePathway, timeToEvent, type TimedStep } from "welfare-core";
import { JOURNEY, journey } from "./journeys.ts";

interface Asked {
  readonly event: TimedStep;
  readonly from?: TimedStep;
  readonly competing?: readonly TimedStep[];
}
/** `time status` of one log at the end of March, or nothing. */
const timed = (told: string, asked: Asked, asOf = "2018-03-31") =>
  timeToEvent(JOURNEY, [journey(told)], { ...asked, asOf }).map(({ time, status }) => `${time} ${status}`);

describe("the time runs", () => {
  it.each<[string, string, Asked["from"], readonly string[]]>([
    ["from entering the project", "visit 03-01, enter 03-02, leave 03-05", undefined, ["3 1"]],
    ["from entering once, not from the return out of a hold", "enter 03-02, pause 03-03, resume 03-04, leave 03-05", undefined, ["3 1"]],
    ["from entering first, not from coming back", "enter 03-02, drop 03-03, return 03-04, leave 03-05", undefined, ["3 1"]],
    ["from nothing for who has not entered", "visit 03-01", undefined, []],
    ["from the first event of a type", "enter 03-02, note 03-03, note 03-04, leave 03-05", "note", ["2 1"]],
    ["from entering a state of the pathway, not one of a track", "enter 03-02, mirror/enter 03-03, leave 03-05", { state: "in" }, ["3 1"]],
    ["from entering a state", "enter 03-02, pause 03-03, resume 03-04, leave 03-05", { state: "away" }, ["2 1"]],
    ["from entering a state, not from staying in it", "enter 03-02, note 03-03, leave 03-05", { state: "in" }, ["3 1"]],
    ["from nothing for who was never in the state", "enter 03-02, leave 03-05", { state: "away" }, []],
    ["from nothing for who began in the state", "visit 03-01, enter 03-02", { state: "asked" }, []],
    ["from leaving for a reason", "enter 03-02, drop 03-03, return 03-04, leave 03-05", { exit: "lost" }, ["2 1"]],
    ["from nothing for who left for another", "enter 03-02, leave 03-05", { exit: "lost" }, []],
    ["from a milestone", "enter 03-01, visit 03-06, visit 03-07, leave 03-09", { milestone: "settled-again" }, ["2 1"]],
    ["from a milestone reached with another", "enter 03-01, visit 03-07, leave 03-09", { milestone: "settled" }, ["2 1"]],
    ["from nothing for who has not reached it", "enter 03-01, leave 03-02", { milestone: "settled" }, []],
  ])("%s", (_name, told, from, expected) => {
    expect(timed(told, { event: "leave", ...(from === undefined ? {} : { from }) })).toEqual(expected);
  });

  it("from coming back for who was in from the beginning and never entered", () => {
    const inside = { ...JOURNEY, initial: "in" };
    const log = journey("pause 03-01, drop 03-02, return 03-03, leave 03-05");
    expect(timeToEvent(inside, [log], { event: "leave", asOf: "2018-03-31" })).toStrictEqual([{ log: 0, time: 2, status: 1 }]);
    expect(timeToEvent(inside, [journey("pause 03-01, resume 03-02")], { event: "leave", asOf: "2018-03-31" })).toStrictEqual([]);
  });

  it("to what comes after the beginning in the order of the log, be it on the same day", () => {
    expect(timed("enter 03-02, note 03-02", { event: "note" })).toEqual(["0 1"]);
    expect(timed("mirror/enter 03-02, visit 03-02, enter 03-02", { event: "visit" })).toEqual(["29 0"]);
    expect(timed("enter 03-02, note 03-03, note 03-05", { event: "note", from: "note" })).toEqual(["2 1"]);
  });

  it("up to the day looked at where nothing has happened", () => {
    expect(timed("enter 03-02", { event: "leave" }, "2018-03-02")).toEqual(["0 0"]);
    expect(timed("enter 03-02, leave 03-04", { event: "leave" }, "2018-03-03")).toEqual(["1 0"]);
    expect(timed("enter 03-02, leave 03-04", { event: "leave" }, "2018-03-04")).toEqual(["2 1"]);
    expect(timed("enter 03-02, leave 03-04", { event: "leave" }, "2018-03-01")).toEqual([]);
  });
});

describe("what is waited for", () => {
  it.each<[string, string, TimedStep, readonly string[]]>([
    ["a type", "enter 03-02, pause 03-04", "pause", ["2 1"]],
    ["a type that moves nothing", "enter 03-02, visit 03-04", "visit", ["2 1"]],
    ["a type on a track", "enter 03-02, mirror/enter 03-04", "enter", ["2 1"]],
    ["a state entered", "enter 03-02, pause 03-04", { state: "away" }, ["2 1"]],
    ["a state, not staying in it", "enter 03-02, note 03-04", { state: "in" }, ["29 0"]],
    ["a state, not another", "enter 03-02, pause 03-04", { state: "out" }, ["29 0"]],
    ["leaving for a reason", "enter 03-02, leave 03-04", { exit: "done" }, ["2 1"]],
    ["leaving, not for another reason", "enter 03-02, drop 03-04", { exit: "done" }, ["29 0"]],
    ["a milestone", "enter 03-02, visit 03-07", { milestone: "settled" }, ["5 1"]],
    ["a milestone once, not what follows it", "enter 03-02, visit 03-07, visit 03-08", { milestone: "settled-again" }, ["6 1"]],
    ["no milestone of another name", "enter 03-02, visit 03-07", { milestone: "settled-again" }, ["29 0"]],
  ])("%s", (_name, told, event, expected) => {
    expect(timed(told, { event })).toEqual(expected);
  });

  it("leaving is one step: what is done after it is no second one", () => {
    expect(timed("enter 03-02, leave 03-04, tidy 03-06", { event: { exit: "done" }, from: "leave" })).toEqual(["27 0"]);
    expect(timed("enter 03-02, leave 03-04, return 03-05, leave 03-06", { event: { exit: "done" }, from: "leave" })).toEqual(["2 1"]);
  });
});

describe("what ends the wait in another way", () => {
  const competing = ["pause", { exit: "lost" }] as const;

  it.each<[string, string, readonly string[]]>([
    ["the event", "enter 03-02, leave 03-04", ["2 1"]],
    ["the first of the others", "enter 03-02, pause 03-05", ["3 2"]],
    ["the second of the others", "enter 03-02, drop 03-06", ["4 3"]],
    ["what comes first, whatever its place in the list", "enter 03-02, pause 03-05, drop 03-06, return 03-07, leave 03-08", ["3 2"]],
    ["nothing", "enter 03-02, note 03-03", ["29 0"]],
  ])("%s", (_name, told, expected) => {
    expect(timed(told, { event: "leave", competing })).toEqual(expected);
  });

  it("of a step that is several at once the first in the list counts", () => {
    expect(timed("enter 03-02, leave 03-04", { event: { state: "out" }, competing: ["leave"] })).toEqual(["2 1"]);
    expect(timed("enter 03-02, leave 03-04", { event: "tidy", competing: ["leave", { exit: "done" }] })).toEqual(["2 2"]);
    expect(timed("enter 03-02, leave 03-04", { event: "tidy", competing: [{ exit: "lost" }, { exit: "done" }, "leave"] })).toEqual(["2 3"]);
  });
});

it("each log has its row, by its place in the list, if its time has begun", () => {
  const logs = [journey("visit 03-01"), journey("enter 03-02"), journey(""), journey("enter 03-03, leave 03-05")];
  const options = { event: "leave", asOf: "2018-03-31" };
  const rows = [
    { log: 1, time: 29, status: 0 },
    { log: 3, time: 2, status: 1 },
  ];
  expect(timeToEvent(JOURNEY, logs, options)).toStrictEqual(rows);
  expect(timeToEvent(preparePathway(JOURNEY), logs, options)).toStrictEqual(rows);
  expect(timeToEvent(JOURNEY, logs, { ...options, knownAt: "2018-03-02" })).toStrictEqual([{ log: 1, time: 29, status: 0 }]);
  expect(timeToEvent(JOURNEY, [], options)).toStrictEqual([]);
});
