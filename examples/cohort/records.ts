/** The lines of a CSV as records by their heads, all of them text; quotation marks are left to a CSV reader. */
export function recordsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...lines] = csv
    .trim()
    .split("\n")
    .map((line) => line.split(";"));
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
}
