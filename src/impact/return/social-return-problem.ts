import { OUTCOME_COEFFICIENTS, type OutcomeCoefficient, type SocialReturnInput } from "./social-return-input.ts";

/** Something that keeps a social return from being worked out. */
export interface SocialReturnProblem {
  /** `wrong-type`: what is asked for is not there, or something else stands in its place. */
  readonly code: "wrong-type" | "source-missing" | "not-finite" | "out-of-range" | "not-whole" | "range-reversed" | "duplicate-id";
  /** Where it stands, as a JSON path: `outcomes.0.deadweight.low`; empty for the input itself. */
  readonly path: string;
  readonly message: string;
}

/** Where a coefficient may lie. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

const SHARE: Range = { least: 0, most: 1 };
const AMOUNT: Range = { least: 0, most: Number.MAX_VALUE };
const RANGES: Readonly<Record<OutcomeCoefficient, Range>> = {
  quantity: AMOUNT,
  proxyMinor: { least: -Number.MAX_VALUE, most: Number.MAX_VALUE },
  deadweight: SHARE,
  displacement: SHARE,
  attribution: SHARE,
  dropOff: SHARE,
  years: { least: 1, most: 100, whole: true },
};

/** What may be a record, with fields that may be anything. */
type Unread = Readonly<Record<string, unknown>>;

/** Every problem of a social return at once, in the order of its parts; none when it can be worked out. Anything may be given: the input often comes from a file. */
export function socialReturnProblems(input: SocialReturnInput): readonly SocialReturnProblem[] {
  const given: unknown = input;
  if (!isRecord(given)) return wrongType("", "an input is a record");
  const { currency, inputs, outcomes, discountRate, firstPeriodDiscounted } = given;
  return [
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? [] : wrongType("currency", "a currency has three capital letters")),
    ...partProblems("inputs", inputs, ({ amountMinor }, path) => problemsOf(`${path}.amountMinor`, amountMinor, AMOUNT)),
    ...partProblems("outcomes", outcomes, (outcome, path) =>
      OUTCOME_COEFFICIENTS.flatMap((name) => problemsOf(`${path}.${name}`, outcome[name], RANGES[name])),
    ),
    ...problemsOf("discountRate", discountRate, SHARE),
    ...(firstPeriodDiscounted === undefined || typeof firstPeriodDiscounted === "boolean"
      ? []
      : wrongType("firstPeriodDiscounted", "this is true or false")),
  ];
}

function partProblems(
  path: string,
  list: unknown,
  problemsOfPart: (part: Unread, path: string) => readonly SocialReturnProblem[],
): readonly SocialReturnProblem[] {
  if (!Array.isArray(list)) return wrongType(path, "this is a list");
  const parts: readonly unknown[] = Array.from(list);
  return [
    ...idProblems(path, parts),
    ...parts.flatMap((part, index) => {
      const own = `${path}.${index}`;
      return isRecord(part) ? problemsOfPart(part, own) : wrongType(own, "an item of the list is a record");
    }),
  ];
}

function idProblems(path: string, parts: readonly unknown[]): readonly SocialReturnProblem[] {
  const seen = new Set<string>();
  return parts.flatMap((part, index): readonly SocialReturnProblem[] => {
    if (!isRecord(part)) return [];
    const { id } = part;
    if (typeof id !== "string") return wrongType(`${path}.${index}.id`, "an id is a text");
    if (seen.has(id)) return [{ code: "duplicate-id", path: `${path}.${index}.id`, message: "an earlier one has this id" }];
    seen.add(id);
    return [];
  });
}

function problemsOf(path: string, coefficient: unknown, range: Range): readonly SocialReturnProblem[] {
  if (!isRecord(coefficient)) return wrongType(path, "a coefficient has a value and a source");
  const { value, low = value, high = value, source } = coefficient;
  const unsourced: readonly SocialReturnProblem[] =
    typeof source !== "string" || source.trim() === ""
      ? [{ code: "source-missing", path: `${path}.source`, message: "every coefficient says where it comes from" }]
      : [];
  const numbers = [
    ...numberProblems(`${path}.value`, value, range),
    ...(Object.is(low, value) ? [] : numberProblems(`${path}.low`, low, range)),
    ...(Object.is(high, value) ? [] : numberProblems(`${path}.high`, high, range)),
  ];
  const reversed: readonly SocialReturnProblem[] =
    isAbove(low, value) || isAbove(value, high)
      ? [{ code: "range-reversed", path, message: "the value lies between the lowest and the highest" }]
      : [];
  return [...unsourced, ...numbers, ...reversed];
}

function numberProblems(path: string, value: unknown, { least, most, whole = false }: Range): readonly SocialReturnProblem[] {
  if (typeof value !== "number" || !Number.isFinite(value)) return [{ code: "not-finite", path, message: "this is no number" }];
  if (value < least || value > most) {
    const range = most === 1 ? "from 0 to 1" : whole ? `from ${least} to ${most}` : `${least} or more`;
    return [{ code: "out-of-range", path, message: `this lies ${range}` }];
  }
  return whole && !Number.isInteger(value) ? [{ code: "not-whole", path, message: "this is a whole number" }] : [];
}

function isAbove(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number" && one > other;
}

function isRecord(value: unknown): value is Unread {
  return typeof value === "object" && value !== null;
}

function wrongType(path: string, message: string): readonly SocialReturnProblem[] {
  return [{ code: "wrong-type", path, message }];
}
