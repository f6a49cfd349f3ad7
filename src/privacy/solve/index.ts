export { type Equation, type Range, type Solver } from "./equation.ts";
export { flowSolver } from "./flow-solver.ts";
export { networkOf } from "./network.ts";
export { priorityQueue } from "./priority-queue.ts";
export { searchSolver } from "./search-solver.ts";
export { numberAt } from "./number-at.ts";
export { type Patience, patienceFor } from "./patience.ts";
