import { describe, expect, it } from "vitest";
import { sdgCoverage, type SdgLink, sdgProfile } from "welfare-core/sdg";

const LINK: SdgLink = {
  target: "8.5",
  contribution: "enabling",
  polarity: "positive",
  strength: "marginal",
  rationale: { en: "Orientation towards work" },
};

describe("the profile of a project", () => {
  it("of no links has no goal and keeps what is left out", () => {
    const reason = { en: "Not our field" };
    expect(
      sdgProfile(
        [],
        [
          { code: "14", reason },
          { code: "7.b", reason },
          { code: "7", reason },
        ],
      ),
    ).toEqual({
      goals: [],
      exclusions: [
        { code: "7", reason },
        { code: "7.b", reason },
        { code: "14", reason },
      ],
    });
  });

  it("has goals and targets in order, helping and harming apart, each as strong as its strongest link", () => {
    const profile = sdgProfile([
      { ...LINK, target: "11.3" },
      { ...LINK, target: "8.10", strength: "significant" },
      { ...LINK, target: "8.5", contribution: "direct" },
      { ...LINK, target: "8.5", polarity: "negative", contribution: "indirect" },
    ]);
    const marginal = { links: 1, strength: "marginal", contribution: "enabling" };
    expect(profile.goals).toEqual([
      {
        goal: "8",
        positive: { links: 2, strength: "significant", contribution: "direct" },
        negative: { links: 1, strength: "marginal", contribution: "indirect" },
        targets: [
          {
            target: "8.5",
            positive: { links: 1, strength: "marginal", contribution: "direct" },
            negative: { links: 1, strength: "marginal", contribution: "indirect" },
          },
          { target: "8.10", positive: { links: 1, strength: "significant", contribution: "enabling" } },
        ],
      },
      { goal: "11", positive: marginal, targets: [{ target: "11.3", positive: marginal }] },
    ]);
  });

  it("adds shares exactly, and has none where one is missing", () => {
    const shares = [{ ...LINK, sharePercent: 0.1 }, { ...LINK, target: "8.6", sharePercent: 0.2 } as const];
    expect(sdgProfile(shares).goals[0]?.positive?.sharePercent).toBe(0.3);
    const partly = sdgProfile([...shares, { ...LINK, target: "8.3" }]).goals[0];
    expect(partly?.positive).not.toHaveProperty("sharePercent");
    expect(partly?.targets.map(({ target, positive }) => [target, positive?.sharePercent])).toEqual([
      ["8.3", undefined],
      ["8.5", 0.1],
      ["8.6", 0.2],
    ]);
  });
});

describe("what of a profile is measured", () => {
  it("tells a measured target from one that only names an indicator and from one with neither", () => {
    const links: SdgLink[] = [{ ...LINK, target: "11.3" }, { ...LINK, target: "5.5", indicators: ["5.5.2"] }, LINK];
    const { targets, notLinked } = sdgCoverage(links, [{ id: "in-work", sdgTargets: ["8.5"] }]);
    expect(targets.map(({ target, status, measuredBy }) => [target, status, measuredBy])).toEqual([
      ["5.5", "named-only", []],
      ["8.5", "measured", ["in-work"]],
      ["11.3", "unmeasured", []],
    ]);
    expect(targets[0]?.indicators).toEqual([
      { indicator: "5.5.1", named: false, measuredBy: [] },
      { indicator: "5.5.2", named: true, measuredBy: [] },
    ]);
    expect(notLinked).toEqual([]);
  });

  it("lists what is measured without a link, with whoever measures it", () => {
    const { targets, notLinked } = sdgCoverage(
      [],
      [{ id: "z", sdgTargets: ["16.7", "4.3"] }, { id: "a", sdgTargets: ["4.3"], sdgIndicators: ["4.3.1"] }, { id: "m" }],
    );
    expect(targets).toEqual([]);
    expect(notLinked).toEqual([
      { target: "4.3", measuredBy: ["a", "z"] },
      { target: "16.7", measuredBy: ["z"] },
    ]);
  });

  it("an indicator counts under each of its codes: 1.5.1 measures the linked 11.5, and 1.5 is then not missing a link", () => {
    const { targets, notLinked } = sdgCoverage([{ ...LINK, target: "11.5" }], [{ id: "harmed", sdgIndicators: ["1.5.1"] }]);
    expect(targets.map(({ target, status }) => [target, status])).toEqual([["11.5", "measured"]]);
    expect(targets[0]?.indicators.map(({ indicator, measuredBy }) => [indicator, measuredBy])).toEqual([
      ["11.5.1", ["harmed"]],
      ["11.5.2", []],
      ["11.5.3", []],
    ]);
    expect(notLinked).toEqual([]);
  });

  it("a target with several links is one target, and an id stands once", () => {
    const { targets } = sdgCoverage(
      [LINK, { ...LINK, polarity: "negative", indicators: ["8.5.2"] }],
      [{ id: "in-work", sdgTargets: ["8.5"], sdgIndicators: ["8.5.2"] }],
    );
    expect(targets).toEqual([
      {
        target: "8.5",
        status: "measured",
        measuredBy: ["in-work"],
        indicators: [
          { indicator: "8.5.1", named: false, measuredBy: [] },
          { indicator: "8.5.2", named: true, measuredBy: ["in-work"] },
        ],
      },
    ]);
  });
});
