import { describe, expect, it } from "vitest";
import { toDot, toMermaid, type PathwayDefinition } from "welfare-core";

/** A pathway of one state with a label. */
function labelled(en: string): PathwayDefinition {
  return { id: "room", version: "1", initial: "in", states: { in: { phase: "active", label: { en } } }, events: {}, exits: {} };
}

const inMermaid = (label: string) => /state "(.*)" as/s.exec(toMermaid(labelled(label), { language: "en" }))?.[1];
const inDot = (label: string) => /"in" \[label=(.*), pen/s.exec(toDot(labelled(label), { language: "en" }))?.[1];

describe("a label for Mermaid", () => {
  it.each([
    "Plain words",
    "àéîõü ßæø",
    "Łódź, Žižkov",
    "прошла",
    "等候名单",
    "0123456789",
    "٣ ½ Ⅷ",
    "one. two, three",
    "it's l’età",
    "(in brackets)",
    "and/or",
    "follow-up",
  ])("%s stays as it is", (label) => {
    expect(inMermaid(label)).toBe(label);
  });

  it.each([
    ["a quote", 'a"b', "a#34;b"],
    ["a semicolon", "a;b", "a#59;b"],
    ["a colon", "a:b", "a#58;b"],
    ["a number sign", "#35;", "#35;35#59;"],
    ["an angle bracket", "<b>", "#60;b#62;"],
    ["braces", "{}", "#123;#125;"],
    ["a line feed", "a\nb", "a#10;b"],
    ["a tab", "a\tb", "a#9;b"],
    ["a space that does not break", "a\u00A0b", "a#160;b"],
    ["a plus, a star and a percent sign", "+*%", "#43;#42;#37;"],
    ["an ampersand", "&", "#38;"],
    ["a low line", "a_b", "a#95;b"],
    ["a sign of two units is one number", "🙂", "#128578;"],
    ["a mark that stands alone", "\u0301", "#769;"],
  ])("%s becomes its number", (_name, label, expected) => {
    expect(inMermaid(label)).toBe(expected);
  });
});

describe("a label for Graphviz", () => {
  it.each([
    ["words stay", "It's <b>plain</b>; {x} # %", `"It's <b>plain</b>; {x} # %"`],
    ["each quote is escaped", '"a"', '"\\"a\\""'],
    ["each backslash is escaped", "\\n\\", '"\\\\n\\\\"'],
    ["a backslash before a quote, each for itself", '\\"', '"\\\\\\""'],
    ["each line feed is drawn", "a\nb\n", '"a\\nb\\n"'],
    ["each carriage return is drawn", "a\rb\r", '"a\\nb\\n"'],
    ["both together are one line", "a\r\nb\r\nc", '"a\\nb\\nc"'],
    ["a nought byte ends no text", "a\0b\0", '"ab"'],
  ])("%s", (_name, label, expected) => {
    expect(inDot(label)).toBe(expected);
  });
});
