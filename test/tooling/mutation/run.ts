import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Tries mutants on rooms, or on folders of rooms, each with the tests of the same name: `npm run mutation -- criteria eligibility/places`.
 * `MUTATED` names other tests, for a folder that has none of its own: `MUTATED=criteria,eligibility/places npm run mutation -- criteria/check`.
 * Prints the score of each and the mutants that no test notices; the whole reports stand in reports/.
 */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const config = "test/tooling/mutation/stryker.json";

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

for (const room of process.argv.slice(2)) {
  const mutate = [`src/${room}/**/*.ts`, "!src/**/index.ts", "!src/**/labels/*.ts", "!src/**/schema*.ts"].join(",");
  const env = { WELFARE_CORE_RUNS: "0.03", MUTATED: room, ...process.env, NODE_OPTIONS: "--import tsx" };
  const { status } = spawnSync("npx", ["stryker", "run", config, "--mutate", mutate], { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  const file = `${root}reports/mutation-${room.replaceAll("/", "-")}.json`;
  copyFileSync(`${root}reports/mutation.json`, file);
  console.log(summary(room, JSON.parse(readFileSync(file, "utf8")) as Report));
}

/** One line of counts and the score, as docs/mutation.md has it, then a line for each mutant that lives. */
function summary(room: string, { files }: Report): string {
  const mutants = Object.entries(files).flatMap(([file, each]) => each.mutants.map((mutant) => ({ file, ...mutant })));
  const count = (...states: readonly string[]) => mutants.filter(({ status }) => states.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const alive = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const score = ((100 * noticed) / (noticed + alive.length)).toFixed(1);
  const counts = [noticed + alive.length, count("Killed"), count("Timeout"), count("Survived"), count("NoCoverage"), count("Ignored")];
  const lines = alive.map(({ file, location, mutatorName, replacement = "" }) => {
    const { line, column } = location.start;
    return `${file}:${line}:${column} ${mutatorName} → ${replacement.replaceAll(/\s+/g, " ").slice(0, 100)}`;
  });
  return [`| ${room} | ${counts.join(" | ")} | ${score} % |`, ...lines.sort()].join("\n");
}
