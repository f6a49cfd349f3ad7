import { expect, it } from "vitest";
import { CASES } from "./corpus.ts";

/*
 * What the corpus must hold, written by hand: for each kind of node the edges that it has, and at each edge the outcomes that are possible there (T true, U unknown, F false).
 * `issue` is a row with something that cannot be read, which can still be settled by what can.
 */
const MATRIX: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  all: { empty: "T", one: "TUF", several: "TUF", nested: "TUF", issue: "UF" },
  any: { empty: "F", one: "TUF", several: "TUF", nested: "TUF", issue: "TU" },
  not: { empty: "TF", one: "TUF", nested: "TUF", issue: "U" },
  atLeast: { below: "F", at: "T", above: "T", reach: "UF", one: "TUF", every: "TUF", issue: "TUF" },
  // A year or a month is never one day only, so a partial date equals none for sure.
  eq: { below: "F", at: "T", above: "F", zero: "T", missing: "U", partial: "UF", full: "TF", "readable-end": "T", issue: "U" },
  lt: {
    below: "T",
    at: "F",
    above: "F",
    zero: "F",
    "two-bounds": "TF",
    missing: "U",
    partial: "TUF",
    full: "F",
    "readable-end": "T",
    issue: "U",
  },
  lte: {
    below: "T",
    at: "T",
    above: "F",
    zero: "T",
    "two-bounds": "TF",
    "out-of-range": "TU",
    missing: "U",
    partial: "TUF",
    "readable-end": "T",
    issue: "U",
  },
  gt: {
    below: "F",
    at: "F",
    above: "T",
    zero: "F",
    "two-bounds": "TUF",
    "out-of-range": "UF",
    missing: "U",
    partial: "TUF",
    "partial-band": "TUF",
    "readable-end": "T",
    issue: "U",
  },
  gte: {
    below: "F",
    at: "T",
    above: "T",
    zero: "T",
    "two-bounds": "TUF",
    missing: "U",
    partial: "TUF",
    "partial-band": "TUF",
    "readable-end": "T",
    issue: "U",
  },
  in: { member: "T", other: "F", "own-code": "TF", denied: "TUF", missing: "U", issue: "U" },
  age: {
    below: "TF",
    at: "TF",
    above: "TF",
    "two-bounds": "TUF",
    "day-of-birth": "TF",
    "leap-day": "TF",
    months: "TF",
    "short-month": "TF",
    days: "TF",
    "at-other-day": "TUF",
    "no-reference-day": "U",
    "after-reference": "U",
    partial: "TUF",
    "partial-band": "TUF",
    trimmed: "TUF",
    missing: "U",
    issue: "U",
  },
  within: {
    "last-start": "F",
    "last-first": "T",
    "last-at": "T",
    "last-after": "F",
    "next-before": "F",
    "next-at": "T",
    "next-last": "T",
    "next-end": "F",
    clamped: "TF",
    period: "TF",
    limits: "T",
    "at-other-day": "TUF",
    "no-reference-day": "U",
    partial: "TUF",
    "not-trimmed": "UF",
    missing: "U",
    issue: "U",
  },
  count: {
    below: "TF",
    at: "TF",
    above: "TF",
    empty: "TF",
    fraction: "TF",
    "two-bounds": "TUF",
    "unknown-item": "TUF",
    "null-item": "TUF",
    open: "TUF",
    complete: "TF",
    missing: "U",
    issue: "TUF",
  },
  sum: {
    below: "TF",
    at: "TF",
    above: "TF",
    empty: "TF",
    "two-bounds": "TUF",
    "missing-amount": "TUF",
    "unknown-item": "TUF",
    "null-item": "TUF",
    "no-end": "TUF",
    gap: "UF",
    open: "TUF",
    complete: "TF",
    missing: "U",
    issue: "TUF",
  },
  // An open list may still hold one for which the criterion holds, and one for which it does not.
  some: {
    empty: "F",
    one: "TUF",
    several: "TUF",
    "null-item": "TUF",
    open: "TU",
    complete: "TF",
    denied: "TUF",
    missing: "U",
    issue: "TUF",
  },
  every: {
    empty: "TF",
    one: "TUF",
    several: "TUF",
    "below-min": "F",
    "at-min": "TUF",
    "null-item": "TUF",
    open: "UF",
    complete: "TF",
    missing: "U",
    issue: "TUF",
  },
  ref: { one: "TUF", chain: "TUF", denied: "TUF", issue: "U" },
  param: {
    "before-first": "U",
    "first-day": "TF",
    "last-day": "TF",
    gap: "U",
    "without-end": "TF",
    "after-last": "TU",
    "two-bounds": "TUF",
    code: "TUF",
    list: "TUF",
    day: "TUF",
    age: "TUF",
    count: "TUF",
    sum: "TUF",
    where: "TUF",
    missing: "U",
    issue: "TUF",
  },
};

const OUTCOMES = { T: "true", U: "unknown", F: "false" } as const;

const wanted = Object.entries(MATRIX).flatMap(([kind, boundaries]) =>
  Object.entries(boundaries).flatMap(([boundary, outcomes]) =>
    [...outcomes].map((letter) => `${kind} ${boundary} ${OUTCOMES[letter as keyof typeof OUTCOMES]}`),
  ),
);
const byHand = CASES.filter(({ generated }) => generated !== true);

it("no cell of the matrix is empty, and no case stands outside of it", () => {
  const filled = byHand.flatMap(({ kind, boundary, expect: outcome }) =>
    boundary === undefined ? [] : [`${kind} ${boundary} ${outcome}`],
  );
  expect([...new Set(filled)].sort()).toEqual([...wanted].sort());
});

it.each(Object.keys(MATRIX))("%s is true, unknown and false in some case, and meets something that cannot be read", (kind) => {
  const cases = byHand.filter((one) => one.kind === kind);
  expect(new Set(cases.map(({ expect: outcome }) => outcome))).toEqual(new Set(["true", "unknown", "false"]));
  expect(cases.some(({ issue }) => issue !== undefined)).toBe(true);
});

it("a case at the edge of what can be read says what cannot", () => {
  const edges = ["issue", "after-reference", "before-first"];
  const silent = byHand.filter(({ boundary = "", issue }) => edges.includes(boundary) && issue === undefined);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it("each case is about a node that stands in it", () => {
  const absent = CASES.filter(({ kind, criterion, criteria }) => !JSON.stringify([criterion, criteria]).includes(`"${kind}":`));
  expect(absent.map(({ id }) => id)).toEqual([]);
});
