import type { Result } from "./run-file.ts";

/** The results as a Markdown table, as it stands in the documentation. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ what, ours, peer, budget, lower, median, upper, holds }) => [
    what,
    ours,
    peer,
    budget === undefined ? "" : "atMost" in budget ? `at most ${budget.atMost} × its time` : `at least ${budget.atLeast} × faster`,
    figure(median),
    `${figure(lower)}–${figure(upper)}`,
    budget === undefined ? "" : holds ? "yes" : "no",
  ]);
  const table = [["what", "ours", "against", "budget", "median", "quartiles", "holds"], ...rows];
  const lines = table.map((cells) => `| ${cells.join(" | ")} |`);
  const [head = ""] = lines;
  return [head, head.replace(/[^|]+/g, " --- ").trim(), ...lines.slice(1)].join("\n");
}

/** Two decimals below ten, one above. */
function figure(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : 1);
}
