import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Writes each `ts` block of the README, of docs/ and of the comments in src/ as a test, so that no example can lie:
 * `expression // => value` becomes an assertion. Lines keep their numbers, so that a failure names the line of the page.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}docs-snippets/`;

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(`${root}${folder}`)) return [];
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** The `ts` blocks of a page or of the comments of a source file. */
function blocksOf(text: string, isSource: boolean): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; lines: string[] } | undefined;
  text.split("\n").forEach((raw, index) => {
    const line = isSource ? raw.replace(/^\s*\* ?/, "") : raw;
    const inComment = !isSource || /^\s*\*/.test(raw);
    if (open === undefined && inComment && /^```ts\s*$/.test(line)) open = { line: index + 1, lines: [] };
    else if (open !== undefined && /^```\s*$/.test(line)) {
      blocks.push(open);
      open = undefined;
    } else open?.lines.push(line);
  });
  return blocks;
}

const ARROW = /^(\s*)(.*?);?\s*\/\/ => (.+)$/;

/** Turns `expression // => value` into an assertion; `const name = expression // => value` keeps its name. */
function assertion(line: string): string {
  const match = ARROW.exec(line);
  if (match === null) return line;
  const [, indent = "", code = "", value = ""] = match;
  const declared = /^(?:const|let)\s+(\w+)/.exec(code);
  if (declared !== null) return `${indent}${code}; expect(${declared[1]}).toEqual(${value});`;
  const logged = /^console\.log\((.*)\)$/.exec(code);
  return `${indent}expect(${logged?.[1] ?? code}).toEqual(${value});`;
}

/** The names that a folder's index gives, each as an import writes it: `ageOn`, `type AgeUnit`. */
function namesOf(index: string): ReadonlyMap<string, string> {
  return new Map(
    [...readFileSync(`${root}${index}`, "utf8").matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, allTypes = "", names = ""]) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name) => [name.replace(/^type /, ""), `${allTypes}${name}`] as const),
    ),
  );
}

const publicNames = namesOf("src/index.ts");

/** Names that an example in a comment may use without an import: those of the package, then those of its own room, by where they are imported from. */
function implicitNames(path: string): ReadonlyMap<string, { readonly from: string; readonly name: string }> {
  const [, room = ""] = path.split("/");
  const own = path.split("/").length > 2 && room !== "labels" ? namesOf(`src/${room}/index.ts`) : new Map<string, string>();
  const found = new Map([...own].map(([word, name]) => [word, { from: `../src/${room}/index.ts`, name }]));
  for (const [word, name] of publicNames) found.set(word, { from: "welfare-core", name });
  for (const [word, from] of wordsOfLanguages) found.set(word, { from, name: word });
  return found;
}

/** Names of other entries that examples may use without an import. */
const wordsOfLanguages = new Map([
  ["english", "welfare-core/labels/en"],
  ["italian", "welfare-core/labels/it"],
]);

/** The imports of all blocks, each name once; names of the package that an example in a comment uses are imported for it. */
function importsOf(blocks: readonly Block[], implicit: ReturnType<typeof implicitNames>): string {
  const names = new Map<string, Set<string>>();
  const add = (source: string, name: string) => names.set(source, (names.get(source) ?? new Set()).add(name));
  for (const block of blocks) {
    for (const line of block.lines) {
      const match = /^import (?:type )?\{([^}]*)\} from "([^"]+)";?$/.exec(line.trim());
      if (match !== null) for (const name of (match[1] ?? "").split(",")) add(match[2] ?? "", name.trim());
      const whole = /^import (\* as \w+) from "([^"]+)";?$/.exec(line.trim());
      if (whole !== null) add(`${whole[2]} `, whole[1] ?? "");
    }
    const taken = new Set([...names.values()].flatMap((set) => [...set]));
    for (const [word] of block.lines.join("\n").matchAll(/(?<!(?:^|[^.])\.)\b[A-Za-z]\w*\b(?!:)/g)) {
      const name = implicit.get(word);
      if (name !== undefined && !taken.has(word)) add(name.from, name.name);
    }
  }
  return [...names]
    .map(([source, set]) => {
      const list = [...set].filter((name) => name !== "");
      return source.endsWith(" ")
        ? `import ${list.join(", ")} from "${source.trim()}";`
        : `import { ${list.join(", ")} } from "${source}";`;
    })
    .join(" ");
}

function testFile(path: string, blocks: readonly Block[], isSource: boolean): string {
  const lines: string[] = [`import { expect, it } from "vitest"; ${importsOf(blocks, isSource ? implicitNames(path) : new Map())}`];
  for (const block of blocks) {
    while (lines.length < block.line - 1) lines.push("");
    lines.push(`it("${path}:${block.line}", () => {`);
    for (const line of block.lines) lines.push(/^\s*import .* from "/.test(line) ? "" : assertion(line));
    lines.push("});");
  }
  return `${lines.join("\n")}\n`;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
let count = 0;
for (const path of ["README.md", ...filesUnder("docs", ".md"), ...filesUnder("src", ".ts")]) {
  const isSource = path.endsWith(".ts");
  let text: string;
  try {
    text = readFileSync(`${root}${path}`, "utf8");
  } catch {
    continue;
  }
  const blocks = blocksOf(text, isSource);
  if (blocks.length === 0) continue;
  count += blocks.length;
  writeFileSync(`${target}${path.replaceAll("/", "__").replace(/\.(md|ts)$/, "")}.test.ts`, testFile(path, blocks, isSource));
}
console.log(`${count} code blocks`);
