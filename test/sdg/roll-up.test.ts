import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rollUpSdg, type SdgAmount, type SdgLink } from "welfare-core/sdg";

interface GoldenCase {
  readonly name: string;
  readonly given: {
    readonly view: "tagged" | "apportioned";
    readonly level: "goal" | "target";
    readonly items: readonly {
      readonly key: string;
      readonly amountMinor: number;
      readonly links: readonly (Pick<SdgLink, "target"> & Partial<SdgLink>)[];
    }[];
  };
  readonly expect: Readonly<Record<string, unknown>>;
}

const cases = JSON.parse(readFileSync(new URL("../golden/sdg-roll-up.json", import.meta.url), "utf8")) as readonly GoldenCase[];

const LINK = { contribution: "direct", polarity: "positive", strength: "significant", rationale: { en: "Because" } } as const;

function amount(key: string, amountMinor: number, links: readonly SdgLink[] = [], currency = "EUR"): SdgAmount {
  return { key, amount: { amountMinor, currency }, links };
}

describe("rolling amounts up to goals and targets", () => {
  it.each(cases)("$name", ({ given: { view, level, items }, expect: expected }) => {
    const amounts = items.map(({ key, amountMinor, links }) =>
      amount(
        key,
        amountMinor,
        links.map((link) => ({ ...LINK, ...link })),
      ),
    );
    const rolled = rollUpSdg(amounts, { view, level, currency: "EUR" });
    expect(rolled.ok && rolled.value).toMatchObject({ view, level, currency: "EUR", ...expected });
  });

  it("the tagged view overlaps and has no total", () => {
    const rolled = rollUpSdg([amount("a", 100)], { view: "tagged", level: "goal", currency: "EUR" });
    expect(rolled.ok && "totalMinor" in rolled.value).toBe(false);
  });

  it("keeps within the whole shares that do not add up exactly in binary", () => {
    const shares = [14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28];
    const links = shares.map((sharePercent, index): SdgLink => ({
      ...LINK,
      target: `8.${(index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`,
      sharePercent,
    }));
    const rolled = rollUpSdg([amount("a", 700, links)], { view: "apportioned", level: "goal", currency: "EUR" });
    expect(rolled).toMatchObject({ ok: true, value: { rows: [{ code: "8", positiveMinor: 700 }] } });
  });
});

describe("amounts that are not added up", () => {
  const half = { ...LINK, target: "8.5", sharePercent: 50 } as const;
  const more = { ...LINK, target: "5.5", sharePercent: 50.01 } as const;

  it("are in another currency than asked: both views refuse and name them", () => {
    for (const view of ["tagged", "apportioned"] as const) {
      const rolled = rollUpSdg([amount("a", 1), amount("b", 1, [], "CHF")], { view, level: "goal", currency: "EUR" });
      expect(rolled).toMatchObject({ ok: false, error: { code: "mixed-currencies", keys: ["b"] } });
    }
  });

  it("are divided into more than the whole: the apportioned view refuses, the tagged one does not divide", () => {
    const items = [amount("a", 100, [half]), amount("b", 100, [half, more])];
    expect(rollUpSdg(items, { view: "apportioned", level: "goal", currency: "EUR" })).toMatchObject({
      ok: false,
      error: { code: "shares-above-100", keys: ["b"] },
    });
    expect(rollUpSdg(items, { view: "tagged", level: "goal", currency: "EUR" }).ok).toBe(true);
  });

  it("may be harmed and helped by 100 percent each", () => {
    const links: SdgLink[] = [
      { ...LINK, target: "8.5", sharePercent: 100 },
      { ...LINK, target: "12.5", polarity: "negative", sharePercent: 100 },
    ];
    expect(rollUpSdg([amount("a", 100, links)], { view: "apportioned", level: "goal", currency: "EUR" }).ok).toBe(true);
  });

  it("are together beyond what can be counted exactly, even where gains and refunds cancel out", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const options = { view: "apportioned", level: "goal", currency: "EUR" } as const;
    expect(rollUpSdg([amount("a", most)], options).ok).toBe(true);
    expect(rollUpSdg([amount("a", most), amount("b", -1)], options)).toMatchObject({ ok: false, error: { code: "too-large" } });
  });
});
