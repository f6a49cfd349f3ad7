import type { Parameters } from "../../criteria/index.ts";
import type { PathwayId } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { PathwayDeadline } from "./deadline.ts";
import type { ExitReason, PathwayDefinition, PathwayEventType, PathwayMilestone, PathwayState } from "./pathway-definition.ts";
import type { PathwayTrack } from "./track.ts";

/**
 * Writes a pathway in code, so that the compiler knows its states, events and exits: a name that is none does not compile.
 *
 * What stands in guards and milestones is told by {@link checkPathway}. A pathway that comes as JSON enters through `pathwayDefinitionSchema` instead.
 *
 * @returns the definition as given
 *
 * @example
 * ```ts
 * const house = definePathway({
 *   id: "house", version: "1", initial: "asked",
 *   states: {
 *     asked: { phase: "planned", on: { sign: { to: "living" } } },
 *     living: { phase: "active", on: { leave: { to: "gone", exit: "moved" } } },
 *     gone: { phase: "finished" },
 *   },
 *   events: { sign: {}, leave: {} },
 *   exits: { moved: { valence: "neutral" } },
 * });
 * Object.keys(house.states) // => ["asked", "living", "gone"]
 * ```
 */
export function definePathway<const State extends string, const Type extends string, const Exit extends string = never>(definition: {
  readonly id: PathwayId;
  readonly version: string;
  readonly name?: LocalizedText | undefined;
  readonly initial: NoInfer<State>;
  readonly states: { readonly [Name in State]: PathwayState<NoInfer<State>, NoInfer<Type>, NoInfer<Exit>> };
  readonly events: { readonly [Name in Type]: PathwayEventType };
  readonly everywhere?: readonly NoInfer<Type>[] | undefined;
  readonly exits: { readonly [Name in Exit]: ExitReason };
  readonly corrections?: { readonly roles: readonly string[] } | undefined;
  readonly parameters?: Parameters | undefined;
  readonly tracks?: Readonly<Record<string, PathwayTrack<NoInfer<State>, NoInfer<Type>>>> | undefined;
  readonly milestones?: Readonly<Record<string, PathwayMilestone>> | undefined;
  readonly deadlines?: Readonly<Record<string, PathwayDeadline<NoInfer<State>, NoInfer<Type>>>> | undefined;
}): PathwayDefinition<State, Type, Exit> {
  return definition;
}
