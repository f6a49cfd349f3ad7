import fc from "fast-check";
import { expect, it } from "vitest";
import {
  availableEvents,
  directlyFollows,
  dueActions,
  empowermentPathway,
  sojournTimes,
  timeToEvent,
  type LogEntry,
  type PathwayDefinition,
} from "welfare-core";
import { runs } from "../runs.ts";
import { damaged, logOf } from "./arbitraries.ts";
import { FILES } from "./corpus.ts";

const visit = FILES.flatMap(([, { pathways }]) => pathways["visit"] ?? [])[0] as PathwayDefinition;
const FIRST = Date.parse("2018-03-01");
const dayOf = (n: number) => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10);
const event = (id: string, type: string, n: number): LogEntry => ({
  id,
  type,
  occurredOn: dayOf(n),
  recordedAt: `${dayOf(n)}T10:00:00Z`,
  sequence: n,
});

/** The clock walked day by day: a day that is held does not tick, and what is due waits for a day that is not held. */
function walked(holds: readonly (readonly [number, number])[], visitOn: number | undefined, asOf: number): string {
  if (visitOn !== undefined && visitOn <= asOf) return `met ${dayOf(visitOn)}`;
  const known = holds.filter(([begin]) => begin <= asOf).map(([begin, end]) => [begin, end <= asOf ? end : Infinity] as const);
  const isHeld = (n: number) => known.some(([begin, end]) => begin <= n && n < end);
  let ticks = 0;
  for (let n = 0; ; n += 1) {
    if (known.some(([begin, end]) => end === Infinity && n >= begin)) return "paused";
    if (isHeld(n)) continue;
    if (ticks === 10) return `${asOf < n ? "upcoming" : asOf === n ? "due" : "overdue"} ${dayOf(n)}`;
    ticks += 1;
  }
}

it("a clock that stands still on hold is what a walk day by day finds", () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 })), { maxLength: 4 });
  const day = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(gaps, fc.option(day, { nil: undefined }), day, (spans, visitOn, asOf) => {
      let at = 0;
      const holds = spans.map(([gap, length]) => {
        const begin = at + gap;
        at = begin + length;
        return [begin, at] as const;
      });
      const log: LogEntry[] = [
        event("e", "enter", 0),
        ...holds.flatMap(([begin, end], index) => [
          { ...event(`p${index}`, "pause", begin), sequence: 2 * index },
          { ...event(`q${index}`, "resume", end), sequence: 2 * index + 1 },
        ]),
        ...(visitOn === undefined ? [] : [event("v", "visit", visitOn)]),
      ];
      const [action] = dueActions(visit, logOf(log, visit), { asOf: dayOf(asOf) });
      const told = action?.status === "met" ? `met ${action.metOn ?? ""}` : [action?.status, action?.dueOn ?? []].flat().join(" ");
      expect(told).toBe(walked(holds, visitOn, asOf));
    }),
    runs(2000),
  );
});

it("nothing that a damaged store holds makes anything throw", () => {
  fc.assert(
    fc.property(damaged, (events) => {
      const log = logOf(events);
      const asOf = "2018-12-31";
      const results = [
        dueActions(empowermentPathway, log, { asOf }),
        availableEvents(empowermentPathway, log, { on: asOf }),
        sojournTimes(empowermentPathway, [log], { asOf }),
        directlyFollows(empowermentPathway, [log], { asOf }),
        timeToEvent(empowermentPathway, [log], { event: "exit", asOf }),
      ];
      expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    }),
    runs(300),
  );
});
