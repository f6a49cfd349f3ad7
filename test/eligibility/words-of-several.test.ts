import { describe, expect, it } from "vitest";
import {
  allocatePlaces,
  assessEligibility,
  explainAllocation,
  explainDecision,
  type Criterion,
  type Facts,
  type Ruleset,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";

const asOf = "2018-03-01";
const facts: Facts = {
  a: { type: "number", label: { en: "first", it: "primo" } },
  b: { type: "number", label: { en: "second", it: "secondo" } },
  c: { type: "partial-date", label: { en: "third", it: "terzo" } },
  d: { type: "partial-date", label: { en: "fourth", it: "quarto" } },
};
const parameters = { later: [{ from: "2019-01-01", value: 1 }] };

/** What is said of two facts together, without the outcome and the requirement. */
function said(
  row: object,
  criterion: unknown = {
    all: [
      { fact: "a", gte: 1 },
      { fact: "b", gte: 1 },
    ],
  },
  labels: typeof english | typeof italian = italian,
) {
  const rules: Ruleset = { id: "r", version: "1", facts, parameters, criterion: criterion as Criterion };
  return explainDecision(assessEligibility(rules, row as Readonly<Record<string, never>>, { asOf }), labels).filter((sentence) =>
    /: (primo|terzo|first|third)[;.]/.test(sentence),
  );
}
const missing = (reason: string) => ({ missing: { a: reason, b: reason } });
const adults = { all: ["c", "d"].map((fact) => ({ fact, age: { gte: 18 } })) };
const idle = { all: ["a", "b"].map((fact) => ({ fact, lte: { param: "later" } })) };

describe("in Italian the words agree with how many facts they are about:", () => {
  it.each<[string, object, unknown]>([
    ["Restano da chiedere: primo; secondo.", missing("not-asked"), undefined],
    ["La persona non ha voluto dire: primo; secondo.", missing("declined"), undefined],
    ["Non sono noti e vanno chiesti: primo; secondo.", {}, undefined],
    ["Non si possono più sapere: primo; secondo.", missing("lost"), undefined],
    ["Sono registrati in modo illeggibile e vanno chiesti di nuovo: primo; secondo.", { a: "x", b: "x" }, undefined],
    ["Non è ancora il momento di sapere: primo; secondo.", missing("not-due"), undefined],
    ["Sono registrati come non pertinenti e vanno verificati: primo; secondo.", missing("not-applicable"), undefined],
    ["Sono noti solo in parte e vanno chiesti con più precisione: terzo; quarto.", { c: "2000", d: "2000" }, adults],
    ["Hanno una data successiva al giorno considerato e vanno verificati: terzo; quarto.", { c: "2019", d: "2019" }, adults],
    ["Per questo giorno non è fissato un limite o un elenco, quindi non si possono valutare: primo; secondo.", { a: 1, b: 1 }, idle],
  ])("%s", (sentence, row, criterion) => {
    expect(said(row, criterion)).toStrictEqual([sentence]);
  });

  it("of one fact they are as they were", () => {
    expect(said({ b: 1 })).toStrictEqual(["Non è noto e va chiesto: primo."]);
    expect(said({ b: 1, missing: { a: "not-asked" } })).toStrictEqual(["Resta da chiedere: primo."]);
  });
});

it("and in English, where they differ", () => {
  expect(said(missing("lost"), undefined, english)).toStrictEqual(["These can no longer be learnt: first; second."]);
  expect(said({ b: 1, missing: { a: "lost" } }, undefined, english)).toStrictEqual(["This can no longer be learnt: first."]);
  expect(said(missing("not-due"), undefined, english)).toStrictEqual(["The time for these has not come yet: first; second."]);
  expect(said({ a: 1, b: 1 }, idle, english)).toStrictEqual([
    "No limit or list is laid down for this day, so these cannot be judged: first; second.",
  ]);
});

describe("the questions of an allocation", () => {
  const names = Array.from({ length: 8 }, (_, index) => `q${index + 1}`);
  const long = (name: string) => `${name} of the home in town`;
  const asking: Facts = Object.fromEntries(names.map((name) => [name, { type: "boolean", label: { en: long(name) } }]));

  it("are said in as many sentences as keep to 25 words, each once and in order", () => {
    const [allocation] = allocatePlaces([{ id: "a", outcome: "eligible" }], {
      places: 1,
      priority: { criteria: names.map((fact) => ({ fact, eq: true })) as Criterion[] },
      context: { facts: asking, asOf },
    }).allocations;
    const sentences = allocation === undefined ? [] : explainAllocation(allocation, english).slice(3);
    // Three words before them and six in each: three of them in a sentence.
    expect(sentences).toStrictEqual([
      `To be asked: ${["q1", "q2", "q3"].map(long).join(", ")}.`,
      `To be asked: ${["q4", "q5", "q6"].map(long).join(", ")}.`,
      `To be asked: ${["q7", "q8"].map(long).join(", ")}.`,
    ]);
  });
});

describe("a requirement that names a criterion that names another", () => {
  const criteria = {
    x: { ref: "y" },
    y: { ref: "z", source: "law of y" },
    z: { fact: "a", gte: 1, label: { en: "well off" }, source: "law of z" },
  };
  const decide = (node: object) => {
    const rules = { id: "r", version: "1", facts, criteria, criterion: { all: [node] } } as unknown as Ruleset;
    return assessEligibility(rules, { a: 1 }, { asOf });
  };
  it("speaks with the words of the last, where none before has words of its own", () => {
    expect(explainDecision(decide({ ref: "x" }), english)).toContain("This requirement is met: well off.");
    expect(decide({ ref: "x" }).criteria[0]).toMatchObject({ label: { en: "well off" }, source: "law of y" });
    expect(decide({ ref: "x", label: { en: "rich" } }).criteria[0]?.label).toEqual({ en: "rich" });
    expect(decide({ ref: "gone" }).criteria[0]).not.toHaveProperty("label");
  });
});
