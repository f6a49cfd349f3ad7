export {
  type EmpowermentDestination,
  type EmpowermentExitReason,
  empowermentPathway,
  type EmpowermentState,
} from "./empowerment-pathway.ts";
