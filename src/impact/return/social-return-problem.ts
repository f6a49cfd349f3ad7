import { OUTCOME_COEFFICIENTS, type OutcomeCoefficient, type SocialReturnInput, type SourcedValue } from "./social-return-input.ts";

/** Something that keeps a social return from being worked out. */
export interface SocialReturnProblem {
  readonly code: "source-missing" | "not-finite" | "out-of-range" | "not-whole" | "range-reversed" | "duplicate-id";
  /** Where it stands, as a JSON path: `outcomes.0.deadweight.low`. */
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

/** Every problem of a social return at once, in the order of its parts; none when it can be worked out. */
export function socialReturnProblems({ inputs, outcomes, discountRate }: SocialReturnInput): readonly SocialReturnProblem[] {
  return [
    ...repeatedIds("inputs", inputs),
    ...inputs.flatMap(({ amountMinor }, index) => problemsOf(`inputs.${index}.amountMinor`, amountMinor, AMOUNT)),
    ...repeatedIds("outcomes", outcomes),
    ...outcomes.flatMap((outcome, index) =>
      OUTCOME_COEFFICIENTS.flatMap((name) => problemsOf(`outcomes.${index}.${name}`, outcome[name], RANGES[name])),
    ),
    ...problemsOf("discountRate", discountRate, SHARE),
  ];
}

function repeatedIds(path: string, parts: readonly { readonly id: string }[]): readonly SocialReturnProblem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, index): readonly SocialReturnProblem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: "duplicate-id", path: `${path}.${index}.id`, message: "an earlier one has this id" }];
  });
}

function problemsOf(
  path: string,
  { value, low = value, high = value, source }: SourcedValue,
  range: Range,
): readonly SocialReturnProblem[] {
  const unsourced: readonly SocialReturnProblem[] =
    source === undefined || source.trim() === ""
      ? [{ code: "source-missing", path: `${path}.source`, message: "every coefficient says where it comes from" }]
      : [];
  const numbers = [
    ...numberProblems(`${path}.value`, value, range),
    ...(Object.is(low, value) ? [] : numberProblems(`${path}.low`, low, range)),
    ...(Object.is(high, value) ? [] : numberProblems(`${path}.high`, high, range)),
  ];
  const reversed: readonly SocialReturnProblem[] =
    low > value || value > high ? [{ code: "range-reversed", path, message: "the value lies between the lowest and the highest" }] : [];
  return [...unsourced, ...numbers, ...reversed];
}

function numberProblems(path: string, value: number, { least, most, whole = false }: Range): readonly SocialReturnProblem[] {
  if (!Number.isFinite(value)) return [{ code: "not-finite", path, message: "this is no number" }];
  if (value < least || value > most) {
    const range = most === 1 ? "from 0 to 1" : whole ? `from ${least} to ${most}` : `${least} or more`;
    return [{ code: "out-of-range", path, message: `this lies ${range}` }];
  }
  return whole && !Number.isInteger(value) ? [{ code: "not-whole", path, message: "this is a whole number" }] : [];
}
