import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint, type Linter } from "eslint";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import arrows from "./dependency-cruiser.cjs";
import lint from "./eslint.config.js";

/*
 * A rule that was never seen to fail is a hope. Each rule of the house gets a fault of its own, in a copy of the tree outside the repository.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
let copy = "";

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), "welfare-core-rules-")));
  for (const path of ["src", "tsconfig.json", "package.json", "test/tooling"])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(realpathSync(join(root, "node_modules")), join(copy, "node_modules"), "dir");
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), `${code}\n`);
}

/** The rules for src, as the configuration holds them: a name, and what follows its severity. */
const srcRules: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...lint.filter(({ files }) => files?.includes("src/**/*.ts")).map(({ rules }) => rules),
) as Readonly<Record<string, unknown>>;
const listed = <T>(rule: string): readonly T[] => (srcRules[rule] as readonly unknown[]).slice(1) as readonly T[];

/** One fault for each selector of no-restricted-syntax, by the selector. */
const SYNTAX_FAULTS: Readonly<Record<string, string>> = {
  "NewExpression[callee.name='Date'][arguments.length=0]": "export const now = () => new Date();",
  "NewExpression[callee.name='Date'] > SpreadElement": "export const of = (parts: [string]) => new Date(...parts);",
  "NewExpression[callee.name='Date'][arguments.length>1]": "export const day = new Date(2018, 2, 1);",
  "CallExpression[callee.name='Date']": "export const now = () => Date();",
  "VariableDeclarator[init.name=/^(Date|Math)$/]": "const { floor } = Math;\nexport { floor };",
  "CallExpression[callee.object.name='Reflect'] > Identifier[name=/^(Date|Math)$/]":
    'export const now: unknown = Reflect.get(Date, "now");',
  ImportExpression: 'export const load = (): Promise<unknown> => import("./index.ts");',
  AwaitExpression: "export async function wait(what: Promise<string>): Promise<string> {\n  return await what;\n}",
  "Program > VariableDeclaration[kind='let']": "let count = 0;\nexport const next = () => (count += 1);",
  "Program > ExportNamedDeclaration > VariableDeclaration[kind='let']": "export let count = 0;",
  "CallExpression[callee.property.name='localeCompare'][arguments.length<2]": 'export const order = "a".localeCompare("b");',
  "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]": "export const text = (3).toLocaleString();",
  "NewExpression[callee.object.name='Intl'][arguments.length=0]": "export const format = new Intl.NumberFormat();",
  "CallExpression[callee.object.name='Intl'][arguments.length=0]": "export const format = Intl.NumberFormat();",
  "CallExpression[callee.property.name=/^get(Hours|Date|Day|Month|FullYear|Minutes|TimezoneOffset)$/]":
    "export const month = (date: Date) => date.getMonth();",
  "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']":
    'import { z } from "zod";\nexport const schema = z.string();',
  TSEnumDeclaration: "export enum Colour {\n  Red,\n}",
  ExportDefaultDeclaration: "export default 3;",
  "ExportAllDeclaration[exported!=null]": 'export * as result from "./result/index.ts";',
};

interface Listed {
  readonly name: string;
  readonly importNames?: readonly string[];
}
const restrictedPaths = listed<{ readonly paths: readonly Listed[] }>("no-restricted-imports")[0]?.paths ?? [];

/** A fault, the rule that has to catch it, and a part of what it has to say. */
const LINT_FAULTS: readonly (readonly [fault: string, rule: string, message: string])[] = [
  ...listed<{ readonly selector: string; readonly message: string }>("no-restricted-syntax").map(
    ({ selector, message }) => [SYNTAX_FAULTS[selector] ?? "", "no-restricted-syntax", message] as const,
  ),
  ...listed<Listed>("no-restricted-globals").map(
    ({ name }) => [`export const it: unknown = ${name};`, "no-restricted-globals", `'${name}'`] as const,
  ),
  ["export const now = Date.now();", "no-restricted-properties", "It reads the clock."],
  ["export const chance = Math.random();", "no-restricted-properties", "It draws a number."],
  ...restrictedPaths.flatMap(({ name, importNames }) =>
    (importNames ?? [""]).map(
      (imported) =>
        [
          imported === "" ? `import * as reader from "${name}";\nexport { reader };` : `export { ${imported} } from "${name}";`,
          "no-restricted-imports",
          imported === "" ? `'${name}'` : `'${imported}'`,
        ] as const,
    ),
  ),
  ['export { readFileSync } from "node:fs";', "no-restricted-imports", "src has no I/O."],
  ["export function set(row: { n: number }): void {\n  row.n = 3;\n}", "no-param-reassign", "'row'"],
  ["export function set(n: number): number {\n  n += 1;\n  return n;\n}", "no-param-reassign", "'n'"],
  ["export const anything: any = 3;", "@typescript-eslint/no-explicit-any", "any"],
  [
    "/** @deprecated use another */\nfunction old(): number {\n  return 3;\n}\nexport const three = old();",
    "@typescript-eslint/no-deprecated",
    "use another",
  ],
  [
    'export function name(kind: "a" | "b"): string {\n  switch (kind) {\n    case "a":\n      return kind;\n  }\n  return "";\n}',
    "@typescript-eslint/switch-exhaustiveness-check",
    '"b"',
  ],
  ["export const length = (text: string) => text?.length;", "@typescript-eslint/no-unnecessary-condition", "non-nullish"],
  ["export const same = (text: string) => text as string;", "@typescript-eslint/no-unnecessary-type-assertion", "unnecessary"],
  ["export const text = (row: { n: number }) => `${row}`;", "@typescript-eslint/restrict-template-expressions", "template"],
  [`export const three = 3;${"\n//".repeat(300)}`, "max-lines", "Maximum allowed is 300"],
  ['import { Ok } from "./result/index.ts";\nexport type Fine = Ok<3>;', "@typescript-eslint/consistent-type-imports", "import type"],
  ["export const length = (text?: string) => text!.length;", "@typescript-eslint/no-non-null-assertion", "non-null"],
];

/** What looks like a fault and is none. */
const ALLOWED = `import * as z from "zod";
import { UTCDate } from "@date-fns/utc";
import { addDays } from "date-fns";
export type { Ok } from "./result/index.ts";
export const schema = /*@__PURE__*/ (() => z.string())();
export const epoch = new Date(0).getUTCDate() + Date.UTC(2018, 2, 1) + Math.floor(1.5);
export const day = addDays(new UTCDate("2018-03-01T00:00:00Z"), 1).toISOString();
export const order = "a".localeCompare("b", "en") + new Intl.NumberFormat("en").format(3).length;
export function count(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += word.length;
  return sum;
}`;

describe("purity: what makes a function depend on more than its arguments is a fault", () => {
  const found = new Map<string, readonly string[]>();
  const fileOf = (index: number) => `src/planted-${index}.ts`;

  beforeAll(async () => {
    LINT_FAULTS.forEach(([fault], index) => {
      plant(fileOf(index), fault);
    });
    plant("src/planted-allowed.ts", ALLOWED);
    const eslint = new ESLint({ cwd: copy, overrideConfigFile: true, overrideConfig: lint as Linter.Config[] });
    for (const { filePath, messages } of await eslint.lintFiles(["src/planted-*.ts"])) {
      found.set(
        filePath.slice(copy.length + 1),
        messages.map(({ ruleId, message }) => `${ruleId ?? "no rule"}: ${message}`),
      );
      rmSync(filePath);
    }
  }, 40_000);

  it.each(LINT_FAULTS.map(([fault, rule, message], index) => [fault.split("\n", 1)[0] ?? "", rule, message, index] as const))(
    "%s is caught by %s",
    (_fault, rule, message, index) => {
      const caught = (found.get(fileOf(index)) ?? []).filter((one) => one.startsWith(`${rule}: `));
      expect(caught.join("\n")).toContain(message);
    },
  );

  it("each selector has a fault of its own, and each rule for src one at least", () => {
    expect(Object.keys(SYNTAX_FAULTS).sort()).toEqual(
      listed<{ readonly selector: string }>("no-restricted-syntax")
        .map(({ selector }) => selector)
        .sort(),
    );
    const seen = new Set(LINT_FAULTS.map(([, rule]) => rule));
    expect(Object.keys(srcRules).filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it("what only looks like a fault is none", () => {
    expect(found.get("src/planted-allowed.ts")).toEqual([]);
  });
});

describe("I/O does not even compile in src", () => {
  const faults = [
    "console.log(3);",
    "process.exit();",
    'fetch("https://example.org");',
    "setTimeout(() => 3, 1);",
    'import "node:fs";',
    "new URL('a:b');",
  ];

  it.each(faults)(
    "%s",
    (fault) => {
      const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")) as {
        config: { compilerOptions: object };
      };
      const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
      const path = join(root, "src/planted.ts");
      const host = ts.createCompilerHost(options);
      const readFile = host.getSourceFile.bind(host);
      host.getSourceFile = (name, target) =>
        name === path ? ts.createSourceFile(name, `${fault}\nexport {};`, target) : readFile(name, target);
      const messages = ts
        .getPreEmitDiagnostics(ts.createProgram([path], options, host))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
      expect(messages.join("\n")).toMatch(/Cannot find (name|module)/);
    },
    20_000,
  );
});

describe("arrows: a room sees only the rooms before it, through their index", () => {
  interface Violation {
    readonly rule: { readonly name: string };
    readonly from: string;
    readonly to: string;
  }
  let violations: readonly Violation[] = [];
  const rules: readonly { readonly name: string; readonly to: { readonly path?: unknown } }[] = arrows.forbidden;
  const arrowRules = rules.filter(({ name }) => name.startsWith("arrow-"));
  const rooms = arrowRules.map(({ name }) => name.slice("arrow-".length));
  /** The rooms that the rule of a room forbids. */
  const forbiddenTo = (rule: (typeof rules)[number]) => /\(([a-z|]+)\)/.exec(String(rule.to.path))?.[1]?.split("|") ?? [];
  const reported = (rule: string) =>
    violations.filter((violation) => violation.rule.name === rule).map(({ from, to }) => `${from} → ${to}`);

  beforeAll(async () => {
    for (const room of new Set([...rooms, ...arrowRules.flatMap(forbiddenTo)])) {
      if (!existsSync(join(copy, `src/${room}/index.ts`))) plant(`src/${room}/index.ts`, "export const stub = 1;");
    }
    for (const rule of arrowRules) {
      const imports = forbiddenTo(rule).map((other) => `export type * as ${other} from "../${other}/index.ts";`);
      plant(`src/${rule.name.slice("arrow-".length)}/planted-arrow.ts`, imports.join("\n"));
    }
    const before = ["result", "time", "codelist", "beneficiary", "criteria", "statistics", "pathway"];
    plant("src/participation/planted-allowed.ts", before.map((room) => `export type * as ${room} from "../${room}/index.ts";`).join("\n"));
    plant("src/utils/planted-room.ts", 'export type { Ok } from "../result/index.ts";');
    plant("src/common/index.ts", "export const three = 3;");
    plant("src/time/planted-stranger.ts", 'export { three } from "../common/index.ts";');
    plant("src/time/planted-inside.ts", 'export { ok } from "../result/result.ts";');
    plant("src/participation/planted-words.ts", 'export { codelistLabelsEn } from "../codelist/labels/en.ts";');
    plant("src/text/planted-logic.ts", 'export { shortTextSchema } from "./schema.ts";');
    plant("src/text/planted-zod.ts", 'import * as z from "zod";\nexport const schema = z.string();');
    plant(
      "src/text/planted-type.ts",
      'import type * as z from "zod";\nimport type { shortTextSchema } from "./schema.ts";\nexport type Text = z.output<typeof shortTextSchema>;',
    );
    plant("src/text/planted-one.ts", 'import type { Two } from "./planted-two.ts";\nexport type One = Two | 1;');
    plant("src/text/planted-two.ts", 'import type { One } from "./planted-one.ts";\nexport type Two = One | 2;');
    plant("src/time/planted-file.ts", 'export { readFileSync } from "node:fs";');
    plant("src/time/planted-tool.ts", 'export { assert } from "fast-check";');
    plant("src/time/planted-unknown.ts", 'export { left } from "no-such-package";');
    plant("src/eligibility/planted-words.ts", 'export type * as words from "./labels/en.ts";');
    plant("src/text/planted-dates.ts", 'export { addDays } from "date-fns";');
    plant("src/text/planted-hash.ts", 'export { sha256 } from "@noble/hashes/sha2.js";');
    const cruise = join(copy, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const output = await new Promise<string>((resolve) => {
      const argv = [cruise, "--config", "test/tooling/dependency-cruiser.cjs", "--output-type", "json", "src"];
      // It ends with the number of violations for its exit code: what it wrote is what counts.
      execFile(process.execPath, argv, { cwd: copy, maxBuffer: 100_000_000 }, (_error, stdout) => {
        resolve(stdout);
      });
    });
    violations = (JSON.parse(output) as { summary: { violations: readonly Violation[] } }).summary.violations;
  }, 40_000);

  it.each(rules.map(({ name }) => name))("%s", (name) => {
    expect(reported(name)).not.toEqual([]);
  });

  it.each(arrowRules.map(({ name }) => name))("%s: each room that it forbids", (name) => {
    const rule = arrowRules.find((one) => one.name === name);
    const room = name.slice("arrow-".length);
    for (const other of rule === undefined ? [] : forbiddenTo(rule)) {
      expect(reported(name)).toContain(`src/${room}/planted-arrow.ts → src/${other}/index.ts`);
    }
  });

  it.each([
    ["result", "time"],
    ["time", "text"],
    ["codelist", "sdg"],
    ["beneficiary", "intervention"],
    ["criteria", "beneficiary"],
    ["criteria", "statistics"],
    ["statistics", "time"],
    ["eligibility", "pathway"],
    ["pathway", "participation"],
    ["dataset", "impact"],
    ["impact", "privacy"],
  ])("the table of the design: %s does not see %s", (room, other) => {
    expect(reported(`arrow-${room}`)).toContain(`src/${room}/planted-arrow.ts → src/${other}/index.ts`);
  });

  it.each([
    ["through-the-index", "src/time/planted-inside.ts → src/result/result.ts"],
    ["room-in-the-table", "src/utils/planted-room.ts → src/result/index.ts"],
    ["only-rooms-of-the-table", "src/time/planted-stranger.ts → src/common/index.ts"],
    ["logic-without-schema", "src/text/planted-logic.ts → src/text/schema.ts"],
    ["words-only-in-labels", "src/eligibility/planted-words.ts → src/eligibility/labels/en.ts"],
    ["no-circle", "src/text/planted-one.ts → src/text/planted-two.ts"],
    ["no-other-package", "src/time/planted-unknown.ts → no-such-package"],
  ])("%s: %s", (rule, violation) => {
    expect(reported(rule)).toContain(violation);
  });

  it.each([
    ["logic-without-schema", "src/text/planted-zod.ts"],
    ["no-node", "src/time/planted-file.ts"],
    ["no-other-package", "src/time/planted-tool.ts"],
    ["dates-only-in-time", "src/text/planted-dates.ts"],
    ["hashes-only-in-record-and-privacy", "src/text/planted-hash.ts"],
  ])("%s: %s", (rule, from) => {
    expect(reported(rule).map((violation) => violation.split(" → ")[0])).toContain(from);
  });

  it("the type of a schema may be imported by logic", () => {
    expect(violations.filter(({ from }) => from === "src/text/planted-type.ts")).toEqual([]);
  });

  it("a room may import those before it", () => {
    expect(violations.filter(({ from }) => from === "src/participation/planted-allowed.ts")).toEqual([]);
  });
});
