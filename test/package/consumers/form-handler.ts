import { assessEligibility, explainDecision, readFacts, rulesetSchema } from "welfare-core";
import { italian } from "welfare-core/labels/it";

/** A rule as a server would keep it: JSON. */
const stored: unknown = {
  id: "desk",
  version: "1",
  facts: {
    birthDate: { type: "date", label: { it: "data di nascita" } },
    isee: { type: "number", min: 0, label: { it: "ISEE" } },
  },
  criterion: {
    all: [
      { fact: "birthDate", age: { gte: 18 }, label: { it: "maggiorenne" } },
      { fact: "isee", lte: 9000, label: { it: "ISEE fino a 9.000 euro" } },
    ],
  },
};

/** What a web form posts: texts. */
function handle(form: Readonly<Record<string, string>>, asOf: string) {
  const rule = rulesetSchema.safeParse(stored);
  if (!rule.success) return { status: 500, problems: rule.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  const table = readFacts(rule.data.facts, [form], { asOf, dates: "dmy", decimal: ",", missing: { "": "not-asked" } });
  const [row = {}] = table.rows;
  const decision = assessEligibility(rule.data, row, { asOf });
  return {
    status: 200,
    outcome: decision.outcome,
    sentences: explainDecision(decision, italian),
    unreadable: table.issues.map(({ fact }) => fact),
  };
}

console.log(
  JSON.stringify([
    handle({ birthDate: "12/04/1978", isee: "" }, "2018-03-01"),
    handle({ birthDate: "12/04/1978", isee: "8500,50" }, "2018-03-01"),
    handle({ birthDate: "31/02/1978", isee: "12000" }, "2018-03-01"),
  ]),
);
