import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "vitest/config";
import { alias, root } from "./vitest.config.ts";

/** Where the sources of this process stand when they are bundled. */
export const bundle = `${root}.bundle/${process.pid}/`;

/**
 * Leads what tests import from the sources to bundles of them, which Node loads by itself in a blink; the seven hundred files one by one take seconds, each time that tests start anew.
 */
export async function bundledSources(): Promise<Plugin> {
  const entries = new Set(importedSources());
  const outputs = new Map([...entries].map((file) => [file, `${bundle}${relative(root, file).replace(/\.ts$/, ".js")}`]));
  await build({
    entryPoints: [...entries],
    outdir: bundle,
    outbase: root,
    bundle: true,
    splitting: true,
    format: "esm",
    packages: "external",
  });
  return {
    name: "bundled-sources",
    enforce: "pre",
    resolveId: (source, importer) => outputs.get(sourceOf(source, importer ?? root) ?? ""),
  };
}

/** The file of the sources that an import leads to. */
function sourceOf(source: string, importer: string): string | undefined {
  const named = alias.find(({ find }) => find.test(source));
  if (named !== undefined) return source.replace(named.find, named.replacement);
  const file = resolve(dirname(importer), source);
  return source.startsWith(".") && file.startsWith(`${root}src/`) ? file : undefined;
}

/** Every file of the sources that a test imports. */
function importedSources(): readonly string[] {
  const tests = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return tests.flatMap((file) => {
    const importer = `${root}test/${file}`;
    const imports = readFileSync(importer, "utf8").matchAll(/ from "([^"]+)"/g);
    return [...imports].flatMap(([, source = ""]) => sourceOf(source, importer) ?? []);
  });
}
