import type { MissingReason } from "../../record/index.ts";
import { readValue, unreadable } from "../facts/index.ts";
import { itemsOf } from "../judge/index.ts";
import { type Facts, type FactsRow, type ListFact, own } from "../language/index.ts";
import type { ReachedFacts } from "./reached-facts.ts";
import { statedReason } from "./undecided-facts.ts";

/**
 * A row cut down to what a rule reaches: its facts, of the items of lists only the facts that are asked, and why those without a value are missing. The rule says of it what it says of the whole row.
 *
 * A fact of an item that cannot be read is left out, because it counts as missing; a value of the row that cannot be read stays, because its reader is told why.
 *
 * @param reached - of the rule, by {@link reachedFacts}
 */
export function reachedRow(row: FactsRow, facts: Facts, reached: ReachedFacts): FactsRow {
  const values: Record<string, unknown> = {};
  const missing: Record<string, MissingReason> = {};
  for (const [name, fields] of reached) {
    const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
    const fact = own(facts, name);
    if (value === null || value === undefined) missing[name] = statedReason(row, name);
    else values[name] = fact?.type === "list" && unreadable(fact, value) === undefined ? reachedList(value, fact, fields) : positive(value);
  }
  return Object.keys(missing).length === 0 ? values : { ...values, missing };
}

function reachedList(value: unknown, { of }: ListFact, fields: ReadonlySet<string>): unknown {
  const { items, open } = itemsOf(value);
  const cut = items.map((item) =>
    Object.fromEntries(
      [...fields].flatMap((field) => {
        const fact = own(of, field);
        const known = fact === undefined ? undefined : readValue(item, field, fact);
        return known === undefined ? [] : [[field, positive(known)]];
      }),
    ),
  );
  return open ? { items: cut, complete: false } : cut;
}

/** JSON has no −0, and no rule tells it from 0. */
function positive(value: unknown): unknown {
  return value === 0 ? 0 : value;
}
