import { fromDayNumber, type Criterion, type Facts, type FactsRow, type Parameters } from "welfare-core";
// What the package does not export: what a criterion says on every day from one on.
import { outcomeSpells } from "../../../src/criteria/index.ts";
import { deepFreeze } from "../../deep-freeze.ts";

/** Facts that move with the day, and one that does not. */
const FACTS: Facts = {
  birth: { type: "partial-date" },
  entry: { type: "date" },
  isee: { type: "number" },
  town: { type: "code" },
  children: { type: "list", of: { born: { type: "date" }, income: { type: "number", integer: true, min: 0 } } },
};

/** What is asked beside the row, if anything. */
interface Asked {
  readonly parameters?: Parameters;
  readonly criteria?: Readonly<Record<string, object>>;
}

/** What a criterion says of a row from a day on: `2018-05-06 true` for each day on which that begins. */
export function spelled(criterion: object, row: FactsRow, asOf: string, { parameters, criteria }: Asked = {}): readonly string[] {
  const context = { facts: FACTS, asOf, parameters, criteria: criteria as Readonly<Record<string, Criterion>> | undefined };
  return outcomeSpells(criterion as Criterion, row, deepFreeze(context)).map(({ from, outcome }) => `${fromDayNumber(from)} ${outcome}`);
}
