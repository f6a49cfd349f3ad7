export { type AdjustedP, adjustP } from "./adjust-p.ts";
