import { expect, it } from "vitest";
import { toDot, toMermaid } from "welfare-core";
import { HOUSE } from "./house.ts";

/** The words on the arrows, in order. */
const onArrows = (text: string) => text.split("\n").flatMap((line) => / --> \w+ : (.*)$/.exec(line)?.[1] ?? []);

const counts = [
  { from: "asked-for", type: "sign", to: "living", count: 5 },
  { from: "asked-for", type: "sign", to: "refused", count: 3 },
  { from: "asked-for", type: "look", to: "asked-for", count: 0 },
  { from: "refused", type: "look", to: "refused", count: 12 },
  { track: "small-choir", from: "refused", type: "sing", to: "asked-for", count: 7 },
  { track: "band", from: "refused", type: "sign", to: "refused", count: 9 },
] as const;

it("each arrow bears the number of its own beginning, event, end and track, and none is 0", () => {
  expect(onArrows(toMermaid(HOUSE, { counts }))).toStrictEqual([
    "sign (5)",
    "sign (3)",
    "look (0)",
    "leave (0)",
    "look (12)",
    "sing (7)",
    "sign (0)",
  ]);
  expect(toDot(HOUSE, { counts, language: "en" })).toContain('  "asked-for" -> "living" [label="Signs (5)"];\n');
});

it("a number of the pathway is not that of a track of the same names, nor the other way round", () => {
  const ofMain = [{ from: "refused", type: "sign", to: "refused", count: 4 }];
  expect(onArrows(toMermaid(HOUSE, { counts: ofMain })).at(-1)).toBe("sign (0)");
  expect(onArrows(toMermaid(HOUSE, { counts: [{ ...counts[0], track: "small-choir" }] }))[0]).toBe("sign (0)");
});

it("of nobody every arrow bears a nought, and without counts there is no number", () => {
  expect(onArrows(toMermaid(HOUSE, { counts: [] }))).toStrictEqual([
    "sign (0)",
    "sign (0)",
    "look (0)",
    "leave (0)",
    "look (0)",
    "sing (0)",
    "sign (0)",
  ]);
  expect(onArrows(toMermaid(HOUSE))).toStrictEqual(["sign", "sign", "look", "leave", "look", "sing", "sign"]);
});
