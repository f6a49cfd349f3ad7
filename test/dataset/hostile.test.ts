import { describe, expect, it } from "vitest";
import { readDataset } from "welfare-core";
import { cpuMilliseconds, expectCostBelow } from "../cpu-milliseconds.ts";

const base = { formatVersion: 1, projects: [], pathways: [] };

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

const inRecords = (depth: number) => nested(depth, (inner) => ({ a: inner }));
const inLists = (depth: number) => nested(depth, (inner) => [inner]);

function answer(value: unknown): string {
  const read = readDataset(value);
  return read.ok ? "ok" : read.error.code;
}

const circle: Record<string, unknown> = { ...base };
circle["extensions"] = { circle };
const list: unknown[] = [];
list.push(list);
const person = (extensions: unknown) => ({ ...base, beneficiaries: [{ id: "b-1", extensions }] });
const log = (data: unknown) => ({
  ...base,
  participations: [
    {
      id: "p-1",
      beneficiaryId: "b-1",
      projectId: "p",
      log: {
        pathway: { id: "p", version: "1" },
        events: [{ id: "e", type: "enter", occurredOn: "2018-01-01", recordedAt: "2018-01-01T00:00:00Z", data }],
      },
    },
  ],
});
const ruleset = (criterion: unknown) => ({ ...base, rulesets: [{ id: "r", version: "1", facts: {}, criterion }] });
const parsed = (text: string): unknown => JSON.parse(text) as unknown;

describe("a hostile document has its answer within 100 ms of the processor", () => {
  it.each([
    ["records nested 100,000 deep", inRecords(100_000), "too-large"],
    ["lists nested 100,000 deep", inLists(100_000), "too-large"],
    ["own fields nested 100,000 deep", person(inRecords(100_000)), "too-large"],
    ["the data of an event nested 100,000 deep", log({ a: inLists(100_000) }), "too-large"],
    ["a criterion nested 100,000 deep", ruleset(nested(100_000, (inner) => ({ not: inner }))), "too-large"],
    ["a record that leads back to itself", circle, "too-large"],
    ["a list that holds itself", list, "too-large"],
    ["a million numbers in one list", { ...base, beneficiaries: Array<number>(1_000_000).fill(1) }, "too-large"],
    ["a million records in one list", { ...base, sessions: Array.from({ length: 1_000_000 }, () => ({})) }, "too-large"],
    ["a million items in a list that is no field", { ...base, people: Array<number>(1_000_000).fill(1) }, "too-large"],
    ["more items than a list may have", { ...base, projects: Array<number>(1001).fill(1) }, "invalid"],
    ["a text of a million characters", { ...base, extensions: { a: "x".repeat(1_000_000) } }, "too-large"],
    ["a key of a million characters", { ...base, ["x".repeat(1_000_000)]: 1 }, "too-large"],
    ["a key __proto__ of the document", parsed('{"formatVersion":1,"projects":[],"pathways":[],"__proto__":{"a":1}}'), "not-json"],
    ["a key __proto__ deep inside", person(parsed('{"a":[{"__proto__":1}]}')), "not-json"],
    ["a value that is no number", { ...base, formatVersion: Number.NaN }, "not-json"],
    ["an infinite value", person({ a: Number.NEGATIVE_INFINITY }), "not-json"],
    ["a large integer", person({ a: 1n }), "not-json"],
    ["a date", person({ a: new Date(0) }), "not-json"],
    ["a map", new Map([["formatVersion", 1]]), "not-json"],
    ["a function", () => base, "not-json"],
    ["a list with a gap", person({ a: Array<unknown>(3) }), "not-json"],
    ["half a character where text is expected", { ...base, organizations: [{ id: "o", name: "\ud83d", type: "10" }] }, "invalid"],
    ["half a character as a key", { ...base, organizations: [{ id: "\ud83d", name: "O", type: "10" }] }, "invalid"],
    [
      "2^53 where whole numbers are counted",
      { ...base, beneficiaries: [{ id: "b", households: [{ from: "2018-01-01", observedOn: "2018-01-01", iseeMinor: 2 ** 53 }] }] },
      "invalid",
    ],
    ["2^53 as a version", { ...base, formatVersion: 2 ** 53 }, "newer-version"],
    ["the largest number as a version", { ...base, formatVersion: Number.MAX_VALUE }, "newer-version"],
    ["-0 as a version", { ...base, formatVersion: -0 }, "unknown-version"],
  ])("%s", (_, value, code) => {
    expect(answer(value)).toBe(code);
    expectCostBelow(100, () => readDataset(value));
  });

  it("a million unknown keys, beside the time that it takes to list them", () => {
    // To list the keys of such a record takes the engine half a second by itself (measured: 460 to 800 ms on Node 20); nothing else may take long.
    const keys: object = { ...base, ...Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 1])) };
    expect(answer(keys)).toBe("too-large");
    const listing = cpuMilliseconds(() => Object.keys(keys));
    expect(cpuMilliseconds(() => readDataset(keys))).toBeLessThan(2 * listing + 100);
  });
});
