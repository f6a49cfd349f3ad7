import { readFileSync } from "node:fs";
import { milenaReport } from "./report.ts";

/** Prints the story of MILENA: `npm run example`. */
const document: unknown = JSON.parse(readFileSync(new URL("dataset.json", import.meta.url), "utf8"));
console.log(milenaReport(document));
