import { checkDataset, readDataset, type Dataset } from "welfare-core";
import { admission } from "./admission.ts";
import { community } from "./community.ts";
import { demandAndMoney } from "./demand-and-money.ts";
import { outcomes } from "./outcomes.ts";
import { pathways } from "./pathways.ts";
import { process } from "./process.ts";
import { project } from "./project.ts";
import { sdg } from "./sdg.ts";
import { socialFund } from "./social-fund.ts";

/** The day of the report: every figure is as of it. */
const AS_OF = "2019-05-15";

/** Reads the document and writes the report, one section for each step. */
export function milenaReport(document: unknown): string {
  const read = readDataset(document);
  if (!read.ok)
    return [
      `The document cannot be read: ${read.error.message}`,
      ...(read.error.issues ?? []).map(({ path, message }) => `${path}: ${message}`),
    ].join("\n");
  const dataset = read.value;
  const sections = [
    section("1. The project", project(dataset, AS_OF)),
    section("2. What was read", reading(dataset)),
    section("3. Who may enter", admission(dataset)),
    section("4. Pathways", pathways(dataset, AS_OF)),
    section("5. Process", process(dataset, AS_OF)),
    section("6. Outcomes", outcomes(dataset, AS_OF)),
    section("7. Giving back", community(dataset, AS_OF)),
    section("8. Demand and money", demandAndMoney(dataset, AS_OF)),
    section("9. Sustainable Development Goals", sdg(dataset)),
    section("10. The European Social Fund Plus", socialFund(dataset, AS_OF)),
  ];
  return [`MILENA, report as of ${AS_OF} — all people, amounts, dates and scores are made up`, ...sections].join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return [title, "-".repeat(title.length), ...lines].join("\n");
}

function reading(dataset: Dataset): readonly string[] {
  const { beneficiaries = [], participations = [], sessions = [], assessments = [] } = dataset;
  const findings = checkDataset(dataset);
  return [
    `People: ${beneficiaries.length}, participations: ${participations.length}, sessions: ${sessions.length}, assessments: ${assessments.length}`,
    `Findings: ${findings.length}`,
    ...findings.map(({ code, severity, path, keys, message }) => `- ${severity} ${code} at ${path} (${keys.join(", ")}): ${message}`),
  ];
}
