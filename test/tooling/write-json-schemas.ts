import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "./json-schemas.ts";

/** Writes a JSON Schema for each model into the built package: `welfare-core/schemas/beneficiary.json`. */
const folder = fileURLToPath(new URL("../../dist/schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas()) writeFileSync(`${folder}${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
