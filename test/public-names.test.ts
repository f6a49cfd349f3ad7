import * as root from "welfare-core";
import * as exchange from "welfare-core/exchange";
import * as identity from "welfare-core/identity";
import * as english from "welfare-core/labels/en";
import * as italian from "welfare-core/labels/it";
import * as sdg from "welfare-core/sdg";
import * as statistics from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import names from "./golden/public-names.json" with { type: "json" };

/** What each entry exports at run time. A name that comes or goes is a change that users see: the list is kept by hand. */
const entries: Readonly<Record<keyof typeof names, object>> = {
  "welfare-core": root,
  "welfare-core/exchange": exchange,
  "welfare-core/identity": identity,
  "welfare-core/labels/en": english,
  "welfare-core/labels/it": italian,
  "welfare-core/sdg": sdg,
  "welfare-core/statistics": statistics,
};

describe.each(Object.keys(entries) as (keyof typeof names)[])("%s", (entry) => {
  it("exports the names of the list and no other", () => {
    expect(Object.keys(entries[entry]).sort()).toEqual([...names[entry]].sort());
  });

  it("names each thing once, and none of them is undefined", () => {
    expect(new Set(names[entry]).size).toBe(names[entry].length);
    expect(Object.entries(entries[entry]).filter(([, value]) => value === undefined)).toEqual([]);
  });
});

it("no name stands in two entries for two things", () => {
  const first = new Map<string, unknown>();
  const clashes = Object.values(entries)
    .flatMap((entry) => Object.entries(entry) as [string, unknown][])
    .filter(([name, value]) => first.has(name) || first.set(name, value) === undefined)
    .filter(([name, value]) => first.get(name) !== value);
  expect(clashes.map(([name]) => name)).toEqual([]);
});
