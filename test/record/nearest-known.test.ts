import { nearestKnown } from "../../src/record/index.ts";
import { describe, expect, it } from "vitest";

const fields = ["gender", "birthDate", "disability", "situations"];

describe("the word that was probably meant", () => {
  it.each([
    ["a letter left out", "gendr", "gender"],
    ["a letter too many", "gendeer", "gender"],
    ["a wrong letter", "gemder", "gender"],
    ["two neighbours swapped", "gedner", "gender"],
    ["two edits in six letters", "gemdr", undefined],
    ["two edits in seven letters", "gemdeer", "gender"],
    ["three edits in nine letters", "bithdat", "birthDate"],
    ["other capitals", "BIRTHDATE", "birthDate"],
    ["a known word", "situations", "situations"],
    ["another word", "shoeSize", undefined],
    ["nothing", "", undefined],
  ])("%s", (_, word, meant) => {
    expect(nearestKnown(word, fields)).toBe(meant);
  });

  it("is the nearest, and the earlier of two", () => {
    expect(nearestKnown("entryDate", ["exitDate", "entryDates"])).toBe("entryDates");
    expect(nearestKnown("cat", ["bat", "rat"])).toBe("bat");
    expect(nearestKnown("cat", ["rat", "bat"])).toBe("rat");
  });

  it("of a word of one or two letters may be one edit away", () => {
    expect(nearestKnown("ib", ["id"])).toBe("id");
    expect(nearestKnown("xy", ["id"])).toBeUndefined();
  });

  it("is looked for in words of up to 100 letters", () => {
    const long = "x".repeat(100);
    expect(nearestKnown(long, [`${long}y`])).toBe(`${long}y`);
    expect(nearestKnown(`${long}x`, [`${long}x`])).toBeUndefined();
  });

  it("is nothing when no word is known", () => {
    expect(nearestKnown("gender", [])).toBeUndefined();
  });
});
