import type * as z from "zod";
import type { calendarDateSchema, durationSchema, instantSchema, partialDateSchema, periodSchema } from "welfare-core";
import {
  addMonths,
  ageOn,
  type CalendarDate,
  type ClampedDate,
  type Duration,
  type Instant,
  isCalendarDate,
  type PartialDate,
  type Period,
} from "welfare-core";
import { expectTypeOf, it } from "vitest";
import type { DeepReadonly } from "../deep-readonly.ts";

it("a schema gives its type, and takes it", () => {
  expectTypeOf<z.output<typeof calendarDateSchema>>().toEqualTypeOf<CalendarDate>();
  expectTypeOf<z.input<typeof calendarDateSchema>>().toEqualTypeOf<CalendarDate>();
  expectTypeOf<z.output<typeof partialDateSchema>>().toEqualTypeOf<PartialDate>();
  expectTypeOf<z.output<typeof instantSchema>>().toEqualTypeOf<Instant>();
  expectTypeOf<z.output<typeof durationSchema>>().toEqualTypeOf<Duration>();
  expectTypeOf<DeepReadonly<z.output<typeof periodSchema>>>().toEqualTypeOf<Period>();
  expectTypeOf<z.input<typeof periodSchema>>().toEqualTypeOf<Period>();
});

it("a plain text is a day, but a moment or a duration is none", () => {
  expectTypeOf<string>().toExtend<CalendarDate>();
  expectTypeOf<CalendarDate>().toExtend<PartialDate>();
  const moment = "2018-05-04T09:30:00Z" as Instant;
  const length = "P6M" as Duration;
  const year = "1978" as PartialDate;
  // @ts-expect-error a moment is no day
  addMonths(moment, 1);
  // @ts-expect-error a duration is no day
  addMonths(length, 1);
  // @ts-expect-error an age cannot be counted from a year alone
  ageOn(year, "2018-05-04");
});

it("a question narrows, and an addition tells whether it moved the day", () => {
  const value: unknown = "2018-05-04";
  if (isCalendarDate(value)) expectTypeOf(value).toEqualTypeOf<CalendarDate>();
  expectTypeOf(addMonths).returns.toEqualTypeOf<ClampedDate>();
  // @ts-expect-error there are two rules only
  ageOn("2000-02-29", "2018-02-28", { leapDay: "feb29" });
  // @ts-expect-error weeks are no unit of age
  ageOn("2000-02-29", "2018-02-28", { unit: "weeks" });
});

it("DeepReadonly reaches into lists and records and leaves flavoured texts as they are", () => {
  expectTypeOf<DeepReadonly<{ days: CalendarDate[]; at?: { on: Instant } | undefined }>>().toEqualTypeOf<{
    readonly days: readonly CalendarDate[];
    readonly at?: { readonly on: Instant } | undefined;
  }>();
  expectTypeOf<DeepReadonly<[string, number[]]>>().toEqualTypeOf<readonly [string, readonly number[]]>();
  expectTypeOf<DeepReadonly<unknown>>().toEqualTypeOf<unknown>();
});
