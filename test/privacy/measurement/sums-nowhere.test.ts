import { expect, it } from "vitest";
import { measureIndicators, readFacts, suppress } from "welfare-core";

const facts = {
  id: { type: "code" },
  gender: { type: "code", codes: ["women", "men"] },
  town: { type: "code", codes: ["north", "south"] },
} as const;
const entered = { id: "entered", version: "1", kind: "count", label: { en: "Entered" }, level: "output", unit: "participation" } as const;

/** What is published of a table by gender and town, from the numbers of people in each. */
function publishedOf(people: Readonly<Record<string, number>>) {
  const rows = Object.entries(people).flatMap(([place, count]) => {
    const [gender, town] = place.split(" ");
    return Array.from({ length: count }, (_, index) => ({ id: `${place} ${index}`, gender, town }));
  });
  const table = readFacts(facts, rows, { asOf: "2019-12-31" });
  const [measured] = suppress(measureIndicators([entered], table, { by: [["gender", "town"]] }));
  const numberOf = (result: { readonly status: string; readonly n?: number }) => (result.status === "suppressed" ? null : result.n);
  const parts = measured?.tables[0]?.parts.map(({ categories, result }) => [categories.join(" "), numberOf(result)] as const) ?? [];
  return { total: measured && numberOf(measured.total), parts: Object.fromEntries(parts.filter(([place]) => place in people)) };
}

// In the north there are two, which no table says. Who is not told so takes one woman and one man there for one or two each, once a third part is not known.
it("a small sum that no table shows is not taken for known to be small: one part more is suppressed, and not everything", () => {
  const { total, parts } = publishedOf({ "women north": 1, "women south": 20, "men north": 1, "men south": 30 });
  expect([total, parts["women north"], parts["men north"]]).toStrictEqual([52, null, null]);
  expect([parts["women south"], parts["men south"]].filter((part) => part === null)).toHaveLength(1);
});

it("nothing more is suppressed where two small parts hide each other", () => {
  expect(publishedOf({ "women north": 1, "women south": 20, "men north": 2, "men south": 30 })).toStrictEqual({
    total: 53,
    parts: { "women north": null, "women south": 20, "men north": null, "men south": 30 },
  });
});
