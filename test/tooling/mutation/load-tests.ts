import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { alias, root as home } from "../vitest.config.ts";
import { place } from "./collected-tests.ts";

const declareTests = fileURLToPath(new URL("declare-tests.ts", import.meta.url));

/** Leads each import to where the tests lead it under vitest, and vitest itself to what keeps the tests. */
const resolvedIn = (root: string): Plugin => ({
  name: "resolved",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vitest$/ }, ({ path, importer }) =>
      importer === declareTests ? { path, external: true } : { path: declareTests },
    );
    onResolve({ filter: /^welfare-core/ }, ({ path }) => {
      const named = alias.find(({ find }) => find.test(path));
      return named === undefined ? undefined : { path: path.replace(named.find, named.replacement.replace(home, root)) };
    });
    // A test finds its files from where it stands.
    onLoad({ filter: /[/\\]test[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    }));
  },
});

/**
 * Loads the tests of rooms, folders or files into this process, single cases before laws: most mutants fall to one of the cheap ones.
 *
 * @param chosen - below `test/`: `criteria/lint`, `criteria/lists.test.ts`
 */
export async function loadTests(chosen: readonly string[]): Promise<void> {
  // The copy of the project whose code is changed.
  const root = `${process.cwd()}/`;
  const isChosen = (file: string) => chosen.some((name) => file === name || file.startsWith(`${name}/`));
  const isLaw = (file: string) => Number(file.endsWith(".prop.ts"));
  const files = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:test|prop)\.ts$/.test(file) && isChosen(file))
    .sort((a, b) => isLaw(a) - isLaw(b) || (a < b ? -1 : 1));
  if (files.length === 0) throw new Error(`no tests in ${chosen.join(", ")}`);
  const bundle = `${root}.bundle/${process.pid}/`;
  await build({
    entryPoints: files.map((file) => `${root}test/${file}`),
    outbase: `${root}test`,
    outdir: bundle,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "node20",
    packages: "external",
    plugins: [resolvedIn(root)],
  });
  for (const file of files) {
    place.file = file;
    await import(pathToFileURL(`${bundle}${file.replace(/\.ts$/, ".js")}`).href);
  }
}
