import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The tests import the package by its name, as a user does; the names lead to the sources, never to a stale build. */
export const alias = [
  { find: /^welfare-core$/, replacement: `${root}src/index.ts` },
  { find: /^welfare-core\/identity$/, replacement: `${root}src/beneficiary/identity/index.ts` },
  { find: /^welfare-core\/(sdg|statistics|exchange|labels\/(?:en|it))$/, replacement: `${root}src/$1/index.ts` },
];

export default defineConfig({
  root,
  test: {
    pool: "forks",
    // By default a core is left for the one that hands out the files, which has next to nothing to do.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { statements: 95, branches: 95 },
    },
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.prop.ts", "docs-snippets/**/*.test.ts"],
          exclude: ["test/package/**", "**/node_modules/**"],
          setupFiles: ["test/tooling/no-clock-no-chance.ts"],
          // The library has no state, so that files may share one world; a busy machine may take its time.
          isolate: false,
          testTimeout: 60_000,
          typecheck: {
            enabled: process.env["WITHOUT_TYPES"] === undefined,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "test/tooling/types.tsconfig.json",
          },
        },
      },
      {
        root,
        test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 240_000, hookTimeout: 240_000 },
      },
    ],
  },
});
