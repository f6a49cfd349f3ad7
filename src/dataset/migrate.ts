import { err, ok, type Result } from "../result/index.ts";
import { DATASET_VERSION } from "./dataset.ts";

/** Brings a document from one format to the next. */
type Migration = (document: unknown) => unknown;

/** By the format that a step starts from. Format 1 is the first: there is nothing to bring up to date yet. */
const MIGRATIONS: ReadonlyMap<number, Migration> = /*@__PURE__*/ new Map<number, Migration>();

/**
 * Brings a document of an older format up to date, one step after another.
 *
 * @param document - plain JSON; not changed
 * @param version - its format, at most the present one
 * @returns the document in the present format; refused in words when no step leads from its format
 */
export function migrateDataset(document: unknown, version: number): Result<unknown, string> {
  let current = document;
  for (let from = version; from < DATASET_VERSION; from += 1) {
    const migration = MIGRATIONS.get(from);
    if (migration === undefined) return err(`no way leads from format ${from} to ${DATASET_VERSION}`);
    current = migration(current);
  }
  return ok(current);
}
