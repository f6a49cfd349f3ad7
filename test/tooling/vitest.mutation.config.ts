import { defineConfig } from "vitest/config";
import { alias, root } from "./vitest.config.ts";

/** The rooms whose tests are run against mutants: `MUTATED=criteria,eligibility`. */
const rooms = (process.env["MUTATED"] ?? "criteria,eligibility").split(",");

/** The unit tests of some rooms, without types and coverage, in one project: what the mutation runner can drive. */
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    include: rooms.flatMap((room) => [`test/${room}/**/*.test.ts`, `test/${room}/**/*.prop.ts`]),
    setupFiles: ["test/tooling/no-clock-no-chance.ts"],
    testTimeout: 60_000,
    env: { WELFARE_CORE_SLOWDOWN: "20" },
  },
});
