import {
  compileCriterion,
  compileExplanation,
  evaluateCriterion,
  explainCriterion,
  type Criterion,
  type CriterionExplanation,
  type Facts,
  type FactsRow,
  type Outcome,
} from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { dataOf, LOG_FACTS, TRACK_FACTS, trackSuffix, type LogFact, type TrackFact } from "./log-facts.ts";
import type { PathwayDefinition } from "./pathway-definition.ts";

/** A fact that a criterion asks, and where it comes from. */
export type AskedFact =
  | { readonly from: "log"; readonly name: string; readonly fact: LogFact }
  | { readonly from: "track"; readonly name: string; readonly fact: TrackFact; readonly track: string }
  | { readonly from: "event"; readonly name: string; readonly types: ReadonlySet<string> };

/** A criterion made ready: what it asks, and how it judges and explains a row on a day. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  readonly facts: Facts;
  /** Each once; names of facts of items of lists may be among them. */
  readonly asks: readonly AskedFact[];
  readonly judge: (row: FactsRow, on: CalendarDate) => Outcome;
  readonly explain: (row: FactsRow, on: CalendarDate) => CriterionExplanation;
}

/** Any day does for a criterion that asks no age, no window and no parameter. */
const ANY_DAY = "2000-01-01";

/** Makes a guard or a milestone ready for many events. */
export function prepareCriterion(criterion: Criterion, facts: Facts, pathway: PathwayDefinition): PreparedCriterion {
  const { parameters } = pathway;
  const keys = new Set<string>();
  const names = new Set<string>();
  lookThrough(criterion, keys, names);
  const asks = [...names].map((name) => askedFact(name, pathway));
  if (keys.has("age") || keys.has("within") || keys.has("param")) {
    const judge: PreparedCriterion["judge"] = (row, on) => evaluateCriterion(criterion, row, { facts, asOf: on, parameters });
    const explain: PreparedCriterion["explain"] = (row, on) => explainCriterion(criterion, row, { facts, asOf: on, parameters });
    return { criterion, facts, asks, judge, explain };
  }
  const context = { facts, asOf: ANY_DAY };
  return { criterion, facts, asks, judge: compileCriterion(criterion, context), explain: compileExplanation(criterion, context) };
}

function askedFact(name: string, pathway: PathwayDefinition): AskedFact {
  if (Object.hasOwn(LOG_FACTS, name)) return { from: "log", name, fact: name as LogFact };
  for (const track of Object.keys(pathway.tracks ?? {})) {
    const suffix = trackSuffix(track);
    const fact = name.endsWith(suffix) ? name.slice(0, -suffix.length) : "";
    if (Object.hasOwn(TRACK_FACTS, fact)) return { from: "track", name, fact: fact as TrackFact, track };
  }
  const types = Object.keys(pathway.events).filter((type) => Object.hasOwn(dataOf(pathway, type), name));
  return { from: "event", name, types: new Set(types) };
}

/** Notes all keys of a criterion and all facts that it names. */
function lookThrough(part: unknown, keys: Set<string>, names: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part as Readonly<Record<string, unknown>>)) {
    if (value === undefined) continue;
    keys.add(key);
    if (key === "fact" && typeof value === "string") names.add(value);
    else lookThrough(value, keys, names);
  }
}
