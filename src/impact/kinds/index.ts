export { kindOf } from "./kind-of.ts";
export { type CountedAnswer, type Figure, type Kind, type KnownAnswers } from "./kind.ts";
export { addMoments, addValue, type Moments, noMoments } from "./moments.ts";
export { KNOWN, POPULATION_UNKNOWN, reasonCounts, YES } from "./place.ts";
