import { collected, place } from "./collected-tests.ts";

/** What the tests know as vitest, where they run in this process: what they declare is kept, to be run as often as there are mutants. */
export { expect } from "vitest";

type Body = (...values: readonly unknown[]) => unknown;
/** Of a test or a suite: its words, what it does; how long it may take is left to the mutation runner. */
type Declare = (name: string, body: Body, timeout?: number) => void;
type Rows = (rows: readonly unknown[]) => Declare;

/** What is said of a test beside its body may stand before it or after it. */
function declareTest(name: string, ...said: readonly unknown[]): void {
  const run = said.find((one): one is () => unknown => typeof one === "function");
  if (run === undefined) throw new Error(`the test "${name}" does nothing`);
  const id = [place.file, ...place.suites, name, collected.length].join(" › ");
  collected.push({ id, file: place.file, run });
}

function declareSuite(name: string, body: () => unknown): void {
  place.suites.push(name);
  body();
  place.suites.pop();
}

/** One declaration for each row; where all rows are lists, they are handed over item by item. */
function each(declare: (name: string, body: () => unknown) => void): Rows {
  return (rows) => (name, body) => {
    const isTable = rows.every((row) => Array.isArray(row));
    for (const row of rows) declare(name, () => (isTable ? body(...(row as readonly unknown[])) : body(row)));
  };
}

export const describe = Object.assign(declareSuite, { each: each(declareSuite) });

const skipped = Object.assign(() => undefined, { each: () => () => undefined });

const all = Object.assign(declareTest, { each: each(declareTest) });

export const it = Object.assign(all, { skipIf: (condition: unknown) => (condition ? skipped : all) });
