import { readFileSync } from "node:fs";
import { decideCohort } from "./decide.ts";

/** Prints a decision for every line of the cohort; the people are made up. */
console.log(decideCohort(readFileSync(new URL("cohort.csv", import.meta.url), "utf8")).join("\n"));
