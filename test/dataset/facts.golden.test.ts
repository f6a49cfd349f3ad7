import { describe, expect, it } from "vitest";
import type { ProjectMoment, Residence, Situation } from "welfare-core";
import golden from "../golden/facts.json" with { type: "json" };
import { entering, exiting, rowOf, saidOf } from "./story.ts";

interface Given {
  readonly asOf: string;
  readonly knownAt?: string;
  readonly entry: string;
  readonly exit?: string;
  readonly destination?: string;
  readonly situations?: readonly Situation[];
  readonly residences?: readonly Residence[];
  readonly moments?: readonly ProjectMoment[];
}

interface Case {
  readonly name: string;
  readonly source: string;
  readonly given: Given;
  /** By column: the value, or in brackets why it is missing. */
  readonly expect: Readonly<Record<string, unknown>>;
}

describe("a row worked by hand", () => {
  it.each(golden as readonly Case[])("$name", ({ given, expect: expected }) => {
    const { asOf, knownAt, entry, exit, destination, situations = [], residences = [], moments = [] } = given;
    const events = [...entering(entry), ...(exit === undefined ? [] : [exiting(exit, destination)])];
    const row = rowOf({ events, person: { situations, residences }, project: { moments } }, asOf, knownAt);
    expect(saidOf(row, Object.keys(expected))).toEqual(expected);
  });

  it("has a name and a source of its own", () => {
    expect(new Set(golden.map(({ name }) => name)).size).toBe(golden.length);
    expect(golden.every(({ source }) => source.startsWith("the rules of facts, "))).toBe(true);
  });
});
