import type { PathwayDefinition, PreparedPathway } from "../definition/index.ts";
import { drawingOf, type DiagramOptions, type DrawnMachine } from "./drawing.ts";

/**
 * A pathway as a state diagram of Mermaid, which many viewers of Markdown draw. Tracks stand beside it as states with states of their own.
 *
 * Events that every state accepts are not drawn; several edges of one event from one state to another are one arrow.
 *
 * @param pathway - checked before
 * @returns the text of the diagram, lines ended by a line feed; all that is not a letter, a digit or plain punctuation is escaped in labels
 *
 * @see Mermaid, State diagrams
 *
 * @example
 * ```ts
 * const door = definePathway({
 *   id: "door", version: "1", initial: "out",
 *   states: { out: { phase: "planned", on: { enter: { to: "in" } } }, in: { phase: "active" } },
 *   events: { enter: { label: { en: "Comes in" } } }, exits: {},
 * });
 * toMermaid(door, { language: "en" }).split("\n") // => ["stateDiagram-v2", '  state "out" as s_out', '  state "in" as s_in', "  [*] --> s_out", "  s_out --> s_in : Comes in", "  s_in --> [*]", ""]
 * ```
 */
export function toMermaid(pathway: PathwayDefinition | PreparedPathway, options: DiagramOptions = {}): string {
  const { main, tracks } = drawingOf(pathway, options);
  const lines = [
    "stateDiagram-v2",
    ...linesOf(main, "s").map((line) => `  ${line}`),
    ...tracks.flatMap((track) => {
      const name = identifier("t", track.name);
      const inner = linesOf(track, `${name}_`).map((line) => `    ${line}`);
      return [`  state "${escaped(track.text)}" as ${name} {`, ...inner, "  }"];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf({ states, arrows }: DrawnMachine, prefix: string): readonly string[] {
  return [
    ...states.map(({ name, text }) => `state "${escaped(text)}" as ${identifier(prefix, name)}`),
    ...states.filter(({ isInitial }) => isInitial).map(({ name }) => `[*] --> ${identifier(prefix, name)}`),
    ...arrows.map(({ from, to, text }) => `${identifier(prefix, from)} --> ${identifier(prefix, to)} : ${escaped(text)}`),
    ...states.filter(({ isFinal }) => isFinal).map(({ name }) => `${identifier(prefix, name)} --> [*]`),
  ];
}

/** A name that no word of the language is: a hyphen would begin an arrow. */
function identifier(prefix: string, name: string): string {
  return `${prefix}_${name.replaceAll("-", "_")}`;
}

/** Plain text stays; whatever could mean something becomes the number of its character. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,'’()/-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`);
}
