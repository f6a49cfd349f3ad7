import { describe, expectTypeOf, it } from "vitest";
import {
  auditTable,
  coarsen,
  minimise,
  pseudonym,
  type redact,
  suppress,
  suppressTables,
  type FrequencyTable,
  type IndicatorResult,
  type InconsistentTables,
  type JsonValue,
  type Measurement,
  type Result,
  type SuppressedResult,
  type Suppression,
} from "welfare-core";

const measurement: Measurement = [];
const table: FrequencyTable = { id: "t", dimensions: [], cells: [] };

describe("what is suppressed", () => {
  it("has the shape of what was measured", () => {
    expectTypeOf(suppress(measurement)).toEqualTypeOf<Measurement>();
    suppress(measurement, { threshold: 5 });
    // @ts-expect-error one indicator alone may give another one back: all go together, in a list
    suppress({} as Measurement[number]);
    // @ts-expect-error the option has another name
    suppress(measurement, { k: 5 });
  });

  it("has a reason and nothing else", () => {
    expectTypeOf<Extract<IndicatorResult, { readonly status: "suppressed" }>>().toEqualTypeOf<SuppressedResult>();
    expectTypeOf<keyof SuppressedResult>().toEqualTypeOf<"status" | "reason">();
    const result = {} as IndicatorResult;
    // @ts-expect-error it may be suppressed: the status comes first
    expectTypeOf(result.n);
    // @ts-expect-error a count beside it would give it back
    ({ status: "suppressed", reason: "confidential", n: 2 }) satisfies SuppressedResult;
  });
});

describe("a table", () => {
  it("is given in a list, with all that is published beside it", () => {
    expectTypeOf(suppressTables([table])).toEqualTypeOf<Result<Suppression, InconsistentTables>>();
    // @ts-expect-error one table alone may be given back by another one
    suppressTables(table);
    auditTable(table);
    // @ts-expect-error a hidden cell is null, and not left out
    auditTable({ ...table, cells: [{ at: {} }] });
  });
});

describe("a record", () => {
  it("is reduced by its schema, and is no record of a model any more", () => {
    expectTypeOf<ReturnType<typeof minimise>>().toEqualTypeOf<JsonValue>();
    expectTypeOf<ReturnType<typeof redact>>().toEqualTypeOf<JsonValue>();
    // @ts-expect-error without a schema nobody knows the class of a field
    minimise({ id: "b-1" });
    // @ts-expect-error there is no such privacy class
    minimise({ id: "b-1" }, {} as Parameters<typeof minimise>[1], { keep: ["secret"] });
  });

  it("is made less exact in one of three ways", () => {
    coarsen([], { entryDate: { kind: "date", to: "month" } });
    // @ts-expect-error a week is no way to be less exact
    coarsen([], { entryDate: { kind: "date", to: "week" } });
  });

  it("has a pseudonym only with a secret of bytes", () => {
    expectTypeOf(pseudonym("b-1", { key: new Uint8Array(32), domain: "report" })).toEqualTypeOf<string>();
    // @ts-expect-error a password is no secret
    pseudonym("b-1", { key: "secret", domain: "report" });
    // @ts-expect-error the same person must not have one pseudonym everywhere
    pseudonym("b-1", { key: new Uint8Array(32) });
  });
});
