import type { Criterion } from "../language/index.ts";
import { type Above, type Constant, decisiveWhen, denied } from "./decisive.ts";
import type { Verdicts } from "./lint-constants.ts";
import type { LintRun } from "./lint-run.ts";
import { partPlaces, type Path, type Place, type Whole } from "./whole.ts";

const NOTHING_REMOVED: ReadonlyMap<string, Constant> = new Map();

/**
 * Finds the parts without which a whole says the same of every row in which everything is known and can be read.
 *
 * Of two parts of which either could go, the later one is told of: each part is left out by itself, and together with those told of before. A part of a part that makes no difference, or that
 * always says the same, is not looked at, nor is a whole in which a parameter is not in force.
 */
export function lintEffect(whole: Whole, verdicts: Verdicts, run: LintRun): void {
  const verdictOf = (path: Path) => verdicts.get(path.join("."));
  const removed = new Map<string, Constant>();

  const visit = (place: Place, above: readonly Above[]): void => {
    if (verdictOf(place.path)?.always !== "unknown") return;
    const parts = partPlaces(place.node, place.path).map((part, index) => ({ part, above: [...above, { ...place, index }] }));
    for (const { part, above: aboveIt } of parts.reverse()) {
      if (!run.mayGoOn(1)) return;
      const isConstant = verdictOf(part.path)?.always !== "unknown";
      const constant = isConstant || parts.length < 2 ? undefined : replacement(part, aboveIt, removed, whole, run);
      if (constant === undefined) {
        visit(part, aboveIt);
        continue;
      }
      removed.set(part.path.join("."), constant);
      reportEffect(part, place, constant, whole, run);
    }
  };

  if (verdictOf(whole.path)?.isIdle === false) visit({ node: whole.criterion, path: whole.path }, []);
}

/** What may always stand in the place of a part, alone and together with those left out before; nothing if it makes a difference. */
function replacement(
  part: Place,
  above: readonly Above[],
  removed: ReadonlyMap<string, Constant>,
  whole: Whole,
  run: LintRun,
): Constant | undefined {
  const isUseless = (constant: Constant, others: ReadonlyMap<string, Constant>) => {
    const own = constant === "true" ? denied(part.node) : part.node;
    return run.settle({ all: [own, ...decisiveWhen(above, others)] }, whole, "true") === "none";
  };
  return (["true", "false"] as const).find(
    (constant) => isUseless(constant, NOTHING_REMOVED) && (removed.size === 0 || isUseless(constant, removed)),
  );
}

function reportEffect(part: Place, above: Place, constant: Constant, whole: Whole, run: LintRun): void {
  const path = part.path.join(".");
  const neighbour = partPlaces(above.node, above.path)
    .filter((other) => other.path.join(".") !== path)
    .find(({ node }) => covers(node, part.node, above.node, whole, run));
  run.report({
    code: "branch-without-effect",
    severity: "warning",
    path,
    ...(neighbour === undefined ? {} : { related: [neighbour.path.join(".")] }),
    asOf: run.asOf,
    replacement: constant,
    message: neighbour === undefined ? `the whole says the same of everyone if this is always ${constant}` : "a neighbour says it already",
  });
}

/** Whether a part of an `all` holds wherever its neighbour does, or a part of an `any` only where its neighbour does. */
function covers(neighbour: Criterion, part: Criterion, above: Criterion, whole: Whole, run: LintRun): boolean {
  if (!run.mayGoOn(1)) return false;
  if (above.all !== undefined) return run.settle({ all: [neighbour, denied(part)] }, whole, "true") === "none";
  return above.any !== undefined && run.settle({ all: [part, denied(neighbour)] }, whole, "true") === "none";
}
