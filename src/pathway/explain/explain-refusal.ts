import { match } from "ts-pattern";
import type { CriterionExplanation } from "../../criteria/index.ts";
import { localize, type LocalizedText } from "../../text/index.ts";
import { definitionOf, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import type { Refusal } from "../log/index.ts";
import type { PathwayLabels } from "./pathway-labels.ts";

/**
 * Says a refusal in sentences for a person: what was not accepted and why, and for a condition which of its parts failed or are open, as far as they have words.
 *
 * A sentence holds no code and no value of a person. Events, states and tracks are named where the pathway is given and has words for them.
 *
 * @param refusal - of {@link appendEvent}, or one that a replay found
 * @param labels - the words of a language
 * @param pathway - the one that refused
 * @returns one sentence, or two
 *
 * @example
 * ```ts
 * const log = { pathway: { id: empowermentPathway.id, version: empowermentPathway.version }, events: [] };
 * const event = { id: "e1", type: "enter", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z" };
 * const appended = appendEvent(empowermentPathway, log, event);
 * appended.ok || explainRefusal(appended.error, english, empowermentPathway) // => ["“Entered” cannot be recorded in the state “Referred”."]
 * ```
 */
export function explainRefusal(refusal: Refusal, labels: PathwayLabels, pathway?: PathwayDefinition | PreparedPathway): readonly string[] {
  const words = labels.pathway;
  const sentence = filled(words.refusals[refusal.cause], namesOf(refusal, labels, pathway));
  const parts = match(refusal.outcome)
    .with("false", () => told(words.notMet, leavesOf(refusal.guard, "false"), labels))
    .with("unknown", () => told(words.open, leavesOf(refusal.guard, "unknown"), labels))
    .with(undefined, () => [])
    .exhaustive();
  return [sentence, ...parts];
}

function namesOf({ type, state, track }: Refusal, labels: PathwayLabels, pathway: PathwayDefinition | PreparedPathway | undefined) {
  const words = labels.pathway;
  const definition = pathway === undefined ? undefined : definitionOf(pathway);
  const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string | undefined): T | undefined =>
    table !== undefined && name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  const ofTrack = own(definition?.tracks, track);
  const states: Readonly<Record<string, { readonly label?: LocalizedText | undefined }>> | undefined =
    ofTrack?.states ?? definition?.states;
  return {
    "{event}": named(own(definition?.events, type)?.label, labels) ?? words.unnamedEvent,
    "{state}": named(own(states, state)?.label, labels) ?? words.unnamedState,
    "{track}": named(ofTrack?.label, labels) ?? words.unnamedTrack,
  };
}

/** The lowest nodes with an outcome that have words, as far as they made the whole come to it. What a failed `not` holds did not fail: there its own words count. */
function leavesOf(node: CriterionExplanation | undefined, outcome: "false" | "unknown"): readonly LocalizedText[] {
  if (node?.outcome !== outcome) return [];
  const below = node.parts.flatMap((part) => leavesOf(part, outcome));
  if (below.length > 0) return below;
  return node.label === undefined ? [] : [node.label];
}

function told(template: string, parts: readonly LocalizedText[], labels: PathwayLabels): readonly string[] {
  const texts = parts.flatMap((label) => localize(label, [labels.language])?.text ?? []);
  return texts.length === 0 ? [] : [filled(template, { "{parts}": texts.join(", ") })];
}

function named(label: LocalizedText | undefined, { language }: PathwayLabels): string | undefined {
  const text = label === undefined ? undefined : localize(label, [language])?.text;
  return text === undefined ? undefined : `“${text}”`;
}

/** In one pass: a label that holds such a mark itself is left as it is. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  const text = template.replace(/\{[a-z]+\}/g, (mark) => values[mark] ?? mark);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
