import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";
import { bundle, bundledSources } from "./bundled-sources.ts";
import { root } from "./vitest.config.ts";

/** The tests that are run against mutants, by room, folder or file: `MUTATED=criteria/lint,criteria/lists.test.ts`. */
const chosen = (process.env["MUTATED"] ?? "criteria,eligibility").split(",");

/** Single cases before laws: most mutants fall to one of the cheap ones, and the first to notice ends the run. */
class CasesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification) => (moduleId.endsWith(".prop.ts") ? 1 : 0);
    return Promise.resolve([...files].sort((a, b) => isLaw(a) - isLaw(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

/** The unit tests of some rooms, without types and coverage, in one project: what the mutation runner can drive. */
export default defineConfig({
  root,
  plugins: [await bundledSources()],
  test: {
    include: chosen.flatMap((name) =>
      name.endsWith(".ts") ? [`test/${name}`] : [`test/${name}/**/*.test.ts`, `test/${name}/**/*.prop.ts`],
    ),
    setupFiles: ["test/tooling/no-clock-no-chance.ts"],
    server: { deps: { external: [bundle] } },
    isolate: false,
    sequence: { sequencer: CasesFirst },
    testTimeout: 60_000,
    env: { WELFARE_CORE_COSTS: "off" },
  },
});
