export { compareSensitivity } from "./compare.ts";
export { classed, sensitivityOf, sensitivityRegistry, sensitivitySchema } from "./schema.ts";
export { SENSITIVITIES, type Sensitivity } from "./sensitivity.ts";
