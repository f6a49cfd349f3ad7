export { representativeValues } from "./representative-values.ts";
export { type RowQuestion, type SearchOptions, type SearchResult, searchRow } from "./search-row.ts";
export { type RepresentativeValues } from "./values-of.ts";
