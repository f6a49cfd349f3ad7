import { readFileSync } from "node:fs";
import { decideCohort } from "./decide.ts";
import { publishCohort } from "./publish.ts";

/** Prints a decision for every line of the cohort, then what may be published of another one a year later; all people are made up. */
const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const { report, rows } = publishCohort(read("followed.csv"));
console.log([...decideCohort(read("cohort.csv")), "", report, rows].join("\n"));
