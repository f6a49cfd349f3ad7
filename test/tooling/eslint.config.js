import tseslint from "typescript-eslint";

/** What would make a function depend on anything but its arguments, told by name. */
const impureGlobals = [
  "process",
  "fetch",
  "crypto",
  "performance",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "console",
  "globalThis",
  "self",
  "window",
  "navigator",
  "require",
  "Buffer",
].map((name) => ({ name, message: "src is pure: pass what is needed as an argument." }));

const clockReaders = [
  "isToday",
  "isTomorrow",
  "isYesterday",
  "isPast",
  "isFuture",
  "isThisHour",
  "isThisISOWeek",
  "isThisMinute",
  "isThisMonth",
  "isThisQuarter",
  "isThisSecond",
  "isThisWeek",
  "isThisYear",
  "startOfToday",
  "startOfTomorrow",
  "startOfYesterday",
  "endOfToday",
  "endOfTomorrow",
  "endOfYesterday",
  "formatDistanceToNow",
  "formatDistanceToNowStrict",
  "constructNow",
];

const impureSyntax = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", "new Date() reads the clock."],
  ["NewExpression[callee.name='Date'] > SpreadElement", "new Date(...parts) may read the clock."],
  ["NewExpression[callee.name='Date'][arguments.length>1]", "new Date(y, m, d) works in the host's time zone."],
  ["CallExpression[callee.name='Date']", "Date() reads the clock."],
  ["VariableDeclarator[init.name=/^(Date|Math)$/]", "An alias of Date or Math hides the clock and chance."],
  ["CallExpression[callee.object.name='Reflect'] > Identifier[name=/^(Date|Math)$/]", "Reflect hides the clock and chance."],
  ["ImportExpression", "No dynamic import: it is I/O."],
  ["AwaitExpression", "Nothing in src waits."],
  ["Program > VariableDeclaration[kind='let']", "No state in a module."],
  ["Program > ExportNamedDeclaration > VariableDeclaration[kind='let']", "No state in a module."],
  ["CallExpression[callee.property.name='localeCompare'][arguments.length<2]", "Name the locale."],
  ["CallExpression[callee.property.name=/^toLocale/][arguments.length=0]", "Name the locale."],
  ["NewExpression[callee.object.name='Intl'][arguments.length=0]", "Name the locale."],
  ["CallExpression[callee.object.name='Intl'][arguments.length=0]", "Name the locale."],
  [
    "CallExpression[callee.property.name=/^get(Hours|Date|Day|Month|FullYear|Minutes|TimezoneOffset)$/]",
    "Local time differs by host: use the UTC getters.",
  ],
  [
    "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
    "import * as z from 'zod': the named import costs users 67 kB.",
  ],
  ["TSEnumDeclaration", "No enum: a readonly array and a union."],
  ["ExportDefaultDeclaration", "No default export."],
  ["ExportAllDeclaration[exported!=null]", "No export * as ns: it defeats tree shaking."],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ["**/dist/**", "**/docs-snippets/**", "test/package/consumers/**"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.js"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "It reads the clock." },
        { object: "Math", property: "random", message: "It draws a number." },
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "date-fns", importNames: clockReaders, message: "It reads the clock." },
            ...clockReaders.map((name) => ({ name: `date-fns/${name}`, message: "It reads the clock." })),
          ],
          patterns: [{ group: ["node:*"], message: "src has no I/O." }],
        },
      ],
      "no-restricted-syntax": ["error", ...impureSyntax],
      "no-param-reassign": ["error", { props: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-deprecated": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: false }],
    },
  },
  {
    // Catalogues are data, and the root entry is a list of names: they may be long.
    files: ["src/index.ts", "src/codelist/**/*.ts", "src/sdg/catalogue/**/*.ts", "src/labels/**/*.ts"],
    rules: { "max-lines": "off" },
  },
);
