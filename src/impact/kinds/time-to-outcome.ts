import { cumulativeIncidence, kaplanMeier } from "../../statistics/index.ts";
import { toDayNumber } from "../../time/index.ts";
import type { TimeToOutcomeIndicator } from "../definition/index.ts";
import type { NotComputableReason } from "../result/index.ts";
import { eventReader } from "./event-reader.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Figure, Kind } from "./kind.ts";
import { KNOWN, placeOfReason } from "./place.ts";
import type { Reading } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";
import { repeated } from "./repeated.ts";

/** How long each unit was looked at, and what ended it: 0 the as-of day or the last that is asked for, 1 the outcome, others what makes it impossible. */
interface Times {
  readonly time: readonly number[];
  readonly cause: readonly number[];
}

/** How many days it takes until something happens. */
export function timeToOutcomeKind({ from, to, competing = [], withinDays }: TimeToOutcomeIndicator, reading: Reading): Kind {
  const asOf = toDayNumber(reading.asOf);
  const readEvent = eventReader([to, ...competing], reading);
  const readStart = eventReader([from], reading);
  const lastDay = withinDays ?? Number.POSITIVE_INFINITY;
  return {
    ways: 2 + competing.length,
    numbers: 1,
    keeps: "answers",
    read: (row, answer) => {
      const { numbers } = answer;
      const start = readStart(row, Number.NEGATIVE_INFINITY);
      // A start that is not due or lies after the as-of day has not come.
      if (start.kind !== "happened") return placeOfReason(start.reason ?? "not-due");
      const event = readEvent(row, start.day);
      if (event.kind === "missing") return placeOfReason(event.reason);
      const days = (event.kind === "happened" ? event.day : asOf) - start.day;
      // What happens later has not happened within the days that are asked for.
      numbers[0] = Math.min(days, lastDay);
      return event.kind === "happened" && days <= lastDay ? KNOWN + 1 + event.place : KNOWN;
    },
    figure: ({ answers, counts: [censored = 0, outcome = 0, ...others] }) => {
      const times = {
        time: answers.flatMap((given) => repeated(given, 0)),
        cause: answers.flatMap((given, way) => repeated(given, 0).map(() => way)),
      };
      const figure = competing.length === 0 ? withoutCompetition(times, withinDays) : withCompetition(times, withinDays);
      if (typeof figure === "string") return figure;
      const counted = { outcome, censored, ...(competing.length > 0 && { competing: others.reduce((sum, count) => sum + count, 0) }) };
      return { ...figure, counted };
    },
  };
}

function withoutCompetition({ time, cause }: Times, withinDays: number | undefined): Figure | NotComputableReason {
  const event = cause.map((one) => (one === 0 ? 0 : 1));
  const found = kaplanMeier({ time, event, level: LEVEL, ...(withinDays !== undefined && { at: [withinDays] }) });
  if (!found.ok) return refusalOf(found.error);
  const { at, median, medianLower, medianUpper } = found.value;
  if (withinDays === undefined) {
    if (median === undefined) return "not-reached";
    return { value: median, ...intervalOf({ lower: medianLower, upper: medianUpper }, "kaplan-meier-log-log") };
  }
  const { survival, lower, upper } = at[0] ?? {};
  if (survival === undefined) return "beyond-follow-up";
  const ends = lower === undefined || upper === undefined ? {} : { lower: 1 - upper, upper: 1 - lower };
  return { value: 1 - survival, ...intervalOf(ends, "kaplan-meier-log-log") };
}

function withCompetition(times: Times, withinDays: number | undefined): Figure | NotComputableReason {
  const found = cumulativeIncidence({ ...times, ...(withinDays !== undefined && { at: [withinDays] }) });
  if (!found.ok) return refusalOf(found.error);
  const outcome = found.value.causes.find(({ cause }) => cause === 1);
  if (withinDays !== undefined) return { value: outcome?.incidence[0] ?? 0 };
  return outcome?.median === undefined ? "not-reached" : { value: outcome.median };
}
