import type { FactIssue, Facts, FactsRow, FactTable } from "../../criteria/index.ts";
import type { Instrument } from "../../intervention/index.ts";
import { requireCalendarDate, requireKnownAt } from "../../time/index.ts";
import type { Dataset } from "../dataset.ts";
import { byKey, indexDataset, type DatasetIndex } from "../index-dataset.ts";
import { peersByPerson } from "./activity-readings.ts";
import { atMoments, CHANGING_FACTS, PARTICIPATION_FACTS } from "./columns.ts";
import { ownMoment, STANDARD_MOMENTS } from "./moment.ts";
import { readParticipation, type OwnMoments } from "./participation-row.ts";
import type { Sight } from "./series.ts";

/**
 * One row of facts for each participation, as of a day: the table that decisions and measures read.
 *
 * Only what occurred on or before `asOf`, and was recorded by `knownAt` if given, exists. A participation of which nothing had occurred has no row; those not admitted have one. Each fact that changes stands as of the day
 * and at entry, exit, 28 days and six months (`labourStatusAtExit`); a project's own moments and the instruments of the dataset add theirs. Nothing is carried forward into a window, and what is missing says why.
 *
 * @param dataset - parsed; what its references break is reported by `checkDataset`, and here as issues
 * @param options - `asOf`: the day looked at; `knownAt`: a moment in UTC, or a day that means its end in UTC
 * @returns the table, rows in the order of the participations; empty when there are none
 * @throws RangeError when a day is none
 *
 * @see `docs/facts.md` for each column and the reasons why it may be missing
 */
export function participationFacts(dataset: Dataset, options: Sight): FactTable {
  requireCalendarDate(options.asOf, "asOf");
  requireKnownAt(options.knownAt);
  const index = indexDataset(dataset);
  const peers = peersByPerson(dataset.peerLinks ?? [], options);
  const moments = ownMomentsOf(index);
  const columns: Facts = { ...PARTICIPATION_FACTS, ...atMoments(CHANGING_FACTS, moments.suffixes) };
  const suffixes = [...STANDARD_MOMENTS.map(({ suffix }) => suffix), ...moments.suffixes];
  const instruments = instrumentsOf(index, columns, suffixes);
  const scores: Facts = Object.fromEntries(instruments.map(({ factName, name }) => [factName, { type: "number", label: name }] as const));
  const rows: FactsRow[] = [];
  const issues: FactIssue[] = [];
  for (const participation of index.participations.values()) {
    const read = readParticipation(participation, { index, moments, instruments, peers, sight: options });
    if (!read.ok) issues.push(read.error);
    else if (read.value !== undefined) rows.push(read.value);
  }
  return { asOf: options.asOf, facts: { ...columns, ...atMoments(scores, suffixes) }, rows, issues };
}

function ownMomentsOf(index: DatasetIndex): OwnMoments {
  const byProject = new Map(
    [...index.projects].map(([id, { moments }]) => [id, new Map((moments ?? []).map(ownMoment).map((moment) => [moment.suffix, moment]))]),
  );
  return { suffixes: [...new Set([...byProject.values()].flatMap((moments) => [...moments.keys()]))], byProject };
}

/** The instruments that have columns: one for each fact name, and none that would take the place of a column which every row has. */
function instrumentsOf(index: DatasetIndex, columns: Facts, suffixes: readonly string[]): readonly Instrument[] {
  const named = byKey([...index.instruments.values()], ({ factName }) => factName);
  return [...named.values()].filter(({ factName }) => !suffixes.some((suffix) => Object.hasOwn(columns, `${factName}${suffix}`)));
}
