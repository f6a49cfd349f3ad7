import * as room from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import golden from "../golden/statistics.json" with { type: "json" };

type Figure = number | string | null | readonly Figure[] | { readonly [name: string]: Figure };
type Figures = Readonly<Record<string, Figure | undefined>>;

/** What R says of one call of one method; null where there is no such figure. */
interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: Figures;
  readonly expected: Readonly<Record<string, Figure>>;
  readonly tol: number;
}

/** Methods whose figures are not named or not passed as R's are. Every other one takes the input of the case and returns its figures. */
const adapted: Readonly<Record<string, (input: never) => Figures>> = {
  normalQuantile: ({ p }: { readonly p: number }) => ({ x: room.normalQuantile(p) }),
  tQuantile: ({ p, df }: { readonly p: number; readonly df: number }) => ({ x: room.tQuantile(p, df) }),
  betaQuantile: ({ p, a, b }: { readonly p: number; readonly a: number; readonly b: number }) => ({ x: room.betaQuantile(p, a, b) }),
  gammaQuantile: ({ p, shape }: { readonly p: number; readonly shape: number }) => ({ x: room.gammaQuantile(p, shape) }),
  chiSquareUpperTail: ({ x, df }: { readonly x: number; readonly df: number }) => ({ p: room.chiSquareUpperTail(x, df) }),
  noncentralTCdf: ({ t, df, ncp }: { readonly t: number; readonly df: number; readonly ncp: number }) => ({
    p: room.noncentralTCdf(t, df, ncp),
  }),
  hedgesJ: ({ df }: { readonly df: number }) => ({ J: room.hedgesJ(df) }),
  kaplanMeier: (input: Parameters<typeof room.kaplanMeier>[0]) => {
    const { table, n, events, median, medianLower, medianUpper } = known(room.kaplanMeier(input));
    const column = (name: keyof room.SurvivalStep) => table.map((step) => step[name] ?? null);
    return {
      n,
      events,
      median,
      medianLower,
      medianUpper,
      table: {
        time: column("time"),
        nRisk: column("nRisk"),
        nEvent: column("nEvent"),
        survival: column("survival"),
        stdErr: column("stdErr"),
        lower: column("lower"),
        upper: column("upper"),
      },
    };
  },
  cumulativeIncidence: (input: Parameters<typeof room.cumulativeIncidence>[0]) => {
    const { eventFree, causes } = known(room.cumulativeIncidence(input));
    return { eventFree, ...Object.fromEntries(causes.map(({ cause, incidence }) => [`cause${String(cause)}`, incidence])) };
  },
};

function known<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error("refused");
  return result.value;
}

/** The figures that a method gives, or none when it refuses. */
function figuresOf({ method, input }: Case): Figures | undefined {
  const adapter = adapted[method];
  if (adapter) return adapter(input as never);
  const call = (room as unknown as Readonly<Record<string, (input: Figures) => { readonly ok: boolean; readonly value?: Figures }>>)[
    method
  ];
  if (call === undefined) throw new Error(`no method ${method}`);
  const result = call(input);
  return result.ok ? result.value : undefined;
}

/** Holds what was found against what R says, number by number, down into lists and parts. */
function agree(found: Figure | undefined, expected: Figure, tol: number, name: string): void {
  if (expected === null) expect(found ?? null, name).toBeNull();
  else if (expected === "Infinity" || expected === "-Infinity") expect(found, name).toBe(Number(expected));
  else if (typeof expected === "number") {
    expect(typeof found, name).toBe("number");
    expect(Math.abs(Number(found) - expected), name).toBeLessThanOrEqual(tol * Math.abs(expected) + 1e-12);
  } else if (typeof expected === "string") expect(found, name).toBe(expected);
  else if (Array.isArray(expected)) {
    expect((found as readonly Figure[]).length, name).toBe(expected.length);
    for (const [index, one] of (expected as readonly Figure[]).entries())
      agree((found as readonly Figure[])[index], one, tol, `${name} ${String(index)}`);
  } else for (const [key, one] of Object.entries(expected)) agree((found as Figures)[key], one, tol, `${name} ${key}`);
}

const cases = golden.cases as unknown as readonly Case[];

describe.each([...new Set(cases.map(({ method }) => method))])("%s agrees with R", (method) => {
  it.each(cases.filter((one) => one.method === method))("$id", (one) => {
    const found = figuresOf(one);
    // What a method refuses has no estimate in R's answer either.
    if (found === undefined) expect(Object.values(one.expected).flat()).toContain(null);
    else for (const [name, value] of Object.entries(one.expected)) agree(found[name], value, one.tol, name);
  });
});

it("the cases are there", () => {
  expect(cases).toHaveLength(97);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});
