export { checkEsfCounts, type EsfCount, type EsfCountFinding, type EsfCounts, type EsfGender } from "./check-esf-counts.ts";
export { type EsfCountedCode, type EsfReservedSum } from "./esf-count-rules.ts";
export { ESF_PLUS_FACTS, ESF_PLUS_ORGANIZATION_FACTS } from "./esf-plus-facts.ts";
export { esfPlusIndicators, type EsfPlusOptions } from "./esf-plus-indicators.ts";
export { type EsfCode, type EsfOutputCode } from "./esf-plus-words.ts";
