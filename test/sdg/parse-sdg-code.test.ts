import { describe, expect, it } from "vitest";
import { parseSdgCode } from "welfare-core/sdg";

function refusal(text: string): { code: string; nearest?: string | undefined } | undefined {
  const read = parseSdgCode(text);
  return read.ok ? undefined : { code: read.error.code, nearest: read.error.nearest };
}

describe("reading a code as people write it", () => {
  it.each([
    ["5", "5"],
    [" 5.5 ", "5.5"],
    ["\u00a011.3\t", "11.3"],
    ["5.B", "5.b"],
    ["SDG 5.5", "5.5"],
    ["SDG5", "5"],
    ["sdgs 5", "5"],
    ["OSS 11", "11"],
    ["Goal 11", "11"],
    ["Target 11.3", "11.3"],
    ["SDG target 11.3", "11.3"],
    ["Indicator 5.5.1", "5.5.1"],
    ["Obiettivo 5", "5"],
    ["Traguardo 5.c", "5.c"],
    ["Indicatore 5.c.1", "5.c.1"],
  ])("reads %j", (text, code) => {
    expect(parseSdgCode(text)).toEqual({ ok: true, value: code });
  });

  it.each([
    ["5,5", "5.5"],
    ["5-5", "5.5"],
    ["5b", "5.b"],
    ["5.5.", "5.5"],
    ["5.5 Women in leadership", "5.5"],
    ["5.5; 8.5", "5.5"],
    ["http://metadata.un.org/sdg/5.5", "5.5"],
    ["", undefined],
    ["poverty", undefined],
    ["2030 Agenda", undefined],
  ])("refuses %j as not written like a code", (text, nearest) => {
    expect(refusal(text)).toEqual({ code: "not-a-code", nearest });
  });

  it.each([
    ["05", "5"],
    ["5.05", "5.5"],
    ["18", undefined],
    ["18.1", undefined],
    ["5.7", "5.6"],
    ["5.d", "5.c"],
    ["14.d", "14.c"],
    ["5.0", "5.1"],
    ["8.11", "8.10"],
    ["5.5.3", "5.5.2"],
    ["17.20", "17.19"],
  ])("refuses %j, which does not exist, and names the neighbour", (text, nearest) => {
    expect(refusal(text)).toEqual({ code: "unknown-code", nearest });
  });

  it.each([
    ["Goal 5.5", "5.5"],
    ["Target 5", "5"],
    ["Indicatore 5.5", "5.5"],
  ])("refuses %j: the word and the code are of two levels", (text, nearest) => {
    expect(refusal(text)).toEqual({ code: "other-level", nearest });
  });

  it("says in words what it found and what may have been meant, without repeating an unread text", () => {
    expect(parseSdgCode("5.7")).toMatchObject({ error: { message: "there is no target 5.7; did you mean 5.6?" } });
    const unread = parseSdgCode("Maria Rossi");
    expect(unread.ok ? "" : unread.error.message).not.toContain("Maria");
  });

  it("does not look at a text longer than any code could be", () => {
    expect(refusal(`${" ".repeat(2000)}5`)).toEqual({ code: "not-a-code", nearest: undefined });
  });
});
