import { describe, expect, it } from "vitest";
import { sdgExclusionSchema, sdgLinkSchema, sensitivityOf } from "welfare-core";
import { SDG_GOALS, sdgEvidenceSchema, type SdgExclusion, type SdgLink, validateSdgLinks } from "welfare-core/sdg";

const LINK: SdgLink = {
  target: "8.5",
  contribution: "indirect",
  polarity: "positive",
  strength: "significant",
  rationale: { en: "Orientation towards work" },
};
const EXCLUSION: SdgExclusion = { code: "14", reason: { en: "No sea in Mantova" } };

function found(links: readonly SdgLink[], exclusions: readonly SdgExclusion[] = []): readonly string[] {
  return validateSdgLinks(links, exclusions).map(({ severity, code, path, codes }) => `${severity} ${code} ${path} ${codes.join(",")}`);
}

describe("what does not fit in the links of a project", () => {
  it("nothing, where all fits", () => {
    expect(found([LINK, { ...LINK, target: "5.5" }], [EXCLUSION])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it("the same target twice is an error at the later link", () => {
    expect(found([LINK, { ...LINK, strength: "principal" }])).toEqual(["error duplicate-link links.1 8.5"]);
  });

  it("a target helped and harmed is looked at, and allowed", () => {
    expect(found([LINK, { ...LINK, polarity: "negative" }])).toEqual(["warning positive-and-negative links.1 8.5"]);
  });

  it("a target cannot be linked and left out, itself or with its goal", () => {
    expect(found([LINK], [{ ...EXCLUSION, code: "8.5" }])).toEqual(["error linked-and-excluded links.0 8.5,8.5"]);
    expect(found([LINK], [{ ...EXCLUSION, code: "8" }])).toEqual(["error linked-and-excluded links.0 8.5,8"]);
    expect(found([LINK], [{ ...EXCLUSION, code: "8.6" }])).toEqual([]);
    expect(found([{ ...LINK, target: "8.10" }], [{ ...EXCLUSION, code: "8.1" }])).toEqual([]);
  });

  it("a share for some and not for others cannot be divided; each polarity by itself", () => {
    expect(
      found([
        { ...LINK, sharePercent: 40 },
        { ...LINK, target: "5.5" },
      ]),
    ).toEqual(["error shares-incomplete links 5.5"]);
    expect(
      found([
        { ...LINK, sharePercent: 40 },
        { ...LINK, target: "5.5", polarity: "negative" },
      ]),
    ).toEqual([]);
  });

  it("shares up to the whole fit, a hundredth more does not", () => {
    const shares = (a: number, b: number, c: number): SdgLink[] => [
      { ...LINK, sharePercent: a },
      { ...LINK, target: "5.5", sharePercent: b },
      { ...LINK, target: "11.3", sharePercent: c },
    ];
    expect(found(shares(33.33, 33.33, 33.34))).toEqual([]);
    expect(found(shares(33.34, 33.33, 33.34))).toEqual(["error shares-above-100 links 8.5,5.5,11.3"]);
    expect(validateSdgLinks(shares(33.34, 33.33, 33.34))[0]?.message).toContain("100.01 percent");
  });

  it("an indicator must be listed under the target of its link; its code there is named", () => {
    expect(found([{ ...LINK, indicators: ["8.5.1", "5.5.1"] }])).toEqual([
      "error indicator-of-another-target links.0.indicators.1 8.5,5.5.1",
    ]);
    const repeated = validateSdgLinks([{ ...LINK, target: "11.5", indicators: ["1.5.1"] }]);
    expect(repeated.map(({ nearest }) => nearest)).toEqual(["11.5.1"]);
  });

  it("a link and an exclusion say why, in words", () => {
    expect(found([{ ...LINK, rationale: {} }])).toEqual(["error no-rationale links.0.rationale 8.5"]);
    expect(found([{ ...LINK, rationale: { it: " ", en: "Work" } }])).toEqual([]);
    expect(found([], [{ code: "14", reason: { it: " " } }])).toEqual(["error no-reason exclusions.0.reason 14"]);
  });

  it("direct and principal rests on evidence; less than that need not", () => {
    const strong: SdgLink = { ...LINK, contribution: "direct", strength: "principal" };
    expect(found([strong])).toEqual(["warning no-evidence links.0.evidence 8.5"]);
    expect(found([{ ...strong, evidence: [] }])).toEqual(["warning no-evidence links.0.evidence 8.5"]);
    expect(found([{ ...strong, evidence: [{ source: "Follow-up of 2019" }] }])).toEqual([]);
    expect(found([{ ...strong, strength: "significant" }])).toEqual([]);
    expect(found([{ ...strong, contribution: "enabling" }])).toEqual([]);
  });

  it("all 17 goals say nothing; 16 are still a choice", () => {
    const everywhere = SDG_GOALS.map((goal): SdgLink => ({ ...LINK, target: `${goal}.1` }));
    expect(found(everywhere.slice(1))).toEqual([]);
    expect(found(everywhere)).toEqual([`warning all-goals links ${SDG_GOALS.join(",")}`]);
  });

  it("an exclusion given twice is an error, a target beside its goal is not", () => {
    expect(found([], [EXCLUSION, EXCLUSION])).toEqual(["error duplicate-exclusion exclusions.1 14"]);
    expect(found([], [EXCLUSION, { ...EXCLUSION, code: "14.1" }])).toEqual([]);
  });
});

describe("links and exclusions as unknown data", () => {
  const issues = (schema: typeof sdgLinkSchema | typeof sdgExclusionSchema | typeof sdgEvidenceSchema, value: unknown) =>
    schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

  it("a whole link and an exclusion are accepted as they are", () => {
    const whole = {
      ...LINK,
      sharePercent: 33.33,
      indicators: ["8.5.1"],
      evidence: [{ source: "Follow-up", url: "https://example.org/r?y=2019", on: "2019-06-30" }],
    };
    expect(sdgLinkSchema.parse(whole)).toEqual(whole);
    expect(sdgExclusionSchema.parse(EXCLUSION)).toEqual(EXCLUSION);
  });

  it.each([
    ["5.7", "target: not a target such as 11.3 or 5.c; did you mean 5.6?"],
    ["SDG 5.5", "target: not a target such as 11.3 or 5.c; did you mean 5.5?"],
    ["5", "target: not a target such as 11.3 or 5.c"],
    ["Maria", "target: not a target such as 11.3 or 5.c"],
    [5.5, "target: not a target such as 11.3 or 5.c"],
  ])("the target %j is an issue that names a target if one is near", (target, message) => {
    expect(issues(sdgLinkSchema, { ...LINK, target })).toEqual([message]);
  });

  it.each([0, -1, 100.01, 33.333, Number.NaN, "50", null])("the share %j is refused", (sharePercent) => {
    expect(issues(sdgLinkSchema, { ...LINK, sharePercent })).toHaveLength(1);
  });

  it.each([0.01, 1.1, 14.29, 100])("the share %j is accepted", (sharePercent) => {
    expect(issues(sdgLinkSchema, { ...LINK, sharePercent })).toEqual([]);
  });

  it("an unknown indicator, a wrong word and an unknown field are issues", () => {
    expect(issues(sdgLinkSchema, { ...LINK, indicators: ["8.5.9"] })).toEqual([
      "indicators.0: not a global indicator such as 11.3.1; did you mean 8.5.2?",
    ]);
    expect(issues(sdgLinkSchema, { ...LINK, polarity: "neutral" })).toHaveLength(1);
    expect(issues(sdgLinkSchema, { ...LINK, share: 50 })).toHaveLength(1);
    expect(issues(sdgLinkSchema, { ...LINK, rationale: {} })).toHaveLength(1);
  });

  it("an address is one of the web", () => {
    expect(issues(sdgEvidenceSchema, { source: "Report", url: "javascript:alert(1)" })).toHaveLength(1);
    expect(issues(sdgEvidenceSchema, { source: "Report", url: "https:// example.org" })).toHaveLength(1);
  });

  it("an exclusion is of a goal or a target, not of an indicator", () => {
    expect(issues(sdgExclusionSchema, { ...EXCLUSION, code: "5.c" })).toEqual([]);
    expect(issues(sdgExclusionSchema, { ...EXCLUSION, code: "5.c.1" })).toHaveLength(1);
  });

  it("every field may be published", () => {
    for (const schema of [sdgLinkSchema, sdgExclusionSchema, sdgEvidenceSchema]) {
      for (const field of Object.values(schema.shape)) expect(sensitivityOf(field)).toBe("public");
    }
  });
});
