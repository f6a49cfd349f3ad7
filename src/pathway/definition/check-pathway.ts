import { checkCriterion, checkParameters, type Facts } from "../../criteria/index.ts";
import { nearestKnown } from "../../record/index.ts";
import { checkDeadlines } from "./check-deadlines.ts";
import { edgesOf, type EdgesByType, type PathwayEdge } from "./edge.ts";
import { dataOf, logFactsOf, sharedData, trackSuffix } from "./log-facts.ts";
import type { PathwayDefinition } from "./pathway-definition.ts";
import type { Path, PathwayCheck, PathwayProblem } from "./pathway-problem.ts";

/** Of more problems the later ones come without the word that was probably meant. */
const MAX_GUESSES = 100;

/**
 * Checks a definition whose shape is right: every broken name and every problem of a guard, a milestone or a deadline at once.
 *
 * Unknown data is checked by `pathwayDefinitionSchema`, which calls this. Whether the pathway makes sense is another question: {@link lintPathway}.
 *
 * @returns the problems, each with its path; none when the definition can be run
 *
 * @example
 * ```ts
 * const house = { id: "house", version: "1", initial: "askd", states: { asked: { phase: "planned" } }, events: {}, exits: {} } as const;
 * checkPathway(house) // => [{ code: "unknown-state", path: ["initial"], message: 'there is no "askd"; did you mean "asked"?' }]
 * ```
 */
export function checkPathway(pathway: PathwayDefinition): readonly PathwayProblem[] {
  const problems: PathwayProblem[] = [];
  const report: PathwayCheck["report"] = (code, path, message) => problems.push({ code, path, message });
  const need: PathwayCheck["need"] = (known, name, code, path) => {
    if (Object.hasOwn(known, name)) return;
    const nearest = problems.length < MAX_GUESSES ? nearestKnown(name, Object.keys(known)) : undefined;
    report(code, path, `there is no "${name}"${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`);
  };
  const check = { pathway, report, need };
  const { states, events, everywhere = [], parameters, tracks = {} } = pathway;
  need(states, pathway.initial, "unknown-state", ["initial"]);
  everywhere.forEach((type, index) => {
    need(events, type, "unknown-event", ["everywhere", index]);
  });
  for (const { path, message } of parameters === undefined ? [] : checkParameters(parameters)) {
    report("parameters", ["parameters", ...path.split(".")], message);
  }
  const logFacts = logFactsOf(pathway);
  checkData(check, logFacts);
  for (const [name, { on }] of Object.entries(states)) checkEdges(on, states, ["states", name], check, logFacts);
  const suffixes = new Set<string>();
  for (const [name, track] of Object.entries(tracks)) {
    const path = ["tracks", name];
    const suffix = trackSuffix(name);
    if (suffixes.has(suffix)) report("reserved-name", path, "another track has facts of these names");
    suffixes.add(suffix);
    need(track.states, track.initial, "unknown-state", [...path, "initial"]);
    track.openIn?.forEach((state, index) => {
      need(states, state, "unknown-state", [...path, "openIn", index]);
    });
    for (const [state, { on }] of Object.entries(track.states)) {
      checkEdges(on, track.states, [...path, "states", state], check, logFacts);
    }
  }
  checkMilestones(check, logFacts);
  checkDeadlines(check);
  return problems;
}

function checkData({ pathway, report }: PathwayCheck, logFacts: Facts): void {
  for (const [type, { data = {}, session }] of Object.entries(pathway.events)) {
    for (const name of Object.keys(data)) {
      const isOfSession = session === true && (name === "attended" || name === "minutes");
      if (!isOfSession && !Object.hasOwn(logFacts, name)) continue;
      const message = isOfSession
        ? `every session has "${name}": it need not be declared`
        : `"${name}" is a fact of the log: give the datum another name`;
      report("reserved-name", ["events", type, "data", name], message);
    }
  }
}

function checkEdges(on: EdgesByType<PathwayEdge> | undefined, states: object, at: Path, check: PathwayCheck, logFacts: Facts): void {
  const { pathway, need } = check;
  for (const [type, edges] of Object.entries(on ?? {})) {
    if (edges === undefined) continue;
    const under = [...at, "on", type];
    need(pathway.events, type, "unknown-event", under);
    const facts = { ...dataOf(pathway, type), ...logFacts };
    edgesOf(on, type).forEach(({ to, guard, exit }, index) => {
      const path = Array.isArray(edges) ? [...under, index] : under;
      need(states, to, "unknown-state", [...path, "to"]);
      if (exit !== undefined) need(pathway.exits, exit, "unknown-exit", [...path, "exit"]);
      if (guard !== undefined) checkAsked(guard, facts, "guard", [...path, "guard"], check);
    });
  }
}

function checkMilestones(check: PathwayCheck, logFacts: Facts): void {
  const facts = { ...sharedData(check.pathway), ...logFacts };
  for (const [name, { when }] of Object.entries(check.pathway.milestones ?? {})) {
    checkAsked(when, facts, "milestone", ["milestones", name, "when"], check);
  }
}

function checkAsked(criterion: unknown, facts: Facts, code: "guard" | "milestone", at: Path, { pathway, report }: PathwayCheck): void {
  for (const { path, message } of checkCriterion(criterion, { facts, parameters: pathway.parameters })) {
    report(code, path === "" ? at : [...at, ...path.split(".")], message);
  }
}
