import { evaluateCriterion, type Facts, type FactsRow, observe, type Observed } from "../../criteria/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import { type AssessOptions, type Question, questionOf, requireMode } from "../assess/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import { changeGate } from "./change-gate.ts";
import type { ChangeSet } from "./change-search.ts";
import { changeSets } from "./change-sets.ts";
import { factsAskedBy, type PlacedLeaf, placedLeaves } from "./placed.ts";

/** The options of a decision, and which facts may change. */
export interface ChangesNeededOptions extends AssessOptions {
  /** Only facts that are declared `mutable: true`. Default: all that the rule asks. */
  readonly mutableOnly?: boolean | undefined;
}

/** One fact that would have to be different. */
export interface FactChange {
  readonly fact: string;
  readonly label?: LocalizedText | undefined;
  /** What is known of it now; a fact that is missing would have to be learnt. */
  readonly from: Observed["state"];
  /** An example of what it would have to be: one of many values, as near to the present one as the search came. */
  readonly to: unknown;
  /** The places of the leaves that ask it and come out otherwise, in the order of the rule. */
  readonly turns: readonly string[];
}

/** What would have to be different for a person to be eligible. */
export interface ChangesNeeded {
  /** Each set is enough by itself, and none holds another; the smaller first, then in the order of the rule. */
  readonly sets: readonly (readonly FactChange[])[];
  /** Whether it is proven that there are no others. */
  readonly complete: boolean;
}

/**
 * The minimal sets of facts whose change would make a decision `eligible`, at most 16.
 *
 * It is written for the person who helps: it shows what would have to be different, in life or in what is known of it, and never what to declare. The values are examples that the rule would accept; the change
 * has to be real, and has to be asked for with care where it is out of the person's hands.
 *
 * It counts from what was declared, in the mode `verified` too: a change of the facts is no proof. Where the declared answers are right already, a proof is all that is missing, and the decision tells it in
 * `toProve`.
 *
 * A set is minimal: with fewer of its facts the rule cannot be met, whatever they are. Only of lists, of which not every one can be tried, and of rules so large that the search was ended, this is not proven;
 * `complete` is false then.
 *
 * @param ruleset - checked before
 * @param row - the facts of the person as of the day
 * @param options - as for {@link assessEligibility}, and `mutableOnly`
 * @returns no set, and `complete`, for a decision that is `eligible` on what was declared, and where no change of these facts is enough
 * @throws RangeError when `asOf` is no day, or the mode is neither `declared` nor `verified`
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "means", version: "1",
 *   facts: { isee: { type: "number", min: 0, mutable: true }, birthDate: { type: "date" } },
 *   criterion: { all: [{ fact: "isee", lte: 9000 }, { fact: "birthDate", age: { gte: 18 } }] },
 * });
 * const { sets, complete } = changesNeeded(rules, { isee: 9500, birthDate: "1978-04-12" }, { asOf: "2018-03-01", mutableOnly: true });
 * sets // => [[{ fact: "isee", from: "known", to: 9000, turns: ["all.0"] }]]
 * complete // => true
 * ```
 */
export function changesNeeded<F extends Facts>(
  ruleset: Ruleset<F>,
  row: FactsRow<NoInfer<F>>,
  options: ChangesNeededOptions,
): ChangesNeeded {
  requireMode(options.mode);
  const question = questionOf(ruleset, row, { ...options, mode: "declared" });
  if (evaluateCriterion(question.criterion, question.row, question.context) === "true") return { sets: [], complete: true };
  const leaves = placedLeaves(question);
  const facts = changeableFacts(leaves, question, options.mutableOnly ?? false);
  const { sets, complete } = changeSets(question, facts, changeGate(question, leaves, facts));
  return { sets: sets.map((set) => factChanges(set, facts, leaves, question)), complete };
}

/** The declared facts that leaves ask and that may change, each once. */
function changeableFacts(leaves: readonly PlacedLeaf[], { context }: Question, mutableOnly: boolean): readonly string[] {
  const asked = new Set(leaves.flatMap(({ leaf }) => factsAskedBy(leaf)));
  return [...asked].filter((fact) => Object.hasOwn(context.facts, fact) && (!mutableOnly || context.facts[fact]?.mutable === true));
}

function factChanges(
  { set, row }: ChangeSet,
  facts: readonly string[],
  before: readonly PlacedLeaf[],
  question: Question,
): readonly FactChange[] {
  const turned = placedLeaves({ ...question, row }).filter(({ outcome }, index) => outcome !== before[index]?.outcome);
  return set
    .flatMap((position) => facts[position] ?? [])
    .map((fact) => {
      const label = question.context.facts[fact]?.label;
      return {
        fact,
        ...(label === undefined ? {} : { label }),
        from: observe(fact, question.row, question.context.facts).state,
        to: row[fact],
        turns: turned.filter(({ leaf }) => factsAskedBy(leaf).includes(fact)).map(({ path }) => path),
      };
    });
}
