import fc from "fast-check";
import { expect, it } from "vitest";
import { reportMarkdown } from "welfare-core/exchange";
import { english } from "welfare-core/labels/en";
import { runs } from "../runs.ts";
import { hours, six } from "./measured.ts";

const text = fc
  .array(fc.constantFrom("http", "www", "www.", "://", "//", "/", ".", ":", "@", "$", "a", "com", "1", " ", "\\", "-", "(", "<", "&", "|"))
  .map((parts) => parts.join(""));

it("a text of a definition is shown as it is, and holds no mark that is not escaped", () => {
  fc.assert(
    fc.property(text, (label) => {
      const report = reportMarkdown([{ indicator: { ...hours, label: { en: label } }, total: six, tables: [] }], english);
      const written = /^## (.*)$/m.exec(report)?.[1] ?? "";
      // CommonMark, 2.4: a backslash before a mark of ASCII shows the mark, and is not shown.
      expect(written.replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(label.replace(/\s+/g, " ").trim());
      const unescaped = written.replace(/\\./g, " ");
      expect(unescaped).not.toMatch(/\/\/|www\.|[a-z]\.[a-z0-9]|[0-9]\.[a-z]|[@$\\<&|]/);
    }),
    runs(1000),
  );
});
