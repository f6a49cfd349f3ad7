import { expect, it } from "vitest";
import { LIBRARY_VERSION } from "welfare-core";
import manifest from "../../package.json" with { type: "json" };
import { count, measureOne } from "./measure-one.ts";

it("the version that results carry is the one of the package", () => {
  expect(LIBRARY_VERSION).toBe(manifest.version);
  expect(measureOne(count, []).provenance.library).toBe(manifest.version);
});
