import { localize, localizedTextSchema, longTextSchema, shortTextSchema } from "welfare-core";
import { describe, expect, it } from "vitest";

const guidance = { en: "Guidance", it: "Orientamento", de: "Orientierung" };

describe("a text is read in the first wanted language that it has", () => {
  it.each([
    ["the best wanted", ["it", "en"], "it"],
    ["the second, when the best is not there", ["fr", "de"], "de"],
    ["a region is served by its language", ["de-AT"], "de"],
    ["a region is served by its language before the next wanted", ["de-AT", "it"], "de"],
    ["none of the wanted: the first tag in code-unit order", ["fr"], "de"],
    ["nothing wanted: the first tag in code-unit order", [], "de"],
    ["names of built-in fields are no languages", ["toString", "constructor", "it"], "it"],
    ["longer tags are served by their language too", ["it-Latn-CH"], "it"],
  ])("%s", (_, wanted, language) => {
    expect(localize(guidance, wanted)).toEqual({ text: guidance[language as "en"], language });
  });

  it("a region that it has comes before the language", () => {
    expect(localize({ de: "Beratung", "de-AT": "Begleitung" }, ["de-AT", "de"])?.text).toBe("Begleitung");
  });

  it("a language is not served by one of its regions, but that may be all there is", () => {
    expect(localize({ "de-AT": "Begleitung", en: "Guidance" }, ["de", "en"])?.language).toBe("en");
    expect(localize({ "de-AT": "Begleitung" }, ["de"])?.language).toBe("de-AT");
  });

  it("the answer does not depend on how the record was written", () => {
    expect(localize({ it: "b", en: "a" }, [])).toEqual(localize({ en: "a", it: "b" }, []));
  });

  it("a language without a text is not there", () => {
    const text = { en: undefined, it: "ciao", fr: null } as unknown as Readonly<Record<string, string>>;
    for (const wanted of [["en"], ["en", "it"], ["fr"], []]) expect(localize(text, wanted)).toEqual({ text: "ciao", language: "it" });
    expect(localize({ en: undefined } as unknown as Readonly<Record<string, string>>, ["en"])).toBeUndefined();
  });

  it("without any language there is no text", () => {
    expect(localize({}, ["it"])).toBeUndefined();
    expect(localize({}, [])).toBeUndefined();
  });
});

describe("a text in stored data", () => {
  it.each(["a", "Ri-partire da Sé", "é", "👩‍👧", " a ", "x".repeat(200)])("%j is accepted as it stands", (text) => {
    expect(shortTextSchema.safeParse(text)).toEqual({ success: true, data: text });
  });

  it.each([
    ["nothing", ""],
    ["spaces", "   "],
    ["a tab and a line end", "\t\n"],
    ["spaces of other kinds", "\u00a0\u3000"],
    ["the first half of a character", "a\ud83d"],
    ["the second half of a character", "\udc69a"],
    ["halves in the wrong order", "\udc69\ud83d"],
    ["a number", 3],
    ["null", null],
  ])("%s is refused", (_, text) => {
    expect(shortTextSchema.safeParse(text).success).toBe(false);
    expect(longTextSchema.safeParse(text).success).toBe(false);
  });

  it("a name has 200 characters at most, a description 4,000", () => {
    expect(shortTextSchema.safeParse("x".repeat(201)).success).toBe(false);
    expect(longTextSchema.safeParse("x".repeat(4000)).success).toBe(true);
    expect(longTextSchema.safeParse("x".repeat(4001)).success).toBe(false);
  });
});

describe("a text in several languages in stored data", () => {
  it.each([{ it: "Orientamento" }, guidance, { "de-AT": "Begleitung" }, { gsw: "Begleitig" }])("%j is accepted", (text) => {
    expect(localizedTextSchema.safeParse(text)).toEqual({ success: true, data: text });
  });

  it.each([
    ["no language", {}],
    ["an empty text", { it: "" }],
    ["a blank text", { it: " " }],
    ["a text that is none", { it: 3 }],
    ["a language by its name", { italian: "Orientamento" }],
    ["a language in capitals", { IT: "Orientamento" }],
    ["a region in small letters", { "de-at": "Begleitung" }],
    ["an empty tag", { "": "Orientamento" }],
    ["a text without a language", "Orientamento"],
    ["a list", ["Orientamento"]],
    ["null", null],
    ["a key __proto__, which would be lost", JSON.parse('{"it":"Orientamento","__proto__":"x"}')],
  ])("%s is refused", (_, text) => {
    expect(localizedTextSchema.safeParse(text).success).toBe(false);
  });

  it("has a hundred languages at most", () => {
    const tags = Array.from(
      { length: 101 },
      (_, i) => `${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
    );
    const text = (count: number) => Object.fromEntries(tags.slice(0, count).map((tag) => [tag, "x"]));
    expect(localizedTextSchema.safeParse(text(100)).success).toBe(true);
    const issues = localizedTextSchema.safeParse(text(101)).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(["a text in more than 100 languages, or with a key __proto__"]);
  });
});
