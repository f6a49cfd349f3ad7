import { expect, it } from "vitest";
import { CASES } from "./corpus.ts";

/** Each way to say no meets each phase of a life. */
const CODES = ["unknown-event", "not-in-state", "guard", "forbidden", "too-early", "conflict", "duplicate"];
const STATES = ["asked", "waiting", "living", "away", "gone", "refused"];

/** What has bounds, and the days or values at them: the last before, the bound itself, the first after; for windows both ends and the day between. */
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  day: ["below", "at", "above"],
  "met-day": ["below", "at", "above"],
  "anchor-day": ["below", "at", "above"],
  hold: ["below", "at", "above", "open", "closed", "same-day"],
  end: ["below", "at", "above"],
  window: ["below", "from", "at", "to", "above"],
  answer: ["below", "from", "at", "to", "above"],
  "window-end": ["below", "at", "above"],
  "hold-window": ["below", "inside", "at", "above"],
  standard: ["day-28", "day-29"],
  share: ["below", "at", "above"],
  minutes: ["below", "at", "above"],
  dosage: ["below", "at", "above"],
  days: ["below", "at", "above"],
  score: ["below", "at", "above"],
};

const wanted = [
  ...CODES.flatMap((code) => STATES.map((state) => `${code} ${state}`)),
  ...Object.entries(BOUNDS).flatMap(([kind, edges]) => edges.map((edge) => `${kind} ${edge}`)),
];

it("no cell is empty, and no case stands outside of the matrix", () => {
  const filled = CASES.flatMap(([{ boundary }]) => boundary ?? []);
  expect([...filled].sort()).toEqual([...wanted].sort());
});

it("each cell of a code expects that code, met in that state", () => {
  for (const [{ boundary, expect: expected, id }] of CASES) {
    const [code = "", state = ""] = (boundary ?? "").split(" ");
    if (!CODES.includes(code)) continue;
    expect(expected.state.name, id).toBe(state);
    expect(expected.refused?.at(-1)?.split(" ")[1], id).toBe(code);
  }
});

it("the cells of bounds are worked by hand", () => {
  const made = CASES.filter(([{ boundary, generated }]) => generated === true && !CODES.includes((boundary ?? "").split(" ")[0] ?? ""));
  expect(made.map(([{ id }]) => id)).toEqual([]);
});
