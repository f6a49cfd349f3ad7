import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Copies the conformance cases into the built package: `welfare-core/cases/criteria/age.json`, `welfare-core/cases/pathway/deadlines.json`. */
const path = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url));
cpSync(path("test/golden/criteria"), path("dist/cases/criteria"), { recursive: true });
cpSync(path("test/golden/pathway"), path("dist/cases/pathway"), { recursive: true });
