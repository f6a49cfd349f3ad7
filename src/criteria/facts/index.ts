export { type FactIssue, type FactTable } from "./fact-table.ts";
export { plainRow } from "./plain-row.ts";
export { isOwnCode, readValue, unreadable, type UnreadableCode } from "./read-fact.ts";
export { NAME, toldName } from "./told-name.ts";
export { readFacts, type ReadFactsOptions } from "./read-facts.ts";
