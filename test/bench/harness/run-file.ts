import type { Budget, BenchmarkFile } from "./benchmark.ts";
import { measure } from "./measure.ts";
import { verdictOf, type Verdict } from "./verdict.ts";

/** A row of the table of results. */
export interface Result extends Verdict {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly budget: Budget | undefined;
}

/** Runs all benchmarks of a file, one after the other. */
export async function runFile(file: BenchmarkFile): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const benchmark of await file.benchmarks()) {
    const { what, ours, peer, budget } = benchmark;
    results.push({ what, ours: ours.name, peer: peer.name, budget, ...verdictOf(await measure(benchmark), budget) });
  }
  return results;
}
