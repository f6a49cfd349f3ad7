import type { CalendarDate } from "../../time/index.ts";
import type { FactsRow, Outcome } from "../language/index.ts";

/**
 * What a finding is about.
 *
 * | code | what was found | severity |
 * | --- | --- | --- |
 * | `contradiction` | a part that can never be true; of the rule itself: nobody can enter | error for the rule itself, else warning |
 * | `tautology` | a part that is never false | warning |
 * | `branch-without-effect` | a part without which the whole says the same of everyone | warning |
 * | `reversed-bounds` | the lower bound lies above the upper one: never true | error |
 * | `touching-bounds` | no value, or a single one, lies between the bounds | error if none, note if one |
 * | `band-gap` | bands over one fact in an `any` with a hole between them | warning if it is narrow, else note |
 * | `band-overlap` | two such bands that share some values | note |
 * | `code-not-in-list` | an own code of an open list that looks like one of its codes | note |
 * | `parameter-missing` | no value is in force on a day, or between two entries | error on a day looked at, else warning |
 * | `parameter-stale` | the value in force has begun longer ago than `staleAfter` | warning |
 * | `unused-parameter` | a parameter that nothing names | warning |
 * | `unused-criterion` | a named criterion that the rule does not reach | warning |
 * | `unused-fact` | a fact that nothing asks | note |
 * | `fact-in-both-polarities` | a fact asked both plainly and under a denial | note |
 * | `fact-asked-twice` | a fact asked in several places: the rule may stay unknown where it is decided already | note |
 * | `sum-with-gaps` | a sum, judged on all numbers of an interval, which may stay unknown where it is decided already | note |
 */
export type CriterionFindingCode =
  | "contradiction"
  | "tautology"
  | "branch-without-effect"
  | "reversed-bounds"
  | "touching-bounds"
  | "band-gap"
  | "band-overlap"
  | "code-not-in-list"
  | "parameter-missing"
  | "parameter-stale"
  | "unused-parameter"
  | "unused-criterion"
  | "unused-fact"
  | "fact-in-both-polarities"
  | "fact-asked-twice"
  | "sum-with-gaps";

/** Something about a valid rule that its author probably did not mean. */
export interface CriterionFinding {
  readonly code: CriterionFindingCode;
  /** `error`: wrong for somebody for certain; `warning`: probably a slip; `note`: to be known. */
  readonly severity: "error" | "warning" | "note";
  /** Where it stands, beginning at the rule: `criterion.all.0.age`, `criteria.adult`, `parameters.ceiling.1`. */
  readonly path: string;
  /** The other places that it is about: the neighbour that implies a part, the two bands. */
  readonly related?: readonly string[] | undefined;
  /** The first day looked at on which it holds; absent where the day makes no difference. */
  readonly asOf?: CalendarDate | undefined;
  /** A made-up row that shows it, inside `where` an item. Absent where no row can: what never happens is proven by trying all that can make a difference. */
  readonly row?: FactsRow | undefined;
  /** What the part at `path` says of the row. */
  readonly outcome?: Outcome | undefined;
  /** What may always stand in the place of a part without effect; in an `all` true, and in an `any` false, is as if it were not there. */
  readonly replacement?: "true" | "false" | undefined;
  /** The known code that was probably meant. */
  readonly nearest?: string | undefined;
  readonly message: string;
}
