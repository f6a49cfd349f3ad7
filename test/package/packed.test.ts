import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packedProject, root } from "./packed.ts";

const TSC = join(root, "node_modules/typescript/bin/tsc");

let project = "";

beforeAll(() => {
  project = packedProject();
  const { stdout } = spawnSync(process.execPath, [TSC, "-p", project], { encoding: "utf8" });
  if (stdout !== "") throw new Error(`the users' programs do not compile\n${stdout}`);
});

/** What a user's program prints, run against the packed package. */
function run(name: string, ...args: readonly string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, [join(project, "out", `${name}.js`), ...args], { encoding: "utf8" }));
}

describe("against the packed package", () => {
  it("a ruleset of eight facts and one decision cost the compiler at most 6,000 instantiations", () => {
    const config = join(project, "tsconfig.ruleset.json");
    writeFileSync(config, JSON.stringify({ extends: "./tsconfig.json", include: [], files: ["src/ruleset.ts"] }));
    const { stdout } = spawnSync(process.execPath, [TSC, "-p", config, "--noEmit", "--skipLibCheck", "--extendedDiagnostics"], {
      encoding: "utf8",
    });
    const instantiations = Number(/Instantiations: +(\d+)/.exec(stdout)?.[1]);
    expect(instantiations).toBeGreaterThan(500);
    expect(instantiations).toBeLessThanOrEqual(6000);
    expect(run("ruleset")).toBe("undetermined");
  });

  it("a form handler decides and explains", () => {
    expect(run("form-handler")).toEqual([
      {
        status: 200,
        outcome: "undetermined",
        sentences: [
          "Non si può ancora dire se la persona può entrare.",
          "Non si sa ancora se questo requisito è rispettato: ISEE fino a 9.000 euro.",
          "Resta da chiedere: ISEE.",
          "Questo requisito è rispettato: maggiorenne.",
        ],
        unreadable: [],
      },
      {
        status: 200,
        outcome: "eligible",
        sentences: ["La persona può entrare.", "Questi requisiti sono rispettati: maggiorenne; ISEE fino a 9.000 euro."],
        unreadable: [],
      },
      {
        status: 200,
        outcome: "ineligible",
        sentences: [
          "La persona non rispetta la regola: è una proposta, la decisione spetta agli operatori.",
          "Questo requisito non è rispettato: ISEE fino a 9.000 euro.",
          "Non si sa ancora se questo requisito è rispettato: maggiorenne.",
        ],
        unreadable: ["birthDate"],
      },
    ]);
  });

  it("an application reads a stored dataset and appends an event", () => {
    expect(run("stored-dataset", join(root, "examples/milena/dataset.json"))).toEqual([
      { state: "closed", exitReason: "completed", errors: 0 },
      { refused: "not-in-state" },
      { refused: "newer-version" },
    ]);
  });

  it("a researcher goes from the texts of a CSV to a row of results", () => {
    const { result, issues, check } = run("researcher") as {
      readonly result: Readonly<Record<string, unknown>>;
      readonly issues: readonly unknown[];
      readonly check: { readonly lower: number; readonly upper: number };
    };
    // Two of three; one declined, one wrote "maybe". Wilson for 2 of 3: centre (2/3 + z²/6) / (1 + z²/3), with z² = 3.841459.
    expect(result).toMatchObject({
      status: "value",
      numerator: 2,
      denominator: 3,
      n: 3,
      missing: { declined: 1, invalid: 1 },
      eligible: 5,
    });
    expect(result["interval"]).toMatchObject({ method: "wilson", level: 0.95 });
    expect(check.lower).toBeCloseTo(0.20766, 4);
    expect(check.upper).toBeCloseTo(0.93851, 4);
    expect(issues).toEqual([expect.objectContaining({ fact: "working", row: 4 })]);
  });
});

describe("the packed package", () => {
  const packed = () => join(project, "node_modules/welfare-core");

  it("has the schemas, the declarations, the licence, and no test", () => {
    expect(readdirSync(packed()).sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "docs", "package.json"]);
    expect(readdirSync(join(packed(), "dist/schemas"))).toContain("dataset.json");
  });

  it("has the conformance cases, each file under the name that its entry gives it", () => {
    const files = readdirSync(join(root, "test/golden/criteria"));
    expect(readdirSync(join(packed(), "dist/cases/criteria"))).toEqual(files);
    const script = "console.log(require('welfare-core/cases/criteria/known-bugs.json').cases.length > 20)";
    expect(execFileSync(process.execPath, ["-e", script], { cwd: project, encoding: "utf8" }).trim()).toBe("true");
  });

  it("can be required by CommonJS", () => {
    const script = "console.log(require('welfare-core').ageOn('2000-02-29', '2018-02-28'))";
    expect(execFileSync(process.execPath, ["--no-warnings", "-e", script], { cwd: project, encoding: "utf8" }).trim()).toBe("17");
  });

  it("names the version that its results carry", () => {
    const { version } = JSON.parse(readFileSync(join(packed(), "package.json"), "utf8")) as { readonly version: string };
    const { result } = run("researcher") as { readonly result: { readonly provenance: { readonly library: string } } };
    expect(result.provenance.library).toBe(version);
  });
});
