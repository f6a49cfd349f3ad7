export { type KnownCounts } from "./protection.ts";
export { type InconsistentTables, type SuppressedCell, type Suppression, type SuppressOptions, suppressTables } from "./suppress-tables.ts";
