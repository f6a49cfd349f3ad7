export { kindOf } from "./kind-of.ts";
export { type CountedAnswer, type Figure, type Kind, type KnownAnswers, type Reader } from "./kind.ts";
export { type Reading } from "./read-answer.ts";
