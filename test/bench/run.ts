import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { BenchmarkFile } from "./harness/benchmark.ts";
import { runFile, type Result } from "./harness/run-file.ts";
import { tableOf } from "./harness/table.ts";

/*
 * Runs the files of `benchmarks/` whose names hold the words given, all without a word. Each runs in a process of its own, so that the engine's guesses about the code of one do not touch the
 * next; the two sides of a comparison share their process and their data.
 */

const folder = new URL("benchmarks/", import.meta.url);

if (process.send === undefined) await runAll(process.argv.slice(2));
else process.send(await runFile((await import(new URL(process.argv[2] ?? "", folder).href)) as BenchmarkFile));

async function runAll(words: readonly string[]): Promise<void> {
  const files = readdirSync(folder).filter((file) => words.every((word) => file.includes(word)));
  const results: Result[] = [];
  for (const file of files) results.push(...(await resultsOf(file)));
  console.log(tableOf(results));
  console.log(`\n${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
  process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;
}

/** The results of a file, measured in another process. */
async function resultsOf(file: string): Promise<readonly Result[]> {
  const child = fork(fileURLToPath(import.meta.url), [file], { execArgv: [...process.execArgv, "--expose-gc"] });
  const message = once(child, "message");
  const failure = once(child, "exit").then(() => {
    throw new Error(`${file} gave no results`);
  });
  const [results] = (await Promise.race([message, failure])) as [readonly Result[]];
  return results;
}
