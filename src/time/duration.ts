/** A length of time in the calendar, ISO 8601 with years, months, weeks and days only: `P6M`, `P28D`, `P1Y2M`, `-P1M`. */
export type Duration = string & { readonly __kind?: "duration" };

/** A duration taken apart: years count as twelve months, weeks as seven days. */
export interface DurationParts {
  /** Whole months; negative for a negative duration. */
  readonly months: number;
  /** Whole days; negative for a negative duration. */
  readonly days: number;
}

const SHAPE = /^(-?)P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/**
 * Whether a value is a duration in years, months, weeks and days, at least one of them, in this order.
 *
 * @example
 * ```ts
 * isDuration("P6M") // => true
 * isDuration("6 months") // => false
 * isDuration("PT1H") // => false
 * ```
 */
export function isDuration(value: unknown): value is Duration {
  return typeof value === "string" && SHAPE.test(value);
}

/**
 * Takes a duration apart.
 *
 * @throws RangeError when the text is no {@link Duration}
 *
 * @example
 * ```ts
 * durationParts("P1Y2M2W") // => { months: 14, days: 14 }
 * ```
 */
export function durationParts(duration: Duration): DurationParts {
  const match = SHAPE.exec(duration);
  if (match === null) throw new RangeError("a duration is written like P6M, P28D or P1Y2M");
  const [, sign, years = "0", months = "0", weeks = "0", days = "0"] = match;
  const factor = sign === "-" ? -1 : 1;
  return { months: factor * (Number(years) * 12 + Number(months)) + 0, days: factor * (Number(weeks) * 7 + Number(days)) + 0 };
}
