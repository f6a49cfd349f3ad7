/** What Markdown and its usual extensions read as a mark. Two slashes, a dot inside a word and one behind `www` make a link of a bare address; a dot between digits does not. */
const MARK = /[\\`*_[\]<>|#~&@$]|\/(?=\/)|(?<=www)\.|(?<!\d)\.(?=\S)|\.(?=[^\s\d])/g;

/**
 * Text that Markdown shows as it is: what would be read as a mark is escaped, line breaks become blanks, so that a text can neither end its cell nor begin a heading, a formula, HTML, or a link, not even
 * as a bare address (`https://…`, `www.…`). What a site makes of finished text cannot be escaped: GitHub links mail addresses, and in comments also names behind `@` and numbers behind `#`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARK, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
}

/** Code in a line or a cell, with a fence longer than any that it holds. */
export function markdownCode(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** A table of cells that are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A text of a label table with its places filled in, by names in braces. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? place) : place));
}
