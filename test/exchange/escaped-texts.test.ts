import { describe, expect, it } from "vitest";
import { codebook, reportMarkdown } from "welfare-core/exchange";
import { english } from "welfare-core/labels/en";
import { hours, six } from "./measured.ts";

/** A text as a definition has it, as it stands in the Markdown of a report. */
function written(text: string): string {
  const measured = { indicator: { ...hours, label: { en: text } }, total: six, tables: [] };
  return /^## (.*)$/m.exec(reportMarkdown([measured], english))?.[1] ?? "";
}

// Each of these was shown by cmark-gfm 0.29.0.gfm.13, markdown-it 14 with `linkify` and marked 9 as the text on the left, without a link.
describe("a text of a definition", () => {
  it.each([
    ["see https://evil.example/login", String.raw`see https:\//evil\.example/login`],
    ["ftp://evil.example", String.raw`ftp:\//evil\.example`],
    ["http://localhost/a", String.raw`http:\//localhost/a`],
    ["//evil.example", String.raw`\//evil\.example`],
    ["http:///evil.example", String.raw`http:\/\//evil\.example`],
    ["http://10.0.0.1", String.raw`http:\//10.0.0.1`],
  ])("is no link where it holds a bare address: %s", (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  it.each([
    ["www.evil.example", String.raw`www\.evil\.example`],
    ["WWW.evil.example", String.raw`WWW\.evil\.example`],
    ["www.9to5.example", String.raw`www\.9to5\.example`],
    ["www. and www..x", String.raw`www\. and www\.\.x`],
    ["evil.com", String.raw`evil\.com`],
    ["area51.com", String.raw`area51\.com`],
    ["1.5.com", String.raw`1.5\.com`],
    ["(e.g. .com)", String.raw`(e\.g. \.com)`],
  ])("is no link where it holds the name of a site: %s", (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  it.each([
    ["mailto:a@evil.example", String.raw`mailto:a\@evil\.example`],
    ["@somebody", String.raw`\@somebody`],
    ["$a$ and $b$", String.raw`\$a\$ and \$b\$`],
  ])("begins nothing that an extension knows: %s", (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  it.each(["3.5 hours in version 0.3.0.", "He said so. At 9:30, and/or later.", "Regulation (EU) 2021/1057, annex I"])(
    "is left alone where nothing in it is a mark: %s",
    (text) => {
      expect(written(text)).toBe(text);
    },
  );

  it("is one line with single blanks, and no list", () => {
    expect([written("a \n\n\t b"), written("12. a"), written("12."), written("12) a"), written("1.5 a")]).toEqual([
      ...["a b", "12\\. a", "12\\.", "12\\) a", "1.5 a"],
    ]);
  });

  it("is escaped in a codebook too", () => {
    expect(codebook([{ ...hours, source: "https://evil.example" }], english)).toContain(String.raw`| Source | https:\//evil\.example |`);
  });
});
