import { type AnyLeaf, type Criterion, isLeaf, joinOutcomes, type Outcome, own, parametersOf } from "../language/index.ts";
import type { LintRun } from "./lint-run.ts";
import { partPlaces, type Path, type Whole } from "./whole.ts";

/** What a part says whatever the row. */
export interface Verdict {
  /** `true` or `false` if it says that of every row in which everything can be read; else `unknown`. */
  readonly always: Outcome;
  /** Whether it follows from what its own parts always say. */
  readonly follows: boolean;
  /** Whether a parameter in it is not in force: then nothing is said of it but this. */
  readonly isIdle: boolean;
}

/** The verdicts of all parts of a rule by their paths. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * What each part of the wholes always says.
 *
 * @param empty - paths of leaves that hold for nobody because of their bounds
 */
export function verdictsOf(wholes: readonly Whole[], empty: ReadonlySet<string>, run: LintRun): Verdicts {
  const verdicts = new Map<string, Verdict>();
  const wholeAt = new Map(wholes.map((whole) => [whole.path.join("."), whole]));

  const verdictAt = (node: Criterion, path: Path, whole: Whole): Verdict => {
    const key = path.join(".");
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = isLeaf(node)
      ? leafVerdict(node, whole, empty.has(key), run)
      : joinedVerdict(node, whole, partVerdicts(node, path, whole), run);
    verdicts.set(key, verdict);
    return verdict;
  };
  const partVerdicts = (node: Criterion, path: Path, whole: Whole): readonly Verdict[] => {
    const named = node.ref === undefined ? undefined : wholeAt.get(`criteria.${node.ref}`);
    if (named !== undefined) return [verdictAt(named.criterion, named.path, named)];
    return partPlaces(node, path).map((part) => verdictAt(part.node, part.path, whole));
  };

  for (const whole of wholes) verdictAt(whole.criterion, whole.path, whole);
  return verdicts;
}

function leafVerdict(leaf: Criterion, whole: Whole, isEmpty: boolean, run: LintRun): Verdict {
  if (isEmpty) return { always: "false", follows: true, isIdle: false };
  const isIdle = parametersOf(leaf as AnyLeaf).some((name) => (own(run.parameters, name) ?? []).length === 0);
  return { always: isIdle ? "unknown" : alwaysBy(leaf, whole, run), follows: false, isIdle };
}

function joinedVerdict(node: Criterion, whole: Whole, parts: readonly Verdict[], run: LintRun): Verdict {
  const isIdle = parts.some((part) => part.isIdle);
  const joined = joinOutcomes(
    node,
    parts.map(({ always }) => always),
  );
  if (joined !== "unknown") return { always: joined, follows: parts.length > 0, isIdle };
  return { always: isIdle ? "unknown" : alwaysBy(node, whole, run), follows: false, isIdle };
}

function alwaysBy(node: Criterion, whole: Whole, run: LintRun): Outcome {
  if (run.settle(node, whole, "true") === "none") return "false";
  return run.settle(node, whole, "false") === "none" ? "true" : "unknown";
}

/** Reports what can never be true, and what is never false, where it does not follow from a part already told of; of the rule itself in any case. */
export function reportConstants(verdicts: Verdicts, { asOf, report }: LintRun): void {
  for (const [path, { always, follows }] of verdicts) {
    const isRule = path === "criterion";
    if (always === "unknown" || (follows && !isRule)) continue;
    const place = { path, asOf };
    if (always === "true")
      report({
        code: "tautology",
        severity: "warning",
        ...place,
        message: isRule ? "it is never false: nobody is refused" : "it is never false",
      });
    else if (isRule) report({ code: "contradiction", severity: "error", ...place, message: "it can never be true: nobody can enter" });
    else report({ code: "contradiction", severity: "warning", ...place, message: "it can never be true" });
  }
}
