import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a user's project has besides the package: what it depends on, and nothing of this repository. */
const DEPENDENCIES = ["zod", "date-fns", "@date-fns/utc", "@noble/hashes", "ts-pattern"];

/** Packs the package as npm would publish it and unpacks it into the node_modules of an empty project. */
export function packedProject(): string {
  const project = mkdtempSync(join(tmpdir(), "welfare-core-user-"));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", project], { cwd: root });
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz")) ?? "";
  const target = join(project, "node_modules", "welfare-core");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", join(project, tarball), "-C", target, "--strip-components=1"]);
  for (const scope of ["@date-fns", "@noble", "@types"]) mkdirSync(join(project, "node_modules", scope), { recursive: true });
  for (const name of [...DEPENDENCIES, "@types/node"]) symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", type: "module", private: true }));
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(USER_CONFIG));
  cpSync(join(root, "test/package/consumers"), join(project, "src"), { recursive: true });
  return project;
}

/** A strict user, who checks the declarations of the libraries, too. */
const USER_CONFIG = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: ["node"],
    outDir: "out",
    rootDir: "src",
  },
  include: ["src"],
};
