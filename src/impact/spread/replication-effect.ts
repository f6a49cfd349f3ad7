import type { ReplicationNode, ReplicationTree } from "../../project/index.ts";
import type { ProjectId } from "../../record/index.ts";
import { noFigure, type NoFigure } from "../derived/index.ts";

/** What the project itself offers and reached, and what is known of others. */
export interface SpreadQuestion {
  /** Places of the project that the practice comes from. */
  readonly placesHere?: number | undefined;
  /** People who entered it. */
  readonly peopleHere?: number | undefined;
  /** People who entered the projects that took the practice up, by project; a project that is absent is not known. */
  readonly peopleByProject?: Readonly<Record<ProjectId, number>> | undefined;
}

/** What there is elsewhere over what there is here. */
export interface SpreadMultiplier {
  readonly status: "value";
  readonly here: number;
  /** In all replications of which it is known. */
  readonly elsewhere: number;
  /** Replications of which it is not known. */
  readonly unknown: number;
  /** `elsewhere` for each one here; where something is unknown, it is at least that. */
  readonly multiplier: number;
  /** Whether everything is known, or the multiplier is a lower end. */
  readonly isComplete: boolean;
}

/** How far a practice has spread, counted in places and in people. */
export interface ReplicationEffect {
  readonly replications: number;
  /** Replications by generation, the first at index 0. */
  readonly byGeneration: readonly number[];
  readonly places: SpreadMultiplier | NoFigure<NoMultiplierReason>;
  readonly people: SpreadMultiplier | NoFigure<NoMultiplierReason>;
  /** Replications that hang from nothing, in none of the other numbers. */
  readonly detached: number;
}

/** Why there is no multiplier: `nothing-here` (0 here), `here-unknown`, `elsewhere-unknown` (of no replication is it known). */
export type NoMultiplierReason = "nothing-here" | "here-unknown" | "elsewhere-unknown";

/**
 * The multiplier effect of a practice: the places, and the people, in all that was taken from it, over those of the project that it comes from.
 *
 * A practice that nobody took up has a multiplier of 0. What is not known is never 0: the multiplier is then at least what is known. Several replications in one project reach its people once.
 *
 * @param tree - of `replicationTree`
 * @param question - whole numbers, 0 or more; what is none counts as not known
 *
 * @example
 * ```ts
 * const tree = replicationTree("p", [
 *   { id: "r1", practiceId: "p", type: "new-edition", from: "2019", places: 15 },
 *   { id: "r2", practiceId: "p", type: "adoption", from: "2020", replicationOfId: "r1" },
 * ]);
 * const { places } = replicationEffect(tree, { placesHere: 10 });
 * places // => { status: "value", here: 10, elsewhere: 15, unknown: 1, multiplier: 1.5, isComplete: false }
 * ```
 */
export function replicationEffect(tree: ReplicationTree, question: SpreadQuestion): ReplicationEffect {
  const { placesHere, peopleHere, peopleByProject = {} } = question;
  const replications = allIn(tree.replications).map(({ replication }) => replication);
  const projects = new Set(replications.flatMap(({ projectId }) => (projectId === undefined ? [] : [projectId])));
  const withoutProject = replications.filter(({ projectId }) => projectId === undefined);
  const people = [...projects].map((project) => (Object.hasOwn(peopleByProject, project) ? peopleByProject[project] : undefined));
  return {
    replications: tree.count,
    byGeneration: tree.byGeneration,
    places: multiplierOf(
      placesHere,
      replications.map(({ places }) => places),
    ),
    people: multiplierOf(peopleHere, [...people, ...withoutProject.map(() => undefined)]),
    detached: tree.detached.length,
  };
}

/** Every node of a tree; its depth is not bounded, so that nothing calls itself. */
function allIn(roots: readonly ReplicationNode[]): readonly ReplicationNode[] {
  const found = [...roots];
  for (const { replications } of found) for (const next of replications) found.push(next);
  return found;
}

function multiplierOf(
  here: number | undefined,
  elsewhere: readonly (number | undefined)[],
): SpreadMultiplier | NoFigure<NoMultiplierReason> {
  if (!isCount(here)) return noFigure("here-unknown", "nobody knows how many there are here");
  if (here === 0) return noFigure("nothing-here", "there are none here: there is nothing to divide by");
  const known = elsewhere.filter(isCount);
  if (known.length === 0 && elsewhere.length > 0)
    return noFigure("elsewhere-unknown", "of no replication does anybody know how many there are");
  const sum = known.reduce((total, count) => total + count, 0);
  const unknown = elsewhere.length - known.length;
  return { status: "value", here, elsewhere: sum, unknown, multiplier: sum / here, isComplete: unknown === 0 };
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
