import { describe, expect, it } from "vitest";
import { type Codelist, CODELISTS, MISSING_REASONS, PHASES } from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { SDG_GOALS, sdgTargets } from "welfare-core/sdg";

const languages = [
  ["en", english],
  ["it", italian],
] as const;

/** Every word of a language, by the path at which it stands; codes hold dots, so that the parts of a path are kept apart by blanks. */
function wordsOf(labels: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof labels === "string") return [[path, labels]];
  return Object.entries(labels as Readonly<Record<string, unknown>>).flatMap(([name, part]) => wordsOf(part, `${path} ${name}`));
}

/** What stands between things brings its own blanks. */
const JOINTS = [" eligibility and", " eligibility or"];

const placeholders = (text: string) => [...text.matchAll(/\{[^}]*\}/g)].map(([name]) => name).sort();
const lists = Object.entries(CODELISTS as Readonly<Record<string, Codelist>>);

describe.each(languages)("the words of %s", (language, labels) => {
  const words = wordsOf(labels);

  it("say which language they are of", () => {
    expect(labels.language).toBe(language);
  });

  it("are all there, without blanks around them and without a line break", () => {
    expect(words.length).toBeGreaterThan(400);
    expect(
      words.filter(([path, word]) => word === "" || (word !== word.trim() && !JOINTS.includes(path)) || /\s{2}|\n/.test(word)),
    ).toEqual([]);
  });

  it("are there for every list and each of its codes, and for no other", () => {
    expect(Object.keys(labels.codelists).sort()).toEqual(lists.map(([id]) => id).sort());
    const given: Readonly<Record<string, { readonly codes: object }>> = labels.codelists;
    for (const [id, { codes }] of lists) expect([id, Object.keys(given[id]?.codes ?? {}).sort()]).toEqual([id, [...codes].sort()]);
  });

  it("are there for every goal and target", () => {
    expect(Object.keys(labels.sdg).sort()).toEqual([...SDG_GOALS, ...sdgTargets()].sort());
    expect(Object.keys(labels.sdg)).toHaveLength(17 + 169);
  });

  it("are there for every reason why a fact is missing, and for those known but not well enough", () => {
    expect(Object.keys(labels.eligibility.toAsk).sort()).toEqual([...MISSING_REASONS, "after-day", "in-part", "no-limit"].sort());
  });

  it("are words, and no code stands in for its own label", () => {
    const coded = lists.flatMap(([id, { codes }]) => {
      const given: Readonly<Record<string, { readonly codes: Readonly<Record<string, string>> }>> = labels.codelists;
      return codes.filter((code) => /^[a-z]+(-[a-z0-9]+)*$/.test(code)).map((code) => [id, code, given[id]?.codes[code]] as const);
    });
    expect(coded.length).toBeGreaterThan(100);
    expect(coded.filter(([, code, word]) => code === word)).toEqual([]);
    expect(Object.entries(labels.sdg).filter(([code, word]) => code === word)).toEqual([]);
  });

  it("tell two codes of one list apart", () => {
    for (const [id, { codes }] of Object.entries(labels.codelists)) {
      const given = Object.values(codes).map((word) => word.toLowerCase());
      expect([id, given.filter((word, index) => given.indexOf(word) !== index)]).toEqual([id, []]);
    }
  });

  it("say a decision in sentences of 25 words at most", () => {
    const sentences = wordsOf(labels.eligibility);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  it("leave room for what is filled in, and for nothing else", () => {
    const { met, notMet, open, toAsk, toProve, expired, notYetValid, limit, list, date } = labels.eligibility;
    const listed = [met, notMet, open, ...Object.values(toAsk)].flatMap(({ one, many }) => [one, many]);
    const proofs = [toProve.first, toProve.more];
    const dated = [expired, notYetValid, limit, list];
    expect(new Set(listed.map((sentence) => placeholders(sentence).join()))).toEqual(new Set(["{items}"]));
    expect(new Set(proofs.map((sentence) => placeholders(sentence).join()))).toEqual(new Set(["{fact},{items}"]));
    expect(new Set(dated.map((sentence) => placeholders(sentence).join()))).toEqual(new Set(["{day},{fact}"]));
    expect(placeholders(date)).toEqual(["{day}", "{month}", "{year}"]);
    const others = words.filter(
      ([path, word]) => !/^ (places|pathway|exchange) /.test(path) && ![...listed, ...proofs, ...dated, date].includes(word),
    );
    expect(others.filter(([, word]) => /[{}]/.test(word))).toEqual([]);
  });

  it("name twelve months", () => {
    expect(new Set(labels.eligibility.months).size).toBe(12);
  });

  it("leave room for the ranks and the questions of places", () => {
    const { rank, between, wouldBe, wouldBeBetween, open, ...others } = labels.places;
    expect([rank, between, wouldBe, wouldBeBetween, open].map(placeholders)).toEqual([
      ["{rank}"],
      ["{best}", "{worst}"],
      ["{best}"],
      ["{best}", "{worst}"],
      ["{questions}"],
    ]);
    expect(wordsOf(others).filter(([, word]) => /[{}]/.test(word))).toEqual([]);
  });

  it("leave room in reports for what they are about, and for nothing else", () => {
    const { report, missing, counted, days, withinDays, ...others } = labels.exchange;
    const rooms = new Map([...wordsOf(report), ...wordsOf(missing)].map(([path, word]) => [path.trim(), placeholders(word).join(" ")]));
    const filled = Object.fromEntries([...rooms].filter(([, names]) => names !== ""));
    const count = "{count}";
    expect(filled).toEqual({
      about: "{kind} {level} {unit} {version}",
      period: "{day} {end} {start}",
      openPeriod: "{day} {start}",
      asOf: "{day}",
      by: "{dimensions}",
      ofWhole: "{part} {whole}",
      share: "{part} {share} {whole}",
      rate: "{part} {value} {whole}",
      quotient: "{part} {value} {whole}",
      beforeAfter: "{after} {before} {value}",
      groups: "{group} {others} {value}",
      known: "{n} {ways}",
      net: "{figure} {net}",
      range: "{lower} {upper}",
      chance: "{interval} {p}",
      interval: "{level} {lower} {method} {upper}",
      library: "{versions}",
      "status not-computable": "{reason}",
      ...{ "outside notDue": count, "outside notApplicable": count, "outside populationUnknown": count },
      ...Object.fromEntries(MISSING_REASONS.map((reason) => [reason, count])),
    });
    for (const [way, words] of wordsOf(counted)) expect([way, placeholders(words)]).toEqual([way, [count]]);
    expect(new Set(Object.values(counted)).size).toBe(17);
    for (const [, words] of wordsOf(days)) expect(placeholders(words)).toEqual(["{days}"]);
    const { kind, figure, known } = withinDays;
    expect([kind, figure, known].map((words) => placeholders(words).join(" "))).toEqual(["{days}", "{days} {figure}", "{days} {n} {ways}"]);
    expect(wordsOf(others).filter(([, word]) => /[{}]/.test(word))).toEqual([]);
  });

  it("say a refusal in one sentence of 25 words at most, with room for the event, the state and the track only", () => {
    const { refusals, notMet, open } = labels.pathway;
    for (const sentence of Object.values(refusals)) {
      expect(sentence).toMatch(/^[^.]+\.$/);
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
      expect(["{event}", "{state}", "{track}"]).toEqual(expect.arrayContaining(placeholders(sentence)));
    }
    expect([notMet, open].map(placeholders)).toEqual([["{parts}"], ["{parts}"]]);
  });

  it("tell phases and due actions apart", () => {
    for (const table of [labels.pathway.phases, labels.pathway.dueStatuses]) {
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
    }
    expect(Object.keys(labels.pathway.phases)).toEqual([...PHASES]);
  });
});

describe("the words of both languages", () => {
  it("stand at the same places, with the same placeholders", () => {
    const [first, second] = languages.map(([, labels]) => wordsOf(labels).map(([path, word]) => [path, placeholders(word)] as const));
    expect(new Map(second)).toEqual(new Map(first));
  });

  it("are not one language twice: most sentences and titles differ", () => {
    const [first, second] = languages.map(([, labels]) => wordsOf(labels).map(([, word]) => word));
    const same = (first ?? []).filter((word, index) => word === second?.[index]);
    expect(same.length).toBeLessThan((first ?? []).length / 20);
  });
});
