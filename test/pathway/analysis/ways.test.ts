import { describe, expect, it } from "vitest";
import { arrowCounts, directlyFollows, pathwayVariants, preparePathway, sojournTimes } from "welfare-core";
import { logOf } from "../arbitraries.ts";
import { JOURNEY, journey } from "./journeys.ts";

const AS_OF = { asOf: "2018-03-31" };
const LOGS = [
  journey("enter 03-01, note 03-02, note 03-03, visit 03-04"),
  journey("enter 03-01, mirror/enter 03-02, mirror/note 03-03, pause 03-04"),
  journey("visit 03-01"),
  journey("enter 03-01, pause 03-05"),
];

describe("arrows", () => {
  it("are counted each time they are taken, those of the pathway and those of a track apart", () => {
    expect(arrowCounts(JOURNEY, LOGS, AS_OF)).toStrictEqual([
      { from: "asked", type: "enter", to: "in", count: 3 },
      { from: "in", type: "note", to: "in", count: 2 },
      { from: "in", type: "pause", to: "away", count: 2 },
      { track: "mirror", from: "asked", type: "enter", to: "in", count: 1 },
      { track: "mirror", from: "in", type: "note", to: "in", count: 1 },
    ]);
  });

  it("of what moves nothing there are none, on a track neither", () => {
    expect(arrowCounts(JOURNEY, [journey("visit 03-01, enter 03-02, mirror/visit 03-03")], AS_OF)).toStrictEqual([
      { from: "asked", type: "enter", to: "in", count: 1 },
    ]);
  });

  it("that lead elsewhere by the same event are two", () => {
    const log = journey("enter 03-01, drop 03-02, return 03-03, pause 03-04, drop 03-05");
    const counts = arrowCounts(JOURNEY, [log], AS_OF).filter(({ type }) => type === "drop");
    expect(counts).toStrictEqual([
      { from: "in", type: "drop", to: "out", count: 1 },
      { from: "away", type: "drop", to: "out", count: 1 },
    ]);
  });
});

describe("followers", () => {
  it("are counted in the order of the definition, beginnings first and ends last", () => {
    expect(directlyFollows(JOURNEY, LOGS, AS_OF)).toStrictEqual([
      { to: "enter", count: 3 },
      { from: "enter", to: "note", count: 1 },
      { from: "enter", to: "pause", count: 2 },
      { from: "note", to: "note", count: 1 },
      { from: "note", count: 1 },
      { from: "pause", count: 2 },
    ]);
  });

  it("are none where nothing has moved", () => {
    expect(directlyFollows(JOURNEY, [journey(""), journey("visit 03-01")], AS_OF)).toStrictEqual([]);
  });

  it("of a type that comes first in the definition and last in the life", () => {
    expect(directlyFollows(JOURNEY, [journey("enter 03-01, leave 03-02, return 03-03")], AS_OF)).toStrictEqual([
      { to: "enter", count: 1 },
      { from: "return", count: 1 },
      { from: "enter", to: "leave", count: 1 },
      { from: "leave", to: "return", count: 1 },
    ]);
  });
});

describe("variants", () => {
  it("are sorted by how many took them, then by their events", () => {
    const logs = ["enter 03-01", "enter 03-01, note 03-02", "enter 03-01, note 03-02", "", "enter 03-01, leave 03-02"].map(journey);
    expect(pathwayVariants(JOURNEY, logs, AS_OF)).toStrictEqual([
      { events: ["enter", "note"], count: 2, share: 0.4 },
      { events: [], count: 1, share: 0.2 },
      { events: ["enter"], count: 1, share: 0.2 },
      { events: ["enter", "leave"], count: 1, share: 0.2 },
    ]);
    expect(pathwayVariants(JOURNEY, [...logs].reverse(), AS_OF)).toStrictEqual(pathwayVariants(JOURNEY, logs, AS_OF));
  });

  it("leave out events of tracks and those that move nothing", () => {
    expect(pathwayVariants(JOURNEY, LOGS.slice(1), AS_OF)).toStrictEqual([
      { events: ["enter", "pause"], count: 2, share: 2 / 3 },
      { events: [], count: 1, share: 1 / 3 },
    ]);
  });

  it("count an event whose track is null as one of the pathway", () => {
    const event = { id: "e", type: "enter", track: null, occurredOn: "2018-03-01", recordedAt: "2018-03-01T10:00:00Z" };
    expect(pathwayVariants(JOURNEY, [logOf([event], JOURNEY)], AS_OF)).toStrictEqual([{ events: ["enter"], count: 1, share: 1 }]);
  });
});

describe("stays", () => {
  it("begin on entering a state, and last until the next one is entered", () => {
    const log = journey("visit 03-01, enter 03-02, note 03-03, mirror/enter 03-04, pause 03-05, resume 03-05");
    expect(sojournTimes(JOURNEY, [journey(""), log], AS_OF)).toStrictEqual([
      { log: 1, state: "in", since: "2018-03-02", until: "2018-03-05", time: 3, status: 1 },
      { log: 1, state: "away", since: "2018-03-05", until: "2018-03-05", time: 0, status: 1 },
      { log: 1, state: "in", since: "2018-03-05", time: 26, status: 0 },
    ]);
  });
});

describe("all of them", () => {
  const looks = [arrowCounts, directlyFollows, pathwayVariants, sojournTimes] as const;

  it("see nothing after the day, and nothing recorded after the moment", () => {
    for (const look of looks) {
      expect(look(JOURNEY, LOGS, { asOf: "2018-03-02" })).toStrictEqual(
        look(JOURNEY, ["enter 03-01, note 03-02", "enter 03-01, mirror/enter 03-02", "visit 03-01", "enter 03-01"].map(journey), {
          asOf: "2018-03-02",
        }),
      );
      const known = look(JOURNEY, LOGS, { ...AS_OF, knownAt: "2018-03-03" });
      const then = [
        "enter 03-01, note 03-02, note 03-03",
        "enter 03-01, mirror/enter 03-02, mirror/note 03-03",
        "visit 03-01",
        "enter 03-01",
      ];
      expect(known).toStrictEqual(look(JOURNEY, then.map(journey), AS_OF));
      expect(known).not.toEqual(look(JOURNEY, LOGS, AS_OF));
    }
  });

  it("say the same of a pathway made ready, and stop a log of another one", () => {
    const other = { ...JOURNEY, version: "2" };
    for (const look of looks) {
      expect(look(preparePathway(JOURNEY), LOGS, AS_OF)).toStrictEqual(look(JOURNEY, LOGS, AS_OF));
      expect(look(JOURNEY, [], AS_OF)).toStrictEqual([]);
      expect(() => look(other, LOGS, AS_OF)).toThrow(new RangeError("the log follows journey 1, not journey 2"));
    }
  });
});
