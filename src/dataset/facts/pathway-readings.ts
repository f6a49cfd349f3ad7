import { EXIT_DESTINATION } from "../../codelist/index.ts";
import type { PathwayDefinition, PathwayReplay } from "../../pathway/index.ts";
import type { MissingReason } from "../../record/index.ts";
import { codeReading } from "./person-readings.ts";
import { readingOf, type Reading, type Readings } from "./reading.ts";
import type { Anchors } from "./readable-moment.ts";

/** The dates of a participation that its moments hang on. */
export function anchorsOf({ asOf, episodes, state }: PathwayReplay): Anchors {
  const exit = state.phase === "finished" ? state.exit : undefined;
  return {
    asOf,
    entry: episodes[0]?.start,
    exit: exit?.on,
    notAdmitted: state.phase === "cancelled",
    deceased: exit?.destination === "deceased",
  };
}

/** What the log says of a participation: where it stands, entry and exit, and the last decision recorded. */
export function pathwayReadings(pathway: PathwayDefinition, replay: PathwayReplay): Readings {
  const { state, history, episodes } = replay;
  const exit = state.phase === "finished" ? state.exit : undefined;
  const notYet: MissingReason = state.phase === "cancelled" ? "not-applicable" : "not-due";
  const exitReading = (reading: () => Reading): Reading => (exit === undefined ? { missing: notYet } : reading());
  return {
    state: { value: state.name },
    admitted: { value: history.some((step) => isAdmitted(pathway, step.state.name)) },
    entered: { value: episodes.length > 0 },
    exited: { value: exit !== undefined },
    entryDate: readingOf(episodes[0]?.start, notYet),
    exitDate: readingOf(exit?.on, notYet),
    exitReason: exitReading(() => readingOf(exit?.reason, "not-asked")),
    exitDestination: exitReading(() => codeReading(EXIT_DESTINATION, exit?.destination)),
    episodes: { value: episodes.length },
    eligibility: readingOf(lastEligibility(replay), "not-asked"),
  };
}

function isAdmitted(pathway: PathwayDefinition, name: string): boolean {
  const state = pathway.states[name];
  return state?.admitted ?? (state?.phase === "active" || state?.phase === "onhold" || state?.phase === "finished");
}

/** The outcome that the last decision in the log gave. */
function lastEligibility({ history }: PathwayReplay): unknown {
  const outcomes = history.map(({ event }) => event.data?.["eligibility"]).filter((outcome) => outcome !== undefined && outcome !== null);
  return outcomes.at(-1);
}
