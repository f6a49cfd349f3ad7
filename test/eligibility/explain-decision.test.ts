import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  defineRuleset,
  explainDecision,
  type Evidence,
  type FactsRow,
  type LocalizedText,
  type Ruleset,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { RULES } from "./arbitraries.ts";

const AS_OF = "2018-03-01";
const decide = (row: object, ruleset: Ruleset = RULES as unknown as Ruleset, options: object = {}) =>
  assessEligibility(ruleset, row as FactsRow, { asOf: AS_OF, ...options });
const text = (en: string): LocalizedText => ({ en });

/** A rule that asks one thing, and what is said about it after the outcome and the requirement. */
function saidOf(fact: object, question: object, row: object, more: Partial<Ruleset> = {}): readonly string[] {
  const ruleset = {
    id: "r",
    version: "1",
    facts: { it: { label: text("the thing"), ...fact } },
    criterion: { fact: "it", ...question },
    ...more,
  };
  return explainDecision(decide(row, ruleset as unknown as Ruleset), english).slice(2);
}

describe("the order of the sentences", () => {
  it("a no: what is not met, what is open, what is met, and nothing to ask", () => {
    const row = { birthDate: "1978", municipality: "999999", missing: { labourStatus: "declined" } };
    expect(explainDecision(decide(row), english)).toEqual([
      "The person does not meet the rule: this is a proposal, and the staff decide.",
      "This requirement is not met: lives in the district.",
      "It is not known yet whether this requirement is met: out of work or poor.",
      "This requirement is met: of age.",
    ]);
  });
  it("an open answer: what is open, what to ask, what is met", () => {
    const row = { birthDate: "2018-03-02", municipality: "020030", missing: { labourStatus: "declined" } };
    expect(explainDecision(decide(row), english)).toEqual([
      "It cannot be said yet whether the person can enter.",
      "It is not known yet whether these requirements are met: of age; out of work or poor.",
      "Dated after the day in question, and to be checked: date of birth.",
      "The person did not want to say: work status.",
      "Not known, and to be asked: something that the rule asks.",
      "This requirement is met: lives in the district.",
    ]);
  });
  it("the same in Italian", () => {
    const row = { municipality: "999999", labourStatus: "unemployed", missing: { birthDate: "not-asked" } };
    expect(explainDecision(decide(row), italian)).toEqual([
      "La persona non rispetta la regola: è una proposta, la decisione spetta agli operatori.",
      "Questo requisito non è rispettato: residente nel distretto.",
      "Non si sa ancora se questo requisito è rispettato: maggiorenne.",
      "Questo requisito è rispettato: senza lavoro o con reddito basso.",
    ]);
  });
  it("facts that are missing for the same reason are said together", () => {
    expect(
      explainDecision(
        decide({ missing: { birthDate: "not-asked", labourStatus: "not-asked" }, municipality: "020030", income: null }),
        italian,
      ),
    ).toEqual([
      "Non si può ancora dire se la persona può entrare.",
      "Non si sa ancora se questi requisiti sono rispettati: maggiorenne; senza lavoro o con reddito basso.",
      "Restano da chiedere: data di nascita; condizione lavorativa.",
      "Non è noto e va chiesto: un dato chiesto dalla regola.",
      "Questo requisito è rispettato: residente nel distretto.",
    ]);
  });
});

describe("what to do about a fact", () => {
  const number = { type: "number", min: 0 };
  it.each([
    ["not-asked", "Still to be asked: the thing."],
    ["declined", "The person did not want to say: the thing."],
    ["unknown", "Not known, and to be asked: the thing."],
    ["lost", "This can no longer be learnt: the thing."],
    ["invalid", "Recorded in a way that cannot be read, and to be asked again: the thing."],
    ["not-due", "The time for this has not come yet: the thing."],
    ["not-applicable", "Recorded as not applicable, and to be checked: the thing."],
  ])("that is missing, %s", (reason, sentence) => {
    expect(saidOf(number, { lt: 1 }, { missing: { it: reason } })).toEqual([sentence]);
  });
  it("that is known in part: a year, an open list", () => {
    const sentence = "Known only in part, and to be asked more exactly: the thing.";
    expect(saidOf({ type: "partial-date" }, { age: { gte: 18 } }, { it: "2000" })).toEqual([sentence]);
    expect(saidOf({ type: "list", of: {} }, { count: { gte: 1 } }, { it: { items: [], complete: false } })).toEqual([sentence]);
  });
  it("that cannot be read", () => {
    expect(saidOf(number, { lt: 1 }, { it: "little" })).toEqual([
      "Recorded in a way that cannot be read, and to be asked again: the thing.",
    ]);
  });
  it("with which nothing in force can be compared, known or not", () => {
    const parameters = { limit: [{ from: "2018-03-02", value: 1 }] };
    const sentence = "No limit or list is laid down for this day, so this cannot be judged: the thing.";
    expect(saidOf(number, { lt: { param: "limit" } }, { it: 3 }, { parameters })).toEqual([sentence]);
    expect(saidOf(number, { lt: { param: "limit" } }, {}, { parameters })).toEqual([sentence]);
  });
  it("of which only one question lacks a limit is still to be asked", () => {
    const parameters = { limit: [{ from: "2018-03-02", value: 1 }] };
    const criterion = {
      any: [
        { fact: "it", lt: { param: "limit" } },
        { fact: "it", lt: 2 },
      ],
    } as unknown as Ruleset["criterion"];
    expect(saidOf(number, {}, { missing: { it: "not-asked" } }, { parameters, criterion })).toEqual(["Still to be asked: the thing."]);
  });
  it("that only tells the day of another question has its own reason", () => {
    const facts = { birth: { type: "date", label: text("birth") }, entry: { type: "date", label: text("entry") } };
    const criterion = { fact: "birth", age: { gte: 18, at: { fact: "entry" } } };
    const ruleset = { id: "r", version: "1", facts, criterion } as unknown as Ruleset;
    expect(explainDecision(decide({ birth: "1978-04-12", missing: { entry: "not-due" } }, ruleset), english)[2]).toBe(
      "The time for this has not come yet: entry.",
    );
  });
});

describe("what is to be proven", () => {
  const label = (en: string, document: string) => ({ document, label: text(en) });
  const proven = (anyOf: readonly object[], evidence: readonly Evidence[] = [], fact = "ISEE") => {
    const ruleset = {
      id: "r",
      version: "1",
      facts: { isee: { type: "number", label: text(fact) } },
      evidence: { isee: { anyOf } },
      criterion: { fact: "isee", lte: 9000, label: text("low ISEE") },
    } as unknown as Ruleset;
    return explainDecision(decide({ isee: 1 }, ruleset, { evidence }), english).slice(1, -1);
  };
  const given = (issuedOn: string, validUntil?: string): Evidence => ({
    fact: "isee",
    document: "paper",
    issuedOn,
    ...(validUntil === undefined ? {} : { validUntil }),
  });

  it("by one document of several, in as many sentences as they need", () => {
    const six = (word: string) => label(Array.from({ length: 6 }, () => word).join(" "), "paper");
    expect(proven([label("attestation", "paper"), label("letter", "letter")])).toEqual([
      "Still to be proven: ISEE, by attestation or letter.",
    ]);
    expect(proven([six("a"), six("b"), six("c")])).toEqual([
      "Still to be proven: ISEE, by a a a a a a or b b b b b b.",
      "Also accepted for “ISEE”: c c c c c c.",
    ]);
  });
  it("by a document without words", () => {
    expect(proven([{ document: "isee-attestation" }])).toEqual(["Still to be proven: ISEE, by a document."]);
  });
  it("because the document has expired, or was issued later", () => {
    expect(proven([label("paper", "paper")], [given("2017-01-01", "2018-02-28")])[0]).toBe(
      "The document given for “ISEE” has expired: it held until 28 February 2018.",
    );
    expect(proven([label("paper", "paper")], [given("2018-03-02")])).toEqual([
      "The document given for “ISEE” was issued after the day of the decision: 2 March 2018.",
      "Still to be proven: ISEE, by paper.",
    ]);
  });
  it("a document whose day cannot be read is said at the end", () => {
    const ruleset = { ...RULES, evidence: { municipality: { anyOf: [{ document: "paper" }] } } } as unknown as Ruleset;
    const evidence = [{ fact: "municipality", document: "paper", issuedOn: "soon" }];
    expect(explainDecision(decide({ municipality: "020030" }, ruleset, { evidence }), english).at(-1)).toBe(
      "A document has a date that cannot be read, and proves nothing.",
    );
  });
});

describe("which limits applied", () => {
  const facts = {
    isee: { type: "number", label: text("ISEE") },
    town: { type: "code", label: text("town") },
    seen: { type: "date", label: text("first visit") },
    debt: { type: "number" },
  };
  const parameters = {
    ceiling: [{ from: "2018-01-01", value: 9000 }],
    towns: [{ from: "2017-05-11", value: ["Mantova"] }],
    day: [{ from: "2016-08-31", value: "2018-01-01" }],
    home: [{ from: "2018-01-01", value: "Mantova" }],
  };
  const limits = (criterion: object, row: object, labels = english) =>
    explainDecision(decide(row, { id: "r", version: "1", facts, parameters, criterion } as unknown as Ruleset), labels).slice(2);

  it("a number, a day and a list, each once", () => {
    const all = [
      { fact: "isee", lte: { param: "ceiling" } },
      { not: { fact: "isee", gt: { param: "ceiling" } } },
      { fact: "town", in: { param: "towns" } },
      { fact: "seen", gte: { param: "day" } },
    ];
    expect(limits({ all }, { isee: 1, town: "Mantova", seen: "2018-02-01" })).toEqual([
      "For “ISEE” the limit in force since 1 January 2018 applied.",
      "For “town” the list in force since 11 May 2017 applied.",
      "For “first visit” the limit in force since 31 August 2016 applied.",
    ]);
    expect(limits({ all }, { isee: 1, town: "Mantova", seen: "2018-02-01" }, italian)[1]).toBe(
      "Per «town» vale l'elenco in vigore dal giorno 11 maggio 2017.",
    );
  });
  it("but not one that is a code, one on a fact without words, or one that settled nothing", () => {
    expect(limits({ fact: "town", eq: { param: "home" } }, { town: "Mantova" })).toEqual([]);
    expect(limits({ fact: "debt", lt: { param: "ceiling" } }, { debt: 1 })).toEqual([]);
    expect(limits({ fact: "isee", lt: { param: "ceiling" } }, { missing: { isee: "not-asked" } })).toEqual(["Still to be asked: ISEE."]);
  });
});

describe("what could not be taken as it was", () => {
  const unreadable = "Something that was recorded cannot be read and counts as not known.";
  it("is said where nothing else says it", () => {
    expect(
      explainDecision(decide({ birthDate: "1978", municipality: "020030", labourStatus: "unemployed", income: "little" }), english).at(-1),
    ).toBe(unreadable);
    expect(explainDecision(decide({ birthDate: "soon", municipality: "020030", labourStatus: "unemployed" }), english)).not.toContain(
      unreadable,
    );
  });
  it("a field too many is no matter for a person", () => {
    expect(saidOf({ type: "list", of: {} }, { count: { gte: 1 } }, { it: [{ shoeSize: 38 }] })).toEqual([]);
  });
  it("a rule that is not in force is said at once", () => {
    const ruleset = { ...RULES, effective: { start: "2019-01-01" } } as unknown as Ruleset;
    expect(explainDecision(decide({}, ruleset), english)[1]).toBe(
      "The rule is not in force on the day of the decision: this answer is for information only.",
    );
    expect(explainDecision(decide({}, ruleset), italian)[1]).toBe(
      "La regola non è in vigore nel giorno della decisione: questa risposta è solo indicativa.",
    );
  });
});

describe("what a person decided", () => {
  it.each([
    ["eligible", "The staff decided otherwise: the person can enter."],
    ["ineligible", "The staff decided otherwise: the person cannot enter."],
    ["undetermined", "The staff decided otherwise: the question stays open."],
  ] as const)("%s", (outcome, sentence) => {
    expect(explainDecision(decide({}), english, { outcome, override: { reason: "her own words" } }).slice(0, 3)).toEqual([
      "By the rule it could not be said yet whether the person can enter.",
      sentence,
      "The reason is written in the record of the decision.",
    ]);
  });
  it("as the rule says is no news", () => {
    const decision = decide({});
    expect(explainDecision(decision, english, { outcome: "undetermined" })).toEqual(explainDecision(decision, english));
  });
});

describe("without words of its own", () => {
  const facts = { enrolled: { type: "boolean" }, income: { type: "number", label: { it: "reddito" } } } as const;
  it("a requirement and a fact have a stand-in, never their code; several of them are said once", () => {
    const studies = { id: "studies", fact: "enrolled", eq: true } as const;
    const rules = defineRuleset({ id: "r", version: "1", facts, criterion: { all: [studies, { not: studies }] } });
    const sentences = explainDecision(assessEligibility(rules, {}, { asOf: AS_OF }), english);
    expect(sentences.slice(1)).toEqual([
      "It is not known yet whether this requirement is met: a requirement of the rule.",
      "Not known, and to be asked: something that the rule asks.",
    ]);
  });
  it("a label in another language is better than none", () => {
    const rules = defineRuleset({ id: "r", version: "1", facts, criterion: { fact: "income", lt: 1, label: { it: "povera" } } });
    expect(explainDecision(assessEligibility(rules, {}, { asOf: AS_OF }), english).slice(1)).toEqual([
      "It is not known yet whether this requirement is met: povera.",
      "Not known, and to be asked: reddito.",
    ]);
  });
});

it("what a ruleset writes is never taken for a place to fill in", () => {
  const rules = defineRuleset({
    id: "r",
    version: "1",
    facts: { enrolled: { type: "boolean", label: { en: "$& {items} {day}" } } },
    evidence: { enrolled: { anyOf: [{ document: "paper", label: { en: "{fact} $1" } }] } },
    criterion: { fact: "enrolled", eq: true, label: { en: "$1 {items} {constructor}" } },
  });
  expect(explainDecision(assessEligibility(rules, { enrolled: true }, { asOf: AS_OF }), english).slice(1)).toEqual([
    "Still to be proven: $& {items} {day}, by {fact} $1.",
    "This requirement is met: $1 {items} {constructor}.",
  ]);
});
