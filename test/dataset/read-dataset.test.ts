import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DATASET_VERSION, datasetSchema, empowermentPathway, readDataset } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const empty = { formatVersion: 1, projects: [], pathways: [] };
const milena: unknown = deepFreeze(JSON.parse(readFileSync(new URL("../../examples/milena/dataset.json", import.meta.url), "utf8")));

function refusal(value: unknown) {
  const read = readDataset(value);
  if (read.ok) throw new Error("read");
  return read.error;
}

describe("a document is read", () => {
  it("as it stands: the dataset of MILENA comes out as it went in", () => {
    expect(readDataset(milena)).toEqual({ ok: true, value: milena });
    expect(datasetSchema.parse(milena)).toEqual(milena);
    expect(JSON.stringify(datasetSchema.parse(milena)).length).toBe(JSON.stringify(milena).length);
  });

  it("with nothing in it but empty lists of projects and pathways", () => {
    expect(readDataset(empty)).toEqual({ ok: true, value: empty });
  });

  it("with the standard pathway, which is plain JSON", () => {
    expect(readDataset({ ...empty, pathways: [empowermentPathway] })).toMatchObject({ ok: true });
  });

  it("without a prototype, as some parsers make it", () => {
    const bare = Object.assign(Object.create(null) as object, empty);
    expect(readDataset(bare)).toEqual({ ok: true, value: empty });
  });

  it("in the format that this release writes", () => {
    expect(DATASET_VERSION).toBe(1);
  });
});

describe("a document is refused as", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "{}"],
    ["a number", 1],
    ["a list", []],
    ["a record without a version", { projects: [], pathways: [] }],
    ["a version in words", { ...empty, formatVersion: "1" }],
    ["half a version", { ...empty, formatVersion: 1.5 }],
    ["a version that is null", { ...empty, formatVersion: null }],
  ])("not a dataset: %s", (_, value) => {
    expect(refusal(value)).toEqual({ code: "not-a-dataset", message: "the document has no whole number formatVersion" });
  });

  it("of a newer version: the version after this one, and any later", () => {
    expect(refusal({ ...empty, formatVersion: 2 })).toEqual({
      code: "newer-version",
      message: "the document has format 2, this release reads up to 1: update the library",
    });
    expect(refusal({ formatVersion: 99, whatever: true }).code).toBe("newer-version");
  });

  it.each([0, -1, -3])("of an unknown version: %i", (formatVersion) => {
    expect(refusal({ ...empty, formatVersion })).toEqual({
      code: "unknown-version",
      message: `no way leads from format ${formatVersion} to 1`,
    });
  });

  it("not JSON, before its version is looked at", () => {
    expect(refusal({ formatVersion: 99, at: new Date(0) })).toEqual({
      code: "not-json",
      message: "the document is no plain JSON (not-json)",
    });
    expect(refusal(() => empty).code).toBe("not-json");
  });

  it("too large, and says in what", () => {
    const deep = (levels: number) => {
      let value: unknown = [];
      for (let level = 1; level < levels; level += 1) value = [value];
      return value;
    };
    // The document is the first level and its field the second.
    expect(refusal({ ...empty, formatVersion: 2, a: deep(98) }).code).toBe("newer-version");
    expect(refusal({ ...empty, formatVersion: 2, a: deep(100) })).toMatchObject({
      code: "too-large",
      message: "the document is larger than accepted: it is nested more than 100 levels deep, or leads back to itself",
    });
    const text = (length: number) => ({ ...empty, extensions: { a: "x".repeat(length) } });
    expect(readDataset(text(10_000)).ok).toBe(true);
    expect(refusal(text(10_001)).message).toContain("one of its texts has more than 10000 characters");
    const items = (count: number) => ({ ...empty, formatVersion: 2, a: Array<number>(count).fill(0) });
    expect(refusal(items(100_000)).code).toBe("newer-version");
    expect(refusal(items(100_001)).message).toContain("one of its lists or records has more than 100000 items");
    // One document, 50 lists and their numbers: 5,000,001 values are too many, 5,000,000 are not.
    const values = (last: number) => ({
      a: [...Array.from({ length: 49 }, () => Array<number>(100_000).fill(0)), Array<number>(last).fill(0)],
    });
    expect(refusal(values(99_948)).code).toBe("not-a-dataset");
    expect(refusal(values(99_949)).message).toContain("it has more than 5000000 values");
  });

  it("invalid, with the place and the sentence of each problem", () => {
    const broken = {
      ...empty,
      organizations: [
        { id: "o", name: "O", type: "10" },
        { id: "o 2", name: "O", type: "10" },
      ],
      peerlinks: [],
    };
    expect(refusal(broken)).toEqual({
      code: "invalid",
      message: "2 problems",
      issues: [
        {
          path: "organizations.1.id",
          message: "not a key: letters, digits and . _ : -, 128 at most, a letter or digit first",
        },
        { path: "", message: 'unknown field; did you mean "peerLinks"? Own fields belong in "extensions".' },
      ],
    });
    expect(refusal({ ...empty, peerlinks: [] }).message).toBe("1 problem");
  });

  it("invalid, with 100 problems at most", () => {
    const persons = (count: number) => ({ ...empty, beneficiaries: Array.from({ length: count }, () => ({})) });
    expect(refusal(persons(100))).toMatchObject({ message: "100 problems" });
    const more = refusal(persons(101));
    expect(more.message).toBe("101 problems, the first 100 are given");
    expect(more.issues).toHaveLength(100);
  });
});

describe("the schema alone", () => {
  it("accepts the present format only", () => {
    expect(datasetSchema.safeParse({ ...empty, formatVersion: 2 }).error?.issues).toMatchObject([
      { path: ["formatVersion"], code: "invalid_value" },
    ]);
  });

  it.each(["projects", "pathways"])("needs a list of %s, though it may be empty", (field) => {
    const { [field as "projects"]: list, ...rest } = empty;
    expect(list).toEqual([]);
    expect(datasetSchema.safeParse(rest).error?.issues).toMatchObject([{ path: [field], code: "invalid_type" }]);
  });

  it.each([
    ["organizations", 100_000],
    ["territories", 100_000],
    ["contextFacts", 100_000],
    ["projects", 1000],
    ["practices", 100_000],
    ["replications", 100_000],
    ["pathways", 1000],
    ["rulesets", 1000],
    ["interventions", 100_000],
    ["instruments", 1000],
    ["beneficiaries", 100_000],
    ["participations", 100_000],
    ["sessions", 100_000],
    ["goals", 100_000],
    ["assessments", 100_000],
    ["peerLinks", 100_000],
  ])("counts the %s before it reads them: %i at most", (field, most) => {
    const of = (count: number) => datasetSchema.safeParse({ ...empty, [field]: Array<null>(count).fill(null) }).error?.issues ?? [];
    expect(of(most + 1)).toMatchObject([{ path: [field], code: "custom", message: `a list of more than ${most} items` }]);
    expect(of(1)).toMatchObject([{ path: [field, 0] }]);
  });

  it("does not overflow the stack, though nobody looked at the depth before", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
    const event = { id: "e", type: "enter", occurredOn: "2018-01-01", recordedAt: "2018-01-01T00:00:00Z", data: { a: deep } };
    const log = { pathway: { id: "p", version: "1" }, events: [event] };
    expect(datasetSchema.safeParse({ ...empty, extensions: deep }).success).toBe(false);
    expect(datasetSchema.safeParse({ ...empty, participations: [{ id: "p-1", beneficiaryId: "b-1", projectId: "p", log }] }).success).toBe(
      false,
    );
    expect(datasetSchema.safeParse({ ...empty, rulesets: [{ id: "r", version: "1", facts: {}, criterion: deep }] }).success).toBe(false);
    expect(datasetSchema.safeParse({ ...empty, whatever: deep }).success).toBe(false);
  });
});
