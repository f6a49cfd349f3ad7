import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { packedProject } from "./packed.ts";

let project = "";

beforeAll(() => {
  project = packedProject();
});

/** What a user's bundle grows by, minified. */
async function bundleOf(names: string, entry = "welfare-core"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "${entry}";`, resolveDir: project, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

const weight = (bundle: string) => gzipSync(bundle).length;

describe("the weight of a bundle, minified and gzipped", () => {
  it.each([
    ["evaluateCriterion", 3000],
    ["assessEligibility", 8000],
  ])("%s takes at most %d bytes, without zod", async (name, most) => {
    const bundle = await bundleOf(name);
    expect(weight(bundle)).toBeGreaterThan(100);
    expect(weight(bundle)).toBeLessThanOrEqual(most);
    expect(bundle).not.toContain("_zod");
  });

  it.each([
    "ageOn",
    "allocatePlaces",
    "replayPathway",
    "dueActions",
    "lintPathway",
    "measureIndicators",
    "participationFacts",
    "participationLog",
    "participationLogs",
    "esfExitResults",
    "esfPlusIndicators",
    "checkEsfCounts",
    "socialReturn",
    "checkCriterion",
    "readFacts",
    "explainDecision",
    "compileRuleset",
    "matchProjects",
    "decisionRecord",
    "replayDecision",
    "suppress",
  ])("%s brings no zod", async (name) => {
    const bundle = await bundleOf(name);
    expect(bundle.length).toBeGreaterThan(100);
    expect(bundle).not.toContain("_zod");
  });

  it("rows, a CSV and a report bring neither zod nor words: these are an argument", async () => {
    const bundle = await bundleOf("tidyRows, toCsv, reportMarkdown, codebook", "welfare-core/exchange");
    expect(weight(bundle)).toBeLessThanOrEqual(5000);
    for (const absent of ["_zod", "Student", "Totale"]) expect(bundle).not.toContain(absent);
  });

  it("whoever decides without a record brings no fingerprint", async () => {
    expect(await bundleOf("decisionRecord")).toContain("sha256:");
    expect(await bundleOf("assessEligibility, compileRuleset, matchProjects, explainDecision")).not.toContain("sha256:");
  });

  it("one pure function brings no list and no word", async () => {
    const bundle = await bundleOf("ageOn");
    expect(bundle).not.toContain("unemployed");
    expect(weight(bundle)).toBeLessThanOrEqual(1000);
  });

  it("the codes of the goals, targets and indicators take at most 1,000 bytes", async () => {
    expect(weight(await bundleOf("SDG_GOALS, sdgTargets, sdgIndicators, isSdgCode", "welfare-core/sdg"))).toBeLessThanOrEqual(1000);
  });

  it("all models with zod take at most 46,300 bytes", async () => {
    const bundle = await bundleOf("datasetSchema");
    expect(bundle).toContain("_zod");
    expect(weight(bundle)).toBeLessThanOrEqual(46_300);
  });
});
