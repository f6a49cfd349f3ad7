import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beneficiaryFacts,
  type Dataset,
  datasetSchema,
  empowermentPathway,
  LABOUR_STATUS,
  participationFacts,
  serviceFacts,
  type Situation,
} from "welfare-core";
import { situationsOn } from "../beneficiary/arbitraries.ts";
import { calendarDates } from "../arbitraries.ts";
import { shuffled } from "../beneficiary/values.ts";
import { expectCostBelow } from "../cpu-milliseconds.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { entering, event, exiting, rowOf, rowsOf, said, toldDataset } from "./story.ts";
import { runs } from "../runs.ts";

const DAY_MS = 86_400_000;
const numbered = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Months later by hand, clamped to the month's end. */
function monthsLater(day: string, months: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)) / DAY_MS;
}

/** The situation that attests a day, found by looking at every one: the last begun by then, if the day is not after the one on which it was learnt. */
function attesting(situations: readonly Situation[], day: number): Situation | undefined {
  let last: Situation | undefined;
  for (const one of situations) {
    if (numbered(one.from) > day) continue;
    const isLater = last === undefined || one.from > last.from || (one.from === last.from && one.observedOn >= last.observedOn);
    if (isLater) last = one;
  }
  return last !== undefined && day <= Math.max(numbered(last.from), numbered(last.observedOn)) ? last : undefined;
}

const reasons: Readonly<Record<string, string>> = LABOUR_STATUS.missing;
const answer = (situation: Situation | undefined) => {
  const code = situation?.labourStatus;
  return code === undefined ? "(lost)" : Object.hasOwn(reasons, code) ? `(${reasons[code]})` : code;
};

/** Day by day through the window. */
function at28Days(situations: readonly Situation[], exit: string): string {
  let last: Situation | undefined;
  for (let day = numbered(exit); day <= numbered(exit) + 28; day += 1) {
    const seen = attesting(situations, day);
    if (seen !== undefined && (last === undefined || seen.from > last.from)) last = seen;
  }
  return answer(last);
}

function at6Months(situations: readonly Situation[], exit: string): string {
  const target = monthsLater(exit, 6);
  const seen = [];
  for (let day = monthsLater(exit, 5); day <= monthsLater(exit, 7); day += 1) {
    const situation = attesting(situations, day);
    if (situation !== undefined) seen.push({ situation, away: Math.abs(day - target), answered: !answer(situation).startsWith("(") });
  }
  seen.sort(
    (a, b) => Number(b.answered) - Number(a.answered) || a.away - b.away || numbered(b.situation.from) - numbered(a.situation.from),
  );
  return answer(seen[0]?.situation);
}

const exits = calendarDates("2019-07-01", "2020-03-31");
const situations = fc.array(
  fc
    .tuple(calendarDates("2019-05-01", "2020-12-31"), fc.integer({ min: -20, max: 200 }), fc.constantFrom(...LABOUR_STATUS.codes))
    .map(([from, learnt, labourStatus]): Situation => {
      return { from, observedOn: new Date((numbered(from) + learnt) * DAY_MS).toISOString().slice(0, 10), labourStatus };
    }),
  { maxLength: 6 },
);

describe("windows after the exit", () => {
  it("give what a walk day by day gives", () => {
    fc.assert(
      fc.property(situations, exits, (list, exit) => {
        const row = rowOf({ events: [...entering("2019-06-01"), exiting(exit)], person: { situations: list } }, "2021-12-31");
        expect(said(row, "labourStatusAt28Days")).toBe(at28Days(list, exit));
        expect(said(row, "labourStatusAt6Months")).toBe(at6Months(list, exit));
      }),
      runs(1000),
    );
  });

  it("are not due until their last day, and closed from then on: nothing later changes them", () => {
    fc.assert(
      fc.property(situations, exits, fc.integer({ min: -3, max: 300 }), (list, exit, after) => {
        const told = { events: [...entering("2019-06-01"), exiting(exit)], person: { situations: list } };
        const asOf = new Date((numbered(exit) + after) * DAY_MS).toISOString().slice(0, 10);
        const row = rowOf(told, asOf);
        const final = rowOf(told, "2021-12-31");
        const due = (name: string, from: number) => expect(said(row, name)).toBe(numbered(asOf) < from ? "(not-due)" : said(final, name));
        due("labourStatusAtExit", numbered(exit));
        due("labourStatusAt28Days", numbered(exit) + 28);
        due("labourStatusAt6Months", monthsLater(exit, 7));
      }),
      runs(500),
    );
  });
});

describe("rows", () => {
  const milena = deepFreeze(
    datasetSchema.parse(JSON.parse(readFileSync(new URL("../../examples/milena/dataset.json", import.meta.url), "utf8"))),
  ) as Dataset;
  const days = calendarDates("2018-01-01", "2019-12-31");
  const moments = fc.tuple(days, fc.constantFrom("00:00:00Z", "09:30:00.5Z", "23:59:59Z")).map((parts) => parts.join("T"));

  it("say of entering and of being admitted what stays true from then on", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [before = one, after = other] = [one, other].sort();
        const later = new Map(rowsOf(participationFacts(milena, { asOf: after })).map((row) => [row["participationId"], row]));
        for (const row of rowsOf(participationFacts(milena, { asOf: before }))) {
          const then = later.get(row["participationId"]);
          expect(then).toBeDefined();
          if (row["entered"] === true) expect(then).toMatchObject({ entered: true, entryDate: row["entryDate"] });
          if (row["admitted"] === true) expect(then?.["admitted"]).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it("stand in the order of the participations", () => {
    fc.assert(
      fc.property(shuffled(milena.participations ?? []), days, (participations, asOf) => {
        const ids = rowsOf(participationFacts({ ...milena, participations }, { asOf })).map((row) => row["participationId"]);
        expect(ids).toEqual(participations.map(({ id }) => id as unknown).filter((id) => ids.includes(id)));
      }),
      runs(30),
    );
  });

  it("do not depend on the order of sessions, events, links, people or instruments", () => {
    const orders = fc.record({
      sessions: shuffled(milena.sessions ?? []),
      assessments: shuffled(milena.assessments ?? []),
      peerLinks: shuffled(milena.peerLinks ?? []),
      beneficiaries: shuffled(milena.beneficiaries ?? []),
    });
    fc.assert(
      fc.property(orders, days, (lists, asOf) => {
        const participations = (milena.participations ?? []).map((one) => ({
          ...one,
          log: { ...one.log, events: [...one.log.events].reverse() },
        }));
        const mixed = { ...milena, ...lists, participations };
        expect(participationFacts(mixed, { asOf })).toEqual(participationFacts(milena, { asOf }));
        const services = (dataset: Dataset) => rowsOf(serviceFacts(dataset, { asOf })).map((row) => JSON.stringify(row));
        expect(services(mixed).sort()).toEqual(services(milena).sort());
      }),
      runs(30),
    );
  });

  it("do not depend on the order of situations, unless two begin and are learnt on the same days", () => {
    const distinct = fc.uniqueArray(situationsOn(calendarDates("2018-01-01", "2019-12-31"), moments), {
      selector: ({ from, observedOn }) => `${from} ${observedOn}`,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        distinct.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        days,
        fc.option(moments, { nil: undefined }),
        ([list, mixed], asOf, knownAt) => {
          const told = (all: readonly Situation[]) =>
            toldDataset({ events: [...entering("2018-02-01"), exiting("2018-08-31")], person: { situations: all } });
          const sight = knownAt === undefined ? { asOf } : { asOf, knownAt };
          expect(participationFacts(told(mixed), sight)).toEqual(participationFacts(told(list), sight));
          expect(beneficiaryFacts(told(mixed), sight)).toEqual(beneficiaryFacts(told(list), sight));
        },
      ),
      runs(300),
    );
  });

  it("do not see what begins later than their day", () => {
    fc.assert(
      fc.property(days, (asOf) => {
        const cut: Dataset = {
          ...milena,
          beneficiaries: (milena.beneficiaries ?? []).map((one) => ({
            ...one,
            situations: (one.situations ?? []).filter(({ from }) => from <= asOf),
            residences: (one.residences ?? []).filter(({ from }) => from <= asOf),
            contributions: (one.contributions ?? []).filter(({ on }) => on <= asOf),
          })),
          participations: (milena.participations ?? []).map((one) => ({
            ...one,
            log: { ...one.log, events: one.log.events.filter(({ occurredOn }) => occurredOn === undefined || occurredOn <= asOf) },
          })),
          sessions: (milena.sessions ?? []).filter(({ heldOn }) => heldOn <= asOf),
          assessments: (milena.assessments ?? []).filter(({ on }) => on <= asOf),
          peerLinks: (milena.peerLinks ?? []).filter(({ from }) => from <= asOf),
        };
        expect(participationFacts(cut, { asOf })).toEqual(participationFacts(milena, { asOf }));
        expect(serviceFacts(cut, { asOf })).toEqual(serviceFacts(milena, { asOf }));
      }),
      runs(40),
    );
  });

  it("are the same with and without knownAt once everything was recorded", () => {
    fc.assert(
      fc.property(days, (asOf) => {
        expect(participationFacts(milena, { asOf, knownAt: "2200-12-31" })).toEqual(participationFacts(milena, { asOf }));
      }),
      runs(30),
    );
  });

  it("say so of any log, whatever its events", () => {
    const log = fc.array(
      fc.tuple(
        fc.constantFrom(...Object.keys(empowermentPathway.events)),
        days,
        fc.constantFrom({}, { eligibility: "eligible" }, { reason: "moved" }),
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(log, days, days, (entries, one, other) => {
        const [before = one, after = other] = [one, other].sort();
        const events = [...entering("2018-03-01"), ...entries.map(([type, on, data], index) => event(type, on, { id: `e${index}`, data }))];
        const [early, late] = [before, after].map((asOf) => rowsOf(participationFacts(toldDataset({ events }), { asOf }))[0]);
        if (early === undefined) return;
        expect(late).toBeDefined();
        for (const name of ["entered", "admitted"]) if (early[name] === true) expect(late?.[name]).toBe(true);
        for (const row of [early, late]) expect(row?.["exited"]).toBe(row?.["exitDate"] !== null);
        expect(late?.["episodes"]).toBeGreaterThanOrEqual(Number(early["episodes"]));
      }),
      runs(500),
    );
  });

  it("of 10,000 participations are made in less than ten seconds", () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const persons = milena.beneficiaries ?? [];
    const stories = milena.participations ?? [];
    const large: Dataset = {
      ...milena,
      beneficiaries: numbers.flatMap((number) => ({ ...persons[number % persons.length], id: `b-${number}` })),
      participations: numbers.flatMap((number) => {
        const story = stories[number % stories.length];
        return story === undefined ? [] : { ...story, id: `p-${number}`, beneficiaryId: `b-${number}` };
      }),
      sessions: [],
      assessments: [],
    };
    expect(participationFacts(large, { asOf: "2019-12-31" }).rows).toHaveLength(10_000);
    expectCostBelow(10_000, () => participationFacts(large, { asOf: "2019-12-31" }));
  });
});
