import { performance } from "node:perf_hooks";
import type { MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { collected, type CollectedTest } from "./collected-tests.ts";
import { loadTests } from "./load-tests.ts";

/** What the changed code and its runner tell each other. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const switchboard = ((globalThis as unknown as { __stryker__?: Switchboard }).__stryker__ ??= {});

/**
 * Runs tests in this process, as often as there are mutants: the files are loaded once, and a mutant is a switch. A hundred mutants take as long as one would with a test runner that starts anew.
 *
 * Which tests: `MUTATED=criteria,eligibility/places`.
 */
class InProcessRunner implements TestRunner {
  /** The tests, those first that noticed a mutant last. */
  private order: CollectedTest[] = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    process.env["WELFARE_CORE_COSTS"] = "off";
    fc.configureGlobal({ seed: 20_180_504 });
    await loadTests((process.env["MUTATED"] ?? "").split(","));
    this.order = [...collected];
  }

  async dryRun(): Promise<DryRunResult> {
    switchboard.activeMutant = undefined;
    const tests: TestResult[] = [];
    for (const { id, file, run } of this.order) {
      switchboard.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(run);
      const common = { id, name: id, fileName: `test/${file}`, timeSpentMs: Math.round(performance.now() - start) };
      if (failure === undefined) tests.push({ ...common, status: TestStatus.Success });
      else tests.push({ ...common, status: TestStatus.Failed, failureMessage: failure });
    }
    switchboard.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switchboard.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(switchboard, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const asked = testFilter === undefined ? undefined : new Set(testFilter);
    let nrOfTests = 0;
    try {
      for (const test of this.order) {
        if (asked?.has(test.id) === false) continue;
        nrOfTests += 1;
        const failure = await failureOf(test.run);
        const endless = determineHitLimitReached(switchboard.hitCount, hitLimit);
        if (endless !== undefined) return toMutantRunResult(endless);
        if (failure === undefined) continue;
        this.order = [test, ...this.order.filter((one) => one !== test)];
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      switchboard.activeMutant = undefined;
    }
  }
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
