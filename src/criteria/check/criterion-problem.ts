import { nearestKnown } from "../../record/index.ts";
import type { Facts, Parameters } from "../language/index.ts";

/** Something about a criterion that makes it no criterion, or about a rule that makes it none. */
export interface CriterionProblem {
  readonly code:
    | "not-an-object"
    | "no-operator"
    | "several-operators"
    | "unknown-key"
    | "unknown-fact"
    | "unknown-parameter"
    | "unknown-name"
    | "wrong-operator"
    | "wrong-operand"
    | "code-not-in-list"
    | "empty-in"
    | "no-bound"
    | "two-bounds"
    | "count-out-of-range"
    | "wrong-period"
    | "ref-in-where"
    | "circle"
    | "overlap"
    | "empty-range"
    | "sum-not-whole"
    | "wrong-comment"
    | "not-json"
    | "too-large";
  /** Where it stands, as a JSON path: `all.0.age.gte`; empty for the root. */
  readonly path: string;
  /** The known name that was probably meant. */
  readonly nearest?: string;
  readonly message: string;
}

/** What a criterion may ask and name. */
export interface CheckContext {
  readonly facts: Facts;
  /** Checked by `checkParameters`. */
  readonly parameters?: Parameters | undefined;
  /** The criteria that `ref` may name, each checked by itself. */
  readonly criteria?: Readonly<Record<string, unknown>> | undefined;
}

/** Why an operand cannot stand where it stands. */
export interface OperandProblem {
  readonly code: "wrong-operand" | "code-not-in-list";
  readonly message: string;
  readonly nearest?: string | undefined;
}

/** What a check carries along. */
export interface Walk {
  readonly facts: Facts;
  readonly parameters: Parameters;
  /** The criteria that `ref` may name; none inside `where`. */
  readonly criteria: Readonly<Record<string, unknown>>;
  /** Whether the walk is inside a `where`: only the facts of the item are seen there. */
  readonly inWhere: boolean;
  readonly problems: CriterionProblem[];
  /** The sizes of named criteria, measured once. */
  readonly sizes: Map<string, { readonly depth: number; readonly nodes: number }>;
  /** What is wrong with the values of a parameter, by who asks and its name. */
  readonly judged: Map<string, OperandProblem | undefined>;
  /** The codes of closed and open lists, made once for each list. */
  readonly codes: Map<readonly string[], ReadonlySet<string>>;
  /** The known name that was probably meant. Of thousands of errors the last ones come without, so that hostile input is answered at once. */
  readonly nearestOf: (word: string, known: () => readonly string[]) => string | undefined;
}

/** How many pairs of letters one check may compare in search of names. */
const PAIRS_OF_LETTERS = 200_000;

/** A check that has found nothing yet. */
export function startWalk({ facts, parameters = {}, criteria = {} }: CheckContext): Walk {
  let left = PAIRS_OF_LETTERS;
  const nearestOf = (word: string, known: () => readonly string[]) => {
    if (left <= 0) return undefined;
    const names = known();
    left -= names.reduce((sum, name) => sum + name.length * word.length, 0);
    return left < 0 ? undefined : nearestKnown(word, names);
  };
  return { facts, parameters, criteria, inWhere: false, problems: [], sizes: new Map(), judged: new Map(), codes: new Map(), nearestOf };
}

/** The end of a sentence that names the nearest word, if there is one. */
export function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}

/**
 * Reports a name that leads nowhere, with the one that was probably meant.
 *
 * @param is - the end of the sentence
 */
export function reportUnknown(
  walk: Walk,
  path: readonly string[],
  code: CriterionProblem["code"],
  kind: string,
  name: string,
  known: () => readonly string[],
  is = "declared",
): void {
  const nearest = walk.nearestOf(name, known);
  report(walk, path, code, `no ${kind} "${name.slice(0, 64)}" is ${is}${meant(nearest)}`, nearest);
}

/** Notes a problem. */
export function report(walk: Walk, path: readonly string[], code: CriterionProblem["code"], message: string, nearest?: string): void {
  walk.problems.push({ code, path: path.join("."), ...(nearest === undefined ? {} : { nearest }), message });
}
