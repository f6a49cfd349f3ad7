import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const resolveDir = fileURLToPath(new URL("../../src/sdg/", import.meta.url));

/** What a user's bundle grows by: minified, with everything that the names need. */
async function bundleOf(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "./index.ts"`, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

describe("what the codes weigh", () => {
  it("the lists, the guards, the order and what belongs to what take at most 1,000 bytes", async () => {
    const bundle = await bundleOf(
      "SDG_GOALS, sdgTargets, sdgIndicators, isSdgGoal, isSdgTarget, isSdgIndicator, isSdgCode, goalOf, targetOf, targetsOf, indicatorsOf, compareSdgCodes",
    );
    expect(bundle).toContain("12124");
    expect(gzipSync(bundle).length).toBeLessThanOrEqual(1000);
  });

  it("reading a code brings in neither zod nor a label", async () => {
    const bundle = await bundleOf("parseSdgCode, rollUpSdg, validateSdgLinks, sdgProfile, sdgCoverage");
    expect(bundle).toContain("did you mean");
    expect(bundle).not.toContain("No Poverty");
    expect(bundle).not.toContain("_zod");
  });
});
