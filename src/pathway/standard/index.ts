export { type EmpowermentExitReason, empowermentPathway, type EmpowermentState } from "./empowerment-pathway.ts";
