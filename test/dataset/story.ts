import {
  type Assessment,
  type Beneficiary,
  checkDataset,
  type Dataset,
  type Dataset as Document,
  type DatasetFinding,
  empowermentPathway,
  type FactTable,
  type Instrument,
  type LogEntry,
  type MissingReason,
  type Participation,
  participationFacts,
  type PathwayEvent,
  type Project,
  type Referral,
  type ServiceSession,
  type Sight,
} from "welfare-core";

/** A project in one edition of 15 places, open from 2018 on. */
export const project: Project = {
  id: "milena",
  name: { en: "MILENA" },
  status: "2",
  period: { start: "2018-01-01" },
  territoryIds: ["district"],
  partners: [{ organizationId: "coop", roles: ["promoter"] }],
  editions: [{ id: "milena-2018", name: { en: "2018" }, period: { start: "2018-01-01" }, places: 15 }],
  pathway: { id: "empowerment", version: "1" },
};

/** A scale of two items from 1 to 4, added up; one answer may be missing. */
export const selfEsteem: Instrument = {
  id: "self-esteem",
  version: "1",
  name: { en: "Self-esteem" },
  factName: "selfEsteem",
  items: [{ id: "a" }, { id: "b", reversed: true }],
  min: 1,
  max: 4,
  scoring: "sum",
  missingRule: { kind: "prorate", maxMissing: 1 },
  direction: "higher-is-better",
  source: "made up",
};

/** A document with the parts given and what they need around them. */
export function datasetOf(parts: Partial<Document>): Dataset {
  return {
    formatVersion: 1,
    organizations: [{ id: "coop", name: "Cooperative", type: "23" }],
    territories: [{ id: "district", level: "social-district", names: [{ name: "District" }] }],
    projects: [project],
    pathways: [empowermentPathway],
    instruments: [selfEsteem],
    interventions: [{ id: "coaching", projectId: "milena", type: "coaching", name: { en: "Coaching" } }],
    ...parts,
  };
}

/** An event of a log, written down in the evening of its day unless said otherwise. */
export function event(type: string, occurredOn: string, more: Partial<PathwayEvent> = {}): PathwayEvent {
  return { id: `${type}-${occurredOn}`, type, occurredOn, recordedAt: `${occurredOn}T18:00:00Z`, ...more };
}

/** What leads to an entry: an assessment, a decision and the admission, all on one day. */
export function entering(day: string): readonly PathwayEvent[] {
  const eligible = { eligibility: "eligible" };
  return [
    event("start-assessment", day, { sequence: 1 }),
    event("record-decision", day, { sequence: 2, data: eligible }),
    event("accept", day, { sequence: 3, data: eligible }),
    event("enter", day, { sequence: 4 }),
  ];
}

export function exiting(day: string, destination?: string, more: Partial<PathwayEvent> = {}): PathwayEvent {
  return event("exit", day, { data: { reason: "completed", ...(destination === undefined ? {} : { destination }) }, ...more });
}

/** One participation of one person, with what is known of her. */
export interface Told {
  readonly events?: readonly LogEntry[];
  readonly referral?: Referral;
  readonly person?: Partial<Beneficiary>;
  readonly project?: Partial<Project>;
  readonly assessments?: readonly Assessment[];
  readonly sessions?: readonly ServiceSession[];
  readonly more?: Partial<Document>;
}

export function participationOf(events: readonly LogEntry[], more: Partial<Participation> = {}): Participation {
  return { id: "p-1", beneficiaryId: "b-1", projectId: "milena", log: { pathway: { id: "empowerment", version: "1" }, events }, ...more };
}

export function toldDataset({ events = [], referral, person, project: own, assessments, sessions, more }: Told): Dataset {
  return datasetOf({
    projects: [{ ...project, ...own }],
    beneficiaries: [{ id: "b-1", ...person }],
    participations: [participationOf(events, referral === undefined ? {} : { referral })],
    ...(assessments === undefined ? {} : { assessments }),
    ...(sessions === undefined ? {} : { sessions }),
    ...more,
  });
}

/** A filling-in of the scale: 3 and 2, of which the second is reversed, make 3 + (1 + 4 − 2) = 6. */
export function assessment(moment: string, on: string, more: Partial<Assessment> = {}): Assessment {
  return { id: `${moment}-${on}`, participationId: "p-1", instrumentId: "self-esteem", moment, on, answers: { a: 3, b: 2 }, ...more };
}

/** A row as plain data. */
export type Row = Readonly<Record<string, unknown>> & { readonly missing?: Readonly<Record<string, MissingReason>> };

export function rowsOf({ rows }: FactTable | Pick<FactTable, "rows">): readonly Row[] {
  return rows as readonly Row[];
}

/** The only row of a story, as of a day. */
export function rowOf(told: Told, asOf: string, knownAt?: string): Row {
  const sight: Sight = knownAt === undefined ? { asOf } : { asOf, knownAt };
  const rows = rowsOf(participationFacts(toldDataset(told), sight));
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows instead of one`);
  return row;
}

/** What a row says of a fact: its value, or in brackets why it is missing. A row without the column gives undefined. */
export function said(row: Row, name: string): unknown {
  if (!Object.hasOwn(row, name)) return undefined;
  return row[name] === null ? `(${row.missing?.[name] ?? "no reason"})` : row[name];
}

/** What a row says of several facts. */
export function saidOf(row: Row, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, said(row, name)]));
}

/** A basis for taking part in the project, before anything happened. */
export const consents = [{ purpose: "participation", projectId: "milena", basis: "6.1.e", from: "2017-01-01" }] as const;

/** The findings of one code. */
export function findingsOf(code: DatasetFinding["code"], dataset: Dataset): readonly DatasetFinding[] {
  return checkDataset(dataset).filter((finding) => finding.code === code);
}

/** Of each finding the severity, the path and the keys. */
export function placesOf(findings: readonly DatasetFinding[]): readonly (readonly string[])[] {
  return findings.map(({ severity, path, keys }) => [severity, path, ...keys]);
}
