import type * as z from "zod";
import { findJsonProblem, type JsonBounds, type JsonProblem } from "../record/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { DATASET_VERSION, type Dataset } from "./dataset.ts";
import { migrateDataset } from "./migrate.ts";
import { datasetSchema } from "./schema.ts";

/** Why unknown data are no dataset. */
export interface ReadDatasetRefusal {
  readonly code: "not-json" | "too-large" | "not-a-dataset" | "newer-version" | "unknown-version" | "invalid";
  readonly message: string;
  /** For `invalid`: every problem found, at most 100. Messages never repeat a value of a record; those about a ruleset or pathway name the facts and states that it refers to. */
  readonly issues?: readonly DatasetIssue[] | undefined;
}

/** One problem of a document's shape. */
export interface DatasetIssue {
  /** `beneficiaries.3.gender`. */
  readonly path: string;
  readonly message: string;
}

/** How large a document may be: some 50,000 participations. */
const BOUNDS = { depth: 100, nodes: 5_000_000, items: 100_000, textLength: 10_000 } as const satisfies JsonBounds;

/** What is too large, in words. */
const TOO_LARGE: Readonly<Partial<Record<JsonProblem, string>>> = {
  "too-deep": `it is nested more than ${BOUNDS.depth} levels deep, or leads back to itself`,
  "too-many-nodes": `it has more than ${BOUNDS.nodes} values`,
  "too-many-items": `one of its lists or records has more than ${BOUNDS.items} items`,
  "text-too-long": `one of its texts has more than ${BOUNDS.textLength} characters`,
};

const MAX_ISSUES = 100;

/**
 * Reads a stored document: looks at its size, brings an older format up to date and checks it against the schema, in this order.
 *
 * @param value - of any origin, such as the answer of `JSON.parse`
 * @returns the dataset; refused with `too-large`, `not-json` (a circle is too deep), `not-a-dataset`, `newer-version` (written by a later release: update the library), `unknown-version`, or `invalid`
 *
 * @example
 * ```ts
 * const read = readDataset({ formatVersion: 99, projects: [], pathways: [] });
 * read.ok ? "read" : read.error.code // => "newer-version"
 * ```
 */
export function readDataset(value: unknown): Result<Dataset, ReadDatasetRefusal> {
  const problem = findJsonProblem(value, BOUNDS);
  if (problem !== undefined) {
    const size = TOO_LARGE[problem];
    return size === undefined
      ? err({ code: "not-json", message: `the document is no plain JSON (${problem})` })
      : err({ code: "too-large", message: `the document is larger than accepted: ${size}` });
  }
  const version = versionOf(value);
  if (version === undefined) return err({ code: "not-a-dataset", message: "the document has no whole number formatVersion" });
  if (version > DATASET_VERSION) {
    return err({
      code: "newer-version",
      message: `the document has format ${version}, this release reads up to ${DATASET_VERSION}: update the library`,
    });
  }
  const migrated = migrateDataset(value, version);
  if (!migrated.ok) return err({ code: "unknown-version", message: migrated.error });
  const parsed = datasetSchema.safeParse(migrated.value);
  return parsed.success ? ok(parsed.data) : err(invalid(parsed.error));
}

function versionOf(value: unknown): number | undefined {
  const version = typeof value === "object" && value !== null ? (value as { readonly formatVersion?: unknown }).formatVersion : undefined;
  return typeof version === "number" && Number.isInteger(version) ? version : undefined;
}

function invalid(error: z.core.$ZodError): ReadDatasetRefusal {
  const issues = error.issues.slice(0, MAX_ISSUES).map(({ path, message }) => ({ path: path.join("."), message }));
  const more = error.issues.length - issues.length;
  return {
    code: "invalid",
    message: `${error.issues.length === 1 ? "1 problem" : `${error.issues.length} problems`}${more > 0 ? `, the first ${MAX_ISSUES} are given` : ""}`,
    issues,
  };
}
